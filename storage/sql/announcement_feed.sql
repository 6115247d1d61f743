-- name: due_recipients(announcement, now, most)
-- With their hours, and all that may have changed since the start.
WITH due AS (SELECT person, due_at, place FROM announcement_recipient
              WHERE announcement = :announcement AND state = 'queued' AND due_at <= :now
              ORDER BY due_at, place LIMIT :most)
SELECT due.person, person.name, person.zone,
       coalesce(manner.begins, '09:00:00') AS "begin", coalesce(manner.ends, '19:00:00') AS "end",
       coalesce(manner.days, '[0,1,2,3,4,5]') AS days, coalesce(manner.on_holidays, 0) AS on_holidays,
       coalesce((SELECT min(association.land) FROM member JOIN association ON association.id = member.association
                  WHERE member.person = due.person AND member.state = 'active' AND association.state = 'active'),
                '') AS land,
       CASE WHEN EXISTS (SELECT 1 FROM announcement_opt_out AS gone
                          WHERE gone.person = due.person AND gone.kind = announcement.kind) THEN 1 ELSE 0 END AS opted_out,
       CASE WHEN EXISTS (SELECT 1 FROM address WHERE address.person = due.person AND address.blocked = 0)
            THEN 1 ELSE 0 END AS reachable,
       CASE WHEN EXISTS (SELECT 1 FROM consent
                          WHERE consent.person = due.person AND consent.purpose = 'programme'
                            AND consent.revoked_at IS NULL) THEN 1 ELSE 0 END AS agreed,
       CASE WHEN EXISTS (SELECT 1 FROM member JOIN association ON association.id = member.association
                          WHERE member.person = due.person AND member.state = 'active'
                            AND association.state = 'active'
                            AND announcement.cohorts LIKE '%"' || association.cohort || '"%'
                            AND (announcement.chosen = '[]' OR announcement.chosen LIKE '%"' || association.id || '"%'))
              OR EXISTS (SELECT 1 FROM listing
                          WHERE listing.person = due.person AND listing.kind = 'alumna' AND listing.state <> 'withdrawn'
                            AND announcement.groups LIKE '%"alumni"%'
                            AND announcement.cohorts LIKE '%"' || listing.cohort || '"%')
            THEN 1 ELSE 0 END AS inside,
       CASE WHEN EXISTS (SELECT 1 FROM announcement_recipient AS asked
                          WHERE asked.announcement = announcement.unanswered AND asked.person = due.person
                            AND asked.answer IS NOT NULL)
            THEN 1 ELSE 0 END AS answered,
       CASE WHEN person.paused_at IS NULL THEN 0 ELSE 1 END AS rests,
       CASE WHEN person.stopped_at IS NULL THEN 0 ELSE 1 END AS stopped
  FROM due
  JOIN announcement ON announcement.id = :announcement
  JOIN person ON person.id = due.person
  LEFT JOIN reminder_manner AS manner ON manner.person = due.person
 ORDER BY due.due_at, due.place;

-- name: due_lines(announcement, now, most)
WITH due AS (SELECT person FROM announcement_recipient
              WHERE announcement = :announcement AND state = 'queued' AND due_at <= :now
              ORDER BY due_at, place LIMIT :most)
SELECT due.person, '' AS name, association.id AS association, association.name AS association_name
  FROM due
  JOIN announcement ON announcement.id = :announcement
  JOIN member ON member.person = due.person AND member.state = 'active'
  JOIN association ON association.id = member.association AND association.state = 'active'
 WHERE announcement.cohorts LIKE '%"' || association.cohort || '"%'
   AND (announcement.chosen = '[]' OR announcement.chosen LIKE '%"' || association.id || '"%')
 ORDER BY due.person, lower(association.name), association.id;

