-- name: next_request_number()$
-- Whoever asks at the same moment waits for this one.
UPDATE talk_number SET last = last + 1 WHERE what = 'request' RETURNING last;

-- name: add_request(id, number, association, person, topic, about, tried, wish, stage, region, language, first, at, state)!
INSERT INTO talk_request (id, number, association, person, topic, about, tried, wish, stage, region, language, first,
                          at, state)
VALUES (:id, :number, :association, :person, :topic, :about, :tried, :wish, :stage, :region, :language, :first,
        :at, :state);

-- name: save_request(id, about, tried, wish, first, state, pool_at, desk_at, settled_at, version)!
-- Only if nobody changed it since it was read.
UPDATE talk_request
   SET about = :about, tried = :tried, wish = :wish, first = :first, state = :state, pool_at = :pool_at,
       desk_at = :desk_at, settled_at = :settled_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: request_by_id(id)^
SELECT * FROM talk_request WHERE id = :id;

-- name: requests_of_association(association)
-- Newest first.
SELECT * FROM talk_request WHERE association = :association ORDER BY number DESC;

-- name: add_offer(id, request, listing, at, nudge_at, expires_at, state)!
INSERT INTO talk_offer (id, request, listing, at, nudge_at, expires_at, state)
VALUES (:id, :request, :listing, :at, :nudge_at, :expires_at, :state);

-- name: save_offer(id, nudge_at, expires_at, state, nudged_at, later_until, reason, answer, settled_at, version)!
-- Only if nobody changed it since it was read.
UPDATE talk_offer
   SET nudge_at = :nudge_at, expires_at = :expires_at, state = :state, nudged_at = :nudged_at,
       later_until = :later_until, reason = :reason, answer = :answer, settled_at = :settled_at,
       version = version + 1
 WHERE id = :id AND version = :version;

-- name: offer_by_id(id)^
SELECT * FROM talk_offer WHERE id = :id;

-- name: offers_of_request(request)
SELECT * FROM talk_offer WHERE request = :request ORDER BY at, id;

-- name: open_offers_to(listing)
SELECT * FROM talk_offer WHERE listing = :listing AND state = 'open' ORDER BY at, id;
