-- name: outcomes(origin, after, most)
SELECT id, person, act, about, state, fault, message, settled_at, not_before FROM outbox
 WHERE origin = :origin AND origin <> ''
   AND person IN (SELECT DISTINCT person FROM outbox
                   WHERE origin = :origin AND origin <> '' AND person > :after ORDER BY person LIMIT :most)
 ORDER BY person, position;

-- name: settled(origin, most)
SELECT outbox.id, outbox.person, outbox.act, outbox.about, outbox.state, outbox.fault, outbox.message,
       outbox.settled_at, outbox.not_before
  FROM outbox
 WHERE outbox.origin = :origin AND outbox.origin <> '' AND outbox.act = 'send'
   AND outbox.person IN (SELECT recipient.person FROM announcement_recipient AS recipient
                          WHERE recipient.announcement = :origin AND recipient.state = 'sending'
                            AND EXISTS (SELECT 1 FROM outbox AS said
                                         WHERE said.origin = :origin AND said.origin <> ''
                                           AND said.person = recipient.person AND said.act = 'send')
                            AND NOT EXISTS (SELECT 1 FROM outbox AS other
                                             WHERE other.origin = :origin AND other.origin <> ''
                                               AND other.person = recipient.person AND other.act = 'send'
                                               AND other.state IN ('waiting', 'claimed'))
                          LIMIT :most)
 ORDER BY outbox.person, outbox.position;

-- name: taken_back(origin, most)
SELECT outbox.id, outbox.person, outbox.act, outbox.about, outbox.state, outbox.fault, outbox.message,
       outbox.settled_at, outbox.not_before
  FROM outbox
 WHERE outbox.origin = :origin AND outbox.origin <> '' AND outbox.act = 'delete'
   AND outbox.person IN (SELECT recipient.person FROM announcement_recipient AS recipient
                          WHERE recipient.announcement = :origin AND recipient.unsent = 'leaving'
                            AND EXISTS (SELECT 1 FROM outbox AS said
                                         WHERE said.origin = :origin AND said.origin <> ''
                                           AND said.person = recipient.person AND said.act = 'delete')
                            AND NOT EXISTS (SELECT 1 FROM outbox AS other
                                             WHERE other.origin = :origin AND other.origin <> ''
                                               AND other.person = recipient.person AND other.act = 'delete'
                                               AND other.state IN ('waiting', 'claimed'))
                          LIMIT :most)
 ORDER BY outbox.person, outbox.position;

-- name: never_said(origin, most)
SELECT recipient.person FROM announcement_recipient AS recipient
 WHERE recipient.announcement = :origin AND recipient.state = 'sending'
   AND NOT EXISTS (SELECT 1 FROM outbox
                    WHERE outbox.origin = :origin AND outbox.origin <> '' AND outbox.person = recipient.person)
 LIMIT :most;

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
