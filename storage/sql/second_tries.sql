-- name: second_try_of(association)^
SELECT * FROM second_try WHERE association = :association;

-- name: add_second_try(association, cohort, person, at, state, decided_by, decided_at, became)!
INSERT INTO second_try (association, cohort, person, at, state, decided_by, decided_at, became)
VALUES (:association, :cohort, :person, :at, :state, :decided_by, :decided_at, :became)
ON CONFLICT (association) DO UPDATE
   SET cohort = excluded.cohort, person = excluded.person, at = excluded.at, state = excluded.state,
       decided_by = excluded.decided_by, decided_at = excluded.decided_at, became = excluded.became,
       version = second_try.version + 1
 WHERE second_try.state = 'not_now' OR (second_try.state = 'taken' AND second_try.became IS NULL);

-- name: save_second_try(association, cohort, state, decided_by, decided_at, became, version)!
UPDATE second_try
   SET cohort = :cohort, state = :state, decided_by = :decided_by, decided_at = :decided_at, became = :became,
       version = version + 1
 WHERE association = :association AND version = :version;

-- name: drop_second_try(association)!
DELETE FROM second_try WHERE association = :association AND state = 'open';

-- name: second_tries_waiting(cohort)
-- For this cohort, or from it for none in particular.
SELECT * FROM second_try WHERE cohort = :cohort AND state = 'open'
 UNION ALL
SELECT second_try.* FROM association CROSS JOIN second_try
 WHERE association.cohort = :cohort AND second_try.association = association.id
   AND second_try.cohort IS NULL AND second_try.state = 'open'
 ORDER BY at, association;

-- name: second_tries_without_cohort()
SELECT * FROM second_try WHERE state = 'open' AND cohort IS NULL ORDER BY at, association;

-- name: cohorts_that_ended()
SELECT cohort FROM cohort_end;

-- name: note_second_try_offered(cohort, association, at)!
INSERT INTO noticed (what, id, other, at) VALUES ('second_try', :association, :cohort, :at) ON CONFLICT DO NOTHING;
