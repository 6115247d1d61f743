-- name: announcement_by_id(id)^
SELECT * FROM announcement WHERE id = :id;

-- name: add_announcement(id, cohort, author, at, cohorts, groups, stages, lands, roles, chosen, unanswered, state, kind, html, enclosures, buttons, link_label, link, protected, valid_until, send_at, follows, source)!
INSERT INTO announcement (id, cohort, author, at, cohorts, groups, stages, lands, roles, chosen, unanswered, state, kind,
                          html, enclosures, buttons, link_label, link, protected, valid_until, send_at, follows, source)
VALUES (:id, :cohort, :author, :at, :cohorts, :groups, :stages, :lands, :roles, :chosen, :unanswered, :state, :kind,
        :html, :enclosures, :buttons, :link_label, :link, :protected, :valid_until, :send_at, :follows, :source)
ON CONFLICT (id) DO NOTHING;

-- name: save_announcement(id, author, cohorts, groups, stages, lands, roles, chosen, unanswered, state, number, kind, html, enclosures, buttons, link_label, link, protected, valid_until, send_at, in_quiet_hours, asked_at, released_by, released_at, noticed_at, begins_at, started_at, ended_at, fed_at, stopped_for, edition, source, fingerprint, version)!
-- Only if nobody changed it since it was read.
UPDATE announcement
   SET author = :author, cohorts = :cohorts, groups = :groups, stages = :stages, lands = :lands, roles = :roles, chosen = :chosen,
       unanswered = :unanswered, state = :state, number = :number, kind = :kind, html = :html,
       enclosures = :enclosures, buttons = :buttons, link_label = :link_label, link = :link, protected = :protected,
       valid_until = :valid_until, send_at = :send_at, in_quiet_hours = :in_quiet_hours, asked_at = :asked_at,
       released_by = :released_by, released_at = :released_at, noticed_at = :noticed_at, begins_at = :begins_at,
       started_at = :started_at, ended_at = :ended_at, fed_at = :fed_at, stopped_for = :stopped_for,
       edition = :edition, source = :source, fingerprint = :fingerprint, version = version + 1
 WHERE id = :id AND version = :version;

-- name: next_announcement_number()$
UPDATE talk_number SET last = last + 1 WHERE what = 'announcement' RETURNING last;

-- name: drop_announcement(id)!
DELETE FROM announcement WHERE id = :id;

-- name: announcement_draft_of(author, cohort)^
SELECT * FROM announcement WHERE author = :author AND state = 'draft' AND cohort = :cohort
 ORDER BY at DESC, id LIMIT 1;

-- name: announcements_of_cohort(cohort, skip, most)
SELECT * FROM announcement WHERE cohort = :cohort AND state <> 'draft'
 ORDER BY at DESC, id LIMIT :most OFFSET :skip;

-- name: count_announcements(cohort)$
SELECT count(*) FROM announcement WHERE cohort = :cohort AND state <> 'draft';

-- name: moving_announcements()
-- Without a parameter beside the states of the index: at each of its values SQLite would look for a way anew.
SELECT * FROM announcement
 WHERE state IN ('asked', 'scheduled', 'countdown', 'running', 'paused', 'stopped')
 ORDER BY at, id;

-- name: announcements_sent_since(author, since)$
SELECT count(*) FROM announcement
 WHERE author = :author AND released_at >= :since AND (state <> 'cancelled' OR started_at IS NOT NULL);

-- name: same_announcements(fingerprint, since, but)
SELECT * FROM announcement
 WHERE fingerprint <> '' AND fingerprint = :fingerprint AND id <> :but
   AND (started_at >= :since OR (started_at IS NULL AND state IN ('asked', 'scheduled', 'countdown')))
 ORDER BY started_at DESC, id;

-- name: save_announcement_text(id, cohort, title, html, kind, author, at)!
INSERT INTO announcement_text (id, cohort, title, html, kind, author, at)
VALUES (:id, :cohort, :title, :html, :kind, :author, :at)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, html = excluded.html, kind = excluded.kind;

