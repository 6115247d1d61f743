-- What is stored of somebody, table by table: `person` is their id, or the address of somebody unknown. What of a row
-- they may see says personal_data.toml; columns that no table has (`..._by`) say whose words something is.

-- name: absence(person)
SELECT * FROM absence WHERE stand_in = :person OR person = :person;

-- name: address(person)
SELECT * FROM address WHERE person = :person OR id = :person;

-- name: announcement(person)
SELECT * FROM announcement WHERE released_by = :person OR author = :person;

-- name: announcement_change(person)
SELECT * FROM announcement_change WHERE author = :person;

-- name: announcement_opt_out(person)
SELECT * FROM announcement_opt_out WHERE person = :person;

-- name: announcement_recipient(person)
SELECT * FROM announcement_recipient WHERE person = :person;

-- name: announcement_text(person)
SELECT * FROM announcement_text WHERE author = :person;

-- name: answer(person)
SELECT * FROM answer WHERE person = :person;

-- name: appointment(person)
SELECT *, CASE WHEN ended_by = 'host' THEN host ELSE person END AS reason_by FROM appointment
 WHERE person = :person OR host = :person;

-- name: appointment_wait(person)
SELECT * FROM appointment_wait WHERE person = :person;

-- name: association(person)
SELECT * FROM association WHERE id IN (SELECT association FROM member WHERE person = :person);

-- name: at_work(person)
SELECT * FROM at_work WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: attachment(person)
SELECT * FROM attachment WHERE outbox IN (SELECT id FROM outbox WHERE person = :person);

-- name: audit(person)
SELECT * FROM audit WHERE actor = :person OR subject = :person;

-- name: awaited(person)
SELECT * FROM awaited WHERE person = :person;

-- name: calendar_feed(person)
SELECT * FROM calendar_feed WHERE person = :person;

-- name: card(person)
SELECT * FROM card WHERE address IN (SELECT address FROM person_door WHERE person = :person);

-- name: chat_use(person)
SELECT * FROM chat_use WHERE address IN (SELECT address FROM person_door WHERE person = :person);

-- name: cohort_end(person)
SELECT * FROM cohort_end WHERE ended_by = :person;

-- name: comment(person)
SELECT * FROM comment WHERE author = :person;

-- name: consent(person)
SELECT * FROM consent WHERE person = :person;

-- name: coordinator(person)
SELECT * FROM coordinator WHERE person = :person OR given_by = :person;

-- name: desk_note(person)
SELECT * FROM desk_note WHERE author = :person;

-- name: desk_page(person)
SELECT * FROM desk_page WHERE person = :person;

-- name: dialog(person)
SELECT * FROM dialog
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: door_link(person)
SELECT * FROM door_link WHERE person = :person;

-- name: enquiry(person)
SELECT *, coalesce(person, address) AS asked_by FROM enquiry
 WHERE person = :person OR address IN (SELECT address FROM person_door WHERE person = :person)
    OR holder = :person OR answered_by = :person;

-- name: entitlement(person)
SELECT * FROM entitlement WHERE by = :person;

-- name: faq_version(person)
SELECT * FROM faq_version WHERE decided_by = :person OR made_by = :person;

-- name: feedback(person)
SELECT * FROM feedback WHERE person = :person;

-- name: finance_edit(person)
SELECT * FROM finance_edit WHERE person = :person;

-- name: former_id(person)
SELECT * FROM former_id WHERE person = :person;

-- name: former_name(person)
SELECT * FROM former_name WHERE person = :person;

-- name: handover(person)
SELECT * FROM handover WHERE taker = :person OR giver = :person;

-- name: heard(person)
SELECT * FROM heard
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: inbox(person)
SELECT * FROM inbox
 WHERE lane IN (SELECT lane FROM person_door WHERE person = :person);

-- name: invitation(person)
SELECT * FROM invitation WHERE created_by = :person OR person = :person;

-- name: invitation_use(person)
SELECT * FROM invitation_use WHERE person = :person;

-- name: keyboard(person)
SELECT * FROM keyboard
 WHERE (channel, chat) IN (SELECT channel, external FROM person_door WHERE person = :person);

-- name: listing(person)
SELECT * FROM listing WHERE confirmed_by = :person OR person = :person;

-- name: loose_text(person)
SELECT * FROM loose_text
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: logic_note(person)
SELECT * FROM logic_note WHERE person = :person;

-- name: member(person)
SELECT * FROM member WHERE person = :person;

-- name: mock_assessment(person)
SELECT * FROM mock_assessment WHERE person = :person;

-- name: mock_judgement(person)
SELECT * FROM mock_judgement WHERE person = :person;

-- name: observer(person)
SELECT * FROM observer WHERE given_by = :person OR person = :person;

-- name: office_question(person)
SELECT * FROM office_question WHERE person = :person;

-- name: outbox(person)
-- What stands on a button that they pressed are words of the house, which may name others.
SELECT *, CASE WHEN mine = 1 AND payload NOT LIKE '%"tap":true%' THEN person END AS payload_by
  FROM outbox WHERE person = :person;

