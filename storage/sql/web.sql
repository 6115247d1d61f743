-- name: start_session(cookie_hash, visitor, csrf, created_at, id, browser, system, known, follows)!
INSERT INTO web_session (cookie_hash, visitor, csrf, created_at, seen_at, id, browser, system, known, follows)
VALUES (:cookie_hash, :visitor, :csrf, :created_at, :created_at, :id, :browser, :system, :known, :follows);

-- name: session(cookie_hash, since, seen_since, desk_since, now)^
-- What opens a desk is left open less long.
SELECT * FROM web_session
 WHERE cookie_hash = :cookie_hash AND created_at > :since AND seen_at > :seen_since
   AND (until IS NULL OR until > :now)
   AND (seen_at > :desk_since OR NOT EXISTS (
         SELECT 1 FROM address
          WHERE address.channel = 'web' AND address.external = web_session.visitor
            AND (EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = address.person)
                 OR EXISTS (SELECT 1 FROM observer WHERE observer.person = address.person))));

-- name: browsers_of(person, since, seen_since, desk_since)
-- One that has got a new cookie, and has not used it yet, counts once.
SELECT web_session.* FROM web_session
  JOIN address ON address.channel = 'web' AND address.external = web_session.visitor
 WHERE address.person = :person AND web_session.created_at > :since AND web_session.seen_at > :seen_since
   AND web_session.until IS NULL AND web_session.follows = ''
   AND (web_session.seen_at > :desk_since
        OR NOT (EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = :person)
                OR EXISTS (SELECT 1 FROM observer WHERE observer.person = :person)))
 ORDER BY web_session.seen_at DESC, web_session.id;

-- name: note_seen(cookie_hash, seen_at)!
UPDATE web_session SET seen_at = :seen_at WHERE cookie_hash = :cookie_hash;

-- name: used_first(cookie_hash)!
UPDATE web_session SET follows = '' WHERE cookie_hash = :cookie_hash;

-- name: end_soon(cookie_hash, until)!
UPDATE web_session SET until = :until WHERE cookie_hash = :cookie_hash AND until IS NULL;

-- name: drop_follower(cookie_hash)!
DELETE FROM web_session WHERE follows = :cookie_hash;

-- name: end_session(cookie_hash)
DELETE FROM web_session WHERE cookie_hash = :cookie_hash OR follows = :cookie_hash RETURNING visitor;

-- name: end_browser(person, id)
-- With what was to take its place, and what has been replaced in any of them.
DELETE FROM web_session
 WHERE visitor IN (SELECT external FROM address WHERE person = :person AND channel = 'web')
   AND (id = :id OR until IS NOT NULL
        OR follows IN (SELECT before.cookie_hash FROM web_session AS before WHERE before.id = :id))
RETURNING visitor, id;

-- name: end_sessions_of(person, but)
-- `but`: the id of the one that stays; empty for none.
DELETE FROM web_session
 WHERE visitor IN (SELECT external FROM address WHERE person = :person AND channel = 'web')
   AND (:but = '' OR id <> :but)
RETURNING visitor;

-- name: drop_links_of(person)!
DELETE FROM door_link WHERE person = :person AND used_at IS NULL;

-- name: save_link(token_hash, person, channel, expires_at)!
INSERT INTO door_link (token_hash, person, channel, expires_at) VALUES (:token_hash, :person, :channel, :expires_at);

-- name: link_leads_to(token_hash, channel, now)$
SELECT person FROM door_link
 WHERE token_hash = :token_hash AND channel IN (:channel, '') AND expires_at > :now AND used_at IS NULL;

-- name: spend_link(token_hash, channel, now, mark_hash, lost_since)^
-- Once; and again in the browser that spent it a moment ago, whose answer was lost on the way.
UPDATE door_link SET used_at = COALESCE(used_at, :now), used_by = :mark_hash
 WHERE token_hash = :token_hash AND channel IN (:channel, '') AND expires_at > :now
   AND (used_at IS NULL OR (used_by = :mark_hash AND used_by <> '' AND used_at > :lost_since))
RETURNING person;

-- name: drop_old_links(before)!
DELETE FROM door_link WHERE expires_at < :before;

-- name: drop_old_tries(before)!
DELETE FROM wrong_try WHERE at < :before;

-- name: drop_strangers(silent_before, before)!
DELETE FROM web_session
 WHERE created_at < :silent_before
   AND NOT EXISTS (SELECT 1 FROM address
                    WHERE address.channel = 'web' AND address.external = web_session.visitor
                      AND address.person IS NOT NULL)
   AND (created_at < :before
        OR NOT EXISTS (SELECT 1 FROM outbox
                        WHERE outbox.channel = 'web' AND outbox.chat = web_session.visitor AND outbox.mine = 1));

-- name: drop_old_sessions(before, seen_before, now)!
DELETE FROM web_session WHERE created_at < :before OR seen_at < :seen_before OR until < :now;
