-- name: saved_replies(cohort)
-- The most used first.
SELECT saved_reply.*, saved_reply.body AS text FROM saved_reply WHERE cohort = :cohort ORDER BY uses DESC, title, id;

-- name: saved_reply_by_id(id)^
SELECT saved_reply.*, saved_reply.body AS text FROM saved_reply WHERE id = :id;

-- name: save_reply(id, cohort, title, text, author, at, uses)!
INSERT INTO saved_reply (id, cohort, title, body, author, at, uses)
VALUES (:id, :cohort, :title, :text, :author, :at, :uses)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, uses = excluded.uses;

-- name: drop_reply(id)!
DELETE FROM saved_reply WHERE id = :id;

-- name: absences(cohort)
-- Of those who coordinate it.
SELECT absence.* FROM coordinator CROSS JOIN absence
 WHERE coordinator.cohort = :cohort AND absence.person = coordinator.person ORDER BY absence.person;

-- name: absence_of(person)^
SELECT * FROM absence WHERE person = :person;

-- name: save_absence(person, until, stand_in, at)!
INSERT INTO absence (person, until, stand_in, at) VALUES (:person, :until, :stand_in, :at)
ON CONFLICT (person) DO UPDATE SET until = excluded.until, stand_in = excluded.stand_in, at = excluded.at;

-- name: drop_absence(person)!
DELETE FROM absence WHERE person = :person;

-- name: absences_over(day)
-- Whoever is back.
SELECT * FROM absence WHERE until < :day ORDER BY person;
