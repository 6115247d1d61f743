-- Somebody's data go: what was only theirs is deleted, what they gave to others stays there without their name. The
-- foreign keys do the rest when the person is dropped. `person` is their id, or the address of somebody unknown.

-- name: drop_question_drafts_made_of(person)!
-- Not decided yet, and made of their words.
DELETE FROM faq_version
 WHERE state IN ('writing', 'draft')
   AND enquiry IN (SELECT id FROM enquiry
                    WHERE person = :person
                       OR address IN (SELECT address FROM person_door WHERE person = :person));

-- name: drop_enquiries(person)!
DELETE FROM enquiry
 WHERE person = :person OR address IN (SELECT address FROM person_door WHERE person = :person);

-- name: drop_mock_assessments(person)!
-- Those that nobody else has seen.
DELETE FROM mock_assessment WHERE person = :person AND given_at IS NULL AND side <> 'partner';

-- name: drop_office_questions(person)!
DELETE FROM office_question WHERE person = :person;

-- name: empty_appointments(person)!
-- The time stays for those whom they meet, until these are told.
UPDATE appointment
   SET about = CASE WHEN person = :person THEN '' ELSE about END,
       result = CASE WHEN host = :person THEN '' ELSE result END,
       reason = '',
       place = CASE WHEN host = :person THEN '' ELSE place END
 WHERE person = :person OR host = :person;

-- name: empty_talk_requests(person)!
UPDATE talk_request SET about = '', tried = '', wish = '', region = NULL WHERE person = :person;

-- name: drop_talk_files(person)!
DELETE FROM talk_file
 WHERE id IN (SELECT id FROM talk_draft WHERE person = :person)
    OR id IN (SELECT id FROM talk_line
               WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person));

-- name: drop_talk_lines(person)!
-- Those with whom they talked have read them, and keep them in their chat. What was reported is decided first.
DELETE FROM talk_line WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: drop_talk_contacts(person)!
DELETE FROM talk_contact WHERE (talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person);

-- name: drop_reported_lines(person)!
DELETE FROM talk_report_line
 WHERE (report, side) IN (SELECT talk_report.id, person_talk.side FROM talk_report
                            JOIN person_talk ON person_talk.talk = talk_report.talk
                           WHERE person_talk.person = :person AND talk_report.decided_at IS NOT NULL);

-- name: empty_reports(person)!
UPDATE talk_report SET words = '' WHERE reporter = :person AND decided_at IS NOT NULL;

-- name: drop_announcement_drafts(person)!
DELETE FROM announcement WHERE author = :person AND state = 'draft';

-- name: drop_files_of_nobody()!
-- What stood in a draft and in nothing that was said.
DELETE FROM shared_file
 WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.shared = shared_file.id)
   AND NOT EXISTS (SELECT 1 FROM announcement WHERE announcement.enclosures LIKE '%' || shared_file.id || '%');

-- name: drop_dialogs(person)!
DELETE FROM dialog WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: drop_loose_texts(person)!
DELETE FROM loose_text WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: drop_heard(person)!
DELETE FROM heard WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: drop_question_drafts(person)!
DELETE FROM question_draft WHERE owner IN (SELECT owner FROM person_owner WHERE person = :person);

-- name: drop_keyboards(person)!
DELETE FROM keyboard
 WHERE (channel, chat) IN (SELECT channel, external FROM person_door WHERE person = :person);

-- name: drop_wrong_tries(person)!
DELETE FROM wrong_try WHERE source IN (SELECT address FROM person_door WHERE person = :person);

-- name: drop_chats(person)!
-- Also what they were told before anybody knew them.
DELETE FROM outbox
 WHERE person = :person OR (channel, chat) IN (SELECT channel, external FROM person_door WHERE person = :person);

-- name: drop_letters(person)!
-- Not handled yet, or never to be: what comes after a farewell is not read.
DELETE FROM inbox
 WHERE lane IN (SELECT lane FROM person_door WHERE person = :person) AND state IN ('new', 'dead');

-- name: drop_person(person)!
DELETE FROM person WHERE id = :person;

-- name: drop_doors(person)!
DELETE FROM address WHERE id = :person OR person = :person;

-- name: drop_association(association)!
DELETE FROM association WHERE id = :association;

-- name: owners(person)
SELECT owner FROM person_owner WHERE person = :person;

-- name: names_of(person)
-- Now and before.
SELECT name FROM person WHERE id = :person AND name <> ''
 UNION SELECT name FROM former_name WHERE person = :person;

-- name: doors(person)
SELECT * FROM address WHERE id = :person OR person = :person ORDER BY id;

-- name: said_since(chat, since)
-- What stands in a Telegram chat and can still be deleted there.
SELECT message FROM outbox
 WHERE channel = 'telegram' AND chat = :chat AND state = 'sent' AND message <> '' AND settled_at > :since;

-- name: voted_entries()
SELECT DISTINCT entry FROM faq_vote;

