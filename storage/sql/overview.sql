-- name: funnel_count(cohort, posting)^
-- Whoever pauses or left counts as well. :posting is the task that says that the application is on its way.
SELECT count(*) AS associations,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM invitation WHERE invitation.association = association.id)
                           OR EXISTS (SELECT 1 FROM member WHERE member.association = association.id)
                           OR EXISTS (SELECT 1 FROM trace WHERE trace.association = association.id)) AS invited,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM invitation
                                       WHERE invitation.association = association.id AND invitation.used > 0)
                           OR EXISTS (SELECT 1 FROM member WHERE member.association = association.id)
                           OR EXISTS (SELECT 1 FROM trace
                                       WHERE trace.association = association.id AND trace.arrived = 1)) AS arrived,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM task_status
                                       WHERE task_status.association = association.id AND task_status.task = :posting
                                         AND task_status.done_at IS NOT NULL)) AS posted
  FROM association WHERE association.cohort = :cohort;

-- name: activity(cohort, since)
-- By the hour since 1970; what an association took back itself was not handed in.
SELECT 'handed_in' AS kind, review.handed_in_at / 3600000 AS hour, count(*) AS count
  FROM association CROSS JOIN review
 WHERE association.cohort = :cohort AND review.association = association.id
   AND review.handed_in_at >= :since AND review.decision <> 'taken_back'
 GROUP BY review.handed_in_at / 3600000
 UNION ALL
SELECT 'released', review.decided_at / 3600000, count(*)
  FROM association CROSS JOIN review
 WHERE association.cohort = :cohort AND review.association = association.id
   AND review.decided_at >= :since AND review.decision = 'released'
 GROUP BY review.decided_at / 3600000
 UNION ALL
SELECT 'asked', enquiry.at / 3600000, count(*)
  FROM enquiry WHERE enquiry.cohort = :cohort AND enquiry.at >= :since
 GROUP BY enquiry.at / 3600000;
