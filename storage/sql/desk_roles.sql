-- name: give_coordinator(person, cohort, since, given_by)!
INSERT INTO coordinator (person, cohort, since, given_by) VALUES (:person, :cohort, :since, :given_by)
ON CONFLICT DO NOTHING;

-- name: take_coordinator(person, cohort)!
DELETE FROM coordinator WHERE person = :person AND cohort = :cohort;

-- name: give_observer(person, cohort, since, given_by)!
INSERT INTO observer (person, cohort, since, given_by) VALUES (:person, :cohort, :since, :given_by)
ON CONFLICT DO NOTHING;

-- name: take_observer(person, cohort)!
DELETE FROM observer WHERE person = :person AND cohort = :cohort;

-- name: desk_seats(cohort)
-- Everybody with a role at the desk of a cohort; who coordinates and observes stands there once.
SELECT person.id AS person, person.name, seat.role, seat.since, coalesce(giver.name, '') AS giver,
       EXISTS (SELECT 1 FROM consent
                WHERE consent.person = person.id AND purpose = 'programme' AND revoked_at IS NULL) AS agreed
  FROM (SELECT person, since, given_by, 'coordination' AS role FROM coordinator WHERE cohort = :cohort
        UNION ALL
        SELECT person, since, given_by, 'observation' AS role FROM observer
         WHERE cohort = :cohort
           AND NOT EXISTS (SELECT 1 FROM coordinator AS above
                            WHERE above.cohort = observer.cohort AND above.person = observer.person)) AS seat
  JOIN person ON person.id = seat.person
  LEFT JOIN person AS giver ON giver.id = seat.given_by
 ORDER BY seat.role, person.name, person.id;

-- name: add_proposal(id, cohort, role, change, person, name, proposer, at, state, settled_by, settled_at)!
INSERT INTO role_proposal (id, cohort, role, change, person, name, proposer, at, state, settled_by, settled_at)
VALUES (:id, :cohort, :role, :change, :person, :name, :proposer, :at, :state, :settled_by, :settled_at);

-- name: settle_proposal(id, state, settled_by, settled_at)!
-- Nothing, when somebody settled it before.
UPDATE role_proposal SET state = :state, settled_by = :settled_by, settled_at = :settled_at
 WHERE id = :id AND state = 'open';

-- name: proposal_by_id(id)^
SELECT id, cohort, role, change, person, name, proposer, at, state, settled_by, settled_at
  FROM role_proposal WHERE id = :id;

-- name: open_proposals(cohort, since)
SELECT id, cohort, role, change, person, name, proposer, at, state, settled_by, settled_at
  FROM role_proposal WHERE cohort = :cohort AND state = 'open' AND at > :since ORDER BY at, id;

-- name: forget_proposals(before)!
DELETE FROM role_proposal WHERE at < :before;

-- name: known_of_cohort(cohort)
-- Who could be given a role: who belongs to an association of the cohort, helps there, or sits at any desk.
SELECT person.id AS person, person.name, coalesce(association.name, '') AS association
  FROM person
  LEFT JOIN member ON member.person = person.id AND member.state = 'active'
                  AND member.association IN (SELECT id FROM association WHERE cohort = :cohort)
  LEFT JOIN association ON association.id = member.association
 WHERE member.person IS NOT NULL
    OR person.id IN (SELECT person FROM listing WHERE cohort = :cohort AND state <> 'withdrawn')
    OR person.id IN (SELECT person FROM observer WHERE cohort = :cohort)
 ORDER BY person.name, person.id, association.name;

-- name: drop_slots_of(person, cohort)!
-- Times that somebody offered and nobody booked.
DELETE FROM appointment
 WHERE host = :person AND cohort = :cohort AND kind = 'consultation' AND state = 'free';

-- name: leave_consultations(person, cohort)!
-- What is booked has nobody who advises any more; both sides hear of it as when somebody is erased.
UPDATE appointment SET host = NULL, version = version + 1
 WHERE host = :person AND cohort = :cohort AND kind = 'consultation' AND state = 'booked';

-- name: leave_reports(person, cohort)!
-- Whoever coordinates none of the cohorts of a report any more reads it no more.
UPDATE talk_report
   SET first = CASE WHEN first = :person THEN NULL ELSE first END,
       second = CASE WHEN second = :person THEN NULL ELSE second END,
       version = version + 1
 WHERE :person IN (first, second)
   AND (:cohort IN (asker_cohort, listing_cohort)
        OR NOT EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = :person))
   AND NOT EXISTS (SELECT 1 FROM coordinator
                    WHERE coordinator.person = :person
                      AND coordinator.cohort IN (talk_report.asker_cohort, talk_report.listing_cohort));

-- name: drop_nudges_of(person, cohort)!
-- That an association has not come, said in their hours: not after they have left.
DELETE FROM outbox
 WHERE state IN ('waiting', 'claimed') AND state = 'waiting' AND person = :person AND not_before > 0
   AND EXISTS (SELECT 1 FROM association
                WHERE association.cohort = :cohort AND outbox.key LIKE 'awaited:' || association.id || ':%');

-- name: chat_used_at(address)$
SELECT at FROM chat_use WHERE address = :address;

-- name: note_chat_use(address, at)!
INSERT INTO chat_use (address, at, watched_at) VALUES (:address, :at, :at)
ON CONFLICT (address) DO UPDATE SET at = excluded.at;

-- name: begin_chat_uses(at)!
-- Of chats of which nothing is noted yet.
INSERT INTO chat_use (address, at, watched_at)
SELECT address.id, CAST(:at AS BIGINT), CAST(:at AS BIGINT) FROM address
 WHERE address.channel = 'telegram'
   AND address.person IN (SELECT person FROM coordinator UNION SELECT person FROM observer)
   AND NOT EXISTS (SELECT 1 FROM chat_use WHERE chat_use.address = address.id);

-- name: watch_chat_uses(now, gap, every)!
-- Time in which nobody watched, because the bot stood still or its clock was wrong, counts for nothing. What was noted
-- a moment ago is not noted again.
UPDATE chat_use
   SET at = CASE WHEN CAST(:now AS BIGINT) - watched_at BETWEEN 0 AND CAST(:gap AS BIGINT) THEN at
                 ELSE at + CAST(:now AS BIGINT) - watched_at END,
       watched_at = CAST(:now AS BIGINT)
 WHERE CAST(:now AS BIGINT) - watched_at NOT BETWEEN 0 AND CAST(:every AS BIGINT);

-- name: begin_chat_uses_anew(person, at)!
UPDATE chat_use SET at = :at WHERE address IN (SELECT id FROM address WHERE person = :person);

-- name: silent_desk_chats(before)
-- In which nobody of a desk has done anything since then.
SELECT address.* FROM chat_use JOIN address ON address.id = chat_use.address
 WHERE chat_use.at <= :before
   AND address.person IN (SELECT person FROM coordinator UNION SELECT person FROM observer)
 ORDER BY address.id LIMIT 20;
