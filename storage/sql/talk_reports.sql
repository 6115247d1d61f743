-- name: add_report(id, talk, side, reason, state, words, line, reporter, reported, first, second, asker_cohort, listing_cohort, at)!
INSERT INTO talk_report (id, talk, side, reason, state, words, line, reporter, reported, first, second, asker_cohort,
                         listing_cohort, at)
VALUES (:id, :talk, :side, :reason, :state, :words, :line, :reporter, :reported, :first, :second, :asker_cohort,
        :listing_cohort, :at);

-- name: copy_lines(report, talk, most)!
-- What was delivered; what is still held back nobody has read.
INSERT INTO talk_report_line (report, id, side, body, kind, at, corrected_at, position)
SELECT :report, id, side, body, kind, at, corrected_at, position FROM talk_line
 WHERE talk = :talk AND due_at IS NULL ORDER BY at DESC, position DESC LIMIT :most;

-- name: report_by_id(id)^
SELECT * FROM talk_report WHERE id = :id;

-- name: save_report(id, first, second, state, ruling, decided_by, decided_at, appealed_at, reminded_at, version)!
-- Only if nobody changed it since it was read.
UPDATE talk_report
   SET first = :first, second = :second, state = :state, ruling = :ruling, decided_by = :decided_by, decided_at = :decided_at,
       appealed_at = :appealed_at, reminded_at = :reminded_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: reports_of_talk(talk)
SELECT * FROM talk_report WHERE talk = :talk ORDER BY at, id;

-- name: reports_for(person)
SELECT * FROM talk_report WHERE first = :person OR second = :person
 ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END, at DESC, id;

-- name: reports_of_desk(person)
SELECT * FROM talk_report
 WHERE state = 'open'
   AND (asker_cohort IN (SELECT cohort FROM coordinator WHERE person = :person)
        OR listing_cohort IN (SELECT cohort FROM coordinator WHERE person = :person))
 ORDER BY at, id;

-- name: open_reports()
SELECT * FROM talk_report WHERE state = 'open' ORDER BY at, id;

-- name: count_alone()$
SELECT COUNT(*) FROM talk_report WHERE state = 'open' AND (first IS NULL OR second IS NULL);

-- name: reported_lines(report)
SELECT talk_report_line.*, body AS text FROM talk_report_line WHERE report = :report ORDER BY at, position;

-- name: earlier_reports(reporter, but)^
SELECT COUNT(*) AS made, COUNT(CASE WHEN ruling = 'unfounded' THEN 1 END) AS unfounded
  FROM talk_report WHERE reporter = :reporter AND id <> :but;

-- name: add_look(id, report, person, at)!
INSERT INTO talk_look (id, report, person, at) VALUES (:id, :report, :person, :at);

-- name: looks_of(report)
SELECT * FROM talk_look WHERE report = :report ORDER BY at, id;

-- name: add_bar(id, report, person, association, at, until)!
INSERT INTO talk_bar (id, report, person, association, at, until)
VALUES (:id, :report, :person, :association, :at, :until);

-- name: bars_of(person, association)
SELECT * FROM talk_bar WHERE person = :person OR association = :association ORDER BY at, id;

-- name: drop_reported_lines(decided_before, most)!
DELETE FROM talk_report_line
 WHERE report IN (SELECT talk_report.id FROM talk_report
                   WHERE state = 'decided' AND decided_at <= :decided_before
                     AND EXISTS (SELECT 1 FROM talk_report_line AS line WHERE line.report = talk_report.id)
                   ORDER BY decided_at LIMIT :most);

-- name: drop_report_words(decided_before)!
UPDATE talk_report SET words = '' WHERE state = 'decided' AND decided_at <= :decided_before AND words <> '';

-- name: drop_report_names(decided_before)!
-- Also of those who decided.
UPDATE talk_report SET reporter = NULL, reported = NULL, first = NULL, second = NULL, decided_by = NULL
 WHERE state = 'decided' AND decided_at <= :decided_before
   AND coalesce(reporter, reported, first, second, decided_by) IS NOT NULL;

-- name: drop_bars(day)!
DELETE FROM talk_bar WHERE until < :day;
