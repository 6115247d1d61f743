-- name: take(channel, update_id, lane, external, body, fault, received_at)^
-- The same update twice is the same row. And whether somebody known has written it.
INSERT INTO inbox (channel, update_id, lane, body, fault, received_at, position)
VALUES (:channel, :update_id, :lane, :body, :fault, :received_at, (SELECT coalesce(max(position), 0) + 1 FROM inbox))
ON CONFLICT (channel, update_id) DO NOTHING
RETURNING position, EXISTS (SELECT 1 FROM address
                            WHERE address.channel = :channel AND address.external = :external
                              AND address.person IS NOT NULL) AS known;

-- name: refuse(channel, update_id, lane, fault, received_at)!
-- Nothing of it is kept but that it came.
INSERT INTO inbox (channel, update_id, lane, state, fault, received_at, done_at, position)
VALUES (:channel, :update_id, :lane, 'done', :fault, :received_at, :received_at, (SELECT coalesce(max(position), 0) + 1 FROM inbox))
ON CONFLICT (channel, update_id) DO NOTHING;

-- name: waiting(after, most)
-- The rest of a received update is not kept.
SELECT *, fault = 'slow' AS slow, fault = 'flood' AS flood, 1 AS found, NULL AS written_at, 0 AS tap, 1 AS known
  FROM inbox WHERE state = 'new' AND position > :after ORDER BY position LIMIT :most;

-- name: waits(channel, update_id)$
SELECT count(*) FROM inbox WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: note_try(channel, update_id)!
UPDATE inbox SET tries = tries + 1 WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: finish(channel, update_id, done_at)!
-- Counts 1 for whoever finishes it first.
UPDATE inbox SET state = 'done', body = NULL, done_at = :done_at
 WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: bury(channel, update_id, fault, done_at)!
UPDATE inbox SET state = 'dead', fault = :fault, done_at = :done_at
 WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: drop_old(done_before, dead_before, most)!
DELETE FROM inbox
 WHERE (channel, update_id) IN (
       SELECT channel, update_id FROM inbox
        WHERE done_at < :done_before AND (state = 'done' OR done_at < :dead_before)
        LIMIT :most);

-- name: depth()^
-- What has to wait for its own writer says nothing about us.
SELECT count(*) AS waiting, min(CASE WHEN fault = '' THEN received_at END) AS oldest FROM inbox WHERE state = 'new';

-- name: count_dead()$
SELECT count(*) FROM inbox WHERE state = 'dead';
