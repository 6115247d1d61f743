-- name: next_request_number()$
-- Whoever asks at the same moment waits for this one.
UPDATE talk_number SET last = last + 1 WHERE what = 'request' RETURNING last;

-- name: add_request(id, number, association, person, topic, about, tried, wish, stage, region, language, first, at, state, due_at)!
INSERT INTO talk_request (id, number, association, person, topic, about, tried, wish, stage, region, language, first,
                          at, state, due_at)
VALUES (:id, :number, :association, :person, :topic, :about, :tried, :wish, :stage, :region, :language, :first,
        :at, :state, :due_at);

-- name: save_request(id, about, tried, wish, first, state, pool_at, desk_at, settled_at, due_at, version)!
-- Only if nobody changed it since it was read.
UPDATE talk_request
   SET about = :about, tried = :tried, wish = :wish, first = :first, state = :state, pool_at = :pool_at,
       desk_at = :desk_at, settled_at = :settled_at, due_at = :due_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: request_by_id(id)^
SELECT * FROM talk_request WHERE id = :id;

-- name: requests_of_association(association)
-- Newest first.
SELECT * FROM talk_request WHERE association = :association ORDER BY number DESC;

-- name: add_offer(id, request, listing, at, nudge_at, expires_at, state, shown_at, due_at)!
INSERT INTO talk_offer (id, request, listing, at, nudge_at, expires_at, state, shown_at, due_at)
VALUES (:id, :request, :listing, :at, :nudge_at, :expires_at, :state, :shown_at, :due_at);

-- name: save_offer(id, at, nudge_at, expires_at, state, nudged_at, later_until, reason, answer, settled_at, shown_at, due_at, version)!
-- Only if nobody changed it since it was read.
UPDATE talk_offer
   SET at = :at, nudge_at = :nudge_at, expires_at = :expires_at, state = :state, nudged_at = :nudged_at,
       later_until = :later_until, reason = :reason, answer = :answer, settled_at = :settled_at,
       shown_at = :shown_at, due_at = :due_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: offer_by_id(id)^
SELECT * FROM talk_offer WHERE id = :id;

-- name: offers_of_request(request)
SELECT * FROM talk_offer WHERE request = :request ORDER BY at, id;

-- name: open_offers_to(listing)
SELECT * FROM talk_offer WHERE listing = :listing AND state = 'open' ORDER BY at, id;

-- name: offers_due(now, by_day)
-- By night those that are over wait (`by_day` = 0), and hold up nobody else.
SELECT * FROM talk_offer
 WHERE state = 'open' AND due_at <= :now AND (:by_day = 1 OR shown_at IS NULL OR expires_at > :now)
 ORDER BY due_at, id LIMIT 5;

-- name: next_offer_due()$
SELECT min(due_at) FROM talk_offer WHERE state = 'open';

-- name: offers_astray(day)
-- Open ones whose volunteer is not there any more, cannot be reached, or must not meet the association.
SELECT talk_offer.*
  FROM talk_offer JOIN listing ON listing.id = talk_offer.listing
       JOIN talk_request ON talk_request.id = talk_offer.request
 WHERE talk_offer.state = 'open'
   AND (listing.state <> 'listed'
        OR EXISTS (SELECT 1 FROM person WHERE person.id = listing.person
                                          AND coalesce(person.paused_at, person.stopped_at) IS NOT NULL)
        OR NOT EXISTS (SELECT 1 FROM address WHERE address.person = listing.person AND address.blocked = 0)
        OR EXISTS (SELECT 1 FROM talk_block WHERE talk_block.listing = listing.id
                                              AND talk_block.association = talk_request.association)
        OR EXISTS (SELECT 1 FROM talk_bar WHERE talk_bar.person = listing.person
                                            AND (talk_bar.until IS NULL OR talk_bar.until >= :day)))
 ORDER BY talk_offer.at, talk_offer.id LIMIT 20;

-- name: requests_idle()
-- Nobody has them, though somebody is still looked for. The first condition is that of the index.
SELECT * FROM talk_request
 WHERE state IN ('open', 'desk') AND state = 'open'
   AND NOT EXISTS (SELECT 1 FROM talk_offer WHERE talk_offer.request = talk_request.id AND talk_offer.state = 'open')
 ORDER BY at, id LIMIT 20;

-- name: requests_due(now)
-- They waited long enough: the Koordination gets them.
SELECT * FROM talk_request
 WHERE state IN ('open', 'desk') AND state = 'open' AND due_at <= :now ORDER BY due_at, id LIMIT 20;

