-- name: add_listing(id, kind, state, person, cohort, at, title, direct, topics, region, land, languages, forms, ask_me, units, units_until, begin, end, days, on_holidays, not_lands, not_names, not_association, hard_stage, helped, refused_first, year, outcome, agreed_at, confirmed_by, confirmed_at, paused_until, checked_at, asked_at)!
INSERT INTO listing (id, kind, state, person, cohort, at, title, direct, topics, region, land, languages, forms, ask_me,
                     units, units_until, begins, ends, days, on_holidays, not_lands, not_names, not_association,
                     hard_stage, helped, refused_first, year, outcome, agreed_at, confirmed_by, confirmed_at,
                     paused_until, checked_at, asked_at)
VALUES (:id, :kind, :state, :person, :cohort, :at, :title, :direct, :topics, :region, :land, :languages, :forms,
        :ask_me, :units, :units_until, :begin, :end, :days, :on_holidays, :not_lands, :not_names, :not_association,
        :hard_stage, :helped, :refused_first, :year, :outcome, :agreed_at, :confirmed_by, :confirmed_at,
        :paused_until, :checked_at, :asked_at);

-- name: save_listing(id, state, cohort, title, direct, topics, region, land, languages, forms, ask_me, units, units_until, begin, end, days, on_holidays, not_lands, not_names, not_association, hard_stage, helped, refused_first, year, outcome, agreed_at, confirmed_by, confirmed_at, paused_until, checked_at, asked_at, version)!
-- Only if nobody changed it since it was read.
UPDATE listing
   SET state = :state, cohort = :cohort, title = :title, direct = :direct, topics = :topics, region = :region,
       land = :land, languages = :languages, forms = :forms, ask_me = :ask_me, units = :units,
       units_until = :units_until, begins = :begin, ends = :end, days = :days, on_holidays = :on_holidays,
       not_lands = :not_lands, not_names = :not_names, not_association = :not_association, hard_stage = :hard_stage,
       helped = :helped, refused_first = :refused_first, year = :year, outcome = :outcome, agreed_at = :agreed_at,
       confirmed_by = :confirmed_by, confirmed_at = :confirmed_at, paused_until = :paused_until,
       checked_at = :checked_at, asked_at = :asked_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: listing_by_id(id)^
SELECT * FROM listing_shown WHERE id = :id;

-- name: listings_of(person)
SELECT * FROM listing_shown WHERE person = :person ORDER BY at, id;

-- name: drop_listing(id)!
DELETE FROM listing WHERE id = :id;
