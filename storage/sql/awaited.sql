-- name: awaited_of(association)^
SELECT * FROM awaited WHERE association = :association;

-- name: save_awaited(association, person, since, said, due_at)!
INSERT INTO awaited (association, person, since, said, due_at) VALUES (:association, :person, :since, :said, :due_at)
ON CONFLICT (association) DO UPDATE
   SET person = excluded.person, since = excluded.since, said = excluded.said, due_at = excluded.due_at;

-- name: awaited_due(now, most)
-- The index holds only those that are to be reminded of.
SELECT * FROM awaited WHERE due_at IS NOT NULL AND due_at <= :now ORDER BY due_at, association LIMIT :most;

-- name: next_awaited()$
SELECT min(due_at) FROM awaited WHERE due_at IS NOT NULL;

-- name: has_arrived(association)$
-- Somebody has come, also when they wait for a yes, left, or are erased.
SELECT CASE WHEN EXISTS (SELECT 1 FROM member WHERE member.association = :association)
              OR EXISTS (SELECT 1 FROM invitation WHERE invitation.association = :association AND invitation.used > 0)
            THEN 1 ELSE 0 END;

-- name: never_arrived(cohort, skip, most)
-- Active ones of which nobody has come: who waits longest first, then those that nobody has invited, by name.
SELECT association.id AS association, association.name, newest.created_at AS invited_at, newest.expires_at,
       coalesce(person.name, '') AS inviter
  FROM association
  LEFT JOIN invitation AS newest
    ON newest.id = (SELECT other.id FROM invitation AS other
                     WHERE other.association = association.id AND other.revoked_at IS NULL
                     ORDER BY other.created_at DESC, other.id LIMIT 1)
  LEFT JOIN person ON person.id = newest.created_by
 WHERE association.cohort = :cohort AND association.state = 'active'
   AND NOT EXISTS (SELECT 1 FROM member WHERE member.association = association.id)
   AND NOT EXISTS (SELECT 1 FROM invitation AS spent WHERE spent.association = association.id AND spent.used > 0)
 ORDER BY CASE WHEN newest.created_at IS NULL THEN 1 ELSE 0 END, newest.created_at, lower(association.name),
          association.id
 LIMIT :most OFFSET :skip;

-- name: count_never_arrived(cohort)$
SELECT count(*) FROM association
 WHERE association.cohort = :cohort AND association.state = 'active'
   AND NOT EXISTS (SELECT 1 FROM member WHERE member.association = association.id)
   AND NOT EXISTS (SELECT 1 FROM invitation AS spent WHERE spent.association = association.id AND spent.used > 0);
