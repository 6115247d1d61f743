-- name: finish(channel, update_id, done_at)!
-- Counts 1 for whoever finishes it first, and only when nothing of its lane that came before still waits.
UPDATE inbox SET state = 'done', body = NULL, done_at = :done_at
 WHERE channel = :channel AND update_id = :update_id AND state = 'new'
   AND NOT EXISTS (SELECT 1 FROM inbox AS before
                    WHERE before.lane = inbox.lane AND before.state = 'new' AND before.position < inbox.position);
