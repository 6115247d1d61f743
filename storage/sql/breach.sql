-- After a breach: whom it concerns, and what no longer opens anything.

-- name: affected(since, cohort)
-- Whoever was here since then: came, agreed, wrote, got something, or had a browser open.
SELECT id, name, language, home FROM person
 WHERE (:since = 0
        OR created_at >= :since
        OR EXISTS (SELECT 1 FROM outbox WHERE outbox.person = person.id
                    AND (outbox.created_at >= :since OR outbox.settled_at >= :since))
        OR EXISTS (SELECT 1 FROM consent WHERE consent.person = person.id AND consent.given_at >= :since)
        OR EXISTS (SELECT 1 FROM answer WHERE answer.person = person.id AND answer.at >= :since)
        OR EXISTS (SELECT 1 FROM address JOIN web_session ON web_session.visitor = address.external
                    WHERE address.person = person.id AND address.channel = 'web' AND web_session.seen_at >= :since))
   AND (:cohort = ''
        OR EXISTS (SELECT 1 FROM member JOIN association ON association.id = member.association
                    WHERE member.person = person.id AND association.cohort = :cohort)
        OR EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = person.id AND coordinator.cohort = :cohort)
        OR EXISTS (SELECT 1 FROM observer WHERE observer.person = person.id AND observer.cohort = :cohort)
        OR EXISTS (SELECT 1 FROM listing WHERE listing.person = person.id AND listing.cohort = :cohort))
 ORDER BY name, id;

-- name: doors_of_everybody()
SELECT person, channel, external FROM address WHERE person IS NOT NULL AND blocked = 0 ORDER BY channel, external;

-- name: ties_of_everybody()
SELECT member.person, 'member' AS kind, association.name AS title FROM member
  JOIN association ON association.id = member.association
 UNION SELECT coordinator.person, 'coordinator', cohort.title FROM coordinator JOIN cohort ON cohort.id = coordinator.cohort
 UNION SELECT observer.person, 'observer', cohort.title FROM observer JOIN cohort ON cohort.id = observer.cohort
 UNION SELECT listing.person, 'listing', '' FROM listing WHERE listing.person IS NOT NULL
 ORDER BY 1, 2, 3;

-- name: letters_of_strangers(since, cohort)
-- Questions of people whom nobody knows: where they want the answer.
SELECT mail FROM enquiry
 WHERE mail <> '' AND at >= :since AND (:cohort = '' OR cohort = :cohort) GROUP BY mail ORDER BY mail;

-- name: count_strangers()$
SELECT count(*) FROM address WHERE person IS NULL;

-- name: end_all_sessions()!
DELETE FROM web_session;

-- name: move_home()!
-- In a browser nobody reads any more.
UPDATE person SET home = 'telegram'
 WHERE home = 'web'
   AND EXISTS (SELECT 1 FROM address
                WHERE address.person = person.id AND address.channel = 'telegram' AND address.blocked = 0);

-- name: drop_all_links()!
DELETE FROM door_link WHERE used_at IS NULL;

-- name: drop_all_feeds()!
DELETE FROM calendar_feed;

-- name: revoke_all_invitations(now)!
UPDATE invitation SET revoked_at = :now WHERE revoked_at IS NULL AND uses_left > 0 AND expires_at > :now;
