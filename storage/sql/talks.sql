-- name: next_talk_number()$
UPDATE talk_number SET last = last + 1 WHERE what = 'talk' RETURNING last;

-- name: add_talk(id, number, request, association, listing, asker, volunteer, at, last_at, asker_colour, volunteer_colour, state, topic)!
INSERT INTO talk (id, number, request, association, listing, asker, volunteer, at, last_at, asker_colour,
                  volunteer_colour, state, topic)
VALUES (:id, :number, :request, :association, :listing, :asker, :volunteer, :at, :last_at, :asker_colour,
        :volunteer_colour, :state, :topic);

-- name: save_talk(id, last_at, state, files_at, asker_files, volunteer_files, counted, asked_at, ended_at, ended_by, kept_at, thanked_at, first_help, first_thanks, version)!
-- Only if nobody changed it since it was read.
UPDATE talk
   SET last_at = :last_at, state = :state, files_at = :files_at, asker_files = :asker_files,
       volunteer_files = :volunteer_files, counted = :counted, asked_at = :asked_at, ended_at = :ended_at,
       ended_by = :ended_by, kept_at = :kept_at, thanked_at = :thanked_at,
       first_help = :first_help, first_thanks = :first_thanks, version = version + 1
 WHERE id = :id AND version = :version;

-- name: talk_by_id(id)^
SELECT * FROM talk WHERE id = :id;

-- name: talks_of(person)
-- That run or are frozen, the one with the newest message first.
SELECT * FROM talk WHERE (asker = :person OR volunteer = :person) AND state <> 'ended' ORDER BY last_at DESC, id;

-- name: add_line(id, talk, side, at, text, kind, answers, due_at)!
INSERT INTO talk_line (id, talk, position, side, at, body, kind, answers, due_at)
VALUES (:id, :talk, (SELECT coalesce(max(position), 0) + 1 FROM talk_line WHERE talk = :talk), :side, :at, :text, :kind,
        :answers, :due_at);

-- name: line_by_id(id)^
SELECT talk_line.*, body AS text FROM talk_line WHERE id = :id;

-- name: lines_of(talk)
-- That were delivered, oldest first.
SELECT talk_line.*, body AS text FROM talk_line WHERE talk = :talk AND due_at IS NULL ORDER BY at, position;

-- name: note_first_line(talk, side, at)!
UPDATE talk
   SET asker_first_at = CASE WHEN :side = 'asker' THEN coalesce(asker_first_at, :at) ELSE asker_first_at END,
       volunteer_first_at = CASE WHEN :side = 'volunteer' THEN coalesce(volunteer_first_at, :at)
                                 ELSE volunteer_first_at END
 WHERE id = :talk;

-- name: lines_due(now, most)
-- In talks that run, while neither side pauses.
SELECT talk_line.*, talk_line.body AS text FROM talk_line JOIN talk ON talk.id = talk_line.talk
 WHERE talk_line.due_at IS NOT NULL AND talk_line.due_at <= :now AND talk.state = 'running'
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id IN (talk.asker, talk.volunteer) AND person.paused_at IS NOT NULL)
 ORDER BY talk_line.due_at, talk_line.at, talk_line.position LIMIT :most;

-- name: next_line_due()$
SELECT min(due_at) FROM talk_line WHERE due_at IS NOT NULL;

-- name: line_delivered(id)!
UPDATE talk_line SET due_at = NULL WHERE id = :id AND due_at IS NOT NULL;

-- name: hold_line(id, due_at)!
UPDATE talk_line SET due_at = :due_at WHERE id = :id AND due_at IS NOT NULL;

-- name: spoken(id, at)!
-- In a talk that runs; how it stands stays as it is.
UPDATE talk SET last_at = :at WHERE id = :id AND state = 'running';

-- name: correct_line(id, text, corrected_at)!
UPDATE talk_line SET body = :text, corrected_at = :corrected_at WHERE id = :id;

-- name: trim_lines(talk, most)!
-- The last ones that were delivered stay, and whatever is held back.
DELETE FROM talk_line
 WHERE talk = :talk AND due_at IS NULL
   AND id NOT IN (SELECT id FROM talk_line WHERE talk = :talk AND due_at IS NULL ORDER BY at DESC, position DESC LIMIT :most);

-- name: drop_held_lines()!
-- Of talks that are over.
DELETE FROM talk_line
 WHERE due_at IS NOT NULL AND talk IN (SELECT id FROM talk WHERE state = 'ended');

-- name: flow_of(talk, side)^
SELECT * FROM talk_flow WHERE talk = :talk AND side = :side;

-- name: save_flow(talk, side, day, count, recent, told_at)!
INSERT INTO talk_flow (talk, side, day, count, recent, told_at)
VALUES (:talk, :side, :day, :count, :recent, :told_at)
ON CONFLICT (talk, side) DO UPDATE
   SET day = excluded.day, count = excluded.count, recent = excluded.recent, told_at = excluded.told_at;

-- name: keep_talk_draft(id, talk, person, text, black, at, answers, corrects, kind)!
INSERT INTO talk_draft (id, talk, person, body, black, at, answers, corrects, kind)
VALUES (:id, :talk, :person, :text, :black, :at, :answers, :corrects, :kind);

-- name: talk_draft_by_id(id)^
SELECT talk_draft.*, body AS text FROM talk_draft WHERE id = :id;

-- name: drop_talk_draft(id)!
DELETE FROM talk_draft WHERE id = :id;

-- name: drop_old_talk_drafts(before)!
DELETE FROM talk_draft WHERE at < :before;

-- name: keep_talk_file(id, talk, kind, content, at)!
INSERT INTO talk_file (id, talk, kind, content, at) VALUES (:id, :talk, :kind, :content, :at);

-- name: talk_file_by_id(id)^
SELECT * FROM talk_file WHERE id = :id;

-- name: drop_talk_file(id)!
DELETE FROM talk_file WHERE id = :id;

-- name: drop_old_talk_files(before)!
-- But for those that are held back.
DELETE FROM talk_file WHERE at < :before AND NOT EXISTS (SELECT 1 FROM talk_line WHERE talk_line.id = talk_file.id);

-- name: talks_of_association(association, since)
SELECT * FROM talk WHERE association = :association AND at >= :since ORDER BY at, id;

-- name: relays_lost(since, most)
-- Lines whose delivery failed since then, or may have, and of which nobody was told. After `talk-` their id stands in the
-- key. (An index on the channel would find far too many.)
SELECT talk_line.talk, talk_line.id AS line, CASE WHEN outbox.state = 'unclear' THEN 0 ELSE 1 END AS surely
  FROM outbox JOIN talk_line ON talk_line.id = substr(outbox.key, 6, 10) AND talk_line.lost_at IS NULL
 WHERE outbox.settled_at > :since AND outbox.state IN ('unclear', 'failed', 'blocked') AND outbox.channel <> 'web'
   AND outbox.priority = 3 AND outbox.key LIKE 'talk-%'
 ORDER BY outbox.settled_at, outbox.id LIMIT :most;

-- name: told_lost(id, lost_at)!
UPDATE talk_line SET lost_at = :lost_at WHERE id = :id AND lost_at IS NULL;
