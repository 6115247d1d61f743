-- name: start_session(cookie_hash, visitor, csrf, created_at)!
INSERT INTO web_session (cookie_hash, visitor, csrf, created_at, seen_at)
VALUES (:cookie_hash, :visitor, :csrf, :created_at, :created_at);

-- name: session(cookie_hash, since)^
SELECT * FROM web_session WHERE cookie_hash = :cookie_hash AND created_at > :since;

-- name: end_session(cookie_hash)!
DELETE FROM web_session WHERE cookie_hash = :cookie_hash;

-- name: end_sessions_of(person)!
DELETE FROM web_session
 WHERE visitor IN (SELECT external FROM address WHERE person = :person AND channel = 'web');

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

-- name: drop_old_sessions(before)!
DELETE FROM web_session WHERE created_at < :before;
