-- name: vector(key)^
SELECT key, vector FROM faq_vector WHERE key = :key;

-- name: vectors(after, most)
-- In portions: reading all of them at once would hold up everybody.
SELECT key, vector FROM faq_vector WHERE key > :after ORDER BY key LIMIT :most;

-- name: keep_vector(key, vector)!
INSERT INTO faq_vector (key, vector) VALUES (:key, :vector) ON CONFLICT (key) DO NOTHING;

-- name: drop_vector(key)!
DELETE FROM faq_vector WHERE key = :key;

-- name: drop_vectors_like(pattern, but)!
DELETE FROM faq_vector WHERE key LIKE :pattern AND key <> :but;
