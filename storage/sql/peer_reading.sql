-- name: reading_round_by_id(id)^
SELECT * FROM reading_round WHERE id = :id;

-- name: newest_reading_round(cohort)^
-- The one that runs, else the last one.
SELECT * FROM reading_round WHERE cohort = :cohort AND state <> 'cancelled' ORDER BY at DESC, id LIMIT 1;

-- name: running_reading_rounds()
SELECT * FROM reading_round WHERE state IN ('asking', 'reading') ORDER BY at, id;

-- name: add_reading_round(id, cohort, person, at, answer_by, read_by, state)!
-- One at a time in a cohort.
INSERT INTO reading_round (id, cohort, person, at, answer_by, read_by, state)
VALUES (:id, :cohort, :person, :at, :answer_by, :read_by, :state) ON CONFLICT DO NOTHING;

-- name: save_reading_round(id, state, version)!
-- Only if nobody changed it since it was read.
UPDATE reading_round SET state = :state, version = version + 1 WHERE id = :id AND version = :version;

-- name: reading_invites_of(round)
SELECT reading_invite.*, association.name FROM reading_invite
  JOIN association ON association.id = reading_invite.association
 WHERE reading_invite.round = :round ORDER BY association.name, association.id;

-- name: reading_invite_by_ids(round, association)^
SELECT reading_invite.*, association.name FROM reading_invite
  JOIN association ON association.id = reading_invite.association
 WHERE reading_invite.round = :round AND reading_invite.association = :association;

-- name: save_reading_invite(round, association, told_at, joins, answered_at, person, reminded)!
INSERT INTO reading_invite (round, association, told_at, joins, answered_at, person, reminded)
VALUES (:round, :association, :told_at, :joins, :answered_at, :person, :reminded)
ON CONFLICT (round, association)
DO UPDATE SET joins = excluded.joins, answered_at = excluded.answered_at, person = excluded.person,
              reminded = excluded.reminded;

-- name: reading_invites_to_remind(until, most)
-- Without an answer, of rounds that wait for them until then at the latest.
SELECT reading_invite.*, association.name FROM reading_invite
  JOIN association ON association.id = reading_invite.association
  JOIN reading_round ON reading_round.id = reading_invite.round
 WHERE reading_round.state = 'asking' AND reading_round.answer_by <= :until AND reading_invite.joins IS NULL
   AND reading_invite.reminded = 0 AND association.state = 'active'
 ORDER BY reading_invite.round, reading_invite.association LIMIT :most;

-- name: to_be_invited(cohort, round)
-- Those who are there and were not told of this round.
SELECT association.* FROM association
 WHERE association.cohort = :cohort AND association.state = 'active'
   AND EXISTS (SELECT 1 FROM member WHERE member.association = association.id AND member.state = 'active')
   AND NOT EXISTS (SELECT 1 FROM reading_invite
                    WHERE reading_invite.round = :round AND reading_invite.association = association.id)
 ORDER BY association.name, association.id;

-- name: joining_reading(round)
-- Who said yes, and is still there.
SELECT association.* FROM reading_invite JOIN association ON association.id = reading_invite.association
 WHERE reading_invite.round = :round AND reading_invite.joins = 1 AND association.state = 'active'
   AND EXISTS (SELECT 1 FROM member WHERE member.association = association.id AND member.state = 'active')
 ORDER BY association.name, association.id;

-- name: met_in_cohort(cohort)
-- Pairs of all times, among the associations that are in it now.
SELECT one.association AS one, other.association AS other FROM reading_seat AS one
  JOIN reading_seat AS other ON other.circle = one.circle AND other.association > one.association
  JOIN association ON association.id = one.association
 WHERE association.cohort = :cohort
 ORDER BY one.association, other.association;

-- name: add_reading_circle(id, round, state, size, at, told)!
INSERT INTO reading_circle (id, round, state, size, at, told) VALUES (:id, :round, :state, :size, :at, :told);

-- name: save_reading_circle(id, state, size, told)!
UPDATE reading_circle SET state = :state, size = :size, told = :told WHERE id = :id;

-- name: reading_circle_by_id(id)^
SELECT * FROM reading_circle WHERE id = :id;

-- name: reading_circles_of(round)
SELECT * FROM reading_circle WHERE round = :round ORDER BY id;

-- name: untold_reading_circles(most)
SELECT * FROM reading_circle WHERE told = 0 AND state = 'proposed' ORDER BY at, id LIMIT :most;

-- name: thinned_reading_circles(most)
-- Of which somebody is not there any more.
SELECT * FROM reading_circle
 WHERE state IN ('proposed', 'agreed')
   AND size > (SELECT count(*) FROM reading_seat JOIN association ON association.id = reading_seat.association
                WHERE reading_seat.circle = reading_circle.id AND reading_seat.left_at IS NULL
                  AND association.state = 'active'
                  AND EXISTS (SELECT 1 FROM member
                               WHERE member.association = association.id AND member.state = 'active'))
 ORDER BY at, id LIMIT :most;

-- name: reading_circle_of(round, association)^
-- In which an association sits; a circle that is over only when there is none that runs.
SELECT reading_circle.* FROM reading_circle JOIN reading_seat ON reading_seat.circle = reading_circle.id
 WHERE reading_circle.round = :round AND reading_seat.association = :association AND reading_seat.left_at IS NULL
 ORDER BY CASE WHEN reading_circle.state IN ('proposed', 'agreed') THEN 0 ELSE 1 END, reading_circle.id LIMIT 1;

-- name: reading_seats_of(circle)
SELECT reading_seat.*, association.name FROM reading_seat
  JOIN association ON association.id = reading_seat.association
 WHERE reading_seat.circle = :circle ORDER BY association.name, association.id;

