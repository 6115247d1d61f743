-- name: add_appointment(id, kind, state, at, host, person, cohort, association, listing, stage, topic, about, place, starts_at, minutes, wish_at, units, inside, day_told, hour_told, sequence)!
INSERT INTO appointment (id, kind, state, at, host, person, cohort, association, listing, stage, topic, about, place,
                         starts_at, minutes, wish_at, units, inside, day_told, hour_told, sequence)
VALUES (:id, :kind, :state, :at, :host, :person, :cohort, :association, :listing, :stage, :topic, :about, :place,
        :starts_at, :minutes, :wish_at, :units, :inside, :day_told, :hour_told, :sequence);

-- name: save_appointment(id, state, at, host, association, person, stage, about, starts_at, minutes, place, wish_at, proposals, rounds, units, inside, late, ended_by, reason, result, day_told, hour_told, away_told, sequence, version)!
-- Only if nobody changed it since it was read.
UPDATE appointment
   SET state = :state, at = :at, host = :host, association = :association, person = :person, stage = :stage, about = :about,
       starts_at = :starts_at, minutes = :minutes, place = :place, wish_at = :wish_at, proposals = :proposals,
       rounds = :rounds, units = :units, inside = :inside, late = :late, ended_by = :ended_by, reason = :reason,
       result = :result, day_told = :day_told, hour_told = :hour_told, away_told = :away_told, sequence = :sequence,
       version = version + 1
 WHERE id = :id AND version = :version;

-- name: drop_appointment(id)!
DELETE FROM appointment WHERE id = :id;

-- name: appointment_by_id(id)^
SELECT * FROM appointment_shown WHERE id = :id;

-- name: appointments_asked_by(person, kind)
SELECT * FROM appointment_shown WHERE person = :person AND kind = CAST(:kind AS text) ORDER BY at DESC, id;

-- name: appointments_of_association(association, kind)
-- The newest first.
SELECT * FROM appointment_shown WHERE association = :association AND kind = CAST(:kind AS text)
 ORDER BY coalesce(starts_at, at) DESC, id;

-- name: appointments_of_host(host, since)
-- Those without a time first, then in their order.
SELECT * FROM appointment_shown
 WHERE host = :host AND (starts_at IS NULL OR starts_at >= :since OR state IN ('asked', 'proposed'))
 ORDER BY coalesce(starts_at, 0), id;

-- name: appointments_with_listings(cohort)
-- Of the partners of a cohort.
SELECT appointment_shown.* FROM appointment_shown JOIN listing ON listing.id = appointment_shown.listing
 WHERE listing.cohort = :cohort ORDER BY appointment_shown.title, appointment_shown.association_name, appointment_shown.id;

-- name: free_slots(cohort, now)
-- Whoever pauses is not there.
SELECT * FROM appointment_shown
 WHERE cohort = :cohort AND state = 'free' AND starts_at > :now
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = appointment_shown.host AND person.paused_at IS NOT NULL)
 ORDER BY starts_at, id;

-- name: free_slots_awaited(now)
-- Of all cohorts in which somebody waits.
SELECT * FROM appointment_shown
 WHERE cohort IN (SELECT cohort FROM appointment_wait) AND state = 'free' AND starts_at > :now
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = appointment_shown.host AND person.paused_at IS NOT NULL)
 ORDER BY starts_at, id;

-- name: results_at(association, stage)
-- What was noted at a stage, the newest first.
SELECT * FROM appointment_shown
 WHERE association = :association AND kind = 'consultation' AND stage = :stage AND result <> ''
 ORDER BY starts_at DESC, id;

-- name: appointments_to_remind(kind, day, hour, most)
SELECT * FROM appointment_shown
 WHERE kind = CAST(:kind AS text) AND state = 'booked' AND ((day_told = 0 AND starts_at <= :day) OR (hour_told = 0 AND starts_at <= :hour))
 ORDER BY starts_at, id LIMIT :most;

-- name: appointments_over(kind, now, most)
SELECT * FROM appointment_shown WHERE kind = CAST(:kind AS text) AND state = 'booked' AND starts_at + minutes * 60000 <= :now
 ORDER BY starts_at, id LIMIT :most;

-- name: appointments_alone(kind, now, most)
-- Open ones of which one side is not there any more, or that wait for a partner who pauses.
SELECT appointment_shown.* FROM appointment_shown
  LEFT JOIN association ON association.id = appointment_shown.association
  LEFT JOIN listing ON listing.id = appointment_shown.listing
 WHERE appointment_shown.kind = CAST(:kind AS text) AND appointment_shown.state IN ('asked', 'proposed', 'booked')
   AND (appointment_shown.starts_at IS NULL OR appointment_shown.starts_at > :now
        OR appointment_shown.state IN ('asked', 'proposed'))
   AND (appointment_shown.host IS NULL OR association.id IS NULL OR association.state = 'left'
        OR (appointment_shown.kind = 'sparring' AND (listing.id IS NULL OR listing.state = 'withdrawn'))
        OR (appointment_shown.state = 'asked' AND listing.state = 'paused'))
 ORDER BY appointment_shown.at, appointment_shown.id LIMIT :most;

