-- name: person_by_id(id)^
SELECT * FROM person WHERE id = :id;

-- name: save_person(id, name, language, home, association, zone, created_at)!
INSERT INTO person (id, name, language, home, association, zone, created_at)
VALUES (:id, :name, :language, :home, :association, :zone, :created_at)
ON CONFLICT (id) DO UPDATE
   SET name = excluded.name, language = excluded.language, home = excluded.home,
       association = excluded.association, zone = excluded.zone;

-- name: address_of(channel, external)^
SELECT * FROM address WHERE channel = :channel AND external = :external;

-- name: address_by_id(id)^
SELECT * FROM address WHERE id = :id;

-- name: addresses_of_person(person)
SELECT * FROM address WHERE person = :person ORDER BY channel;

-- name: save_address(id, channel, external, person, language, blocked)!
INSERT INTO address (id, channel, external, person, language, blocked)
VALUES (:id, :channel, :external, :person, :language, :blocked)
ON CONFLICT (channel, external) DO UPDATE
   SET person = excluded.person, language = excluded.language, blocked = excluded.blocked;

-- name: move_sessions(visitor, into)!
UPDATE web_session SET visitor = :into WHERE visitor = :visitor;

-- name: move_addresses(person, into)!
UPDATE address SET person = :into WHERE person = :person;

-- name: move_messages(person, into)!
UPDATE outbox SET person = :into WHERE person = :person;

-- name: move_enquiries(person, into)!
UPDATE enquiry SET person = :into WHERE person = :person;

-- name: move_listings(person, into)!
-- Of a kind of which both have one, the other stays.
UPDATE listing SET person = :into
 WHERE person = :person AND kind NOT IN (SELECT kind FROM listing AS other WHERE other.person = :into);

-- name: move_personal_words(person, into)!
UPDATE personal_word SET author = :into WHERE author = :person;

-- name: move_desk_notes(person, into)!
UPDATE desk_note SET author = :into WHERE author = :person;

-- name: move_booked(person, into)!
UPDATE appointment SET person = :into WHERE person = :person;

-- name: move_awaited(person, into)!
UPDATE awaited SET person = :into WHERE person = :person;

-- name: move_hosted(person, into)!
UPDATE appointment SET host = :into WHERE host = :person;

-- name: move_quotes(person, into)!
UPDATE talk_quote SET proposer = :into WHERE proposer = :person;

-- name: move_quotes_asked(person, into)!
UPDATE talk_quote SET other = :into WHERE other = :person;

-- name: move_office_questions(person, into)!
UPDATE office_question SET person = :into WHERE person = :person;

-- name: drop_announced_twice(person, into)!
-- Of what both get, the one who goes gets no more.
DELETE FROM outbox
 WHERE person = :person AND origin <> '' AND act = 'send' AND state IN ('waiting', 'claimed') AND state = 'waiting'
   AND origin IN (SELECT announcement FROM announcement_recipient WHERE person = :into);

-- name: move_announcements(person, into)!
UPDATE announcement
   SET author = CASE WHEN author = :person THEN :into ELSE author END,
       released_by = CASE WHEN released_by = :person THEN :into ELSE released_by END
 WHERE author = :person OR released_by = :person;

-- name: move_announcement_texts(person, into)!
UPDATE announcement_text SET author = :into WHERE author = :person;

-- name: move_announcement_changes(person, into)!
UPDATE announcement_change SET author = :into WHERE author = :person;

-- name: join_answers(person, into)!
-- Of what both got, an answer of either counts.
UPDATE announcement_recipient
   SET answer = (SELECT said.answer FROM announcement_recipient AS said
                  WHERE said.person = :person AND said.announcement = announcement_recipient.announcement),
       answered_at = (SELECT said.answered_at FROM announcement_recipient AS said
                       WHERE said.person = :person AND said.announcement = announcement_recipient.announcement),
       seen_at = coalesce(seen_at, (SELECT said.seen_at FROM announcement_recipient AS said
                                     WHERE said.person = :person
                                       AND said.announcement = announcement_recipient.announcement))
 WHERE person = :into AND answer IS NULL
   AND announcement IN (SELECT said.announcement FROM announcement_recipient AS said
                         WHERE said.person = :person AND said.seen_at IS NOT NULL);

-- name: move_announced(person, into)!
-- What both got, the other one keeps.
UPDATE announcement_recipient SET person = :into
 WHERE person = :person
   AND announcement NOT IN (SELECT other.announcement FROM announcement_recipient AS other WHERE other.person = :into);

