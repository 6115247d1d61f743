-- name: hold_talk(talk)!
-- Both may say yes at the same moment: the second one sees the first.
UPDATE talk SET version = version WHERE id = :talk AND state = 'running';

-- name: contact_of(talk, side)^
SELECT * FROM talk_contact WHERE talk = :talk AND side = :side;

-- name: save_contact(talk, side, at, name, phone, mail, offered_at, consent)!
INSERT INTO talk_contact (talk, side, at, name, phone, mail, offered_at, consent)
VALUES (:talk, :side, :at, :name, :phone, :mail, :offered_at, :consent)
ON CONFLICT (talk, side) DO UPDATE
   SET at = excluded.at, name = excluded.name, phone = excluded.phone, mail = excluded.mail,
       offered_at = excluded.offered_at, consent = excluded.consent;

-- name: drop_contact(talk, side)!
DELETE FROM talk_contact WHERE talk = :talk AND side = :side;

-- name: drop_contacts_of(talk)!
DELETE FROM talk_contact WHERE talk = :talk;

-- name: contacts_over(offered_before, written_before)
SELECT * FROM talk_contact
 WHERE (offered_at IS NOT NULL AND offered_at <= :offered_before) OR (offered_at IS NULL AND at <= :written_before)
    OR talk IN (SELECT id FROM talk WHERE state = 'ended' AND forgotten_at IS NULL)
 ORDER BY at, talk, side;
