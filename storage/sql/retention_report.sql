-- How much of each rule of bot/domain/privacy/retention.py is there, and how much of it is overdue.

-- name: held_updates(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state = 'done' AND done_at < :before) AS overdue
  FROM inbox
 WHERE state = 'done';

-- name: held_dead_letters(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state = 'dead' AND done_at < :before) AS overdue
  FROM inbox
 WHERE state = 'dead';

-- name: held_sent_messages(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE channel <> 'web' AND settled_at < :before) AS overdue
  FROM outbox
 WHERE channel <> 'web' AND settled_at IS NOT NULL;

-- name: held_waiting_messages(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state IN ('waiting', 'claimed') AND created_at < :before AND not_before < :before) AS overdue
  FROM outbox
 WHERE state IN ('waiting', 'claimed');

-- name: held_web_chats(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE channel = 'web' AND settled_at < :before
                 AND NOT EXISTS (SELECT 1 FROM card WHERE card.outbox = outbox.id)) AS overdue
  FROM outbox
 WHERE channel = 'web';

-- name: held_strangers_chats(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE channel = 'web' AND settled_at < :before AND person IS NULL
                 AND NOT EXISTS (SELECT 1 FROM card WHERE card.outbox = outbox.id)
                 AND NOT EXISTS (SELECT 1 FROM web_session WHERE web_session.visitor = outbox.chat)
                 AND NOT EXISTS (SELECT 1 FROM address WHERE address.channel = 'web' AND address.external = outbox.chat
                                    AND address.person IS NOT NULL)) AS overdue
  FROM outbox
 WHERE channel = 'web' AND person IS NULL;

-- name: held_message_files(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE outbox.settled_at < :before) AS overdue
  FROM attachment JOIN outbox ON outbox.id = attachment.outbox
 WHERE attachment.content IS NOT NULL;

-- name: held_announced_files(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM announcement
                                  WHERE announcement.enclosures LIKE '%"' || shared_file.id || '"%'
                                    AND (announcement.state NOT IN ('done', 'cancelled', 'withdrawn')
                                         OR coalesce(announcement.ended_at, announcement.at) >= :before))
                 AND NOT EXISTS (SELECT 1 FROM attachment JOIN outbox ON outbox.id = attachment.outbox
                                  WHERE attachment.shared = shared_file.id
                                    AND (outbox.settled_at IS NULL OR outbox.settled_at >= :before))) AS overdue
  FROM shared_file
 WHERE shared_file.content IS NOT NULL;

-- name: held_keyboards(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE left_at < :before) AS overdue
  FROM keyboard;

-- name: held_open_questions(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE expires_at <= :before) AS overdue
  FROM dialog;

-- name: held_loose_texts(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = loose_text.owner AND person.paused_at IS NOT NULL)) AS overdue
  FROM loose_text;

-- name: held_heard(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM heard;

-- name: held_question_drafts(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = question_draft.owner AND person.paused_at IS NOT NULL)) AS overdue
  FROM question_draft;

