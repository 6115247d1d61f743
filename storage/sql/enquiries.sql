-- name: add_enquiry(id, association, person, text, at)!
INSERT INTO enquiry (id, association, person, body, at) VALUES (:id, :association, :person, :text, :at);

-- name: enquiry_by_id(id)^
SELECT enquiry.*, enquiry.body AS text, coalesce(asking.name, '') AS asker, coalesce(answering.name, '') AS answerer
  FROM enquiry
  LEFT JOIN person AS asking ON asking.id = enquiry.person
  LEFT JOIN person AS answering ON answering.id = enquiry.answered_by
 WHERE enquiry.id = :id;

-- name: answer_enquiry(id, answer, answered_by, answered_at)!
-- Whoever is first.
UPDATE enquiry SET answer = :answer, answered_by = :answered_by, answered_at = :answered_at
 WHERE id = :id AND answered_at IS NULL;
