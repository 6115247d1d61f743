-- name: save_shared(id, kind, name, mime, size, media, content)!
INSERT INTO shared_file (id, kind, name, mime, size, media, content)
VALUES (:id, :kind, :name, :mime, :size, :media, :content)
ON CONFLICT (id) DO NOTHING;

-- name: shared(id)^
SELECT id, kind, name, mime, size, media FROM shared_file WHERE id = :id;

-- name: content_of_shared(id)$
SELECT content FROM shared_file WHERE id = :id;

-- name: note_media(id, kind, media)!
UPDATE shared_file SET kind = :kind, media = :media WHERE id = :id;

-- name: drop_unused_shared(id)!
DELETE FROM shared_file
 WHERE id = :id AND NOT EXISTS (SELECT 1 FROM announcement WHERE enclosures LIKE '%"' || :id || '"%');

-- name: forget_shared(before, most)!
-- What no announcement names any more, or only one that was over before and of which Telegram keeps nothing; and what
-- no chat has shown since.
DELETE FROM shared_file
 WHERE id IN (SELECT shared_file.id FROM shared_file
               WHERE NOT EXISTS (SELECT 1 FROM announcement
                                  WHERE announcement.enclosures LIKE '%"' || shared_file.id || '"%'
                                    AND (shared_file.media <> ''
                                         OR announcement.state NOT IN ('done', 'cancelled', 'withdrawn')
                                         OR coalesce(announcement.ended_at, announcement.at) >= :before))
                 AND NOT EXISTS (SELECT 1 FROM attachment JOIN outbox ON outbox.id = attachment.outbox
                                  WHERE attachment.shared = shared_file.id
                                    AND (outbox.settled_at IS NULL OR outbox.settled_at >= :before))
               LIMIT :most);

-- name: empty_shared(before, most)!
-- What Telegram keeps, of announcements that were over before: it can be sent again from there.
UPDATE shared_file SET content = NULL
 WHERE id IN (SELECT shared_file.id FROM shared_file
               WHERE shared_file.content IS NOT NULL AND shared_file.media <> ''
                 AND NOT EXISTS (SELECT 1 FROM announcement
                                  WHERE announcement.enclosures LIKE '%"' || shared_file.id || '"%'
                                    AND (announcement.state NOT IN ('done', 'cancelled', 'withdrawn')
                                         OR coalesce(announcement.ended_at, announcement.at) >= :before))
                 AND NOT EXISTS (SELECT 1 FROM attachment JOIN outbox ON outbox.id = attachment.outbox
                                  WHERE attachment.shared = shared_file.id
                                    AND (outbox.settled_at IS NULL OR outbox.settled_at >= :before))
               LIMIT :most);

-- name: drop_shared(id)!
DELETE FROM shared_file WHERE id = :id;