-- name: announcement_text_by_id(id)^
SELECT * FROM announcement_text WHERE id = :id;

-- name: announcement_texts(cohort)
SELECT * FROM announcement_text WHERE cohort = :cohort ORDER BY lower(title), id;

-- name: drop_announcement_text(id)!
DELETE FROM announcement_text WHERE id = :id;

-- name: audience_sizes(announcement)
-- Of a person with several associations, the one counts by which it reaches them.
WITH line AS (SELECT person, association, place FROM audience_of WHERE announcement = :announcement),
     settled AS (SELECT person, min(place) AS place FROM line GROUP BY person)
SELECT settled.place, count(DISTINCT settled.person) AS people,
       count(DISTINCT CASE WHEN line.association <> '' THEN line.association END) AS associations
  FROM settled JOIN line ON line.person = settled.person AND line.place = settled.place
 GROUP BY settled.place ORDER BY settled.place;

-- name: audience_lines(announcement, place, skip, most)
WITH line AS (SELECT * FROM audience_of WHERE announcement = :announcement),
     settled AS (SELECT person, name, min(place) AS place FROM line GROUP BY person, name),
     part AS (SELECT person FROM settled WHERE place = :place
               ORDER BY lower(name), person LIMIT :most OFFSET :skip)
SELECT line.person, line.name, line.association, line.association_name
  FROM part JOIN line ON line.person = part.person AND line.place = :place
 ORDER BY lower(line.name), line.person, lower(line.association_name), line.association;

-- name: audience_nobody(announcement, most)
SELECT association.name FROM announcement JOIN association
    ON announcement.cohorts LIKE '%"' || association.cohort || '"%'
 WHERE announcement.id = :announcement AND association.state = 'active'
   AND announcement.groups LIKE '%"members"%' AND announcement.unanswered IS NULL
   AND (announcement.stages = '[]' OR announcement.stages LIKE '%"' || association.stage || '"%')
   AND (announcement.lands = '[]' OR announcement.lands LIKE '%"' || association.land || '"%')
   AND (announcement.chosen = '[]' OR announcement.chosen LIKE '%"' || association.id || '"%')
   AND NOT EXISTS (SELECT 1 FROM member WHERE member.association = association.id AND member.state = 'active')
 ORDER BY lower(association.name), association.id LIMIT :most;

-- name: audience_shared(announcement, other)$
SELECT count(*) FROM announcement_recipient
 WHERE announcement = :other
   AND person IN (SELECT person FROM audience_of WHERE announcement = :announcement AND place = 0);

-- name: audience_meant_by_both(announcement, other)$
SELECT count(DISTINCT person) FROM audience_of
 WHERE announcement = :announcement AND place = 0
   AND person IN (SELECT meant.person FROM audience_of AS meant WHERE meant.announcement = :other AND meant.place = 0);

-- name: audience_late(announcement)$
-- As long as it is known who got it.
SELECT count(DISTINCT person) FROM audience_of
 WHERE announcement = :announcement AND place = 0
   AND NOT EXISTS (SELECT 1 FROM announcement_recipient AS known
                    WHERE known.announcement = :announcement AND known.person = audience_of.person)
   AND NOT EXISTS (SELECT 1 FROM announcement_total WHERE announcement_total.announcement = :announcement);

-- name: fix_recipients(announcement)!
INSERT INTO announcement_recipient (announcement, person, place, state)
SELECT :announcement, person, row_number() OVER (ORDER BY lower(name), person), 'queued'
  FROM (SELECT person, name FROM audience_of WHERE announcement = :announcement AND place = 0
         GROUP BY person, name) AS meant
 WHERE true
ON CONFLICT (announcement, person) DO NOTHING;

