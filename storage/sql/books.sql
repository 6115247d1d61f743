-- name: book_associations(cohort)
-- Each with the people who are in, its ticked tasks, and when it was first invited and somebody first came in. What is
-- ticked in the checklist of the Abgabe only is no task.
SELECT association.id AS association, association.land, association.state, association.deadline,
       coalesce(team.contact, '') AS contact, coalesce(team.contacts, 0) AS contacts,
       coalesce(team.workers, 0) AS workers, coalesce(team.readers, 0) AS readers,
       (SELECT count(done_at) FROM task_status
         WHERE task_status.association = association.id AND task_status.task NOT LIKE 'check-%') AS tasks,
       (SELECT min(created_at) FROM invitation WHERE invitation.association = association.id) AS invited_at,
       team.arrived_at
  FROM association
  LEFT JOIN (SELECT member.association,
                    max(CASE WHEN member.state = 'active' AND member.role = 'kontakt' THEN person.name END) AS contact,
                    count(CASE WHEN member.state = 'active' AND member.role = 'kontakt' THEN 1 END) AS contacts,
                    count(CASE WHEN member.state = 'active' AND member.role = 'mitglied' THEN 1 END) AS workers,
                    count(CASE WHEN member.state = 'active' AND member.role = 'lesen' THEN 1 END) AS readers,
                    min(CASE WHEN member.state <> 'asked' THEN member.joined_at END) AS arrived_at
               FROM association AS own CROSS JOIN member CROSS JOIN person
              WHERE own.cohort = :cohort AND member.association = own.id AND person.id = member.person
              GROUP BY member.association) AS team ON team.association = association.id
 WHERE association.cohort = :cohort;

-- name: book_stages(cohort)
SELECT status.association, status.stage, status.state, status.changed_at
  FROM association CROSS JOIN stage_status AS status
 WHERE association.cohort = :cohort AND status.association = association.id;

-- name: book_answers(cohort)
-- Up to two rows for a date and an association: what it said, and how many of them were there.
SELECT rsvp.event, rsvp.association, rsvp.coming, rsvp.count AS heads, NULL AS there
  FROM event CROSS JOIN rsvp
 WHERE event.cohort = :cohort AND rsvp.event = event.id
 UNION ALL
SELECT attendance.event, attendance.association, NULL, NULL, attendance.count
  FROM event CROSS JOIN attendance
 WHERE event.cohort = :cohort AND attendance.event = event.id;

-- name: book_questions(cohort)
-- What was merged stands as the first one does.
SELECT enquiry.number, enquiry.at, coalesce(lead.state, enquiry.state) AS state, enquiry.stage, enquiry.due_on,
       coalesce(lead.answered_at, enquiry.answered_at) AS answered_at,
       CASE WHEN enquiry.named = 1 THEN coalesce(association.name, '') ELSE '' END AS association
  FROM enquiry
  LEFT JOIN enquiry AS lead ON lead.id = enquiry.same_as
  LEFT JOIN association ON association.id = enquiry.association
 WHERE enquiry.cohort = :cohort
 ORDER BY enquiry.number;

-- name: books_taken(cohort, person, since)$
SELECT count(*) FROM audit WHERE subject = :cohort AND verb = 'export' AND actor = :person AND at > :since;

-- name: book_taken(cohort, id)$
-- When; nothing when nobody has taken this one.
SELECT at FROM audit WHERE subject = :cohort AND verb = 'export' AND detail = :id;
