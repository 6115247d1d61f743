-- name: logic_notes(association)
SELECT * FROM logic_note WHERE association = :association ORDER BY slot;

-- name: save_logic_note(association, slot, goal, measures, sign, at_start, at_end, person, at, version)!
-- Only if nobody changed it since it was read; one that has no row yet was read as version 0.
INSERT INTO logic_note (association, slot, goal, measures, sign, at_start, at_end, person, at, version)
VALUES (:association, :slot, :goal, :measures, :sign, :at_start, :at_end, :person, :at, :version + 1)
ON CONFLICT (association, slot) DO UPDATE
   SET goal = excluded.goal, measures = excluded.measures, sign = excluded.sign, at_start = excluded.at_start,
       at_end = excluded.at_end, person = excluded.person, at = excluded.at, version = excluded.version
 WHERE logic_note.version = :version;

-- name: drop_logic_note(association, slot, version)!
DELETE FROM logic_note WHERE association = :association AND slot = :slot AND version = :version;
