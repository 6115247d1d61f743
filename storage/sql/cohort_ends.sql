-- name: cohort_end(cohort)^
SELECT * FROM cohort_end WHERE cohort = :cohort;

-- name: begin_end(cohort, ended_at, ended_by, done, warned_at, anonymised_at)!
INSERT INTO cohort_end (cohort, ended_at, ended_by, done, warned_at, anonymised_at)
VALUES (:cohort, :ended_at, :ended_by, :done, :warned_at, :anonymised_at) ON CONFLICT DO NOTHING;

-- name: save_end(cohort, done, warned_at, anonymised_at)!
UPDATE cohort_end SET done = :done, warned_at = :warned_at, anonymised_at = :anonymised_at WHERE cohort = :cohort;

-- name: drop_end(cohort)!
DELETE FROM cohort_end WHERE cohort = :cohort;

-- name: drop_told(cohort)!
DELETE FROM noticed WHERE what LIKE 'cohort_end:%' AND id = :cohort;

-- name: ends_under_way()
SELECT * FROM cohort_end WHERE anonymised_at IS NULL ORDER BY ended_at, cohort;

-- name: cohorts_without_end(deadline)
-- Whose deadline was on that day or before.
SELECT cohort.*, cohort.stage_order AS "order" FROM cohort
 WHERE cohort.deadline <= :deadline
   AND NOT EXISTS (SELECT 1 FROM cohort_end WHERE cohort_end.cohort = cohort.id)
 ORDER BY cohort.deadline, cohort.id;

-- name: note_told(what, cohort, person, at)!
INSERT INTO noticed (what, id, other, at) VALUES (:what, :cohort, :person, :at) ON CONFLICT DO NOTHING;

-- name: members_to_tell(cohort, what, most)
-- Each person once, with an association of theirs.
SELECT member.person, min(association.id) AS association
  FROM association CROSS JOIN member
 WHERE association.cohort = :cohort AND member.association = association.id AND member.state = 'active'
   AND NOT EXISTS (SELECT 1 FROM noticed
                    WHERE noticed.what = :what AND noticed.id = :cohort AND noticed.other = member.person)
 GROUP BY member.person ORDER BY member.person LIMIT :most;

-- name: members_of_cohort(cohort)
SELECT member.person, min(association.id) AS association
  FROM association CROSS JOIN member
 WHERE association.cohort = :cohort AND member.association = association.id AND member.state = 'active'
 GROUP BY member.person ORDER BY member.person;

-- name: drop_answers(cohort, most)!
DELETE FROM answer
 WHERE id IN (SELECT answer.id FROM association CROSS JOIN answer
               WHERE association.cohort = :cohort AND answer.association = association.id LIMIT :most);

-- name: drop_finance_edits(cohort)!
DELETE FROM finance_edit WHERE association IN (SELECT id FROM association WHERE cohort = :cohort);

-- name: drop_finance_items(cohort)!
DELETE FROM finance_item WHERE association IN (SELECT id FROM association WHERE cohort = :cohort);

-- name: drop_logic_notes(cohort)!
DELETE FROM logic_note WHERE association IN (SELECT id FROM association WHERE cohort = :cohort);

-- name: drop_comments(cohort)!
DELETE FROM comment
 WHERE review IN (SELECT review.id FROM association CROSS JOIN review
                   WHERE association.cohort = :cohort AND review.association = association.id);

-- name: empty_reasons(cohort)!
UPDATE review SET reason = ''
 WHERE reason <> '' AND association IN (SELECT id FROM association WHERE cohort = :cohort);

-- name: next_to_anonymise(cohort)^
-- Those that still have a name.
SELECT * FROM association
 WHERE cohort = :cohort
   AND NOT EXISTS (SELECT 1 FROM noticed
                    WHERE noticed.what = 'cohort_end:nameless' AND noticed.id = :cohort AND noticed.other = association.id)
 ORDER BY id LIMIT 1;

-- name: note_anonymised(cohort, association)!
INSERT INTO noticed (what, id, other, at) VALUES ('cohort_end:nameless', :cohort, :association, 0) ON CONFLICT DO NOTHING;

