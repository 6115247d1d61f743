-- name: add_invitation(id, association, person, role, token_hash, code_hash, uses_left, used, expires_at, created_at, created_by, revoked_at, cohort, greeting)!
INSERT INTO invitation (id, association, person, role, token_hash, code_hash, uses_left, used, expires_at, created_at,
                        created_by, revoked_at, cohort, greeting)
VALUES (:id, :association, :person, :role, :token_hash, :code_hash, :uses_left, :used, :expires_at, :created_at,
        :created_by, :revoked_at, :cohort, :greeting);

-- name: invitation_by_id(id)^
SELECT * FROM invitation WHERE id = :id;

-- name: invitations_of_association(association)
SELECT * FROM invitation WHERE association = :association ORDER BY created_at DESC, id;

-- name: invitations_of_cohort(cohort, now, skip, most)
-- A part of them, with the name of the association: those that still open the door first, in each half the newest first.
SELECT invitation.*, association.name AS association_name
  FROM association CROSS JOIN invitation
 WHERE association.cohort = :cohort AND invitation.association = association.id
 ORDER BY CASE WHEN invitation.uses_left > 0 AND invitation.revoked_at IS NULL AND invitation.expires_at > :now
               THEN 0 ELSE 1 END,
          invitation.created_at DESC, invitation.id
 LIMIT :most OFFSET :skip;

-- name: count_invitations_of_cohort(cohort)$
SELECT count(*) AS count FROM association CROSS JOIN invitation
 WHERE association.cohort = :cohort AND invitation.association = association.id;

-- name: invitation_by_hash(hash)^
SELECT * FROM invitation WHERE token_hash = :hash OR code_hash = :hash;

-- name: take_use(id, now)!
-- Whoever is first wins; nobody when it is used up, revoked or over.
UPDATE invitation SET uses_left = uses_left - 1, used = used + 1
 WHERE id = :id AND uses_left > 0 AND revoked_at IS NULL AND expires_at > :now;

-- name: note_use(invitation, person, at)!
INSERT INTO invitation_use (id, invitation, person, at)
SELECT id || '.' || used, id, :person, :at FROM invitation WHERE id = :invitation;

-- name: uses_of(invitation)
-- The name is empty once that person is erased.
SELECT COALESCE(person.name, '') AS name, invitation_use.at
  FROM invitation_use LEFT JOIN person ON person.id = invitation_use.person
 WHERE invitation_use.invitation = :invitation ORDER BY invitation_use.at, invitation_use.id;

-- name: revoke(id, revoked_at)!
UPDATE invitation SET revoked_at = :revoked_at WHERE id = :id AND revoked_at IS NULL;

-- name: note_wrong_try(id, source, house, kind, at)!
INSERT INTO wrong_try (id, source, house, kind, at) VALUES (:id, :source, :house, :kind, :at);

-- name: forget_wrong_tries(before)!
DELETE FROM wrong_try WHERE at < :before;

-- name: try_of_one(source, since, skip)^
-- The oldest wrong try that keeps somebody waiting: none when there are at most `skip` since then.
SELECT at FROM wrong_try WHERE source = :source AND at > :since ORDER BY at DESC LIMIT 1 OFFSET :skip;

-- name: try_of_house(house, since, skip)^
SELECT at FROM wrong_try WHERE house = :house AND house <> '' AND at > :since ORDER BY at DESC LIMIT 1 OFFSET :skip;

-- name: try_of_all(kind, since, skip)^
SELECT at FROM wrong_try WHERE kind = :kind AND at > :since ORDER BY at DESC LIMIT 1 OFFSET :skip;

-- name: guesses(since)^
SELECT COALESCE(SUM(CASE WHEN kind = 'code' THEN 1 ELSE 0 END), 0) AS codes,
       COALESCE(SUM(CASE WHEN kind = 'link' THEN 1 ELSE 0 END), 0) AS links
  FROM wrong_try WHERE at > :since;
