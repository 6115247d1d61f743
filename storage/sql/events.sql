-- name: add_event(id, cohort, title, first, last, begins, ends, zone, starts_at, ends_at, place, kind, bring, sequence, since, state, changed_at, summary)!
-- Nothing happens when it is there already.
INSERT INTO event (id, cohort, title, first_day, last_day, begins, ends, zone, starts_at, ends_at, place, kind, bring,
                   sequence, since, state, changed_at, summary)
VALUES (:id, :cohort, :title, :first, :last, :begins, :ends, :zone, :starts_at, :ends_at, :place, :kind, :bring,
        :sequence, :since, :state, :changed_at, :summary)
ON CONFLICT (id) DO NOTHING;

-- name: change_event(id, was, title, first, last, begins, ends, zone, starts_at, ends_at, place, kind, bring, sequence, since, state, changed_at, summary)!
-- Only if it is as it was when it was read.
UPDATE event
   SET title = :title, first_day = :first, last_day = :last, begins = :begins, ends = :ends, zone = :zone,
       starts_at = :starts_at, ends_at = :ends_at, place = :place, kind = :kind, bring = :bring,
       sequence = :sequence, since = :since, state = :state, changed_at = :changed_at, summary = :summary
 WHERE id = :id AND sequence = :was;

-- name: event_by_id(id)^
SELECT *, first_day AS first, last_day AS last FROM event WHERE id = :id;

-- name: events_of_cohort(cohort)
SELECT *, first_day AS first, last_day AS last FROM event WHERE cohort = :cohort ORDER BY starts_at, title, id;

-- name: next_event_of_cohort(cohort, now)^
SELECT *, first_day AS first, last_day AS last FROM event WHERE cohort = :cohort AND state = 'planned' AND starts_at > :now
 ORDER BY starts_at, title, id LIMIT 1;

-- name: rsvps_of_event(event)
SELECT * FROM rsvp WHERE event = :event;

-- name: rsvps_of_association(association)
SELECT * FROM rsvp WHERE association = :association;

-- name: save_rsvp(event, association, coming, count, person, at)!
INSERT INTO rsvp (event, association, coming, count, person, at)
VALUES (:event, :association, :coming, :count, :person, :at)
ON CONFLICT (event, association) DO UPDATE
   SET coming = excluded.coming, count = excluded.count, person = excluded.person, at = excluded.at;

-- name: turnout(event, cohort)
SELECT count(*) AS active, count(CASE WHEN rsvp.coming <> 'no' THEN 1 END) AS coming,
       coalesce(sum(CASE WHEN rsvp.coming <> 'no' THEN rsvp.count ELSE 0 END), 0) AS heads,
       count(CASE WHEN rsvp.coming = 'no' THEN 1 END) AS refused,
       count(CASE WHEN attendance.count > 0 OR attendance.count IS NULL AND rsvp.coming <> 'no' AND rsvp.count > 0
                  THEN 1 END) AS present,
       count(attendance.count) AS noted
  FROM association
  LEFT JOIN rsvp ON rsvp.event = :event AND rsvp.association = association.id
  LEFT JOIN attendance ON attendance.event = :event AND attendance.association = association.id
 WHERE association.cohort = :cohort AND association.state = 'active';

-- name: associations_to_tell(cohort, event, silent, after, most)
-- Active ones in the order of their ids; with :silent only those who have not answered.
SELECT * FROM association
 WHERE cohort = :cohort AND id > :after AND state = 'active'
   AND (CAST(:silent AS bigint) = 0
        OR NOT EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event = :event AND rsvp.association = association.id))
 ORDER BY id LIMIT :most;

-- name: people_to_tell(cohort, event, silent)
SELECT count(*) AS count FROM association JOIN member ON member.association = association.id
 WHERE association.cohort = :cohort AND association.state = 'active' AND member.state = 'active'
   AND (CAST(:silent AS bigint) = 0
        OR NOT EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event = :event AND rsvp.association = association.id));

-- name: rsvp_of(event, association)^
SELECT * FROM rsvp WHERE event = :event AND association = :association;

-- name: add_news(id, cohort, key, body, at, after)!
INSERT INTO date_news (id, position, cohort, key, body, at, after)
VALUES (:id, (SELECT coalesce(max(position), 0) + 1 FROM date_news), :cohort, :key, :body, :at, :after)
ON CONFLICT (key) DO NOTHING;

-- name: next_news()^
-- One after the other: nobody hears of a second change before the first. What only renews maps can wait.
SELECT * FROM date_news ORDER BY CASE WHEN key LIKE 'quiet-%' THEN 1 ELSE 0 END, position LIMIT 1;

-- name: news_told(id, after)!
UPDATE date_news SET after = :after WHERE id = :id;

-- name: drop_news(id)!
DELETE FROM date_news WHERE id = :id;

-- name: drop_rsvps(event)!
DELETE FROM rsvp WHERE event = :event;

-- name: attendance_of(event)
SELECT * FROM attendance WHERE event = :event;

-- name: save_attendance(event, association, count, at)!
INSERT INTO attendance (event, association, count, at) VALUES (:event, :association, :count, :at)
ON CONFLICT (event, association) DO UPDATE SET count = excluded.count, at = excluded.at;

-- name: feedback_of_event(event)
SELECT * FROM feedback WHERE event = :event ORDER BY at;

-- name: feedback(event, person)^
SELECT * FROM feedback WHERE event = :event AND person = :person;

-- name: save_feedback(event, person, score, words, at)!
INSERT INTO feedback (event, person, score, words, at) VALUES (:event, :person, :score, :words, :at)
ON CONFLICT (event, person) DO UPDATE SET score = excluded.score, words = excluded.words, at = excluded.at;

-- name: events_to_follow_up(since, now)
-- Over for a while, and somebody has not yet been asked or told.
SELECT *, first_day AS first, last_day AS last FROM event
 WHERE state = 'planned' AND ends_at BETWEEN :since AND :now
   AND (surveyed_at IS NULL OR (summed_up_at IS NULL AND summary <> ''))
 ORDER BY ends_at, id;

-- name: note_surveyed(id, now)!
UPDATE event SET surveyed_at = :now WHERE id = :id AND surveyed_at IS NULL;

-- name: note_summed_up(id, now)!
UPDATE event SET summed_up_at = :now WHERE id = :id AND summed_up_at IS NULL;

-- name: save_feed(person, secret_hash, created_at)!
INSERT INTO calendar_feed (person, secret_hash, created_at) VALUES (:person, :secret_hash, :created_at)
ON CONFLICT (person) DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at;

-- name: feed_of(person)$
SELECT created_at FROM calendar_feed WHERE person = :person;

-- name: feed_owner(secret_hash)$
SELECT person FROM calendar_feed WHERE secret_hash = :secret_hash;

-- name: drop_feed(person)!
DELETE FROM calendar_feed WHERE person = :person;