-- name: move_opt_outs(person, into)!
UPDATE announcement_opt_out SET person = :into
 WHERE person = :person AND kind NOT IN (SELECT other.kind FROM announcement_opt_out AS other WHERE other.person = :into);

-- name: move_requests(person, into)!
UPDATE talk_request SET person = :into WHERE person = :person;

-- name: move_request_drafts(person, into)!
-- Where both have begun one, the other one stays.
UPDATE talk_request_draft SET person = :into
 WHERE person = :person AND NOT EXISTS (SELECT 1 FROM talk_request_draft AS other WHERE other.person = :into);

-- name: move_waits(person, into)!
UPDATE talk_wait SET person = :into WHERE person = :person;

-- name: move_asked_talks(person, into)!
UPDATE talk SET asker = :into WHERE asker = :person;

-- name: move_volunteered_talks(person, into)!
UPDATE talk SET volunteer = :into WHERE volunteer = :person;

-- name: move_reports(person, into)!
UPDATE talk_report
   SET reporter = CASE WHEN reporter = :person THEN :into ELSE reporter END,
       reported = CASE WHEN reported = :person THEN :into ELSE reported END,
       first = CASE WHEN first = :person THEN :into ELSE first END,
       second = CASE WHEN second = :person THEN :into ELSE second END,
       decided_by = CASE WHEN decided_by = :person THEN :into ELSE decided_by END
 WHERE :person IN (reporter, reported, first, second, decided_by);

-- name: move_looks(person, into)!
UPDATE talk_look SET person = :into WHERE person = :person;

-- name: move_bars(person, into)!
UPDATE talk_bar SET person = :into WHERE person = :person;

-- name: move_proposals(person, into)!
UPDATE role_proposal
   SET person = CASE WHEN person = :person THEN :into ELSE person END,
       proposer = CASE WHEN proposer = :person THEN :into ELSE proposer END,
       settled_by = CASE WHEN settled_by = :person THEN :into ELSE settled_by END
 WHERE :person IN (person, proposer, settled_by);

-- name: note_former_name(person, name)!
INSERT INTO former_name (person, name) VALUES (:person, :name) ON CONFLICT DO NOTHING;

-- name: move_former_names(person, into)!
-- And what they are called now; of the same name once.
INSERT INTO former_name (person, name)
SELECT :into, name FROM (SELECT name FROM former_name WHERE person = :person
                          UNION SELECT name FROM person WHERE id = :person) AS theirs
 WHERE name <> '' ON CONFLICT DO NOTHING;

-- name: note_former_id(id, person)!
-- An older copy of the database may know them under it.
INSERT INTO former_id (id, person) VALUES (:id, :person) ON CONFLICT (id) DO NOTHING;

-- name: move_former_ids(person, into)!
UPDATE former_id SET person = :into WHERE person = :person;

-- name: move_silence(person, into)!
-- Whoever wanted quiet at one of the two has it.
UPDATE person
   SET stopped_at = coalesce(stopped_at, (SELECT other.stopped_at FROM person AS other WHERE other.id = :person)),
       paused_at = coalesce(paused_at, (SELECT other.paused_at FROM person AS other WHERE other.id = :person))
 WHERE id = :into;

-- name: drop_person(id)!
DELETE FROM person WHERE id = :id;

-- name: drop_address(channel, external)!
DELETE FROM address WHERE channel = :channel AND external = :external;

-- name: hush_chat(chat, settled_at)!
UPDATE outbox SET state = 'expired', fault = 'parted', settled_at = :settled_at
 WHERE channel = 'telegram' AND chat = :chat AND state = 'waiting';

-- name: give_consent(id, person, purpose, version, given_at, source)!
INSERT INTO consent (id, person, purpose, version, given_at, source)
VALUES (:id, :person, :purpose, :version, :given_at, :source);

-- name: replace_consents(person, purpose, given_at)!
-- A yes to an older text ends with the yes to the newer one.
UPDATE consent SET revoked_at = :given_at, ask_at = NULL
 WHERE person = :person AND purpose = :purpose AND ends_at IS NOT NULL AND revoked_at IS NULL;

-- name: move_consents(person, into)!
UPDATE consent SET person = :into WHERE person = :person;

-- name: revoke_consent(person, purpose, revoked_at)!
UPDATE consent SET revoked_at = :revoked_at
 WHERE person = :person AND purpose = :purpose AND revoked_at IS NULL;