-- name: person(person)
SELECT * FROM person WHERE id = :person;

-- name: personal_word(person)
SELECT * FROM personal_word WHERE author = :person;

-- name: question_draft(person)
SELECT * FROM question_draft
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: question_file(person)
SELECT * FROM question_file
 WHERE draft IN (SELECT id FROM question_draft
                  WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person))
    OR enquiry IN (SELECT id FROM enquiry
                    WHERE person = :person
                       OR address IN (SELECT address FROM person_door WHERE person = :person));

-- name: reading_invite(person)
SELECT * FROM reading_invite WHERE person = :person;

-- name: reading_remark(person)
SELECT * FROM reading_remark WHERE person = :person;

-- name: reading_round(person)
SELECT * FROM reading_round WHERE person = :person;

-- name: reading_seat(person)
SELECT * FROM reading_seat WHERE person = :person;

-- name: reminder(person)
SELECT * FROM reminder WHERE person = :person;

-- name: reminder_manner(person)
SELECT * FROM reminder_manner WHERE person = :person;

-- name: review(person)
SELECT * FROM review WHERE decided_by = :person OR handed_in_by = :person;

-- name: role_proposal(person)
SELECT * FROM role_proposal WHERE settled_by = :person OR proposer = :person OR person = :person;

-- name: outcome(person)
SELECT * FROM outcome WHERE person = :person;

-- name: rsvp(person)
SELECT * FROM rsvp WHERE person = :person;

-- name: saved_reply(person)
SELECT * FROM saved_reply WHERE author = :person;

-- name: second_try(person)
SELECT * FROM second_try WHERE person = :person OR decided_by = :person;

-- name: shared_file(person)
SELECT * FROM shared_file
 WHERE EXISTS (SELECT 1 FROM announcement
                WHERE announcement.author = :person
                  AND announcement.enclosures LIKE '%' || shared_file.id || '%');

-- name: sparring_partner(person)
SELECT * FROM sparring_partner WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: stage_opening(person)
SELECT * FROM stage_opening WHERE person = :person;

-- name: stage_status(person)
SELECT * FROM stage_status WHERE changed_by = :person;

-- name: submission(person)
SELECT * FROM submission WHERE proof_by = :person OR received_by = :person;

-- name: talk(person)
SELECT * FROM talk WHERE volunteer = :person OR asker = :person;

-- name: talk_bar(person)
SELECT * FROM talk_bar WHERE person = :person;

-- name: talk_block(person)
SELECT * FROM talk_block WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: talk_contact(person)
SELECT * FROM talk_contact
 WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: talk_draft(person)
SELECT * FROM talk_draft WHERE person = :person;

-- name: talk_file(person)
SELECT * FROM talk_file
 WHERE id IN (SELECT id FROM talk_draft WHERE person = :person)
    OR id IN (SELECT id FROM talk_line
               WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person));

-- name: talk_flow(person)
SELECT * FROM talk_flow
 WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: talk_line(person)
SELECT * FROM talk_line
 WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: talk_look(person)
SELECT * FROM talk_look WHERE person = :person;

-- name: talk_offer(person)
SELECT * FROM talk_offer WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: talk_quote(person)
SELECT * FROM talk_quote WHERE other = :person OR proposer = :person;

-- name: talk_rating(person)
SELECT * FROM talk_rating
 WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: talk_report(person)
SELECT * FROM talk_report
 WHERE decided_by = :person OR second = :person OR first = :person OR reported = :person OR reporter = :person;

-- name: talk_report_line(person)
SELECT * FROM talk_report_line
 WHERE (report, side) IN (SELECT talk_report.id, person_talk.side FROM talk_report
                            JOIN person_talk ON person_talk.talk = talk_report.talk WHERE person_talk.person = :person);

-- name: talk_request(person)
SELECT * FROM talk_request WHERE person = :person;

-- name: talk_request_draft(person)
SELECT * FROM talk_request_draft WHERE person = :person;

-- name: talk_wait(person)
SELECT * FROM talk_wait WHERE person = :person;

-- name: task_status(person)
SELECT * FROM task_status WHERE done_by = :person OR holder = :person;

-- name: web_session(person)
SELECT * FROM web_session
 WHERE visitor IN (SELECT external FROM person_door WHERE person = :person AND channel = 'web');

-- name: wrong_try(person)
SELECT * FROM wrong_try WHERE source IN (SELECT address FROM person_door WHERE person = :person);

-- name: owners(person)
SELECT owner FROM person_owner WHERE person = :person;

-- name: faq_votes()
SELECT * FROM faq_vote;

-- name: faq_taught()
-- In words that somebody confirmed with their vote.
SELECT faq_phrasing.*, faq_vote.voter FROM faq_phrasing
  JOIN faq_vote ON faq_vote.entry = faq_phrasing.entry AND faq_vote.text = faq_phrasing.text AND faq_vote.yes = 1;

-- name: faq_misses()
SELECT * FROM faq_miss;