-- name: held_question_files(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE enquiry.state IN ('answered', 'withdrawn') AND coalesce(enquiry.answered_at, enquiry.at) < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = enquiry.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM question_file JOIN enquiry ON enquiry.id = question_file.enquiry;

-- name: held_strangers_questions(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state IN ('answered', 'withdrawn') AND coalesce(answered_at, at) < :before) AS overdue
  FROM enquiry
 WHERE person IS NULL AND association IS NULL;

-- name: held_questions(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE cohort_end.ended_at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = enquiry.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM enquiry LEFT JOIN cohort_end ON cohort_end.cohort = enquiry.cohort;

-- name: held_search_misses(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM faq_miss;

-- name: held_search_votes(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM faq_vote;

-- name: held_talk_request_drafts(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = talk_request_draft.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM talk_request_draft;

-- name: held_talk_requests(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE settled_at < :before AND state NOT IN ('open', 'desk')
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = talk_request.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM talk_request
 WHERE about <> '';

-- name: held_talk_waits(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE told_at < :before OR ends_at < :before) AS overdue
  FROM talk_wait;

-- name: held_talks(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state = 'ended' AND ended_at <= :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id IN (talk.asker, talk.volunteer) AND person.paused_at IS NOT NULL)) AS overdue
  FROM talk
 WHERE forgotten_at IS NULL;

-- name: held_talk_drafts(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM talk_draft;

-- name: held_talk_files(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before AND NOT EXISTS (SELECT 1 FROM talk_line WHERE talk_line.id = talk_file.id)) AS overdue
  FROM talk_file;

-- name: held_held_lines(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE talk.state = 'ended' AND talk.ended_at <= :before) AS overdue
  FROM talk_line JOIN talk ON talk.id = talk_line.talk
 WHERE talk_line.due_at IS NOT NULL;

-- name: held_contact_offers(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE offered_at <= :before) AS overdue
  FROM talk_contact;

-- name: held_talk_quotes(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM talk_quote;

-- name: held_report_lines(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE talk_report.state = 'decided' AND talk_report.decided_at <= :before) AS overdue
  FROM talk_report_line JOIN talk_report ON talk_report.id = talk_report_line.report;

-- name: held_report_names(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state = 'decided' AND decided_at <= :before) AS overdue
  FROM talk_report
 WHERE coalesce(reporter, reported, first, second, decided_by) IS NOT NULL;

-- name: held_talk_looks(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM talk_look;

-- name: held_bars(day)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE until < :day) AS overdue
  FROM talk_bar;

-- name: held_free_slots(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE starts_at < :before) AS overdue
  FROM appointment
 WHERE state = 'free';

-- name: held_sparring(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state NOT IN ('asked', 'proposed', 'booked') AND coalesce(starts_at, at) < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = appointment.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM appointment
 WHERE kind = 'sparring' AND (about <> '' OR person IS NOT NULL);

-- name: held_consultations(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE state NOT IN ('free', 'booked') AND coalesce(starts_at, at) < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = appointment.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM appointment
 WHERE kind = 'consultation' AND (about <> '' OR reason <> '' OR person IS NOT NULL);

-- name: held_slot_waits(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM appointment_wait;

-- name: held_office_questions(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE taken_at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = office_question.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM office_question;

-- name: held_feedback_words(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = feedback.person AND person.paused_at IS NOT NULL)) AS overdue
  FROM feedback
 WHERE words <> '';

-- name: held_reminders(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE ends < :before AND state <> 'waiting') AS overdue
  FROM reminder;

-- name: held_announcement_drafts(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM announcement
 WHERE state = 'draft';

-- name: held_announcement_changes(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM announcement_change;

-- name: held_recipients(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE announcement.ended_at < :before AND announcement.state IN ('done', 'cancelled', 'withdrawn')) AS overdue
  FROM announcement_recipient JOIN announcement ON announcement.id = announcement_recipient.announcement;

-- name: held_personal_words(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM personal_word;

-- name: held_desk_notes(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE coalesce(changed_at, at) < :before) AS overdue
  FROM desk_note;

-- name: held_audit(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM audit;

-- name: held_proposals(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM role_proposal;

-- name: held_invitations(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE expires_at < :before) AS overdue
  FROM invitation
 WHERE greeting <> '' OR person IS NOT NULL OR created_by IS NOT NULL
    OR EXISTS (SELECT 1 FROM invitation_use WHERE invitation_use.invitation = invitation.id);

-- name: held_door_links(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE expires_at < :before) AS overdue
  FROM door_link;

-- name: held_wrong_tries(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM wrong_try;

-- name: held_browsers(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE created_at < :before) AS overdue
  FROM web_session;

-- name: held_strangers_browsers(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE created_at < :before) AS overdue
  FROM web_session
 WHERE NOT EXISTS (SELECT 1 FROM address
                    WHERE address.channel = 'web' AND address.external = web_session.visitor
                      AND address.person IS NOT NULL);

-- name: held_strangers_addresses()^
SELECT count(*) AS there,
       count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.channel = address.channel AND outbox.chat = address.external)
                 AND NOT EXISTS (SELECT 1 FROM enquiry WHERE enquiry.address = address.id)
                 AND NOT EXISTS (SELECT 1 FROM dialog WHERE dialog.owner = address.id)
                 AND NOT EXISTS (SELECT 1 FROM question_draft WHERE question_draft.owner = address.id)
                 AND NOT EXISTS (SELECT 1 FROM web_session WHERE web_session.visitor = address.external)) AS overdue
  FROM address
 WHERE person IS NULL;

-- name: held_handovers(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE expires_at < :before) AS overdue
  FROM handover;

-- name: held_left_members(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = noticed.other AND person.paused_at IS NOT NULL)) AS overdue
  FROM noticed
 WHERE what = 'left_member';

-- name: held_retention_runs(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM retention_run;

-- name: held_shown_secrets(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE outbox.created_at < :before) AS overdue
  FROM outbox_secret JOIN outbox ON outbox.id = outbox_secret.outbox
 WHERE outbox_secret.in_words = 1;

-- name: held_own_exports(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE outbox.settled_at < :before) AS overdue
  FROM attachment JOIN outbox ON outbox.id = attachment.outbox
 WHERE attachment.content IS NOT NULL AND attachment.name LIKE 'meine-daten-%';

-- name: held_desk_tables(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE outbox.settled_at < :before) AS overdue
  FROM attachment JOIN outbox ON outbox.id = attachment.outbox
 WHERE attachment.content IS NOT NULL AND attachment.mime LIKE '%spreadsheetml%';

-- name: held_idle_listings(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM noticed
                                       WHERE noticed.what = 'idle_listing' AND noticed.id = listing.id
                                         AND noticed.other = listing.state AND noticed.at < :before)
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id = listing.person AND person.paused_at IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM talk WHERE talk.listing = listing.id AND talk.forgotten_at IS NULL)) AS overdue
  FROM listing
 WHERE state IN ('draft', 'withdrawn');

-- name: held_unreachable(before)^
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before) AS overdue
  FROM noticed
 WHERE what = 'unreachable';

-- name: held_without_role(before)^
-- Whoever has not been warned yet is not overdue.
SELECT count(*) AS there,
       count(*) FILTER (WHERE at < :before
                 AND EXISTS (SELECT 1 FROM noticed AS warned
                              WHERE warned.what = 'without_role:warned' AND warned.id = noticed.id)) AS overdue
  FROM noticed
 WHERE what = 'without_role';