-- name: add_late_recipients(announcement)!
INSERT INTO announcement_recipient (announcement, person, place, state, late)
SELECT :announcement, person,
       (SELECT coalesce(max(place), 0) FROM announcement_recipient WHERE announcement = :announcement)
       + row_number() OVER (ORDER BY lower(name), person), 'queued', 1
  FROM (SELECT person, name FROM audience_of WHERE announcement = :announcement AND place = 0
         GROUP BY person, name) AS meant
 WHERE NOT EXISTS (SELECT 1 FROM announcement_recipient AS known
                    WHERE known.announcement = :announcement AND known.person = meant.person)
   AND NOT EXISTS (SELECT 1 FROM announcement_total WHERE announcement_total.announcement = :announcement)
ON CONFLICT (announcement, person) DO NOTHING;

-- name: recipient_by_key(announcement, person)^
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE announcement = :announcement AND person = :person;

-- name: tally_recipients(announcement)
-- With those of whom only the number is left.
SELECT state, CAST(sum(count) AS BIGINT) AS count
  FROM (SELECT state, count(*) AS count FROM announcement_recipient WHERE announcement = :announcement GROUP BY state
         UNION ALL
        SELECT state, count FROM announcement_total WHERE announcement = :announcement) AS part
 GROUP BY state ORDER BY state;

-- name: tally_answers(announcement)
SELECT answer, CAST(sum(count) AS BIGINT) AS count
  FROM (SELECT answer, count(*) AS count FROM announcement_recipient
         WHERE announcement = :announcement AND seen_at IS NOT NULL GROUP BY answer
         UNION ALL
        SELECT nullif(answer, ''), count FROM announcement_total WHERE announcement = :announcement AND seen = 1) AS part
 GROUP BY answer ORDER BY answer;

-- name: next_recipients(announcement, most)
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE announcement = :announcement AND state = 'queued' ORDER BY place LIMIT :most;

-- name: recipients_in_state(announcement, state, skip, most)
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE announcement = :announcement AND state = :state ORDER BY place LIMIT :most OFFSET :skip;

-- name: recipients_with_answer(announcement, answer, skip, most)
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE announcement = :announcement AND answer = :answer ORDER BY place LIMIT :most OFFSET :skip;

-- name: silent_recipients(announcement, skip, most)
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE announcement = :announcement AND state IN ('sent', 'unclear') AND answer IS NULL
 ORDER BY place LIMIT :most OFFSET :skip;

-- name: settle_recipient(announcement, person, state, fault, settled_at)!
UPDATE announcement_recipient SET state = :state, fault = :fault, settled_at = :settled_at
 WHERE announcement = :announcement AND person = :person;

-- name: move_recipients(announcement, old, new)!
UPDATE announcement_recipient SET state = :new, fault = '' WHERE announcement = :announcement AND state = :old;

-- name: see_announcement(announcement, person, at)!
UPDATE announcement_recipient SET seen_at = :at
 WHERE announcement = :announcement AND person = :person AND seen_at IS NULL;

-- name: answer_announcement(announcement, person, answer, at)!
UPDATE announcement_recipient
   SET answer = :answer, answered_at = :at, seen_at = coalesce(seen_at, :at)
 WHERE announcement = :announcement AND person = :person;

-- name: unsend_recipient(announcement, person, unsent)!
UPDATE announcement_recipient SET unsent = :unsent WHERE announcement = :announcement AND person = :person;

-- name: renew_recipient(announcement, person, edition)!
UPDATE announcement_recipient SET edition = :edition WHERE announcement = :announcement AND person = :person;

-- name: opt_out(person, kind, at)!
INSERT INTO announcement_opt_out (person, kind, at) VALUES (:person, :kind, :at) ON CONFLICT DO NOTHING;

-- name: opt_in(person, kind)!
DELETE FROM announcement_opt_out WHERE person = :person AND kind = :kind;

-- name: opted_out(person)
SELECT * FROM announcement_opt_out WHERE person = :person ORDER BY kind;