-- name: requests_left()
-- Whose association is not on the way, or whoever asked is not in it any more.
SELECT talk_request.*
  FROM talk_request JOIN association ON association.id = talk_request.association
 WHERE talk_request.state IN ('open', 'desk')
   AND (association.state <> 'active'
        OR NOT EXISTS (SELECT 1 FROM member WHERE member.association = talk_request.association
                                              AND member.person = talk_request.person AND member.state = 'active'))
 ORDER BY talk_request.at, talk_request.id LIMIT 20;

-- name: requests_at_desk(cohort)
-- What waits longest first.
SELECT talk_request.*
  FROM talk_request JOIN association ON association.id = talk_request.association
 WHERE association.cohort = :cohort AND talk_request.state = 'desk' ORDER BY talk_request.desk_at, talk_request.id;

-- name: request_draft_of(person)^
SELECT * FROM talk_request_draft WHERE person = :person;

-- name: keep_request_draft(person, association, topic, region, language, first, about, tried, wish, skipped, at)!
INSERT INTO talk_request_draft (person, association, topic, region, language, first, about, tried, wish, skipped, at)
VALUES (:person, :association, :topic, :region, :language, :first, :about, :tried, :wish, :skipped, :at)
ON CONFLICT (person) DO UPDATE
   SET association = excluded.association, topic = excluded.topic, region = excluded.region,
       language = excluded.language, first = excluded.first, about = excluded.about, tried = excluded.tried,
       wish = excluded.wish, skipped = excluded.skipped, at = excluded.at;

-- name: drop_request_draft(person)!
DELETE FROM talk_request_draft WHERE person = :person;

-- name: drop_old_request_drafts(before)!
DELETE FROM talk_request_draft
 WHERE at < :before
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = talk_request_draft.person AND person.paused_at IS NOT NULL);

-- name: add_wait(id, association, person, topic, region, language, at, ends_at)!
-- Whoever waits already keeps their place.
INSERT INTO talk_wait (id, association, person, topic, region, language, at, ends_at)
VALUES (:id, :association, :person, :topic, :region, :language, :at, :ends_at)
ON CONFLICT (association, topic) DO UPDATE
   SET person = excluded.person, region = excluded.region, language = excluded.language, ends_at = excluded.ends_at,
       at = CASE WHEN talk_wait.told_at IS NULL THEN talk_wait.at ELSE excluded.at END, told_at = NULL;

-- name: waits_for(topic)
-- In their order.
SELECT * FROM talk_wait WHERE topic = :topic ORDER BY at, id;

-- name: waits_of_association(association)
SELECT * FROM talk_wait WHERE association = :association AND told_at IS NULL ORDER BY at, id;

-- name: waits()
SELECT * FROM talk_wait ORDER BY topic, at, id;

-- name: tell_wait(id, told_at)!
UPDATE talk_wait SET told_at = :told_at WHERE id = :id AND told_at IS NULL;

-- name: drop_wait(id)!
DELETE FROM talk_wait WHERE id = :id;

-- name: drop_told_waits(before)!
DELETE FROM talk_wait WHERE told_at < :before;

-- name: count_forgotten_offers(before)!
-- How often somebody was asked, and answered briefly, stays as a number.
UPDATE listing
   SET asked_before = asked_before + (SELECT count(*) FROM talk_offer JOIN talk_request ON talk_request.id = talk_offer.request
                                       WHERE talk_offer.listing = listing.id AND talk_request.settled_at < :before
                                         AND talk_request.state NOT IN ('open', 'desk')),
       answered_before = answered_before + (SELECT count(*) FROM talk_offer JOIN talk_request ON talk_request.id = talk_offer.request
                                             WHERE talk_offer.listing = listing.id AND talk_offer.answer <> ''
                                               AND talk_request.settled_at < :before
                                               AND talk_request.state NOT IN ('open', 'desk'))
 WHERE id IN (SELECT talk_offer.listing FROM talk_offer JOIN talk_request ON talk_request.id = talk_offer.request
               WHERE talk_request.settled_at < :before AND talk_request.state NOT IN ('open', 'desk'));

-- name: forget_offers(before)!
-- Who had a request that is settled since then.
DELETE FROM talk_offer
 WHERE request IN (SELECT id FROM talk_request WHERE settled_at < :before AND state NOT IN ('open', 'desk'));

-- name: forget_requests(before)!
-- That it was asked stays, without who asked and what.
UPDATE talk_request SET about = '', tried = '', wish = '', person = NULL, first = NULL
 WHERE settled_at < :before AND state NOT IN ('open', 'desk') AND about <> ''
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = talk_request.person AND person.paused_at IS NOT NULL);
