-- What an older copy of the database still wanted to do, and what it does not know of people.

-- name: settle_waiting(now)!
-- It may have arrived since the copy was made. Of what must not come twice a person decides.
UPDATE outbox
   SET state = CASE WHEN priority > 2 THEN 'unclear' ELSE 'expired' END, fault = 'restored', settled_at = :now
 WHERE state IN ('waiting', 'claimed');

-- name: empty_settled_files()!
UPDATE attachment SET content = NULL
 WHERE content IS NOT NULL AND outbox IN (SELECT id FROM outbox WHERE fault = 'restored');

-- name: settle_reminders(now)!
UPDATE reminder SET state = 'expired' WHERE state = 'waiting' AND due_at <= :now;

-- name: stop_announcements(now)!
-- Some may have got it since.
UPDATE announcement SET state = 'stopped', stopped_for = 'overdue'
 WHERE state IN ('countdown', 'running') OR state = 'scheduled' AND send_at <= :now;

-- name: settle_inbox(now)!
-- Answered long ago.
UPDATE inbox SET state = 'done', body = NULL, done_at = :now WHERE state = 'new';

-- name: withdraw_consent(person, purpose, day_after, now)!
-- Unless it was given later.
UPDATE consent SET revoked_at = :now
 WHERE person = :person AND purpose = :purpose AND revoked_at IS NULL AND given_at < :day_after;

-- name: switch_off(person, kind, now)!
INSERT INTO announcement_opt_out (person, kind, at) VALUES (:person, :kind, :now) ON CONFLICT DO NOTHING;
