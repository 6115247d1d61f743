-- What bot/domain/privacy/retention.py says is forgotten, where no repository of its own does it: at most :most rows at a time.
-- What is only somebody's own waits while they pause.

-- name: forget_own_exports(before, most)!
-- Everything of somebody in one file, in their web chat; the message stays.
UPDATE attachment SET content = NULL
 WHERE id IN (SELECT attachment.id FROM attachment CROSS JOIN outbox
               WHERE outbox.id = attachment.outbox AND attachment.content IS NOT NULL
                 AND attachment.name LIKE 'meine-daten-%' AND outbox.settled_at < :before LIMIT :most);

-- name: forget_desk_tables(before, most)!
UPDATE attachment SET content = NULL
 WHERE id IN (SELECT attachment.id FROM attachment CROSS JOIN outbox
               WHERE outbox.id = attachment.outbox AND attachment.content IS NOT NULL
                 AND attachment.mime LIKE '%spreadsheetml%' AND outbox.settled_at < :before LIMIT :most);

-- name: notice_idle_listings(now)!
-- Since when somebody helps no more, or has not gone on with the form.
INSERT INTO noticed (what, id, other, at)
SELECT 'idle_listing', id, state, CAST(:now AS bigint) FROM listing WHERE state IN ('draft', 'withdrawn')
ON CONFLICT (what, id, other) DO NOTHING;

-- name: unnotice_listings()!
DELETE FROM noticed
 WHERE what = 'idle_listing'
   AND NOT EXISTS (SELECT 1 FROM listing WHERE listing.id = noticed.id AND listing.state = noticed.other);

-- name: forget_idle_listings(before, most)!
DELETE FROM listing
 WHERE id IN (SELECT id FROM noticed WHERE what = 'idle_listing' AND at < :before LIMIT :most)
   AND state IN ('draft', 'withdrawn')
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = listing.person AND person.paused_at IS NOT NULL)
   AND NOT EXISTS (SELECT 1 FROM talk WHERE talk.listing = listing.id AND talk.forgotten_at IS NULL);

-- name: forget_waiting_messages(before, most)!
DELETE FROM outbox
 WHERE id IN (SELECT id FROM outbox
               WHERE state IN ('waiting', 'claimed') AND created_at < :before AND not_before < :before LIMIT :most);

-- name: forget_questions(before, most)!
DELETE FROM enquiry
 WHERE id IN (SELECT enquiry.id FROM cohort_end JOIN enquiry ON enquiry.cohort = cohort_end.cohort
               WHERE cohort_end.ended_at < :before
                 AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = enquiry.person AND person.paused_at IS NOT NULL) LIMIT :most);

-- name: forget_talk_waits(before, most)!
DELETE FROM talk_wait
 WHERE id IN (SELECT id FROM talk_wait WHERE told_at < :before OR ends_at < :before LIMIT :most);

-- name: forget_talk_looks(before, most)!
DELETE FROM talk_look WHERE id IN (SELECT id FROM talk_look WHERE at < :before LIMIT :most);

-- name: forget_consultations(before, most)!
UPDATE appointment SET about = '', reason = '', person = NULL
 WHERE id IN (SELECT id FROM appointment
               WHERE at < :before AND kind = 'consultation' AND state NOT IN ('free', 'booked')
                 AND (about <> '' OR reason <> '' OR person IS NOT NULL) AND coalesce(starts_at, at) < :before
                 AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = appointment.person AND person.paused_at IS NOT NULL)
               LIMIT :most);

-- name: forget_slot_waits(before, most)!
DELETE FROM appointment_wait WHERE id IN (SELECT id FROM appointment_wait WHERE at < :before LIMIT :most);

-- name: forget_office_questions(before, most)!
DELETE FROM office_question WHERE id IN (SELECT id FROM office_question
               WHERE taken_at < :before AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = office_question.person AND person.paused_at IS NOT NULL) LIMIT :most);

-- name: forget_feedback_words(before, most)!
UPDATE feedback SET words = ''
 WHERE (event, person) IN (
       SELECT event, person FROM feedback
        WHERE words <> '' AND at < :before
          AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = feedback.person AND person.paused_at IS NOT NULL) LIMIT :most);

-- name: forget_announcement_drafts(before, most)!
DELETE FROM announcement
 WHERE id IN (SELECT id FROM announcement WHERE state = 'draft' AND at < :before LIMIT :most);

-- name: forget_announcement_changes(before, most)!
DELETE FROM announcement_change WHERE id IN (SELECT id FROM announcement_change WHERE at < :before LIMIT :most);

-- name: count_old_recipients(before, most)!
-- As numbers, those that the next query drops.
INSERT INTO announcement_total (announcement, state, answer, seen, count)
SELECT announcement, state, coalesce(answer, ''), CASE WHEN seen_at IS NULL THEN 0 ELSE 1 END, count(*)
  FROM (SELECT recipient.announcement, recipient.person, recipient.state, recipient.answer, recipient.seen_at
          FROM announcement CROSS JOIN announcement_recipient AS recipient
         WHERE announcement.ended_at < :before AND announcement.state IN ('done', 'cancelled', 'withdrawn')
           AND recipient.announcement = announcement.id
         ORDER BY announcement.ended_at, recipient.announcement, recipient.person LIMIT :most) AS old
 GROUP BY announcement, state, coalesce(answer, ''), CASE WHEN seen_at IS NULL THEN 0 ELSE 1 END
