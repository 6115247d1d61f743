-- name: desk_lines(cohort, stages, first, last, steps, columns, width, quiet_before, long_quiet_before, missed_since, missed_from, today, heap, stage, land, words, by, sign, skip, most, named)
-- Associations in the order :by (see bot.domain.desk.desk.DeskOrder), :sign is -1 for the other way round; what is alike by
-- heap, within a heap the longest still first: those from place :skip on, at most :most, and the first
-- :named of each heap. Heaps rank as in bot.terms.Heap; :heap is such a rank. :stages are the ids of the way between commas,
-- :columns the same in columns of :width signs, :first and :last two of them; who stands at a stage that the way does not
-- have stands at :first. :words is a pattern for the name. Whoever missed something from :missed_since on (their own
-- deadline from the day :missed_from on) is on that heap until a personal word has gone to them. `size` is how many the
-- heap has, `done` what is released in all that are active.
WITH RECURSIVE way (number, stage) AS (
  SELECT 0, rtrim(substr(CAST(:columns AS text), 1, CAST(:width AS integer)))
   UNION ALL
  SELECT number + 1, rtrim(substr(CAST(:columns AS text), 1 + (number + 1) * CAST(:width AS integer), CAST(:width AS integer)))
    FROM way WHERE number < CAST(:steps AS bigint)
), line AS (
  SELECT association.id, association.name, association.land, association.stage, association.state, association.deadline,
         association.moved_at AS own,
         max(status.changed_at) AS others,
         sum(CASE WHEN status.state = 'handed_in' AND :stages LIKE '%,' || status.stage || ',%'
                  THEN 1 ELSE 0 END) AS waits,
         sum(CASE WHEN status.state = 'released' AND :stages LIKE '%,' || status.stage || ',%'
                  THEN 1 ELSE 0 END) AS released,
         sum(CASE WHEN status.state = 'released' AND status.stage = :last THEN 1 ELSE 0 END) AS ended
    FROM association LEFT JOIN stage_status AS status ON status.association = association.id
   WHERE association.cohort = :cohort
   GROUP BY association.id
), absent AS (
  SELECT attendance.association, event.starts_at AS at
    FROM event CROSS JOIN attendance
   WHERE event.cohort = :cohort AND event.state = 'planned' AND event.ends_at >= :missed_since
     AND attendance.event = event.id AND attendance.count = 0
     AND NOT EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event = event.id AND rsvp.association = attendance.association
                                          AND rsvp.coming = 'no')
   UNION ALL
  SELECT association, starts_at FROM appointment
   WHERE cohort = :cohort AND kind = 'consultation' AND state = 'missed' AND starts_at >= :missed_since
), missed AS (
  SELECT association, max(at) AS at FROM absent GROUP BY association
), spoken AS (
  SELECT association.id AS association, max(personal_word.at) AS at
    FROM association CROSS JOIN personal_word
   WHERE association.cohort = :cohort AND personal_word.association = association.id
     AND personal_word.at >= :missed_since
   GROUP BY association.id
), stepped AS (
  SELECT id, name, land, CASE WHEN :stages LIKE '%,' || stage || ',%' THEN stage ELSE :first END AS stage, state, waits,
         released, released - ended AS passed, CASE WHEN others > own THEN others ELSE own END AS since,
         CASE WHEN missed.at > coalesce(spoken.at, 0) THEN 1
              WHEN deadline >= :missed_from AND deadline < :today AND spoken.at IS NULL THEN 1 ELSE 0 END AS missing
    FROM line
    LEFT JOIN missed ON missed.association = line.id
    LEFT JOIN spoken ON spoken.association = line.id
), judged AS (
  SELECT id, name, land, stage, since, released,
         CASE WHEN state = 'paused' THEN 6
              WHEN state = 'left' THEN 7
              WHEN waits > 0 THEN 0
              WHEN passed >= :steps THEN 5
              WHEN missing = 1 THEN 1
              WHEN since < :long_quiet_before THEN 2
              WHEN since < :quiet_before THEN 3
              ELSE 4 END AS rank
    FROM stepped
), measured AS (
  SELECT judged.*, CAST(:sign AS bigint) * CASE CAST(:by AS text)
           WHEN 'stage' THEN (SELECT number FROM way WHERE way.stage = judged.stage)
           WHEN 'heap' THEN rank
           WHEN 'last' THEN 0 - since
           WHEN 'members' THEN (SELECT count(*) FROM member WHERE member.association = judged.id AND member.state = 'active')
           WHEN 'questions' THEN (SELECT count(*) FROM enquiry WHERE enquiry.association = judged.id
                                     AND enquiry.state IN ('open', 'taken') AND enquiry.same_as IS NULL)
           ELSE 0 END AS measure,
         CASE WHEN :by = 'name' THEN replace(replace(replace(replace(replace(replace(lower(name), 'Ä', 'a'), 'Ö', 'o'),
                                       'Ü', 'u'), 'ä', 'a'), 'ö', 'o'), 'ü', 'u') ELSE '' END AS spelled
    FROM judged
), placed AS (
  SELECT id AS association, name, land, stage, since, rank,
         row_number() OVER (ORDER BY measure, CASE WHEN :sign > 0 THEN spelled ELSE '' END,
                                     CASE WHEN :sign < 0 THEN spelled ELSE '' END DESC, rank, since, lower(name), id) AS place,
         row_number() OVER (PARTITION BY rank ORDER BY since, lower(name), id) AS nth,
         count(*) OVER (PARTITION BY rank) AS size,
         CAST(sum(CASE WHEN rank < 6 THEN released ELSE 0 END) OVER () AS bigint) AS done
    FROM measured
   WHERE (CAST(:heap AS bigint) IS NULL OR rank = :heap) AND (CAST(:stage AS text) IS NULL OR stage = :stage)
     AND (CAST(:land AS text) IS NULL OR land = :land)
     AND (CAST(:words AS text) IS NULL OR lower(name) LIKE CAST(:words AS text) ESCAPE '!')
)
SELECT association, name, land, stage, since, place, nth, size, done,
       (SELECT count(*) FROM member WHERE member.association = placed.association AND member.state = 'active') AS members,
       (SELECT count(*) FROM enquiry WHERE enquiry.association = placed.association
           AND enquiry.state IN ('open', 'taken') AND enquiry.same_as IS NULL) AS questions,
       CASE rank WHEN 0 THEN 'review' WHEN 1 THEN 'missed' WHEN 2 THEN 'long-quiet' WHEN 3 THEN 'quiet'
                 WHEN 4 THEN 'moving' WHEN 5 THEN 'done' WHEN 6 THEN 'paused' ELSE 'left' END AS heap
  FROM placed
 WHERE (place > :skip AND place <= CAST(:skip AS bigint) + :most) OR nth <= :named
 ORDER BY place;

