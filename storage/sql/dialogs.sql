-- name: of_owner(owner, now)^
SELECT * FROM dialog WHERE owner = :owner AND (expires_at IS NULL OR expires_at > :now);

-- name: put(owner, step, answers, expires_at, token, turn, floor_at)!
INSERT INTO dialog (owner, step, answers, expires_at, token, turn, floor_at)
VALUES (:owner, :step, :answers, :expires_at, :token, :turn, :floor_at)
ON CONFLICT (owner) DO UPDATE
   SET step = excluded.step, answers = excluded.answers, expires_at = excluded.expires_at,
       token = excluded.token, turn = excluded.turn, floor_at = excluded.floor_at;

-- name: shown(owner, token, now)!
-- The question with this token has the floor; any other has lost it.
UPDATE dialog SET floor_at = CASE WHEN token = :token AND token <> '' THEN CAST(:now AS bigint) END
 WHERE owner = :owner AND (floor_at IS NOT NULL OR token = :token);

-- name: drop(owner)!
DELETE FROM dialog WHERE owner = :owner;

-- name: drop_expired(now)!
DELETE FROM dialog WHERE expires_at <= :now;

-- name: loose_of(owner)^
SELECT * FROM loose_text WHERE owner = :owner;

-- name: keep_loose(owner, text, last_part, turn, at)!
INSERT INTO loose_text (owner, text, last_part, turn, at) VALUES (:owner, :text, :last_part, :turn, :at)
ON CONFLICT (owner) DO UPDATE
   SET text = excluded.text, last_part = excluded.last_part, turn = excluded.turn, at = excluded.at;

-- name: drop_loose(owner)!
DELETE FROM loose_text WHERE owner = :owner;

-- name: drop_old_loose(before)!
DELETE FROM loose_text
 WHERE at < :before AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = loose_text.owner AND person.paused_at IS NOT NULL);

-- name: heard_of(chat, message)^
SELECT * FROM heard WHERE chat = :chat AND message = :message;

-- name: note_heard(chat, message, owner, became, subject, part, at)!
INSERT INTO heard (chat, message, owner, became, subject, part, at)
VALUES (:chat, :message, :owner, :became, :subject, :part, :at)
ON CONFLICT (chat, message) DO UPDATE
   SET owner = excluded.owner, became = excluded.became, subject = excluded.subject, part = excluded.part;

-- name: heard_as(owner, became)
SELECT * FROM heard WHERE owner = :owner AND became = :became;

-- name: drop_heard(before)!
DELETE FROM heard WHERE at < :before;
