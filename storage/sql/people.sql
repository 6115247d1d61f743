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

-- name: drop_person(id)!
DELETE FROM person WHERE id = :id;

-- name: drop_address(channel, external)!
DELETE FROM address WHERE channel = :channel AND external = :external;

-- name: give_consent(id, person, purpose, version, given_at)!
INSERT INTO consent (id, person, purpose, version, given_at)
VALUES (:id, :person, :purpose, :version, :given_at);

-- name: revoke_consent(person, purpose, revoked_at)!
UPDATE consent SET revoked_at = :revoked_at
 WHERE person = :person AND purpose = :purpose AND revoked_at IS NULL;

-- name: consents_of(person)
SELECT * FROM consent WHERE person = :person ORDER BY given_at;

-- name: roles_of(person)^
-- Which hats somebody wears, as 0 or 1.
SELECT EXISTS (SELECT 1 FROM consent
                WHERE consent.person = :person AND purpose = 'programme' AND revoked_at IS NULL) AS agreed,
       EXISTS (SELECT 1 FROM member WHERE member.person = :person AND state = 'active') AS member,
       EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = :person) AS coordinator,
       EXISTS (SELECT 1 FROM alumna WHERE alumna.person = :person) AS alumna;

-- name: make_coordinator(person, cohort)!
INSERT INTO coordinator (person, cohort) VALUES (:person, :cohort) ON CONFLICT DO NOTHING;

-- name: coordinators_of(cohort)
SELECT person.* FROM person JOIN coordinator ON coordinator.person = person.id
 WHERE coordinator.cohort = :cohort ORDER BY person.name, person.id;

-- name: is_alumna(person)$
SELECT COUNT(*) FROM alumna WHERE person = :person;

-- name: save_alumna(person, topics, region, languages, units)!
INSERT INTO alumna (person, topics, region, languages, units)
VALUES (:person, :topics, :region, :languages, :units)
ON CONFLICT (person) DO UPDATE
   SET topics = excluded.topics, region = excluded.region, languages = excluded.languages, units = excluded.units;

-- name: everyone()
SELECT * FROM person ORDER BY created_at, id;

-- name: block_address(channel, external)!
UPDATE address SET blocked = 1 WHERE channel = :channel AND external = :external;
