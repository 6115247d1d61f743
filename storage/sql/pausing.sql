-- name: set_silence(id, stopped_at, paused_at)!
UPDATE person SET stopped_at = :stopped_at, paused_at = :paused_at WHERE id = :id;

-- name: drop_unasked(person, all)!
-- What waits for somebody and is no reply; with `all` = 1 answers, too. The first condition is that of the index.
DELETE FROM outbox
 WHERE state IN ('waiting', 'claimed') AND state = 'waiting' AND person = :person AND priority > 0
   AND (wanted = 0 OR :all = 1);

-- name: lose_relays(person, at)!
-- Lines of talks that have not left: their writers are told that they did not arrive.
UPDATE outbox SET state = 'failed', fault = 'paused', settled_at = :at
 WHERE state IN ('waiting', 'claimed') AND state = 'waiting' AND person = :person AND priority = 3
   AND channel <> 'web' AND key LIKE 'talk-%';

-- name: drop_about(person, association)!
-- What waits for somebody and leads to this association, and announcements: whether they are still meant is looked at anew.
DELETE FROM outbox
 WHERE state IN ('waiting', 'claimed') AND state = 'waiting' AND person = :person AND priority > 0
   AND (payload LIKE '%' || :association || '%' OR origin <> '');

-- name: queue_unsaid(person)!
-- Of announcements that were on their way to somebody and do not wait any more: it is looked at anew who they are.
UPDATE announcement_recipient SET state = 'queued'
 WHERE person = :person AND state = 'sending'
   AND NOT EXISTS (SELECT 1 FROM outbox
                    WHERE outbox.origin = announcement_recipient.announcement AND outbox.origin <> ''
                      AND outbox.person = announcement_recipient.person);
