-- Whom no message reaches any more, and who is here for nothing: since when stands in `noticed`, under the name of the
-- rule of bot/domain/privacy/retention.py. Whoever pauses is neither.

-- name: unreachable()
-- Everybody who had a door and has none that is open. Whoever sits at a desk has others who see to it.
SELECT person.id FROM person
 WHERE person.paused_at IS NULL
   AND EXISTS (SELECT 1 FROM address WHERE address.person = person.id)
   AND NOT EXISTS (SELECT 1 FROM address
                    WHERE address.person = person.id AND address.channel <> 'web' AND address.blocked = 0)
   AND NOT EXISTS (SELECT 1 FROM address JOIN web_session ON web_session.visitor = address.external
                    WHERE address.person = person.id AND address.channel = 'web')
   AND NOT EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = person.id)
   AND NOT EXISTS (SELECT 1 FROM observer WHERE observer.person = person.id);

-- name: without_role()
-- Everybody who is in no association, at no desk and in no directory, and for whom nothing is open.
SELECT person.id FROM person
 WHERE person.paused_at IS NULL
   AND NOT EXISTS (SELECT 1 FROM member WHERE member.person = person.id AND member.state IN ('active', 'asked'))
   AND NOT EXISTS (SELECT 1 FROM coordinator WHERE coordinator.person = person.id)
   AND NOT EXISTS (SELECT 1 FROM observer WHERE observer.person = person.id)
   AND NOT EXISTS (SELECT 1 FROM listing WHERE listing.person = person.id AND listing.state <> 'withdrawn')
   AND NOT EXISTS (SELECT 1 FROM role_proposal WHERE role_proposal.person = person.id AND role_proposal.state = 'open')
   AND NOT EXISTS (SELECT 1 FROM enquiry
                    WHERE enquiry.person = person.id AND enquiry.state NOT IN ('answered', 'withdrawn'))
   AND NOT EXISTS (SELECT 1 FROM talk WHERE talk.asker = person.id AND talk.state <> 'ended')
   AND NOT EXISTS (SELECT 1 FROM talk WHERE talk.volunteer = person.id AND talk.state <> 'ended');

-- name: noticed_people(what)
SELECT id, at FROM noticed WHERE what = :what;

-- name: notice_person(what, id, at)!
INSERT INTO noticed (what, id, other, at) VALUES (:what, :id, '', :at) ON CONFLICT DO NOTHING;

-- name: notice_later(what, id, at)!
UPDATE noticed SET at = :at WHERE what = :what AND id = :id AND at < :at;

-- name: unnotice_person(what, id)!
DELETE FROM noticed WHERE what IN (:what, :what || ':warned') AND id = :id;

-- name: people_overdue(what, before, warned, most)
-- With `warned` = 1 only those who were.
SELECT id FROM noticed
 WHERE what = :what AND at < :before
   AND (:warned = 0
        OR EXISTS (SELECT 1 FROM noticed AS warned WHERE warned.what = :what || ':warned' AND warned.id = noticed.id))
 ORDER BY at, id LIMIT :most;

-- name: people_to_warn(what, before, most)
SELECT id FROM noticed
 WHERE what = :what AND at < :before
   AND NOT EXISTS (SELECT 1 FROM noticed AS warned WHERE warned.what = :what || ':warned' AND warned.id = noticed.id)
 ORDER BY at, id LIMIT :most;
