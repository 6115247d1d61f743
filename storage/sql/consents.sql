-- name: outdate(purpose, version, now, ends_at)!
-- Once for each yes: it keeps its end, however often the program starts.
UPDATE consent SET ends_at = :ends_at, ask_at = :now
 WHERE purpose = :purpose AND version = :version AND revoked_at IS NULL AND ends_at IS NULL;

-- name: consents_to_ask(now, most)
-- The index holds only those that are to be asked.
SELECT person, purpose, min(ends_at) AS ends_at, CASE WHEN max(asked_at) IS NULL THEN 1 ELSE 0 END AS first
  FROM consent
 WHERE ask_at IS NOT NULL AND ask_at <= :now AND revoked_at IS NULL
 GROUP BY person, purpose
 ORDER BY min(ask_at), person, purpose LIMIT :most;

-- name: next_consent_to_ask()$
SELECT min(ask_at) FROM consent WHERE ask_at IS NOT NULL;

-- name: put_off_asking(person, purpose, ask_at)!
UPDATE consent SET ask_at = :ask_at
 WHERE person = :person AND purpose = :purpose AND ask_at IS NOT NULL AND revoked_at IS NULL;

-- name: put_off_other_asking(person, purpose, now, ask_at)!
-- One question a day.
UPDATE consent SET ask_at = :ask_at
 WHERE person = :person AND purpose <> :purpose AND ask_at <= :now AND revoked_at IS NULL;

-- name: asked_for_consent(person, purpose, asked_at, ends_at, ask_at)!
UPDATE consent SET asked_at = :asked_at, ends_at = :ends_at, ask_at = :ask_at
 WHERE person = :person AND purpose = :purpose AND ends_at IS NOT NULL AND revoked_at IS NULL;

-- name: consents_over(now, most)
-- Nobody's yes ends before they were asked.
SELECT DISTINCT person, purpose FROM consent
 WHERE ends_at IS NOT NULL AND ends_at <= :now AND ask_at IS NULL AND revoked_at IS NULL
 ORDER BY person, purpose LIMIT :most;

-- name: lapse(person, purpose, now)!
UPDATE consent SET revoked_at = :now
 WHERE person = :person AND purpose = :purpose AND ends_at <= :now AND ask_at IS NULL AND revoked_at IS NULL;

-- name: drop_unasked(person)!
-- What waits for its hour and answers nothing that they did.
DELETE FROM outbox
 WHERE person = :person AND act = 'send' AND priority > 0 AND state IN ('waiting', 'claimed') AND state = 'waiting';
