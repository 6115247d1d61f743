-- name: add_listing(id, kind, state, person, cohort, at, title, direct, topics, region, land, languages, forms, ask_me, units, units_until, begin, end, days, on_holidays, not_lands, not_names, not_association, hard_stage, helped, refused_first, year, outcome, agreed_at, confirmed_by, confirmed_at, paused_until, checked_at, asked_at, step, new_ask_me, new_helped, check_asked_at)!
INSERT INTO listing (id, kind, state, person, cohort, at, title, direct, topics, region, land, languages, forms, ask_me,
                     units, units_until, begins, ends, days, on_holidays, not_lands, not_names, not_association,
                     hard_stage, helped, refused_first, year, outcome, agreed_at, confirmed_by, confirmed_at,
                     paused_until, checked_at, asked_at, step, new_ask_me, new_helped, check_asked_at)
VALUES (:id, :kind, :state, :person, :cohort, :at, :title, :direct, :topics, :region, :land, :languages, :forms,
        :ask_me, :units, :units_until, :begin, :end, :days, :on_holidays, :not_lands, :not_names, :not_association,
        :hard_stage, :helped, :refused_first, :year, :outcome, :agreed_at, :confirmed_by, :confirmed_at,
        :paused_until, :checked_at, :asked_at, :step, :new_ask_me, :new_helped, :check_asked_at);

-- name: save_listing(id, state, cohort, title, direct, topics, region, land, languages, forms, ask_me, units, units_until, begin, end, days, on_holidays, not_lands, not_names, not_association, hard_stage, helped, refused_first, year, outcome, agreed_at, confirmed_by, confirmed_at, paused_until, checked_at, asked_at, step, new_ask_me, new_helped, check_asked_at, version)!
-- Only if nobody changed it since it was read.
UPDATE listing
   SET state = :state, cohort = :cohort, title = :title, direct = :direct, topics = :topics, region = :region,
       land = :land, languages = :languages, forms = :forms, ask_me = :ask_me, units = :units,
       units_until = :units_until, begins = :begin, ends = :end, days = :days, on_holidays = :on_holidays,
       not_lands = :not_lands, not_names = :not_names, not_association = :not_association, hard_stage = :hard_stage,
       helped = :helped, refused_first = :refused_first, year = :year, outcome = :outcome, agreed_at = :agreed_at,
       confirmed_by = :confirmed_by, confirmed_at = :confirmed_at, paused_until = :paused_until,
       checked_at = :checked_at, asked_at = :asked_at, step = :step,
       new_ask_me = :new_ask_me, new_helped = :new_helped, check_asked_at = :check_asked_at, version = version + 1
 WHERE id = :id AND version = :version;

-- name: listing_by_id(id)^
SELECT * FROM listing_shown WHERE id = :id;

-- name: listings_of(person)
SELECT * FROM listing_shown WHERE person = :person ORDER BY at, id;

-- name: drop_listing(id)!
DELETE FROM listing WHERE id = :id;

-- name: stories(stage, refused, most)
-- Told of this stage, or (`refused` = 1) of a refusal; shown least first.
SELECT * FROM listing_shown
 WHERE state IN ('listed', 'paused') AND kind = 'alumna' AND helped <> ''
   AND (hard_stage = :stage OR (:refused = 1 AND refused_first = 1))
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = listing_shown.person AND person.paused_at IS NOT NULL)
 ORDER BY story_shown, at, id LIMIT :most;

-- name: note_story(id)!
UPDATE listing SET story_shown = story_shown + 1 WHERE id = :id;

-- name: pauses_over(day)
SELECT * FROM listing_shown
 WHERE state = 'paused' AND kind = 'alumna' AND paused_until < :day
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = listing_shown.person AND person.paused_at IS NOT NULL)
 ORDER BY paused_until, id LIMIT 20;

-- name: listings_to_check(before)
-- Nobody said since then that all of it is still true, nor was anybody asked.
SELECT * FROM listing_shown
 WHERE state = 'listed' AND kind = 'alumna' AND person IS NOT NULL AND coalesce(checked_at, at) < :before
   AND (check_asked_at IS NULL OR check_asked_at < coalesce(checked_at, at))
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = listing_shown.person
                                          AND coalesce(person.paused_at, person.stopped_at) IS NOT NULL)
 ORDER BY coalesce(checked_at, at), id LIMIT 50;

