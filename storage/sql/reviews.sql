-- name: review_by_id(id)^
SELECT * FROM review WHERE id = :id;

-- name: add_review(id, association, stage, handed_in_by, handed_in_at, decision, decided_by, decided_at, reason)!
INSERT INTO review (id, association, stage, handed_in_by, handed_in_at, decision, decided_by, decided_at, reason)
VALUES (:id, :association, :stage, :handed_in_by, :handed_in_at, :decision, :decided_by, :decided_at, :reason);

-- name: decide_review(id, decision, decided_by, decided_at, reason)!
-- Whoever decides first wins.
UPDATE review
   SET decision = :decision, decided_by = :decided_by, decided_at = :decided_at, reason = :reason
 WHERE id = :id AND decision = 'waiting';

-- name: waiting_for(coordinator, skip, most)
-- Only in the cohorts that are theirs; oldest first. CROSS JOIN keeps SQLite at what waits: it would begin elsewhere.
SELECT review.* FROM review
 CROSS JOIN association CROSS JOIN coordinator
 WHERE coordinator.person = :coordinator AND coordinator.cohort = association.cohort
   AND association.id = review.association AND review.decision = 'waiting'
 ORDER BY review.handed_in_at, review.id LIMIT :most OFFSET :skip;

-- name: count_waiting_for(coordinator)$
SELECT count(*) FROM review
 CROSS JOIN association CROSS JOIN coordinator
 WHERE coordinator.person = :coordinator AND coordinator.cohort = association.cohort
   AND association.id = review.association AND review.decision = 'waiting';

-- name: reviews_of_stage(association, stage)
-- Newest first.
SELECT * FROM review WHERE association = :association AND stage = :stage ORDER BY handed_in_at DESC, id DESC;

-- name: comments_of(review)
SELECT comment.*, comment.body AS text, coalesce(person.name, '') AS author_name FROM comment
  LEFT JOIN person ON person.id = comment.author
 WHERE comment.review = :review
 ORDER BY comment.at, comment.id;

-- name: save_comment(id, review, question, text, author, at)!
-- The same id is the same comment with other words.
INSERT INTO comment (id, review, question, body, author, at)
VALUES (:id, :review, :question, :text, :author, :at)
ON CONFLICT (id) DO UPDATE SET body = excluded.body, at = excluded.at;

-- name: drop_comment(id)!
DELETE FROM comment WHERE id = :id;

-- name: note(id, at, actor, verb, subject, detail)!
INSERT INTO audit (id, at, actor, verb, subject, detail) VALUES (:id, :at, :actor, :verb, :subject, :detail);

-- name: notes_on(subject)
-- Newest first.
SELECT audit.*, coalesce(person.name, '') AS actor_name FROM audit
  LEFT JOIN person ON person.id = audit.actor
 WHERE audit.subject = :subject
 ORDER BY audit.at DESC, audit.id DESC;