-- name: desk_lands(cohort)
-- In which Länder the associations of a cohort are.
SELECT DISTINCT land FROM association WHERE cohort = :cohort ORDER BY land;

-- name: desk_stages(cohort)
-- How many associations of a cohort stand at which stage.
SELECT stage, count(*) AS count FROM association WHERE cohort = :cohort GROUP BY stage;

-- name: desk_spread(cohort)
-- How many associations stand where; below that, of how many of them which stage has which state.
SELECT stage AS stands, CASE WHEN state = 'active' THEN 1 ELSE 0 END AS active, '' AS stage, NULL AS state,
       count(*) AS count
  FROM association WHERE cohort = :cohort GROUP BY 1, 2
 UNION ALL
SELECT association.stage, CASE WHEN association.state = 'active' THEN 1 ELSE 0 END, status.stage, status.state, count(*)
  FROM association CROSS JOIN stage_status AS status
 WHERE association.cohort = :cohort AND status.association = association.id
 GROUP BY 1, 2, 3, 4;

-- name: desk_locked(cohort, stage, reached, first, most)
-- The active associations for which a stage is locked, by name. :reached are the ids from this stage on between commas:
-- whoever stands there has it open, unless its row says otherwise; :first is true for the first stage, open to all.
SELECT association.* FROM association
  LEFT JOIN stage_status AS status ON status.association = association.id AND status.stage = :stage
 WHERE association.cohort = :cohort AND association.state = 'active'
   AND CASE WHEN status.state IS NOT NULL THEN status.state = 'locked'
            ELSE :first = 0 AND :reached NOT LIKE '%,' || association.stage || ',%' END
 ORDER BY lower(association.name), association.id LIMIT :most;

-- name: desk_behind(cohort, stage, before, reached)
-- The active associations for which a stage is locked, as above, and the one before it is handed in or released.
SELECT association.* FROM association
  CROSS JOIN stage_status AS left_behind
  LEFT JOIN stage_status AS status ON status.association = association.id AND status.stage = :stage
 WHERE association.cohort = :cohort AND association.state = 'active'
   AND left_behind.association = association.id AND left_behind.stage = :before
   AND left_behind.state IN ('handed_in', 'released')
   AND CASE WHEN status.state IS NOT NULL THEN status.state = 'locked'
            ELSE :reached NOT LIKE '%,' || association.stage || ',%' END
 ORDER BY association.name, association.id;

-- name: turn_desk(person, cohort, page)!
INSERT INTO desk_page (person, cohort, page) VALUES (:person, :cohort, :page)
ON CONFLICT (person) DO UPDATE SET cohort = excluded.cohort, page = excluded.page
 WHERE desk_page.cohort <> excluded.cohort OR desk_page.page <> excluded.page;

-- name: desk_cohort(person)$
SELECT cohort FROM desk_page WHERE person = :person;

-- name: desk_page(person, cohort)$
SELECT page FROM desk_page WHERE person = :person AND cohort = :cohort;

-- name: next_locked(cohort, stage, reached, first, after, most)
-- As in desk_locked, in the order of their ids.
SELECT association.* FROM association
  LEFT JOIN stage_status AS status ON status.association = association.id AND status.stage = :stage
 WHERE association.cohort = :cohort AND association.id > :after AND association.state = 'active'
   AND CASE WHEN status.state IS NOT NULL THEN status.state = 'locked'
            ELSE :first = 0 AND :reached NOT LIKE '%,' || association.stage || ',%' END
 ORDER BY association.id LIMIT :most;

-- name: open_for_all(cohort, stage, person, at, after)!
-- Who presses twice begins nothing anew.
INSERT INTO stage_opening (cohort, stage, person, at, after) VALUES (:cohort, :stage, :person, :at, :after)
ON CONFLICT (cohort, stage) DO NOTHING;

-- name: next_opening()^
SELECT * FROM stage_opening ORDER BY at, cohort, stage LIMIT 1;

-- name: note_opened(cohort, stage, after)!
UPDATE stage_opening SET after = :after WHERE cohort = :cohort AND stage = :stage;

-- name: drop_opening(cohort, stage)!
DELETE FROM stage_opening WHERE cohort = :cohort AND stage = :stage;