-- name: appointments_while_away(now)
-- Consultations of those who are away, as far as nobody was told; on which days they are decides the caller.
SELECT appointment_shown.* FROM appointment_shown JOIN absence ON absence.person = appointment_shown.host
 WHERE appointment_shown.state = 'booked' AND appointment_shown.kind = 'consultation'
   AND appointment_shown.away_told = 0 AND appointment_shown.starts_at > :now
 ORDER BY appointment_shown.starts_at, appointment_shown.id;

-- name: sparring_unanswered(asked_again, told, most)
-- What a partner has not answered and was not asked again about, or of which the association does not know yet.
SELECT * FROM appointment_shown
 WHERE kind = 'sparring' AND state = 'asked' AND ((day_told = 0 AND at <= :asked_again) OR (hour_told = 0 AND at <= :told))
 ORDER BY at, id LIMIT :most;

-- name: sparring_proposed()
-- Of which the association has to pick a time.
SELECT * FROM appointment_shown WHERE kind = 'sparring' AND state = 'proposed' ORDER BY at, id;

-- name: forget_sparring(before)!
-- What was asked, and who did: of what ended before.
UPDATE appointment SET about = '', person = NULL
 WHERE kind = 'sparring' AND state NOT IN ('asked', 'proposed', 'booked')
   AND (about <> '' OR person IS NOT NULL) AND coalesce(starts_at, at) < :before
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = appointment.person AND person.paused_at IS NOT NULL);

-- name: drop_old_slots(before)!
-- Free ones whose time is over.
DELETE FROM appointment WHERE state = 'free' AND starts_at < :before;

-- name: entitle(association, at, by)!
INSERT INTO entitlement (association, at, by) VALUES (:association, :at, :by) ON CONFLICT DO NOTHING;

-- name: end_entitlement(association)!
DELETE FROM entitlement WHERE association = :association;

-- name: entitlement_of(association)^
SELECT entitlement.*, association.name AS name FROM entitlement JOIN association ON association.id = entitlement.association
 WHERE entitlement.association = :association;

-- name: entitlements_in(cohort)
SELECT entitlement.*, association.name AS name FROM entitlement JOIN association ON association.id = entitlement.association
 WHERE association.cohort = :cohort ORDER BY association.name, association.id;

-- name: hold_entitlement(association)!
-- Whoever books for the same association waits until this transaction is over.
UPDATE entitlement SET version = version + 1 WHERE association = :association;

-- name: set_at_work(association, listing)!
INSERT INTO at_work (association, listing) VALUES (:association, :listing) ON CONFLICT DO NOTHING;

-- name: drop_at_work(association, listing)!
DELETE FROM at_work WHERE association = :association AND listing = :listing;

-- name: at_work_with(association)
SELECT listing FROM at_work WHERE association = :association ORDER BY listing;

-- name: save_partner(listing, methods, place)!
INSERT INTO sparring_partner (listing, methods, place) VALUES (:listing, :methods, :place)
ON CONFLICT (listing) DO UPDATE SET methods = excluded.methods, place = excluded.place;

-- name: partner_by_listing(listing)^
SELECT listing_shown.id AS listing, person, cohort, state, title, topics, coalesce(methods, '[]') AS methods, ask_me,
       coalesce(place, '') AS place, paused_until, name
  FROM listing_shown LEFT JOIN sparring_partner ON sparring_partner.listing = listing_shown.id
 WHERE listing_shown.id = :listing AND kind = 'sparring';

-- name: partner_of(person)^
SELECT listing_shown.id AS listing, person, cohort, state, title, topics, coalesce(methods, '[]') AS methods, ask_me,
       coalesce(place, '') AS place, paused_until, name
  FROM listing_shown LEFT JOIN sparring_partner ON sparring_partner.listing = listing_shown.id
 WHERE person = :person AND kind = 'sparring' AND state <> 'withdrawn';

-- name: every_partner()
-- In the order of their titles. Whoever wants nothing unasked cannot be asked.
SELECT listing_shown.id AS listing, person, cohort,
       CASE WHEN state = 'listed' AND EXISTS (SELECT 1 FROM person AS quiet WHERE quiet.id = listing_shown.person
                                                 AND coalesce(quiet.paused_at, quiet.stopped_at) IS NOT NULL)
            THEN 'paused' ELSE state END AS state, title, topics, coalesce(methods, '[]') AS methods, ask_me,
       coalesce(place, '') AS place, paused_until, name
  FROM listing_shown LEFT JOIN sparring_partner ON sparring_partner.listing = listing_shown.id
 WHERE kind = 'sparring' AND state IN ('waiting', 'listed', 'paused') ORDER BY title, listing_shown.id;

-- name: consultations_of_host(host, cohort, since)
SELECT * FROM appointment_shown
 WHERE host = :host AND cohort = :cohort AND kind = 'consultation' AND starts_at >= :since ORDER BY starts_at, id;

-- name: wait_for_slot(id, cohort, association, person, stage, at)!
INSERT INTO appointment_wait (id, cohort, association, person, stage, at)
VALUES (:id, :cohort, :association, :person, :stage, :at) ON CONFLICT DO NOTHING;

-- name: waits_in(cohort)
SELECT * FROM appointment_wait WHERE cohort = :cohort ORDER BY at, id;

-- name: stop_waiting_for_slot(association)!
DELETE FROM appointment_wait WHERE association = :association;