-- name: lines_of_recipient(announcement, person)
SELECT member.person, '' AS name, association.id AS association, association.name AS association_name
  FROM announcement
  JOIN member ON member.person = :person AND member.state = 'active'
  JOIN association ON association.id = member.association AND association.state = 'active'
 WHERE announcement.id = :announcement
   AND announcement.cohorts LIKE '%"' || association.cohort || '"%'
   AND (announcement.chosen = '[]' OR announcement.chosen LIKE '%"' || association.id || '"%')
 ORDER BY lower(association.name), association.id;

-- name: start_due(announcement, now, most)!
-- They get the words that it has now.
UPDATE announcement_recipient
   SET state = 'sending', fault = '', edition = (SELECT edition FROM announcement WHERE id = :announcement)
 WHERE announcement = :announcement AND state = 'queued'
   AND person IN (SELECT person FROM announcement_recipient
                   WHERE announcement = :announcement AND state = 'queued' AND due_at <= :now
                   ORDER BY due_at, place LIMIT :most);

-- name: sleep_until(announcement, person, at)!
UPDATE announcement_recipient SET state = 'queued', due_at = :at
 WHERE announcement = :announcement AND person = :person;

-- name: sleepers(announcement, now)^
SELECT count(*) AS count, min(due_at) AS wakes_at FROM announcement_recipient
 WHERE announcement = :announcement AND state = 'queued' AND due_at > :now;

-- name: next_recipient_due(announcement)$
SELECT min(due_at) FROM announcement_recipient WHERE announcement = :announcement AND state = 'queued';

-- name: recipients_leaving(announcement)$
SELECT count(*) FROM announcement_recipient WHERE announcement = :announcement AND state = 'sending';

-- name: leaving_older(announcement, edition)$
SELECT count(*) FROM announcement_recipient
 WHERE announcement = :announcement AND state = 'sending' AND edition < :edition;

-- name: announcements_leaving()
-- That there is a person is asked so that the small index is taken.
SELECT * FROM announcement
 WHERE id IN (SELECT announcement FROM announcement_recipient WHERE state = 'sending'
               GROUP BY announcement HAVING min(person) <> '')
 ORDER BY at, id;

-- name: last_settled(announcement, most)
-- Of those to whom something was sent.
SELECT recipient.*, '' AS name FROM announcement_recipient AS recipient
 WHERE announcement = :announcement AND settled_at IS NOT NULL
   AND state NOT IN ('skipped', 'expired', 'cancelled')
 ORDER BY settled_at DESC, place DESC LIMIT :most;

-- name: beat(announcement, at)!
UPDATE announcement SET fed_at = :at WHERE id = :announcement;

-- name: note_shown(announcement, shown)!
UPDATE announcement SET shown = :shown WHERE id = :announcement AND shown <> :shown;

-- name: set_busy(announcement, busy, at)!
UPDATE announcement SET busy = :busy, busy_since = :at WHERE id = :announcement;

-- name: busy_since(announcement)$
SELECT busy_since FROM announcement WHERE id = :announcement;

-- name: changing(announcement)$
-- Messages that are being changed or taken back.
SELECT count(*) FROM outbox
 WHERE origin = :announcement AND origin <> '' AND act IN ('edit', 'delete') AND state IN ('waiting', 'claimed');

-- name: unchanged(announcement, since)
-- Who has the old words since then: nothing of theirs could be changed.
SELECT person FROM outbox
 WHERE origin = :announcement AND origin <> '' AND act = 'edit' AND settled_at >= :since
 GROUP BY person HAVING sum(CASE WHEN state = 'sent' THEN 1 ELSE 0 END) = 0
 ORDER BY person;

-- name: busy_with(busy)
SELECT * FROM announcement WHERE busy <> '' AND busy = :busy ORDER BY at, id;

-- name: to_correct(announcement, edition, most)
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE recipient.announcement = :announcement AND recipient.state IN ('sent', 'unclear')
   AND recipient.edition < :edition
 ORDER BY recipient.place LIMIT :most;