-- name: may_be_erased(association)
-- Whoever belongs to it and is nowhere else: in no other cohort that is not over, at no desk, in no directory, and not
-- paused: what is frozen is kept.
SELECT member.person FROM member
 WHERE member.association = :association
   AND NOT EXISTS (SELECT 1 FROM member AS other JOIN association ON association.id = other.association
                     LEFT JOIN cohort_end ON cohort_end.cohort = association.cohort
                    WHERE other.person = member.person AND other.state IN ('active', 'asked')
                      AND association.cohort <> (SELECT own.cohort FROM association AS own WHERE own.id = :association)
                      AND cohort_end.anonymised_at IS NULL)
   AND NOT EXISTS (SELECT 1 FROM member AS beside JOIN association ON association.id = beside.association
                    WHERE beside.person = member.person AND beside.association <> :association
                      AND association.cohort = (SELECT own.cohort FROM association AS own WHERE own.id = :association)
                      AND NOT EXISTS (SELECT 1 FROM noticed
                                       WHERE noticed.what = 'cohort_end:nameless' AND noticed.id = association.cohort
                                         AND noticed.other = association.id))
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = member.person AND person.paused_at IS NOT NULL)
   AND NOT EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = member.person)
   AND NOT EXISTS (SELECT 1 FROM observer WHERE observer.person = member.person)
   AND NOT EXISTS (SELECT 1 FROM listing WHERE listing.person = member.person AND listing.state <> 'withdrawn')
   AND NOT EXISTS (SELECT 1 FROM consent
                    WHERE consent.person = member.person AND consent.purpose IN ('directory', 'sparring')
                      AND consent.revoked_at IS NULL)
 ORDER BY member.person;

-- name: leave_trace(association)!
INSERT INTO trace (association, arrived)
SELECT association.id,
       CASE WHEN EXISTS (SELECT 1 FROM member WHERE member.association = association.id)
              OR EXISTS (SELECT 1 FROM invitation WHERE invitation.association = association.id AND invitation.used > 0)
            THEN 1 ELSE 0 END
  FROM association
 WHERE association.id = :association
   AND (EXISTS (SELECT 1 FROM member WHERE member.association = association.id)
        OR EXISTS (SELECT 1 FROM invitation WHERE invitation.association = association.id))
ON CONFLICT DO NOTHING;

-- name: rename_association(association, name)!
UPDATE association SET name = :name, pause_reason = '', version = version + 1 WHERE id = :association;

-- name: count_named_before(cohort, association)$
SELECT count(*) FROM association WHERE cohort = :cohort AND id <= :association;

-- name: drop_members(association)!
DELETE FROM member WHERE association = :association;

-- name: empty_requests(association)!
UPDATE talk_request SET about = '', tried = '', wish = '', person = NULL, first = NULL WHERE association = :association;

-- name: empty_appointments(association)!
UPDATE appointment SET about = '', reason = '', result = '', place = '', proposals = '[]', person = NULL
 WHERE association = :association;

-- name: empty_enquiries(association)!
-- That it was asked, and when it was answered, are numbers.
UPDATE enquiry
   SET person = NULL, address = NULL, mail = '', named = 0, body = '', answer = '', association = NULL, word = '',
       media = ''
 WHERE association = :association;

-- name: drop_question_files(association)!
DELETE FROM question_file WHERE enquiry IN (SELECT id FROM enquiry WHERE association = :association);

-- name: empty_reviews(association)!
UPDATE review SET handed_in_by = NULL WHERE association = :association;

-- name: empty_stages(association)!
UPDATE stage_status SET changed_by = NULL WHERE association = :association;

-- name: empty_tasks(association)!
UPDATE task_status SET holder = NULL, done_by = NULL WHERE association = :association;

-- name: empty_submissions(association)!
-- The days stay: how many posted in time is a number.
UPDATE submission SET proof = '', proof_by = NULL, received_by = NULL WHERE association = :association;

-- name: empty_rsvps(association)!
UPDATE rsvp SET person = NULL WHERE association = :association;

-- name: empty_announcements(cohort)!
UPDATE announcement SET html = '', buttons = '[]', link_label = '', link = '', source = ''
 WHERE cohort = :cohort AND state IN ('done', 'cancelled', 'withdrawn');

-- name: drop_announcement_texts(cohort)!
DELETE FROM announcement_text WHERE cohort = :cohort;

-- name: drop_saved_replies(cohort)!
DELETE FROM saved_reply WHERE cohort = :cohort;
