-- name: of_owner(owner, now)^
SELECT * FROM dialog WHERE owner = :owner AND (expires_at IS NULL OR expires_at > :now);

-- name: put(owner, step, answers, expires_at)!
INSERT INTO dialog (owner, step, answers, expires_at) VALUES (:owner, :step, :answers, :expires_at)
ON CONFLICT (owner) DO UPDATE
   SET step = excluded.step, answers = excluded.answers, expires_at = excluded.expires_at;

-- name: drop(owner)!
DELETE FROM dialog WHERE owner = :owner;

-- name: drop_expired(now)!
DELETE FROM dialog WHERE expires_at <= :now;
