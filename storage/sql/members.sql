-- name: member_by_key(association, person)^
SELECT member.*, person.name, person.stopped_at, person.paused_at FROM member JOIN person ON person.id = member.person
 WHERE member.association = :association AND member.person = :person;

-- name: members_of_association(association)
-- Those who are in or want in; the contact first, those who wait last.
SELECT member.*, person.name, person.stopped_at, person.paused_at FROM member JOIN person ON person.id = member.person
 WHERE member.association = :association AND member.state <> 'left'
 ORDER BY CASE member.state WHEN 'active' THEN 0 ELSE 1 END,
          CASE member.role WHEN 'kontakt' THEN 0 WHEN 'mitglied' THEN 1 ELSE 2 END,
          member.joined_at, member.person;

-- name: members_with_card(association, card)
SELECT person FROM member
 WHERE association = :association AND state = 'active'
   AND EXISTS (SELECT 1 FROM address JOIN card ON card.address = address.id
                WHERE address.person = member.person AND address.blocked = 0 AND card.name = :card)
 ORDER BY person;

-- name: waiting_members(since, until)
-- Those who asked in that time and have had no answer.
SELECT member.*, person.name, person.stopped_at, person.paused_at FROM member JOIN person ON person.id = member.person
 WHERE member.state = 'asked' AND member.joined_at > :since AND member.joined_at <= :until
 ORDER BY member.joined_at, member.person;

-- name: members_of_person(person)
SELECT member.*, person.name, person.stopped_at, person.paused_at FROM member JOIN person ON person.id = member.person
 WHERE member.person = :person ORDER BY member.joined_at, member.association;

-- name: save_member(association, person, role, state, joined_at)!
INSERT INTO member (association, person, role, state, joined_at)
VALUES (:association, :person, :role, :state, :joined_at)
ON CONFLICT (association, person) DO UPDATE
   SET role = excluded.role, state = excluded.state, joined_at = excluded.joined_at;

-- name: open_handover(association, now)^
SELECT * FROM handover WHERE association = :association AND expires_at > :now;

-- name: save_handover(association, giver, taker, asked_at, expires_at)!
INSERT INTO handover (association, giver, taker, asked_at, expires_at)
VALUES (:association, :giver, :taker, :asked_at, :expires_at)
ON CONFLICT (association) DO UPDATE
   SET giver = excluded.giver, taker = excluded.taker, asked_at = excluded.asked_at, expires_at = excluded.expires_at;

-- name: drop_handover(association)!
DELETE FROM handover WHERE association = :association;

-- name: associations_out_of_reach(since, today)
-- Active ones where somebody has been in, nobody who is in has a door that is open, and nobody was told since :since;
-- once their deadline is over, nobody was told ever.
SELECT association.id FROM association JOIN cohort ON cohort.id = association.cohort
 WHERE association.state = 'active'
   AND (EXISTS (SELECT 1 FROM member WHERE member.association = association.id AND member.state <> 'asked')
        OR EXISTS (SELECT 1 FROM invitation WHERE invitation.association = association.id AND invitation.used > 0))
   AND NOT EXISTS (SELECT 1 FROM member JOIN address ON address.person = member.person
                    WHERE member.association = association.id AND member.state = 'active' AND address.blocked = 0)
   AND NOT EXISTS (SELECT 1 FROM audit
                    WHERE audit.verb = 'team.out-of-reach' AND audit.subject = association.id
                      AND (audit.at > :since OR coalesce(association.deadline, cohort.deadline) < :today))
 ORDER BY association.id;

-- name: note_out_of_reach(id, association, at)!
INSERT INTO audit (id, at, actor, verb, subject) VALUES (:id, :at, NULL, 'team.out-of-reach', :association);

-- name: arrive(association, person)^
-- Somebody who is in, the association, and the mark of what its cohort shares.
SELECT member.association AS member_association, member.person AS member_person, member.role AS member_role,
       member.state AS member_state, member.joined_at AS member_joined_at, person.name AS member_name,
       person.stopped_at AS member_stopped_at, person.paused_at AS member_paused_at,
       association.id AS association_id, association.name AS association_name,
       association.cohort AS association_cohort, association.land AS association_land,
       association.stage AS association_stage, association.state AS association_state,
       association.moved_at AS association_moved_at, association.created_at AS association_created_at,
       association.version AS association_version, association.deadline AS association_deadline,
       association.pause_reason AS association_pause_reason, cohort_mark.mark
  FROM member
  JOIN person ON person.id = member.person
  JOIN association ON association.id = member.association
  JOIN cohort_mark ON cohort_mark.cohort = association.cohort
 WHERE member.association = :association AND member.person = :person AND member.state = 'active';
