-- name: offices_of_cohort(cohort)
SELECT * FROM listing_shown
 WHERE state IN ('waiting', 'listed') AND kind IN ('municipality', 'federal')
   AND (cohort = :cohort OR cohort IS NULL)
 ORDER BY kind DESC, lower(title), id LIMIT 60;

-- name: add_office_question(id, listing, association, person, at, text, taken_at)!
-- A second tap adds no second one.
INSERT INTO office_question (id, listing, association, person, at, body, taken_at)
VALUES (:id, :listing, :association, :person, :at, :text, :taken_at)
ON CONFLICT (id) DO NOTHING;

-- name: office_question_by_id(id)^
SELECT office_question.id, office_question.listing, office_question.association, office_question.person,
       office_question.at, body AS text, taken_at,
       association.name AS association_name, listing.title AS office
  FROM office_question
  JOIN association ON association.id = office_question.association
  JOIN listing ON listing.id = office_question.listing
 WHERE office_question.id = :id;

-- name: office_questions(cohort, most, skip)
SELECT office_question.id, office_question.listing, office_question.association, office_question.person,
       office_question.at, body AS text, taken_at,
       association.name AS association_name, listing.title AS office
  FROM office_question
  JOIN association ON association.id = office_question.association
  JOIN listing ON listing.id = office_question.listing
 WHERE association.cohort = :cohort AND taken_at IS NULL
 ORDER BY lower(listing.title), listing.id, office_question.at, office_question.id LIMIT :most OFFSET :skip;

-- name: count_office_questions(cohort)$
SELECT count(*) FROM office_question JOIN association ON association.id = office_question.association
 WHERE association.cohort = :cohort AND taken_at IS NULL;

-- name: take_office_question(id, taken_at)!
UPDATE office_question SET taken_at = :taken_at WHERE id = :id AND taken_at IS NULL;

-- name: drop_office_question(id)!
DELETE FROM office_question WHERE id = :id;
