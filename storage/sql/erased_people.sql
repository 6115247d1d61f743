-- name: add_erased(mark, day)!
INSERT INTO erased (mark, day) VALUES (:mark, :day) ON CONFLICT (mark) DO NOTHING;

-- name: erased_marks()
SELECT mark, day FROM erased;

-- name: drop_erased(before)!
DELETE FROM erased WHERE day < :before;

-- name: ids_of_person(person)
-- Who they were before two turned out to be one belongs to it.
SELECT CAST(:person AS text) AS id
 UNION SELECT id FROM former_id WHERE person = :person
 UNION SELECT id FROM address WHERE person = :person;

-- name: ids_of_everybody()
SELECT id, id AS who FROM person
 UNION ALL SELECT id, coalesce(person, id) FROM address
 UNION ALL SELECT id, person FROM former_id;

-- name: refusals()
-- What somebody has taken back and not given again, and what they switched off; also as whom an older copy may know them.
WITH said AS (
  SELECT 'withdrawn-' || purpose AS what, person, max(revoked_at) AS at FROM consent
   WHERE revoked_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM consent AS given
                      WHERE given.person = consent.person AND given.purpose = consent.purpose
                        AND given.revoked_at IS NULL)
   GROUP BY purpose, person
   UNION ALL SELECT 'off-' || kind, person, at FROM announcement_opt_out
   UNION ALL SELECT 'stopped', id, stopped_at FROM person WHERE stopped_at IS NOT NULL
   UNION ALL SELECT 'paused', id, paused_at FROM person WHERE paused_at IS NOT NULL
)
SELECT what, person, at FROM said
 UNION ALL SELECT said.what, former_id.id, said.at FROM said JOIN former_id ON former_id.person = said.person;

-- name: ids_of_associations()
SELECT id FROM association;

-- name: drop_erased_association(id)!
DELETE FROM association WHERE id = :id;
