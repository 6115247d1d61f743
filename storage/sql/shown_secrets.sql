-- name: note_secret(outbox, mark, in_words)!
INSERT INTO outbox_secret (outbox, mark, in_words)
SELECT outbox.id, CAST(:mark AS TEXT), CAST(:in_words AS bigint) FROM outbox WHERE outbox.id = :outbox ON CONFLICT DO NOTHING;

-- name: opens(mark, now)$
-- Whether anybody could still come in with it.
SELECT CASE WHEN EXISTS (SELECT 1 FROM invitation
                          WHERE (token_hash = :mark OR code_hash = :mark) AND uses_left > 0 AND revoked_at IS NULL
                            AND expires_at > :now)
              OR EXISTS (SELECT 1 FROM door_link
                          WHERE token_hash = :mark AND used_at IS NULL AND expires_at > :now)
              OR EXISTS (SELECT 1 FROM calendar_feed WHERE secret_hash = :mark)
            THEN 1 ELSE 0 END;

-- name: spent_secrets(now, shown_before, most)
-- Messages with links or codes of which none opens anything any more, or that are older.
SELECT outbox.id, outbox.channel, outbox.mine, outbox.payload, shown.opens, shown.in_words,
       coalesce(person.language, address.language, 'de') AS language
  FROM (SELECT outbox_secret.outbox, max(outbox_secret.in_words) AS in_words,
               max(CASE WHEN EXISTS (SELECT 1 FROM invitation
                                      WHERE (invitation.token_hash = outbox_secret.mark
                                             OR invitation.code_hash = outbox_secret.mark)
                                        AND invitation.uses_left > 0 AND invitation.revoked_at IS NULL
                                        AND invitation.expires_at > :now)
                          OR EXISTS (SELECT 1 FROM door_link
                                      WHERE door_link.token_hash = outbox_secret.mark AND door_link.used_at IS NULL
                                        AND door_link.expires_at > :now)
                          OR EXISTS (SELECT 1 FROM calendar_feed WHERE calendar_feed.secret_hash = outbox_secret.mark)
                        THEN 1 ELSE 0 END) AS opens
          FROM outbox_secret GROUP BY outbox_secret.outbox) AS shown
  JOIN outbox ON outbox.id = shown.outbox
  LEFT JOIN person ON person.id = outbox.person
  LEFT JOIN address ON address.channel = outbox.channel AND address.external = outbox.chat
 WHERE shown.opens = 0 OR shown.in_words = 1 AND outbox.created_at < :shown_before
 ORDER BY outbox.id LIMIT :most;

-- name: blank(id, payload)!
UPDATE outbox
   SET payload = :payload,
       version = CASE WHEN channel = 'web' AND version > 0
                      THEN (SELECT coalesce(max(newer.version), 0) + 1 FROM outbox AS newer
                             WHERE newer.channel = 'web' AND newer.chat = outbox.chat)
                      ELSE version END
 WHERE id = :id;

-- name: drop_files_of(id)!
-- What goes to many is no secret.
DELETE FROM attachment WHERE outbox = :id AND shared IS NULL;

-- name: drop_secrets_of(id)!
DELETE FROM outbox_secret WHERE outbox = :id;
