-- name: next_part(most)^
-- The next associations for which a date is to be planned, in the order of their ids; without an end when there are none.
SELECT event, cohort, after,
       coalesce((SELECT max(id) FROM (SELECT id FROM association
                                       WHERE association.cohort = reminder_date.cohort AND id > reminder_date.after
                                       ORDER BY id LIMIT :most) AS part), '') AS upto
  FROM reminder_date WHERE event = (SELECT min(event) FROM reminder_date);

-- name: note_date(event, after)!
UPDATE reminder_date SET after = :after WHERE event = :event;

-- name: drop_date(event)!
DELETE FROM reminder_date WHERE event = :event;

-- name: date_readers(event, cohort, after, upto)
-- Who hears of it, by what decides when.
SELECT reader.manner, CASE WHEN rsvp.coming IS NULL THEN 0 ELSE 1 END AS comes, count(*) AS count,
       reader.zone, reader.land, reader."begin", reader."end", reader.days, reader.on_holidays, reader.modes
  FROM reminder_reader AS reader
  LEFT JOIN rsvp ON rsvp.event = :event AND rsvp.association = reader.association
 WHERE reader.cohort = :cohort AND reader.association > :after AND reader.association <= :upto
   AND coalesce(rsvp.coming, '') <> 'no'
 GROUP BY reader.manner, CASE WHEN rsvp.coming IS NULL THEN 0 ELSE 1 END,
       reader.zone, reader.land, reader."begin", reader."end", reader.days, reader.on_holidays, reader.modes;

-- name: drop_slots(event)!
DELETE FROM reminder_slot WHERE event = :event;

-- name: save_slot(event, manner, comes, step, target, day, wall, until, ends, urgent, passes, hours, slot_at, due_at, state)!
INSERT INTO reminder_slot (event, manner, comes, step, target, day, wall, until, ends, urgent, passes, hours,
                           slot_at, due_at, state)
VALUES (:event, :manner, :comes, :step, :target, :day, :wall, :until, :ends, :urgent, :passes, :hours,
        :slot_at, :due_at, :state);

-- name: date_targets(event, after, upto)
-- For which times it is reminded of as yet.
SELECT target, count(*) AS count FROM reminder
 WHERE kind = 'w' AND state = 'waiting' AND subject = :event AND association > :after AND association <= :upto
 GROUP BY target;

-- name: drop_needless(event, cohort, after, upto, target)!
-- Those for :target whose reader should have none. What somebody put off is left to the planning of their association.
DELETE FROM reminder
 WHERE kind = 'w' AND state = 'waiting' AND subject = :event AND association > :after AND association <= :upto
   AND target = :target AND snoozes = 0
   AND NOT EXISTS (
       SELECT 1 FROM reminder_reader AS reader
         LEFT JOIN rsvp ON rsvp.event = :event AND rsvp.association = reader.association
         JOIN reminder_slot AS slot ON slot.event = :event AND slot.manner = reader.manner
          AND slot.comes = CASE WHEN rsvp.coming IS NULL THEN 0 ELSE 1 END
        WHERE reader.cohort = :cohort AND reader.association = reminder.association AND reader.person = reminder.person
          AND coalesce(rsvp.coming, '') <> 'no' AND slot.step = reminder.step AND slot.target = reminder.target);

-- name: note_put_off(event, after, upto, target)!
-- Associations in which somebody put off what they heard for :target: each is planned by itself.
INSERT INTO reminder_plan (association, planned_on)
SELECT DISTINCT reminder.association, '' FROM reminder
 WHERE kind = 'w' AND state = 'waiting' AND subject = :event AND association > :after AND association <= :upto
   AND target = :target AND snoozes > 0
ON CONFLICT (association) DO UPDATE SET planned_on = '';

-- name: move_date_reminders(event, after, upto, was, target, now)!
-- Those for :was that nobody put off, to the slot of the same step for the same hours. Whether their reader still is one
-- and still wants it so is not looked at: whoever changes that notes the association, and it is planned by itself; only
-- answers are dropped with the date alone. Of the new time somebody may have been told already. Who belongs to several
-- associations hears of a new time from the first of them, whichever it was before. The state is not written, although
-- it is the same: each index that leaves some states out would be written with it.
UPDATE reminder
   SET (key, target, day, wall, until, ends, urgent, passes, slot_at, due_at) = (
       SELECT reminder.person || ':w:' || slot.event || ':' || slot.step || ':' || slot.target, slot.target,
              slot.day, slot.wall, slot.until, slot.ends, slot.urgent, slot.passes, slot.slot_at, slot.due_at
         FROM reminder_slot AS slot
        WHERE slot.event = :event AND slot.step = reminder.step AND slot.hours = reminder.hours
          AND slot.passes = CASE WHEN reminder.passes = 1 AND EXISTS (
                  SELECT 1 FROM rsvp WHERE rsvp.event = :event AND rsvp.association = reminder.association)
              THEN 1 ELSE 0 END
        LIMIT 1)
 WHERE kind = 'w' AND state = 'waiting' AND subject = :event AND association > :after AND association <= :upto
   AND target = :was AND snoozes = 0
   AND EXISTS (
       SELECT 1 FROM reminder_slot AS slot
        WHERE slot.event = :event AND slot.step = reminder.step AND slot.hours = reminder.hours
          AND slot.passes = CASE WHEN reminder.passes = 1 AND EXISTS (
                  SELECT 1 FROM rsvp WHERE rsvp.event = :event AND rsvp.association = reminder.association)
              THEN 1 ELSE 0 END
          AND slot.until > :now AND slot.state = 'waiting'
          AND (slot.target <> reminder.target OR slot.passes <> reminder.passes))
   AND (target = :target OR NOT EXISTS (
       SELECT 1 FROM member WHERE member.person = reminder.person AND member.association <> reminder.association))
   AND NOT EXISTS (
       SELECT 1 FROM reminder AS other
        WHERE other.key = reminder.person || ':w:' || reminder.subject || ':' || reminder.step || ':' || :target
          AND other.id <> reminder.id);

-- name: drop_outdated(event, after, upto, target)!
DELETE FROM reminder
 WHERE kind = 'w' AND state = 'waiting' AND subject = :event AND association > :after AND association <= :upto
   AND target <> :target;

-- name: add_date_reminders(event, cohort, after, upto, ids, now)!
-- Whoever has none for this time and step; who belongs to several associations has it from the first.
INSERT INTO reminder (id, key, kind, association, subject, target, step, person, day, wall, until, ends, urgent, passes,
                      hours, slot_at, due_at, state)
SELECT CAST(:ids AS text) || row_number() OVER (ORDER BY reader.association, reader.person, slot.step),
       reader.person || ':w:' || slot.event || ':' || slot.step || ':' || slot.target,
       'w', reader.association, slot.event, slot.target, slot.step, reader.person, slot.day, slot.wall, slot.until,
       slot.ends, slot.urgent, slot.passes, slot.hours, slot.slot_at, slot.due_at, slot.state
  FROM reminder_reader AS reader
  LEFT JOIN rsvp ON rsvp.event = :event AND rsvp.association = reader.association
  JOIN reminder_slot AS slot ON slot.event = :event AND slot.manner = reader.manner
   AND slot.comes = CASE WHEN rsvp.coming IS NULL THEN 0 ELSE 1 END
 WHERE reader.cohort = :cohort AND reader.association > :after AND reader.association <= :upto
   AND coalesce(rsvp.coming, '') <> 'no' AND slot.until > :now
ON CONFLICT (key) DO NOTHING;
