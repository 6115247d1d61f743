-- name: outcomes(origin, after, most)
SELECT id, person, act, about, state, fault, message, settled_at, not_before FROM outbox
 WHERE origin = :origin AND origin <> ''
   AND person IN (SELECT DISTINCT person FROM outbox
                   WHERE origin = :origin AND origin <> '' AND person > :after ORDER BY person LIMIT :most)
 ORDER BY person, position;

-- name: outcomes_of(origin, person)
SELECT id, person, act, about, state, fault, message, settled_at, not_before FROM outbox
 WHERE origin = :origin AND origin <> '' AND person = :person
 ORDER BY position;

-- name: drop_waiting(origin)
-- Whoever got something of it already gets the rest.
DELETE FROM outbox
 WHERE origin = :origin AND origin <> '' AND act = 'send' AND state = 'waiting'
   AND NOT EXISTS (SELECT 1 FROM outbox AS other
                    WHERE other.origin = :origin AND other.origin <> '' AND other.person = outbox.person
                      AND other.act = 'send' AND other.state <> 'waiting')
RETURNING person;

-- name: braked_until(now)$
SELECT max(not_before) FROM outbox
 WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND fault = '429' AND not_before > :now;

-- name: origin_of(chat, message)$
SELECT origin FROM outbox
 WHERE channel = 'telegram' AND chat = :chat AND origin <> '' AND ' ' || message || ' ' LIKE '% ' || :message || ' %'
 LIMIT 1;
