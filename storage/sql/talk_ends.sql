-- name: quiet_talks(since)
SELECT * FROM talk
 WHERE state <> 'ended' AND state = 'running' AND last_at <= :since AND coalesce(kept_at, 0) <= :since
   AND (asked_at IS NULL OR asked_at <= last_at OR asked_at <= coalesce(kept_at, 0))
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id IN (talk.asker, talk.volunteer) AND person.paused_at IS NOT NULL)
 ORDER BY last_at, id;

-- name: unanswered_talks(asked_before)
SELECT * FROM talk
 WHERE state <> 'ended' AND state = 'running' AND last_at < :asked_before AND asked_at <= :asked_before
   AND asked_at > last_at AND asked_at > coalesce(kept_at, 0)
   AND NOT EXISTS (SELECT 1 FROM person WHERE person.id IN (talk.asker, talk.volunteer) AND person.paused_at IS NOT NULL)
 ORDER BY last_at, id;

-- name: talks_to_count(span)
SELECT * FROM talk
 WHERE counted = 0 AND state = 'running' AND last_at >= asker_first_at + :span AND last_at >= volunteer_first_at + :span
 ORDER BY last_at, id;

-- name: talks_alone()
SELECT talk.* FROM talk
  LEFT JOIN listing ON listing.id = talk.listing
  LEFT JOIN association ON association.id = talk.association
 WHERE talk.state <> 'ended' AND talk.state = 'running'
   AND (talk.asker IS NULL OR talk.volunteer IS NULL OR talk.asker = talk.volunteer OR listing.id IS NULL OR listing.state = 'withdrawn'
        OR association.id IS NULL OR association.state = 'left'
        OR NOT EXISTS (SELECT 1 FROM member WHERE member.association = talk.association
                        AND member.person = talk.asker AND member.state = 'active')
        OR NOT EXISTS (SELECT 1 FROM address WHERE address.person = talk.asker AND address.blocked = 0)
        OR NOT EXISTS (SELECT 1 FROM address WHERE address.person = talk.volunteer AND address.blocked = 0))
 ORDER BY talk.last_at, talk.id;

-- name: talk_effect(listing)^
-- Associations, each once: of a talk it stays whether it was the first one with that association.
SELECT COUNT(CASE WHEN first_help = 1 THEN 1 END) AS helped, COUNT(CASE WHEN first_thanks = 1 THEN 1 END) AS thanked
  FROM talk WHERE listing = :listing AND counted = 1;

-- name: helped_before(id, listing, association)$
SELECT EXISTS (SELECT 1 FROM talk
                WHERE listing = :listing AND association = :association AND first_help = 1 AND id <> :id);

-- name: thanked_before(id, listing, association)$
SELECT EXISTS (SELECT 1 FROM talk
                WHERE listing = :listing AND association = :association AND first_thanks = 1 AND id <> :id);

-- name: rate_talk(talk, side, score, at)!
INSERT INTO talk_rating (talk, side, score, at) VALUES (:talk, :side, :score, :at)
ON CONFLICT (talk, side) DO UPDATE SET score = excluded.score, at = excluded.at;

-- name: talk_ratings(cohort)
SELECT talk_rating.side, talk_rating.score, COUNT(*) AS count
  FROM talk_rating JOIN talk ON talk.id = talk_rating.talk JOIN listing ON listing.id = talk.listing
 WHERE listing.cohort = :cohort
 GROUP BY talk_rating.side, talk_rating.score
 ORDER BY talk_rating.side, talk_rating.score;

-- name: add_talk_block(listing, association, at)!
INSERT INTO talk_block (listing, association, at) VALUES (:listing, :association, :at) ON CONFLICT DO NOTHING;

-- name: talk_blocked(listing, association)$
SELECT EXISTS (SELECT 1 FROM talk_block WHERE listing = :listing AND association = :association);

-- name: units_of_association(association, year)$
SELECT coalesce((SELECT units FROM talk_units WHERE association = :association AND year = :year), 0);

-- name: count_unit(association, year)!
INSERT INTO talk_units (association, year, units) VALUES (:association, :year, 1)
ON CONFLICT (association, year) DO UPDATE SET units = talk_units.units + 1;

-- name: forget_talks(now, ended_before, most)!
UPDATE talk
   SET asker = NULL, volunteer = NULL, association = NULL, request = NULL, forgotten_at = :now,
       listing = CASE WHEN counted = 1 THEN listing END
 WHERE id IN (SELECT id FROM talk WHERE state = 'ended' AND forgotten_at IS NULL AND ended_at <= :ended_before
                 AND NOT EXISTS (SELECT 1 FROM person
                                  WHERE person.id IN (talk.asker, talk.volunteer) AND person.paused_at IS NOT NULL)
               ORDER BY ended_at LIMIT :most);

-- name: drop_lines_of_forgotten(now)!
DELETE FROM talk_line WHERE talk IN (SELECT id FROM talk WHERE forgotten_at = :now);