-- name: votes_on(entry)
SELECT entry, text, voter, yes, known FROM faq_vote WHERE entry = :entry ORDER BY at, text, voter;

-- name: phrasings_on(entry)
SELECT text, changes FROM faq_phrasing WHERE entry = :entry;

-- name: drop_vote(entry, text, voter)!
DELETE FROM faq_vote WHERE entry = :entry AND text = :text AND voter = :voter;

-- name: drop_phrasing(entry, text)!
DELETE FROM faq_phrasing WHERE entry = :entry AND text = :text;

-- name: recount_phrasing(entry, text, active)!
UPDATE faq_phrasing SET active = :active, changes = changes + 1
 WHERE entry = :entry AND text = :text AND active <> :active AND aside = 0;

-- name: note_change_of_phrasings(changes)!
-- Readers compare the sum of all changes, which must never fall: what is dropped is counted on with another one.
UPDATE faq_phrasing SET changes = changes + :changes
 WHERE (entry, text) IN (SELECT entry, text FROM faq_phrasing ORDER BY entry, text LIMIT 1);

-- name: misses()
SELECT id, asker FROM faq_miss WHERE asker <> '';

-- name: drop_miss_of(id)!
DELETE FROM faq_miss WHERE id = :id;

-- name: drop_learned_vectors()!
DELETE FROM faq_vector WHERE key LIKE 'classifier/%';

-- name: others_with_name(person, name)$
SELECT count(*) FROM person WHERE id <> :person AND lower(name) = lower(:name);

-- name: circle(person)
-- Whoever was with them in an association, in the team of a cohort, at its desk, or in a talk.
SELECT mate.person FROM member AS own JOIN member AS mate ON mate.association = own.association
 WHERE own.person = :person
 UNION
SELECT coordinator.person FROM member JOIN association ON association.id = member.association
  JOIN coordinator ON coordinator.cohort = association.cohort WHERE member.person = :person
 UNION
SELECT observer.person FROM member JOIN association ON association.id = member.association
  JOIN observer ON observer.cohort = association.cohort WHERE member.person = :person
 UNION
SELECT other.person FROM coordinator AS own JOIN coordinator AS other ON other.cohort = own.cohort
 WHERE own.person = :person
 UNION
SELECT member.person FROM coordinator JOIN association ON association.cohort = coordinator.cohort
  JOIN member ON member.association = association.id WHERE coordinator.person = :person
 UNION
SELECT coordinator.person FROM listing JOIN coordinator ON coordinator.cohort = listing.cohort
 WHERE listing.person = :person
 UNION
SELECT listing.person FROM coordinator JOIN listing ON listing.cohort = coordinator.cohort
 WHERE coordinator.person = :person AND listing.person IS NOT NULL
 UNION
SELECT other.person FROM person_talk AS own JOIN person_talk AS other ON other.talk = own.talk
 WHERE own.person = :person
 UNION
SELECT CASE WHEN host = :person THEN person ELSE host END FROM appointment
 WHERE host = :person AND person IS NOT NULL OR person = :person AND host IS NOT NULL
 UNION
SELECT enquiry.person FROM enquiry
 WHERE (holder = :person OR answered_by = :person) AND enquiry.person IS NOT NULL;

-- name: messages_that_name(person, pattern)
SELECT outbox.id, payload, outbox.person, coalesce(reader.language, '') AS language FROM outbox
  LEFT JOIN person AS reader ON reader.id = outbox.person
 WHERE payload LIKE :pattern ESCAPE '!' AND (outbox.person IS NULL OR outbox.person <> :person);

-- name: reword_message(id, payload)!
UPDATE outbox
   SET payload = :payload,
       version = CASE WHEN channel = 'web' AND version > 0
                      THEN (SELECT max(newest.version) + 1 FROM outbox AS newest
                             WHERE newest.channel = 'web' AND newest.chat = outbox.chat)
                      ELSE version END
 WHERE id = :id;

-- name: words_that_name(pattern)
-- What others wrote, in which somebody may be named, and the association about which it is.
SELECT 'desk_note' AS place, id, association, body FROM desk_note WHERE body LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'personal_word', id, association, body FROM personal_word WHERE body LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'comment', comment.id, review.association, comment.body FROM comment
             JOIN review ON review.id = comment.review WHERE comment.body LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'reason_of_review', id, association, reason FROM review WHERE reason LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'answer_of_desk', id, association, answer FROM enquiry WHERE answer LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'question', id, association, body FROM enquiry WHERE body LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'appointment', id, association, about FROM appointment WHERE about LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'result', id, association, result FROM appointment WHERE result LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'greeting', id, association, greeting FROM invitation WHERE greeting LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'mock_remark', mock_judgement.assessment || '/' || mock_judgement.point, mock_assessment.association,
                  mock_judgement.remark
             FROM mock_judgement JOIN mock_assessment ON mock_assessment.id = mock_judgement.assessment
            WHERE mock_judgement.remark LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'reading_remark', reading_remark.id, peer_reading.association, reading_remark.body
             FROM reading_remark JOIN peer_reading ON peer_reading.id = reading_remark.reading
            WHERE reading_remark.body LIKE :pattern ESCAPE '!'
 UNION ALL SELECT 'audit', id, subject, detail FROM audit WHERE detail LIKE :pattern ESCAPE '!';

