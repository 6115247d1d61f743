-- What is stored of somebody, where personal_data.toml alone cannot say it: of all other tables it is the rows in which
-- a column of `people` names them. `person` is their id, or the address of somebody unknown. What of a row they may see
-- says personal_data.toml; columns that no table has (`..._by`) say whose words something is.

-- name: address(person)
SELECT * FROM address WHERE person = :person OR id = :person;

-- name: appointment(person)
SELECT *, CASE WHEN ended_by = 'host' THEN host ELSE person END AS reason_by FROM appointment
 WHERE person = :person OR host = :person;

-- name: association(person)
SELECT * FROM association WHERE id IN (SELECT association FROM member WHERE person = :person);

-- name: at_work(person)
SELECT * FROM at_work WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: attachment(person)
SELECT * FROM attachment WHERE outbox IN (SELECT id FROM outbox WHERE person = :person);

-- name: audit(person)
SELECT * FROM audit WHERE actor = :person OR subject = :person;

-- name: card(person)
SELECT * FROM card WHERE address IN (SELECT address FROM person_door WHERE person = :person);

-- name: chat_use(person)
SELECT * FROM chat_use WHERE address IN (SELECT address FROM person_door WHERE person = :person);

-- name: dialog(person)
SELECT * FROM dialog
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: enquiry(person)
SELECT *, coalesce(person, address) AS asked_by FROM enquiry
 WHERE person = :person OR address IN (SELECT address FROM person_door WHERE person = :person)
    OR holder = :person OR answered_by = :person;

-- name: heard(person)
SELECT * FROM heard
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: inbox(person)
SELECT * FROM inbox
 WHERE lane IN (SELECT lane FROM person_door WHERE person = :person);

-- name: keyboard(person)
SELECT * FROM keyboard
 WHERE (channel, chat) IN (SELECT channel, external FROM person_door WHERE person = :person);

-- name: loose_text(person)
SELECT * FROM loose_text
 WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: outbox(person)
-- What stands on a button that they pressed are words of the house, which may name others.
SELECT *, CASE WHEN mine = 1 AND payload NOT LIKE '%"tap":true%' THEN person END AS payload_by
  FROM outbox WHERE person = :person;

-- name: person(person)
SELECT * FROM person WHERE id = :person;

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

-- name: shared_file(person)
SELECT * FROM shared_file
 WHERE EXISTS (SELECT 1 FROM announcement
                WHERE announcement.author = :person
                  AND announcement.enclosures LIKE '%' || shared_file.id || '%');

-- name: sparring_partner(person)
SELECT * FROM sparring_partner WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: talk_block(person)
SELECT * FROM talk_block WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: talk_contact(person)
SELECT * FROM talk_contact
 WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

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

-- name: talk_offer(person)
SELECT * FROM talk_offer WHERE listing IN (SELECT id FROM listing WHERE person = :person);

-- name: talk_rating(person)
SELECT * FROM talk_rating
 WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: talk_report_line(person)
SELECT * FROM talk_report_line
 WHERE (report, side) IN (SELECT talk_report.id, person_talk.side FROM talk_report
                            JOIN person_talk ON person_talk.talk = talk_report.talk WHERE person_talk.person = :person);

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