-- name: listings_unchecked(before)
-- Asked before then, and no answer came.
SELECT * FROM listing_shown
 WHERE state = 'listed' AND kind = 'alumna' AND check_asked_at < :before
   AND check_asked_at >= coalesce(checked_at, at)
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = listing_shown.person
                                          AND coalesce(person.paused_at, person.stopped_at) IS NOT NULL)
 ORDER BY check_asked_at, id LIMIT 50;

-- name: help_given(listing)^
-- In numbers: requests that came, talks that are counted, short answers, and associations that were helped.
SELECT (SELECT count(*) FROM talk_offer WHERE talk_offer.listing = :listing)
       + coalesce((SELECT asked_before FROM listing WHERE id = :listing), 0) AS asked,
       (SELECT count(*) FROM talk_offer WHERE talk_offer.listing = :listing AND answer <> '')
       + coalesce((SELECT answered_before FROM listing WHERE id = :listing), 0) AS answers,
       (SELECT count(*) FROM talk WHERE talk.listing = :listing AND talk.counted = 1) AS talks,
       (SELECT count(*) FROM talk WHERE talk.listing = :listing AND talk.first_help = 1) AS helped,
       (SELECT count(*) FROM talk WHERE talk.listing = :listing AND talk.first_thanks = 1)
       AS thanked;

-- name: listings_to_confirm(cohort)
-- Of this cohort, or of none: offers, and new words of those who are listed.
SELECT * FROM listing_shown
 WHERE kind = 'alumna' AND (cohort = :cohort OR cohort IS NULL)
   AND (state = 'waiting' OR (state IN ('listed', 'paused') AND (new_ask_me IS NOT NULL OR new_helped IS NOT NULL)))
 ORDER BY at, id LIMIT 20;

-- name: volunteers(cohort, most, skip)
-- Of this cohort, or of none: how much they do.
SELECT id AS listing, name, state, units, used, busy, asked_at, paused_until,
       (SELECT count(*) FROM talk_offer WHERE talk_offer.listing = listing_shown.id AND talk_offer.state = 'open')
       AS waiting,
       (SELECT count(*) FROM talk_offer WHERE talk_offer.listing = listing_shown.id AND answer <> '')
       + answered_before AS answers,
       (SELECT count(*) FROM talk WHERE talk.listing = listing_shown.id AND talk.first_thanks = 1) AS thanked
  FROM listing_shown
 WHERE kind = 'alumna' AND (cohort = :cohort OR cohort IS NULL) AND state IN ('waiting', 'listed', 'paused')
 ORDER BY lower(name), id LIMIT :most OFFSET :skip;

-- name: count_volunteers(cohort)$
SELECT count(*) FROM listing
 WHERE kind = 'alumna' AND (cohort = :cohort OR cohort IS NULL) AND state IN ('waiting', 'listed', 'paused');

-- name: listings_free(association, topic, day, most)
-- Who can be asked by an association on that day, reached, and has not too much to answer. `topic`: as a pattern; %
-- for all.
SELECT listing_shown.*
  FROM listing_shown
 WHERE state = 'listed' AND kind = 'alumna' AND topics LIKE :topic
   AND (units_until IS NULL OR units_until >= :day) AND units > used + busy
   AND (SELECT count(*) FROM talk_offer
         WHERE talk_offer.listing = listing_shown.id AND talk_offer.state = 'open') < :most
   AND EXISTS (SELECT 1 FROM address WHERE address.person = listing_shown.person AND address.blocked = 0)
   AND NOT EXISTS (SELECT 1 FROM talk_block WHERE talk_block.listing = listing_shown.id
                                              AND talk_block.association = :association)
   AND NOT EXISTS (SELECT 1 FROM talk_bar WHERE talk_bar.person = listing_shown.person
                                            AND (talk_bar.until IS NULL OR talk_bar.until >= :day))
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = listing_shown.person
                                          AND coalesce(person.paused_at, person.stopped_at) IS NOT NULL)
 ORDER BY asked_at IS NOT NULL, asked_at, at, id;

-- name: hold_listing(id)!
-- Whoever decides about it at the same moment waits.
UPDATE listing SET version = version WHERE id = :id;

-- name: listing_asked(id, asked_at)!
UPDATE listing SET asked_at = :asked_at WHERE id = :id;
