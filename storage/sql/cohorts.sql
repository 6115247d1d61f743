-- name: save_carrier(id, title)!
INSERT INTO carrier (id, title) VALUES (:id, :title) ON CONFLICT (id) DO UPDATE SET title = excluded.title;

-- name: describe_carrier(id, title, address, mail, privacy_officer, authority)!
INSERT INTO carrier (id, title, address, mail, privacy_officer, authority)
VALUES (:id, :title, :address, :mail, :privacy_officer, :authority)
ON CONFLICT (id) DO UPDATE
   SET title = excluded.title, address = excluded.address, mail = excluded.mail,
       privacy_officer = excluded.privacy_officer, authority = excluded.authority;

-- name: every_carrier()
-- Of a cohort: nobody else is responsible for anything here.
SELECT * FROM carrier WHERE EXISTS (SELECT 1 FROM cohort WHERE cohort.carrier = carrier.id) ORDER BY title, id;

-- name: carriers_of(person)
-- Who is responsible for the data of somebody: where they take part, coordinate, observe or help.
SELECT * FROM carrier
 WHERE id IN (SELECT cohort.carrier FROM cohort
               WHERE cohort.id IN (SELECT association.cohort FROM association JOIN member ON member.association = association.id
                                    WHERE member.person = :person AND member.state <> 'left'
                                   UNION SELECT cohort FROM coordinator WHERE person = :person
                                   UNION SELECT cohort FROM observer WHERE person = :person
                                   UNION SELECT cohort FROM listing WHERE person = :person))
 ORDER BY title, id;

-- name: carrier_of_cohort(cohort)^
SELECT carrier.* FROM carrier JOIN cohort ON cohort.carrier = carrier.id WHERE cohort.id = :cohort;

-- name: carrier_titled(title)$
SELECT id FROM carrier WHERE title = :title;

-- name: cohort_by_id(id)^
SELECT *, stage_order AS "order" FROM cohort WHERE id = :id;

-- name: cohorts_of_coordinator(person)
SELECT cohort.*, cohort.stage_order AS "order" FROM cohort JOIN coordinator ON coordinator.cohort = cohort.id
 WHERE coordinator.person = :person ORDER BY cohort.deadline, cohort.title;

-- name: cohorts_seen_by(person)
-- Whose desk somebody may look at: they coordinate it, or observe it.
SELECT cohort.*, cohort.stage_order AS "order" FROM cohort
 WHERE cohort.id IN (SELECT cohort FROM coordinator WHERE person = :person
                     UNION SELECT cohort FROM observer WHERE person = :person)
 ORDER BY cohort.deadline, cohort.title;

-- name: all_cohorts()
SELECT *, stage_order AS "order" FROM cohort ORDER BY deadline, title;

-- name: save_cohort(id, carrier, title, land, deadline, programme, order)!
INSERT INTO cohort (id, carrier, title, land, deadline, programme, stage_order)
VALUES (:id, :carrier, :title, :land, :deadline, :programme, :order)
ON CONFLICT (id) DO UPDATE
   SET carrier = excluded.carrier, title = excluded.title, land = excluded.land, deadline = excluded.deadline,
       programme = excluded.programme, stage_order = excluded.stage_order;

-- name: plans_of(cohort)
SELECT * FROM stage_plan WHERE cohort = :cohort;

-- name: save_plan(cohort, stage, opens, opens_on)!
INSERT INTO stage_plan (cohort, stage, opens, opens_on) VALUES (:cohort, :stage, :opens, :opens_on)
ON CONFLICT (cohort, stage) DO UPDATE SET opens = excluded.opens, opens_on = excluded.opens_on;

-- name: association_by_id(id)^
SELECT * FROM association WHERE id = :id;

-- name: associations_of_cohort(cohort)
SELECT * FROM association WHERE cohort = :cohort ORDER BY name, id;

-- name: count_associations(cohort)$
SELECT count(*) AS count FROM association WHERE cohort = :cohort;

-- name: associations_to_invite(cohort, skip, most)
-- A part of them by name, and whether somebody is the contact.
SELECT part.*, CASE WHEN EXISTS (
         SELECT 1 FROM member WHERE member.association = part.id AND member.state = 'active' AND member.role = 'kontakt'
       ) THEN 1 ELSE 0 END AS led
  FROM (SELECT * FROM association WHERE cohort = :cohort ORDER BY lower(name), id LIMIT :most OFFSET :skip) AS part
 ORDER BY lower(part.name), part.id;

-- name: associations_of_member(person)
SELECT association.* FROM association JOIN member ON member.association = association.id
 WHERE member.person = :person AND member.state = 'active' ORDER BY association.name;

-- name: add_association(id, name, cohort, land, stage, state, moved_at, created_at, version, deadline, pause_reason)!
INSERT INTO association (id, name, cohort, land, stage, state, moved_at, created_at, version, deadline, pause_reason)
VALUES (:id, :name, :cohort, :land, :stage, :state, :moved_at, :created_at, :version, :deadline, :pause_reason);

-- name: change_association(id, version, name, stage, state, moved_at, deadline, pause_reason)!
-- Only if nobody changed it since it was read.
UPDATE association
   SET name = :name, stage = :stage, state = :state, moved_at = :moved_at, deadline = :deadline,
       pause_reason = :pause_reason, version = version + 1
 WHERE id = :id AND version = :version;

-- name: mark_of(cohort)$
SELECT mark FROM cohort_mark WHERE cohort = :cohort;

-- name: hold_association(id)!
-- Whoever decides about it at the same moment waits.
UPDATE association SET version = version WHERE id = :id;
