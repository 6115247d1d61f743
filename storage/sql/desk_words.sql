-- name: personal_word_by_id(id)^
SELECT personal_word.*, personal_word.body AS text, coalesce(person.name, '') AS author_name
  FROM personal_word LEFT JOIN person ON person.id = personal_word.author
 WHERE personal_word.id = :id;

-- name: last_personal_word(association)^
SELECT personal_word.*, personal_word.body AS text, coalesce(person.name, '') AS author_name
  FROM personal_word LEFT JOIN person ON person.id = personal_word.author
 WHERE personal_word.association = :association ORDER BY personal_word.at DESC, personal_word.id LIMIT 1;

-- name: add_personal_word(id, association, author, at, occasion, text, people)!
INSERT INTO personal_word (id, association, author, at, occasion, body, people)
VALUES (:id, :association, :author, :at, :occasion, :text, :people)
ON CONFLICT (id) DO NOTHING;

-- name: missed_dates(association, cohort, missed_since)
-- Where they were expected and nobody came, and consultations that they had booked; not what they had refused.
SELECT 'date' AS kind, event.title, event.starts_at AS at
  FROM event CROSS JOIN attendance
 WHERE event.cohort = :cohort AND event.state = 'planned' AND event.ends_at >= :missed_since
   AND attendance.event = event.id AND attendance.association = :association AND attendance.count = 0
   AND NOT EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event = event.id AND rsvp.association = attendance.association
                                        AND rsvp.coming = 'no')
 UNION ALL
SELECT 'consultation', '', starts_at FROM appointment
 WHERE association = :association AND kind = 'consultation' AND state = 'missed' AND starts_at >= :missed_since;

-- name: desk_notes(association, skip, most)
-- The newest first.
SELECT desk_note.*, desk_note.body AS text, coalesce(person.name, '') AS author_name
  FROM desk_note LEFT JOIN person ON person.id = desk_note.author
 WHERE desk_note.association = :association
 ORDER BY desk_note.at DESC, desk_note.id LIMIT :most OFFSET :skip;

-- name: count_desk_notes(association)$
SELECT count(*) FROM desk_note WHERE association = :association;

-- name: desk_note_by_id(id)^
SELECT desk_note.*, desk_note.body AS text, coalesce(person.name, '') AS author_name
  FROM desk_note LEFT JOIN person ON person.id = desk_note.author
 WHERE desk_note.id = :id;

-- name: save_desk_note(id, association, author, at, changed_at, text)!
INSERT INTO desk_note (id, association, author, at, changed_at, body)
VALUES (:id, :association, :author, :at, :changed_at, :text)
ON CONFLICT (id) DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at;

-- name: drop_desk_note(id)!
DELETE FROM desk_note WHERE id = :id;