-- name: associations_around(person)
-- Not those in which somebody else is called alike: there nobody can tell who was meant.
SELECT association.id FROM association
 WHERE (association.id IN (SELECT association FROM member WHERE person = :person)
        OR association.cohort IN (SELECT cohort FROM coordinator WHERE person = :person))
   AND NOT EXISTS (SELECT 1 FROM member
                     JOIN person AS other ON other.id = member.person AND other.id <> :person
                     JOIN person AS own ON own.id = :person AND lower(own.name) = lower(other.name)
                    WHERE member.association = association.id);

-- name: reword_desk_note(id, body)!
UPDATE desk_note SET body = :body WHERE id = :id;

-- name: reword_personal_word(id, body)!
UPDATE personal_word SET body = :body WHERE id = :id;

-- name: reword_comment(id, body)!
UPDATE comment SET body = :body WHERE id = :id;

-- name: reword_mock_remark(id, body)!
UPDATE mock_judgement SET remark = :body WHERE assessment || '/' || point = :id;

-- name: reword_reading_remark(id, body)!
UPDATE reading_remark SET body = :body WHERE id = :id;

-- name: reword_answer_of_desk(id, body)!
UPDATE enquiry SET answer = :body WHERE id = :id;

-- name: reword_reason_of_review(id, body)!
UPDATE review SET reason = :body WHERE id = :id;

-- name: reword_question(id, body)!
UPDATE enquiry SET body = :body WHERE id = :id;

-- name: reword_appointment(id, body)!
UPDATE appointment SET about = :body WHERE id = :id;

-- name: reword_result(id, body)!
UPDATE appointment SET result = :body WHERE id = :id;

-- name: reword_greeting(id, body)!
UPDATE invitation SET greeting = :body WHERE id = :id;

-- name: reword_audit(id, body)!
UPDATE audit SET detail = :body WHERE id = :id;

-- name: part_from_audit(person)!
-- What was done to them stays as a deed; their id opens nothing, and stands there no more.
UPDATE audit SET subject = '' WHERE subject = :person;

-- name: empty_exports(person)!
-- Tables of their cohorts that stand in somebody's web chat.
UPDATE attachment SET content = NULL
 WHERE content IS NOT NULL AND mime LIKE '%spreadsheetml%'
   AND outbox IN (SELECT outbox.id FROM outbox JOIN coordinator ON coordinator.person = outbox.person
                   WHERE coordinator.cohort IN (SELECT association.cohort FROM member
                                                  JOIN association ON association.id = member.association
                                                 WHERE member.person = :person));

-- name: exporters(person)
-- Who took along a table of a cohort since they are in it.
SELECT DISTINCT audit.actor AS person FROM audit
  JOIN association ON association.cohort = audit.subject
  JOIN member ON member.association = association.id
 WHERE member.person = :person AND audit.verb = 'export' AND audit.at >= member.joined_at
   AND audit.actor IS NOT NULL AND audit.actor <> :person;

-- name: begin_farewell(id, channel, chat, at)!
INSERT INTO erasure (id, channel, chat, at) VALUES (:id, :channel, :chat, :at);

-- name: farewells()
SELECT * FROM erasure ORDER BY at, id;

-- name: says_farewell(channel, chat)$
SELECT count(*) FROM erasure WHERE channel = :channel AND chat = :chat;

-- name: unsaid(channel, chat, at)$
SELECT count(*) FROM outbox
 WHERE channel = :channel AND chat = :chat AND person IS NULL AND created_at <= :at
   AND state IN ('waiting', 'claimed');

-- name: drop_farewell_messages(channel, chat, at)!
DELETE FROM outbox WHERE channel = :channel AND chat = :chat AND person IS NULL AND created_at <= :at;

-- name: drop_farewell_keyboards(channel, chat, at)!
DELETE FROM keyboard WHERE channel = :channel AND chat = :chat AND shown_at <= :at;

-- name: blank_lane(lane)!
UPDATE inbox SET lane = '' WHERE lane = :lane AND state = 'done';

-- name: drop_lane(lane)!
-- Of a browser, the number of each message begins with that of the chat.
DELETE FROM inbox WHERE lane = :lane AND state = 'done';

-- name: end_sessions(visitor)!
DELETE FROM web_session
 WHERE visitor = :visitor
   AND NOT EXISTS (SELECT 1 FROM address WHERE address.channel = 'web' AND address.external = :visitor);

-- name: drop_left_behind(owner)!
-- What the event in which they left has noted afterwards.
DELETE FROM dialog WHERE owner = :owner;

-- name: drop_farewell(id, channel, chat)!
DELETE FROM erasure WHERE id = :id AND channel = :channel AND chat = :chat;