-- name: revoke_one_consent(id, revoked_at)!
UPDATE consent SET revoked_at = :revoked_at WHERE id = :id AND revoked_at IS NULL;

-- name: consents_of(person)
SELECT * FROM consent WHERE person = :person ORDER BY given_at;

-- name: roles_of(person)^
-- Which hats somebody wears, as 0 or 1.
SELECT EXISTS (SELECT 1 FROM consent
                WHERE consent.person = :person AND purpose = 'programme' AND revoked_at IS NULL) AS agreed,
       EXISTS (SELECT 1 FROM member WHERE member.person = :person AND state = 'active') AS member,
       EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = :person) AS coordinator,
       EXISTS (SELECT 1 FROM observer WHERE observer.person = :person) AS observer,
       EXISTS (SELECT 1 FROM listing WHERE listing.person = :person AND state <> 'withdrawn'
                  AND kind <> 'sparring') AS alumna,
       EXISTS (SELECT 1 FROM listing WHERE listing.person = :person AND state <> 'withdrawn'
                  AND kind = 'sparring') AS partner;

-- name: make_coordinator(person, cohort)!
INSERT INTO coordinator (person, cohort) VALUES (:person, :cohort) ON CONFLICT DO NOTHING;

-- name: coordinators_of(cohort)
SELECT person.* FROM coordinator CROSS JOIN person
 WHERE coordinator.cohort = :cohort AND person.id = coordinator.person ORDER BY person.name, person.id;

-- name: watchers_of(cohort)
SELECT * FROM person
 WHERE id IN (SELECT person FROM coordinator WHERE cohort = :cohort
              UNION SELECT person FROM observer WHERE cohort = :cohort)
 ORDER BY name, id;

-- name: every_coordinator()
SELECT * FROM person WHERE id IN (SELECT person FROM coordinator) ORDER BY name, id;

-- name: everyone()
SELECT * FROM person ORDER BY created_at, id;

-- name: block_address(channel, external)!
UPDATE address SET blocked = 1 WHERE channel = :channel AND external = :external;

-- name: enter(channel, external, owner, now)^
-- Whoever comes in by this address, with their hats, their open question, and text that waits for its place.
SELECT address.id AS address_id, address.channel AS address_channel, address.external AS address_external,
       address.person AS address_person, address.language AS address_language, address.blocked AS address_blocked,
       person.id AS person_id, person.name AS person_name, person.language AS person_language,
       person.home AS person_home, person.association AS person_association, person.created_at AS person_created_at,
       person.zone AS person_zone, person.stopped_at AS person_stopped_at, person.paused_at AS person_paused_at,
       EXISTS (SELECT 1 FROM consent
                WHERE consent.person = person.id AND purpose = 'programme' AND revoked_at IS NULL) AS agreed,
       EXISTS (SELECT 1 FROM member WHERE member.person = person.id AND state = 'active') AS member,
       EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = person.id) AS coordinator,
       EXISTS (SELECT 1 FROM observer WHERE observer.person = person.id) AS observer,
       EXISTS (SELECT 1 FROM listing WHERE listing.person = person.id AND listing.state <> 'withdrawn'
                  AND listing.kind <> 'sparring') AS alumna,
       EXISTS (SELECT 1 FROM listing WHERE listing.person = person.id AND listing.state <> 'withdrawn'
                  AND listing.kind = 'sparring') AS partner,
       dialog.owner AS dialog_owner, dialog.step AS dialog_step, dialog.answers AS dialog_answers,
       dialog.expires_at AS dialog_expires_at, dialog.token AS dialog_token, dialog.turn AS dialog_turn,
       dialog.floor_at AS dialog_floor_at,
       loose_text.owner AS loose_owner, loose_text.text AS loose_text, loose_text.last_part AS loose_last_part,
       loose_text.turn AS loose_turn, loose_text.at AS loose_at,
       EXISTS (SELECT 1 FROM outbox WHERE outbox.channel = :channel AND outbox.chat = :external
                AND outbox.state = 'waiting') AS waits
  FROM (SELECT 1) AS door
  LEFT JOIN address ON address.channel = :channel AND address.external = :external
  LEFT JOIN person ON person.id = address.person
  LEFT JOIN dialog ON dialog.owner = coalesce(person.id, address.id, :owner)
                  AND (dialog.expires_at IS NULL OR dialog.expires_at > :now)
  LEFT JOIN loose_text ON loose_text.owner = coalesce(person.id, address.id, :owner);
