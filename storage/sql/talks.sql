-- name: next_talk_number()$
UPDATE talk_number SET last = last + 1 WHERE what = 'talk' RETURNING last;

-- name: add_talk(id, number, request, association, listing, asker, volunteer, at, last_at, asker_colour, volunteer_colour, state, topic)!
INSERT INTO talk (id, number, request, association, listing, asker, volunteer, at, last_at, asker_colour,
                  volunteer_colour, state, topic)
VALUES (:id, :number, :request, :association, :listing, :asker, :volunteer, :at, :last_at, :asker_colour,
        :volunteer_colour, :state, :topic);

-- name: save_talk(id, last_at, state, files_at, asker_files, volunteer_files, counted, asked_at, ended_at, ended_by, kept_at, thanked_at, version)!
-- Only if nobody changed it since it was read.
UPDATE talk
   SET last_at = :last_at, state = :state, files_at = :files_at, asker_files = :asker_files,
       volunteer_files = :volunteer_files, counted = :counted, asked_at = :asked_at, ended_at = :ended_at,
       ended_by = :ended_by, kept_at = :kept_at, thanked_at = :thanked_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: talk_by_id(id)^
SELECT * FROM talk WHERE id = :id;

-- name: talks_of(person)
-- That run or are frozen, the one with the newest message first.
SELECT * FROM talk WHERE (asker = :person OR volunteer = :person) AND state <> 'ended' ORDER BY last_at DESC, id;

-- name: add_line(id, talk, side, at, text, kind, answers)!
INSERT INTO talk_line (id, talk, side, at, body, kind, answers)
VALUES (:id, :talk, :side, :at, :text, :kind, :answers);

-- name: line_by_id(id)^
SELECT talk_line.*, body AS text FROM talk_line WHERE id = :id;

-- name: lines_of(talk)
-- Oldest first.
SELECT talk_line.*, body AS text FROM talk_line WHERE talk = :talk ORDER BY at, id;

-- name: note_first_line(talk, side, at)!
UPDATE talk
   SET asker_first_at = CASE WHEN :side = 'asker' THEN coalesce(asker_first_at, :at) ELSE asker_first_at END,
       volunteer_first_at = CASE WHEN :side = 'volunteer' THEN coalesce(volunteer_first_at, :at)
                                 ELSE volunteer_first_at END
 WHERE id = :talk;