-- name: reading_seats_in(round)
SELECT reading_seat.*, association.name FROM reading_seat
  JOIN association ON association.id = reading_seat.association
  JOIN reading_circle ON reading_circle.id = reading_seat.circle
 WHERE reading_circle.round = :round ORDER BY association.name, association.id;

-- name: reading_seats_to_remind(until, most)
-- Who has not agreed, of rounds that end until then.
SELECT reading_seat.*, association.name FROM reading_seat
  JOIN association ON association.id = reading_seat.association
  JOIN reading_circle ON reading_circle.id = reading_seat.circle
  JOIN reading_round ON reading_round.id = reading_circle.round
 WHERE reading_circle.state = 'proposed' AND reading_round.state = 'reading' AND reading_seat.agreed_at IS NULL
   AND reading_seat.left_at IS NULL AND reading_seat.reminded = 0 AND reading_round.read_by <= :until
 ORDER BY reading_seat.circle, reading_seat.association LIMIT :most;

-- name: those_there(circle)
-- Of its associations, those that take part still.
SELECT reading_seat.association FROM reading_seat JOIN association ON association.id = reading_seat.association
 WHERE reading_seat.circle = :circle AND reading_seat.left_at IS NULL AND association.state = 'active'
   AND EXISTS (SELECT 1 FROM member WHERE member.association = association.id AND member.state = 'active')
 ORDER BY reading_seat.association;

-- name: save_reading_seat(circle, association, agreed_at, person, left_at, reminded)!
INSERT INTO reading_seat (circle, association, agreed_at, person, left_at, reminded)
VALUES (:circle, :association, :agreed_at, :person, :left_at, :reminded)
ON CONFLICT (circle, association)
DO UPDATE SET agreed_at = excluded.agreed_at, person = excluded.person, left_at = excluded.left_at,
              reminded = excluded.reminded;

-- name: peer_reading_by_id(id)^
SELECT * FROM peer_reading_shown
 WHERE id = :id;

-- name: peer_readings_of(circle)
SELECT * FROM peer_reading_shown
 WHERE circle = :circle ORDER BY reader_name, id;

-- name: peer_readings_by(reader, association)
-- One association of another one, the newest first.
SELECT * FROM peer_reading_shown
 WHERE reader = :reader AND association = :association ORDER BY begun_at DESC, id;

-- name: peer_readings_got(association)
-- Given to an association, the newest first.
SELECT * FROM peer_reading_shown
 WHERE association = :association AND given_at IS NOT NULL ORDER BY given_at DESC, id;

-- name: peer_readings_in(round)
SELECT peer_reading_shown.* FROM peer_reading_shown
  JOIN reading_circle ON reading_circle.id = peer_reading_shown.circle
 WHERE reading_circle.round = :round ORDER BY peer_reading_shown.reader_name, peer_reading_shown.id;

-- name: peer_readings_to_remind(until, most)
-- Not given, of rounds that end until then.
SELECT peer_reading_shown.* FROM peer_reading_shown
  JOIN reading_circle ON reading_circle.id = peer_reading_shown.circle
  JOIN reading_round ON reading_round.id = reading_circle.round
 WHERE reading_circle.state = 'agreed' AND reading_round.state = 'reading' AND peer_reading_shown.given_at IS NULL
   AND peer_reading_shown.reminded = 0 AND reading_round.read_by <= :until
 ORDER BY peer_reading_shown.id LIMIT :most;

-- name: add_peer_reading(id, circle, reader, association, begun_at)!
INSERT INTO peer_reading (id, circle, reader, association, begun_at)
VALUES (:id, :circle, :reader, :association, :begun_at);

-- name: save_peer_reading(id, given_at, thanked_at, shown_at, reminded)!
UPDATE peer_reading SET given_at = :given_at, thanked_at = :thanked_at, shown_at = :shown_at, reminded = :reminded
 WHERE id = :id;

-- name: peer_readings_left(reader, round)
-- Begun in a circle in which they sit no more, or the other association does not, and not given: what they noted is theirs.
SELECT peer_reading_shown.* FROM peer_reading_shown
  JOIN reading_circle ON reading_circle.id = peer_reading_shown.circle
 WHERE peer_reading_shown.reader = :reader AND reading_circle.round = :round AND peer_reading_shown.given_at IS NULL
   AND reading_circle.state = 'ended' AND reading_circle.size = 0
 ORDER BY peer_reading_shown.name, peer_reading_shown.id;

-- name: move_peer_reading(id, circle)!
UPDATE peer_reading SET circle = :circle WHERE id = :id;

-- name: drop_peer_reading(id)!
DELETE FROM peer_reading WHERE id = :id;

-- name: reading_remarks_of(reading)
SELECT reading_remark.*, body AS text FROM reading_remark WHERE reading = :reading ORDER BY at, id;

-- name: reading_remark_by_id(id)^
SELECT reading_remark.*, body AS text FROM reading_remark WHERE id = :id;

-- name: save_reading_remark(id, reading, section, text, person, at)!
-- The same id is the same remark with other words.
INSERT INTO reading_remark (id, reading, section, body, person, at)
VALUES (:id, :reading, :section, :text, :person, :at)
ON CONFLICT (id) DO UPDATE SET body = excluded.body, person = excluded.person;

-- name: drop_reading_remark(id)!
DELETE FROM reading_remark WHERE id = :id;

-- name: remarks_at_section(association, section)
-- Given by other associations, the newest reading first.
SELECT reading_remark.*, body AS text FROM reading_remark
  JOIN peer_reading ON peer_reading.id = reading_remark.reading
 WHERE peer_reading.association = :association AND peer_reading.given_at IS NOT NULL
   AND reading_remark.section = :section
 ORDER BY peer_reading.given_at DESC, reading_remark.at, reading_remark.id;