-- name: to_withdraw(announcement, most)
-- Whoever has it, or only a part of it.
SELECT recipient.*, person.name
  FROM announcement_recipient AS recipient JOIN person ON person.id = recipient.person
 WHERE recipient.announcement = :announcement AND recipient.state IN ('sent', 'unclear', 'failed', 'blocked')
   AND (recipient.state IN ('sent', 'unclear')
        OR EXISTS (SELECT 1 FROM outbox
                    WHERE outbox.origin = :announcement AND outbox.origin <> '' AND outbox.person = recipient.person
                      AND outbox.act = 'send' AND outbox.state = 'sent'))
   AND recipient.unsent IS NULL
 ORDER BY recipient.place LIMIT :most;

-- name: tally_unsent(announcement)
SELECT unsent, count(*) AS count FROM announcement_recipient
 WHERE announcement = :announcement AND unsent IS NOT NULL GROUP BY unsent ORDER BY unsent;

-- name: deletable(announcement, since)$
-- How many have it in a browser, or since then.
SELECT count(*) FROM announcement_recipient AS recipient
 WHERE recipient.announcement = :announcement AND recipient.state IN ('sent', 'unclear', 'failed', 'blocked')
   AND recipient.unsent IS NULL
   AND NOT EXISTS (SELECT 1 FROM outbox
                    WHERE outbox.origin = :announcement AND outbox.origin <> '' AND outbox.person = recipient.person
                      AND outbox.act = 'send' AND outbox.state = 'sent' AND outbox.channel = 'telegram'
                      AND outbox.settled_at < :since)
   AND EXISTS (SELECT 1 FROM outbox
                WHERE outbox.origin = :announcement AND outbox.origin <> '' AND outbox.person = recipient.person
                  AND outbox.act = 'send' AND outbox.state = 'sent');

-- name: count_to_withdraw(announcement)$
-- How many have it, or only a part of it, or perhaps.
SELECT count(*) FROM announcement_recipient AS recipient
 WHERE recipient.announcement = :announcement AND recipient.unsent IS NULL
   AND recipient.state IN ('sent', 'unclear', 'failed', 'blocked')
   AND (recipient.state IN ('sent', 'unclear')
        OR EXISTS (SELECT 1 FROM outbox
                    WHERE outbox.origin = :announcement AND outbox.origin <> '' AND outbox.person = recipient.person
                      AND outbox.act = 'send' AND outbox.state = 'sent'));

-- name: standing_somewhere(announcement)$
-- Of how many it is known where they have it.
SELECT count(*) FROM announcement_recipient AS recipient
 WHERE recipient.announcement = :announcement AND recipient.state IN ('sent', 'unclear', 'failed', 'blocked')
   AND recipient.unsent IS NULL
   AND EXISTS (SELECT 1 FROM outbox
                WHERE outbox.origin = :announcement AND outbox.origin <> '' AND outbox.person = recipient.person
                  AND outbox.act = 'send' AND outbox.state = 'sent');

-- name: forget_unsent(announcement, state)!
-- So that the same is said once more, to recipients in this state. What arrived of it stays.
DELETE FROM outbox
 WHERE origin = :announcement AND origin <> '' AND act = 'send'
   AND state IN ('failed', 'unclear', 'blocked', 'expired')
   AND person IN (SELECT person FROM announcement_recipient WHERE announcement = :announcement AND state = :state);

-- name: queue_again(announcement, state)!
UPDATE announcement_recipient SET state = 'queued', fault = '', due_at = 0, settled_at = NULL
 WHERE announcement = :announcement AND state = :state;

-- name: queue_one(announcement, person)!
UPDATE announcement_recipient SET state = 'queued'
 WHERE announcement = :announcement AND person = :person AND state = 'sending';

-- name: silent_count(announcement)$
SELECT count(*) FROM announcement_recipient
 WHERE announcement = :announcement AND state IN ('sent', 'unclear') AND answer IS NULL;

-- name: nothing_left(announcement)!
-- Of whom nothing was found that could be taken back.
UPDATE announcement_recipient SET unsent = 'left' WHERE announcement = :announcement AND unsent = 'leaving';

-- name: asked_by_number(number)^
SELECT * FROM announcement WHERE state = 'asked' AND number = :number;
