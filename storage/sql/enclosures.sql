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

-- name: drop_shared(id)!
DELETE FROM shared_file WHERE id = :id;