ON CONFLICT (announcement, state, answer, seen) DO UPDATE SET count = announcement_total.count + excluded.count;

-- name: forget_recipients(before, most)!
DELETE FROM announcement_recipient
 WHERE (announcement, person) IN (
       SELECT recipient.announcement, recipient.person
         FROM announcement CROSS JOIN announcement_recipient AS recipient
        WHERE announcement.ended_at < :before AND announcement.state IN ('done', 'cancelled', 'withdrawn')
          AND recipient.announcement = announcement.id
        ORDER BY announcement.ended_at, recipient.announcement, recipient.person LIMIT :most);

-- name: forget_personal_words(before, most)!
DELETE FROM personal_word WHERE id IN (SELECT id FROM personal_word WHERE at < :before LIMIT :most);

-- name: forget_desk_notes(before, most)!
DELETE FROM desk_note
 WHERE id IN (SELECT id FROM desk_note WHERE at < :before AND coalesce(changed_at, at) < :before LIMIT :most);

-- name: forget_audit(before, most)!
DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < :before LIMIT :most);

-- name: forget_invitation_uses(before)!
DELETE FROM invitation_use WHERE invitation IN (SELECT id FROM invitation WHERE expires_at < :before);

-- name: forget_invitations(before, most)!
-- That there was one, and how often it was used, is a number.
UPDATE invitation SET greeting = '', person = NULL, created_by = NULL
 WHERE id IN (SELECT id FROM invitation
               WHERE expires_at < :before AND (greeting <> '' OR person IS NOT NULL OR created_by IS NOT NULL)
               LIMIT :most);

-- name: forget_strangers_addresses(most)!
DELETE FROM address
 WHERE id IN (SELECT address.id FROM address
               WHERE address.person IS NULL
                 AND NOT EXISTS (SELECT 1 FROM outbox
                                  WHERE outbox.channel = address.channel AND outbox.chat = address.external)
                 AND NOT EXISTS (SELECT 1 FROM enquiry WHERE enquiry.address = address.id)
                 AND NOT EXISTS (SELECT 1 FROM dialog WHERE dialog.owner = address.id)
                 AND NOT EXISTS (SELECT 1 FROM question_draft WHERE question_draft.owner = address.id)
                 AND NOT EXISTS (SELECT 1 FROM web_session WHERE web_session.visitor = address.external)
               LIMIT :most);

-- name: forget_handovers(before, most)!
DELETE FROM handover
 WHERE association IN (SELECT association FROM handover WHERE expires_at < :before LIMIT :most);

-- name: notice_left_members(now)!
-- Since when somebody is out is noted when it is seen first.
INSERT INTO noticed (what, id, other, at)
SELECT 'left_member', association, person, CAST(:now AS bigint) FROM member WHERE state = 'left'
ON CONFLICT (what, id, other) DO NOTHING;

-- name: unnotice_members()!
DELETE FROM noticed
 WHERE what = 'left_member'
   AND NOT EXISTS (SELECT 1 FROM member
                    WHERE member.association = noticed.id AND member.person = noticed.other AND member.state = 'left');

-- name: trace_left_members(before)!
-- That somebody had come stays, for the numbers of the cohort.
INSERT INTO trace (association, arrived)
SELECT DISTINCT id, 1 FROM noticed WHERE what = 'left_member' AND at < :before ON CONFLICT DO NOTHING;

-- name: forget_left_members(before, most)!
DELETE FROM member
 WHERE (association, person) IN (
       SELECT id, other FROM noticed
        WHERE what = 'left_member' AND at < :before AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = noticed.other AND person.paused_at IS NOT NULL)
        LIMIT :most)
   AND state = 'left';

-- name: forget_retention_runs(before, most)!
DELETE FROM retention_run
 WHERE (rule, at) IN (SELECT rule, at FROM retention_run WHERE rule <> '' AND at < :before LIMIT :most);

-- name: note_run(rule, at, dropped)!
INSERT INTO retention_run (rule, at, dropped) VALUES (:rule, :at, :dropped)
ON CONFLICT (rule, at) DO UPDATE SET dropped = retention_run.dropped + excluded.dropped;

-- name: runs()
-- What came of each rule, on its newest day.
SELECT rule, at, dropped FROM retention_run
 WHERE rule <> '' AND at = (SELECT max(newer.at) FROM retention_run AS newer WHERE newer.rule = retention_run.rule)
 ORDER BY rule;

-- name: last_run()$
SELECT max(at) FROM retention_run WHERE rule = '';

-- name: drop_last_run()!
DELETE FROM retention_run WHERE rule = '';
