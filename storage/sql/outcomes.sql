-- name: outcome_of(association)^
SELECT outcome.*, coalesce(person.name, '') AS author
  FROM outcome LEFT JOIN person ON person.id = outcome.person
 WHERE outcome.association = :association;

-- name: save_outcome(association, outcome, letter_on, person, at, version)!
INSERT INTO outcome (association, outcome, letter_on, person, at, version)
VALUES (:association, :outcome, :letter_on, :person, :at, :version + 1)
ON CONFLICT (association) DO UPDATE
   SET outcome = excluded.outcome, letter_on = excluded.letter_on, person = excluded.person, at = excluded.at,
       version = excluded.version
 WHERE outcome.version = :version;

-- name: waiting_spans()
SELECT submission.posted_on, outcome.letter_on
  FROM outcome CROSS JOIN submission
 WHERE outcome.outcome <> 'waiting' AND outcome.letter_on IS NOT NULL
   AND submission.association = outcome.association AND submission.posted_on IS NOT NULL;

-- name: unanswered_since(posted, what, most)
-- Of active associations that posted on that day or before, heard nothing, and were not asked this before.
SELECT association.id AS id
  FROM submission CROSS JOIN association
 WHERE submission.posted_on <= :posted AND association.id = submission.association AND association.state = 'active'
   AND NOT EXISTS (SELECT 1 FROM outcome
                    WHERE outcome.association = association.id AND outcome.outcome <> 'waiting')
   AND NOT EXISTS (SELECT 1 FROM cohort_end WHERE cohort_end.cohort = association.cohort)
   AND NOT EXISTS (SELECT 1 FROM noticed WHERE noticed.what = :what AND noticed.id = association.id)
 ORDER BY association.id LIMIT :most;

-- name: note_outcome_asked(what, association, at)!
INSERT INTO noticed (what, id, other, at) VALUES (:what, :association, '', :at) ON CONFLICT DO NOTHING;
