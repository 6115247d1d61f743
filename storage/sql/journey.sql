-- name: stages_of(association)
SELECT * FROM stage_status WHERE association = :association;

-- name: save_stage(association, stage, state, changed_at, changed_by, version)!
-- Only if nobody changed it since it was read; a stage that has no row yet was read as version 0.
INSERT INTO stage_status (association, stage, state, changed_at, changed_by, version)
VALUES (:association, :stage, :state, :changed_at, :changed_by, :version + 1)
ON CONFLICT (association, stage) DO UPDATE
   SET state = excluded.state, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
       version = excluded.version
 WHERE stage_status.version = :version;

-- name: answers_of(association)
-- Of each question the newest version that is not undone, if there is one, and the number of the newest of all.
SELECT newest.question AS asked, newest.number AS newest,
       answer.*, answer.body AS text, coalesce(person.name, '') AS author
  FROM (SELECT question, MAX(number) AS number, MAX(CASE WHEN undone = 0 THEN number END) AS counts
          FROM answer WHERE association = :association GROUP BY question) AS newest
  LEFT JOIN answer ON answer.association = :association AND answer.question = newest.question
                  AND answer.number = newest.counts
  LEFT JOIN person ON person.id = answer.person;

-- name: progress_of(association)
-- Stages and tasks at once: each row has the columns of one of them.
SELECT 'stage' AS kind, association AS stage_association, stage AS stage_stage, state AS stage_state,
       changed_at AS stage_changed_at, changed_by AS stage_changed_by, version AS stage_version,
       NULL AS task_association, NULL AS task_task, NULL AS task_holder, NULL AS task_done_at, NULL AS task_done_by,
       NULL AS task_holder_name, NULL AS task_done_by_name
  FROM stage_status WHERE association = :association
 UNION ALL
SELECT 'task', NULL, NULL, NULL, NULL, NULL, NULL,
       task_status.association, task_status.task, task_status.holder, task_status.done_at, task_status.done_by,
       coalesce(holder.name, ''), coalesce(doer.name, '')
  FROM task_status
  LEFT JOIN person AS holder ON holder.id = task_status.holder
  LEFT JOIN person AS doer ON doer.id = task_status.done_by
 WHERE task_status.association = :association;

-- name: beside_stage(association, stage)^
-- Whether a consultation left a result there, and whether anybody who was there before tells of it.
SELECT EXISTS (SELECT 1 FROM appointment WHERE association = :association AND kind = 'consultation'
                                           AND stage = :stage AND result <> '') AS noted,
       EXISTS (SELECT 1 FROM listing WHERE hard_stage = :stage AND helped <> '' AND kind = 'alumna'
                                       AND state IN ('listed', 'paused')) AS told;

-- name: versions_of(association, question)
SELECT answer.*, answer.body AS text, coalesce(person.name, '') AS author
  FROM answer LEFT JOIN person ON person.id = answer.person
 WHERE answer.association = :association AND answer.question = :question ORDER BY answer.number DESC;

-- name: add_answer(id, association, question, text, person, at, number)!
INSERT INTO answer (id, association, question, body, person, at, number)
VALUES (:id, :association, :question, :text, :person, :at, :number);

-- name: undo_answer(id)!
UPDATE answer SET undone = 1 WHERE id = :id;

-- name: redo_answer(id)!
UPDATE answer SET undone = 0 WHERE id = :id;

-- name: tasks_of(association)
SELECT task_status.*, coalesce(holder.name, '') AS holder_name, coalesce(doer.name, '') AS done_by_name
  FROM task_status
  LEFT JOIN person AS holder ON holder.id = task_status.holder
  LEFT JOIN person AS doer ON doer.id = task_status.done_by
 WHERE task_status.association = :association;

-- name: save_task(association, task, holder, done_at, done_by)!
INSERT INTO task_status (association, task, holder, done_at, done_by)
VALUES (:association, :task, :holder, :done_at, :done_by)
ON CONFLICT (association, task) DO UPDATE
   SET holder = excluded.holder, done_at = excluded.done_at, done_by = excluded.done_by;
