-- name: reminders_due(now, most)
-- The index holds only what waits, so that a look that finds nothing costs nothing. Those of one association stand together.
SELECT * FROM reminder WHERE state = 'waiting' AND due_at <= :now
 ORDER BY due_at, association, id LIMIT :most;

-- name: reminders_due_for(person, now)
SELECT * FROM reminder WHERE person = :person AND state = 'waiting' AND due_at <= :now ORDER BY due_at, id;

-- name: next_reminder()$
SELECT min(due_at) FROM reminder WHERE state = 'waiting';

-- name: reminder_by_id(id)^
SELECT * FROM reminder WHERE id = :id;

-- name: reminders_of_association(association)
SELECT * FROM reminder WHERE association = :association ORDER BY due_at, id;

-- name: reminders_of_bundle(bundle)
SELECT * FROM reminder WHERE bundle = :bundle AND bundle <> '' ORDER BY due_at, id;

-- name: reminders_of_person(person)
SELECT * FROM reminder WHERE person = :person AND state = 'waiting' ORDER BY due_at, id;

-- name: last_reminder(person)$
SELECT max(sent_at) FROM reminder WHERE person = :person;

-- name: save_reminder(id, key, kind, association, subject, target, step, person, day, wall, until, ends, urgent, passes, hours, slot_at, due_at, state, sent, sent_at, bundle, snoozes, chosen)!
-- The same key is the same reminder: somebody may have planned it from another association.
INSERT INTO reminder (id, key, kind, association, subject, target, step, person, day, wall, until, ends, urgent, passes,
                      hours, slot_at, due_at, state, sent, sent_at, bundle, snoozes, chosen)
VALUES (:id, :key, :kind, :association, :subject, :target, :step, :person, :day, :wall, :until, :ends, :urgent, :passes,
        :hours, :slot_at, :due_at, :state, :sent, :sent_at, :bundle, :snoozes, :chosen)
ON CONFLICT (key) DO UPDATE
   SET day = excluded.day, wall = excluded.wall, until = excluded.until, ends = excluded.ends, urgent = excluded.urgent,
       passes = excluded.passes, hours = excluded.hours, slot_at = excluded.slot_at, due_at = excluded.due_at,
       state = excluded.state, sent = excluded.sent, sent_at = excluded.sent_at, bundle = excluded.bundle,
       snoozes = excluded.snoozes, chosen = excluded.chosen
 WHERE reminder.id = excluded.id;

-- name: drop_reminder(id)!
DELETE FROM reminder WHERE id = :id;

-- name: forget_reminders(before)!
-- What still waits is said or expires before.
DELETE FROM reminder WHERE ends < :before AND state <> 'waiting';

-- name: to_plan(today, most)
-- A plan of a day that is still to come was made by a clock that was wrong.
SELECT reminder_plan.association, reminder_plan.planned_on FROM reminder_plan
 WHERE (reminder_plan.planned_on < :today OR reminder_plan.planned_on > :today)
 ORDER BY reminder_plan.planned_on, reminder_plan.association LIMIT :most;

-- name: day_begins(cohort, today)$
SELECT EXISTS (SELECT 1 FROM reminder_plan CROSS JOIN association
                WHERE reminder_plan.planned_on > '' AND reminder_plan.planned_on < :today
                  AND association.id = reminder_plan.association AND association.cohort = :cohort);

-- name: note_plan(association, day)!
INSERT INTO reminder_plan (association, planned_on, last_on) VALUES (:association, :day, :day)
ON CONFLICT (association) DO UPDATE SET planned_on = excluded.planned_on, last_on = excluded.last_on;

-- name: touch_plan(association)!
INSERT INTO reminder_plan (association, planned_on) VALUES (:association, '')
ON CONFLICT (association) DO UPDATE SET planned_on = '';

-- name: last_plan(association)$
SELECT last_on FROM reminder_plan WHERE association = :association;

-- name: note_plans_of_cohort(cohort)!
INSERT INTO reminder_plan (association, planned_on) SELECT id, '' FROM association WHERE cohort = :cohort
ON CONFLICT (association) DO UPDATE SET planned_on = '';

-- name: manner_of(person)^
SELECT *, begins AS "begin", ends AS "end" FROM reminder_manner WHERE person = :person;

-- name: save_manner(person, begin, end, days, on_holidays, modes, digest)!
INSERT INTO reminder_manner (person, begins, ends, days, on_holidays, modes, digest)
VALUES (:person, :begin, :end, :days, :on_holidays, :modes, :digest)
ON CONFLICT (person) DO UPDATE
   SET begins = excluded.begins, ends = excluded.ends, days = excluded.days, on_holidays = excluded.on_holidays,
       modes = excluded.modes, digest = excluded.digest;

-- name: task_dates_of(association)
SELECT task, day FROM task_date WHERE association = :association;

-- name: save_task_date(association, task, day)!
INSERT INTO task_date (association, task, day) VALUES (:association, :task, :day)
ON CONFLICT (association, task) DO UPDATE SET day = excluded.day;

-- name: drop_task_date(association, task)!
DELETE FROM task_date WHERE association = :association AND task = :task;

-- name: reminders_of_cohort(cohort, until, skip, most)
-- What waits for the next days, in its order. CROSS JOIN keeps SQLite at what waits; the same below.
SELECT reminder.* FROM reminder CROSS JOIN association
 WHERE reminder.state = 'waiting' AND reminder.due_at < :until
   AND association.id = reminder.association AND association.cohort = :cohort
 ORDER BY reminder.due_at, association.name, reminder.id LIMIT :most OFFSET :skip;

-- name: count_reminders_of_cohort(cohort, until)
SELECT count(*) AS count FROM reminder CROSS JOIN association
 WHERE reminder.state = 'waiting' AND reminder.due_at < :until
   AND association.id = reminder.association AND association.cohort = :cohort;

-- name: reminders_expired(cohort, since, most)
SELECT reminder.* FROM reminder CROSS JOIN association
 WHERE reminder.state = 'expired' AND reminder.due_at >= :since
   AND association.id = reminder.association AND association.cohort = :cohort
 ORDER BY reminder.due_at DESC, reminder.id LIMIT :most;

-- name: reminders_unheard(cohort, unheard, skip, most)
-- Associations that left :unheard messages without a reaction, neither with a button nor with a step on the way, or that
-- were asked because they are quiet.
SELECT association.id AS association, association.name, association.moved_at, count(DISTINCT reminder.bundle) AS messages,
       max(CASE WHEN reminder.kind = 'l' THEN 1 ELSE 0 END) AS asked_if_quiet
  FROM association JOIN reminder ON reminder.association = association.id
 WHERE association.cohort = :cohort AND association.state = 'active' AND reminder.state = 'sent'
   AND reminder.kind IN ('t', 's', 'f', 'q', 'l') AND reminder.sent_at > association.moved_at
 GROUP BY association.id, association.name, association.moved_at
HAVING count(DISTINCT reminder.bundle) >= :unheard OR max(CASE WHEN reminder.kind = 'l' THEN 1 ELSE 0 END) = 1
 ORDER BY association.name, association.id LIMIT :most OFFSET :skip;
