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
-- The newest version of each question that is not undone.
SELECT answer.*, answer.body AS text, coalesce(person.name, '') AS author
  FROM answer LEFT JOIN person ON person.id = answer.person
 WHERE answer.association = :association AND answer.undone = 0
   AND answer.number = (SELECT MAX(newer.number) FROM answer AS newer
                         WHERE newer.association = answer.association AND newer.question = answer.question
                           AND newer.undone = 0);

-- name: versions_of(association, question)
SELECT answer.*, answer.body AS text, coalesce(person.name, '') AS author
  FROM answer LEFT JOIN person ON person.id = answer.person
 WHERE answer.association = :association AND answer.question = :question ORDER BY answer.number DESC;

-- name: add_answer(id, association, question, text, person, at, number)!
INSERT INTO answer (id, association, question, body, person, at, number)
VALUES (:id, :association, :question, :text, :person, :at, :number);

-- name: mark_answer(id, undone)!
UPDATE answer SET undone = :undone WHERE id = :id;

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
