-- name: is_alumna(person)$
SELECT COUNT(*) FROM alumna WHERE person = :person;
