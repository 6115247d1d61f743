-- name: save(outbox, channel, chat, message, came, look, data, left_at, shown_at)!
INSERT INTO keyboard (outbox, channel, chat, message, came, look, data, left_at, shown_at)
VALUES (:outbox, :channel, :chat, :message, :came, :look, :data, :left_at, :shown_at)
ON CONFLICT (channel, chat, message, outbox, left_at)
DO UPDATE SET came = excluded.came, look = excluded.look, data = excluded.data, shown_at = excluded.shown_at;

-- name: drop_on_its_way(outbox)!
DELETE FROM keyboard WHERE outbox = :outbox AND shown_at IS NULL;

-- name: arrived(outbox, message, shown_at)!
UPDATE keyboard SET message = :message, shown_at = :shown_at WHERE outbox = :outbox AND shown_at IS NULL;

-- name: under(channel, chat, message)
SELECT * FROM keyboard WHERE channel = :channel AND chat = :chat AND message = :message ORDER BY left_at;

-- name: drop_old(before, most)!
DELETE FROM keyboard
 WHERE (channel, chat, message, outbox, left_at) IN (
       SELECT channel, chat, message, outbox, left_at FROM keyboard WHERE left_at < :before LIMIT :most);
