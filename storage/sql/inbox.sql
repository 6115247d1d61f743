-- name: take(channel, update_id, lane, body, received_at)*!
-- The same update twice is the same row.
INSERT INTO inbox (channel, update_id, lane, body, received_at, position)
VALUES (:channel, :update_id, :lane, :body, :received_at, (SELECT coalesce(max(position), 0) + 1 FROM inbox))
ON CONFLICT (channel, update_id) DO NOTHING;

-- name: waiting(after, most)
SELECT * FROM inbox WHERE state = 'new' AND position > :after ORDER BY position LIMIT :most;

-- name: finish(channel, update_id, done_at)!
-- Counts 1 for whoever finishes it first.
UPDATE inbox SET state = 'done', body = NULL, done_at = :done_at
 WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: put_off(channel, update_id, not_before, fault)!
UPDATE inbox SET tries = tries + 1, not_before = :not_before, fault = :fault
 WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: bury(channel, update_id, fault, done_at)!
UPDATE inbox SET state = 'dead', tries = tries + 1, fault = :fault, done_at = :done_at
 WHERE channel = :channel AND update_id = :update_id AND state = 'new';

-- name: drop_done(before)!
DELETE FROM inbox WHERE state = 'done' AND done_at < :before;

-- name: drop_dead(before)!
DELETE FROM inbox WHERE state = 'dead' AND done_at < :before;

-- name: depth()^
SELECT count(*) AS depth, min(received_at) AS oldest FROM inbox WHERE state = 'new';

-- name: count_dead()$
SELECT count(*) FROM inbox WHERE state = 'dead';
