-- name: get(bot)$
SELECT username FROM own_name WHERE bot = :bot;

-- name: keep(bot, username)!
INSERT INTO own_name (bot, username) VALUES (:bot, :username)
ON CONFLICT (bot) DO UPDATE SET username = excluded.username WHERE own_name.username <> excluded.username;
