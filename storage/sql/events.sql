-- name: save_event(id, cohort, title, starts_at, ends_at, place, kind, sequence, state)!
INSERT INTO event (id, cohort, title, starts_at, ends_at, place, kind, sequence, state)
VALUES (:id, :cohort, :title, :starts_at, :ends_at, :place, :kind, :sequence, :state)
ON CONFLICT (id) DO UPDATE
   SET title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at, place = excluded.place,
       kind = excluded.kind, sequence = excluded.sequence, state = excluded.state;

-- name: event_by_id(id)^
SELECT * FROM event WHERE id = :id;

-- name: events_of_cohort(cohort)
SELECT * FROM event WHERE cohort = :cohort ORDER BY starts_at, title, id;

-- name: next_event_of_cohort(cohort, now)^
SELECT * FROM event WHERE cohort = :cohort AND state = 'planned' AND starts_at > :now
 ORDER BY starts_at, title, id LIMIT 1;
