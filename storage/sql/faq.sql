-- name: mark()$
-- Another one after every change of the answers in force, or of the ways to ask that count. Both only grow.
SELECT (SELECT count(*) FROM faq_version WHERE state IN ('published', 'removed'))
       || ':' || (SELECT coalesce(sum(changes), 0) FROM faq_phrasing);

-- name: versions()
-- Of all entries; oldest first.
SELECT faq_version.*, coalesce(making.name, '') AS maker, coalesce(deciding.name, '') AS decider FROM faq_version
  LEFT JOIN person AS making ON making.id = faq_version.made_by
  LEFT JOIN person AS deciding ON deciding.id = faq_version.decided_by
 ORDER BY faq_version.id, faq_version.number;

-- name: versions_of(entry)
-- Oldest first.
SELECT faq_version.*, coalesce(making.name, '') AS maker, coalesce(deciding.name, '') AS decider FROM faq_version
  LEFT JOIN person AS making ON making.id = faq_version.made_by
  LEFT JOIN person AS deciding ON deciding.id = faq_version.decided_by
 WHERE faq_version.id = :entry
 ORDER BY faq_version.number;

-- name: add_version(id, number, state, topic, question, variants, answer, stage, valid_from, valid_until, source, covers, sensible, enquiry, quote, made_by, made_at, decided_by, decided_at, reason, back_to)!
-- Whoever is second with the same number has not seen the first.
INSERT INTO faq_version (id, number, state, topic, question, variants, answer, stage, valid_from, valid_until, source,
                         covers, sensible, enquiry, quote, made_by, made_at, decided_by, decided_at, reason, back_to)
VALUES (:id, :number, :state, :topic, :question, :variants, :answer, :stage, :valid_from, :valid_until, :source,
        :covers, :sensible, :enquiry, :quote, :made_by, :made_at, :decided_by, :decided_at, :reason, :back_to)
ON CONFLICT (id, number) DO NOTHING;

-- name: decide_version(id, number, state, decided_by, decided_at)!
-- Whoever decides first wins. What is published stays, whoever of the two goes.
UPDATE faq_version
   SET state = :state, decided_by = :decided_by, decided_at = :decided_at,
       quote = CASE WHEN :state = 'published' THEN NULL ELSE quote END
 WHERE id = :id AND number = :number AND state IN ('writing', 'draft');

-- name: reword_version(id, number, state, topic, question, variants, answer, stage, valid_from, valid_until, source, sensible, made_by, made_at)!
UPDATE faq_version
   SET topic = :topic, question = :question, variants = :variants, answer = :answer, stage = :stage,
       valid_from = :valid_from, valid_until = :valid_until, source = :source, sensible = :sensible,
       made_by = :made_by, made_at = :made_at, state = :state
 WHERE id = :id AND number = :number AND state IN ('writing', 'draft');

-- name: keep_phrasing(entry, text, language, at)!
-- Whoever says something to the same words at the same moment waits here.
INSERT INTO faq_phrasing (entry, text, language, confirmed, active, at) VALUES (:entry, :text, :language, 0, 0, :at)
ON CONFLICT (entry, text) DO UPDATE SET confirmed = faq_phrasing.confirmed;

-- name: switch_phrasing(entry, text, active)!
-- Whether it counts. What was set aside stays so.
UPDATE faq_phrasing SET active = :active, changes = changes + 1
 WHERE entry = :entry AND text = :text AND active <> :active AND aside = 0;

-- name: phrasings()
SELECT entry, text, language FROM faq_phrasing WHERE active = 1 ORDER BY at, entry, text;

-- name: phrasings_of(entry)
-- All of an entry, also those that do not count; newest first.
SELECT entry, text, language, active, aside FROM faq_phrasing WHERE entry = :entry ORDER BY at DESC, text;

-- name: set_aside(entry, text)!
-- It stays, so that nobody makes it count again unseen.
UPDATE faq_phrasing SET active = 0, aside = 1, changes = changes + active WHERE entry = :entry AND text = :text;

-- name: let_in(entry, text)!
-- The Koordination has looked at it.
UPDATE faq_phrasing SET active = 1, aside = 0, changes = changes + 1 - active WHERE entry = :entry AND text = :text;

-- name: drop_unheard_phrasings(before)!
-- Nobody else said so.
DELETE FROM faq_phrasing WHERE active = 0 AND aside = 0 AND changes = 0 AND at < :before;

-- name: vote(entry, text, voter, yes, known, at)!
-- Everybody has one; the last counts.
INSERT INTO faq_vote (entry, text, voter, yes, known, at) VALUES (:entry, :text, :voter, :yes, :known, :at)
ON CONFLICT (entry, text, voter) DO UPDATE SET yes = excluded.yes, known = excluded.known, at = excluded.at;

-- name: votes_of(entry)
SELECT entry, text, voter, yes, known FROM faq_vote WHERE entry = :entry ORDER BY at, text, voter;

-- name: drop_votes(before)!
DELETE FROM faq_vote WHERE at < :before;

-- name: add_miss(id, words, language, stage, at, asker)!
INSERT INTO faq_miss (id, words, language, stage, at, asker) VALUES (:id, :words, :language, :stage, :at, :asker);

-- name: misses(since)
-- Newest first.
SELECT * FROM faq_miss WHERE at >= :since ORDER BY at DESC, id;

-- name: miss(id)^
SELECT * FROM faq_miss WHERE id = :id;

-- name: drop_miss(words)!
DELETE FROM faq_miss WHERE words = :words;

-- name: drop_misses(before)!
DELETE FROM faq_miss WHERE at < :before;

-- name: tally(entry, day, shown, helped, failed)!
INSERT INTO faq_tally (entry, day, shown, helped, failed) VALUES (:entry, :day, :shown, :helped, :failed)
ON CONFLICT (entry, day) DO UPDATE
   SET shown = faq_tally.shown + excluded.shown, helped = faq_tally.helped + excluded.helped,
       failed = faq_tally.failed + excluded.failed;

-- name: tallies(since)
-- From that day on; most asked first.
SELECT entry, CAST(sum(shown) AS BIGINT) AS shown, CAST(sum(helped) AS BIGINT) AS helped,
       CAST(sum(failed) AS BIGINT) AS failed
  FROM faq_tally WHERE day >= :since GROUP BY entry ORDER BY sum(shown) DESC, entry;

-- name: tell(what, at)!
-- Whoever is second has nothing to tell.
INSERT INTO faq_told (what, at) VALUES (:what, :at) ON CONFLICT (what) DO NOTHING;

-- name: forget_told(before)!
DELETE FROM faq_told WHERE at < :before;

-- name: add_talk_quote(id, source, cohort, proposer, other, question, answer, at, state)!
INSERT INTO talk_quote (id, source, cohort, proposer, other, question, answer, at, state)
VALUES (:id, :source, :cohort, :proposer, :other, :question, :answer, :at, :state)
ON CONFLICT DO NOTHING;

-- name: talk_quote_by_id(id)^
SELECT * FROM talk_quote WHERE id = :id;

-- name: talk_quote_of(source)^
SELECT * FROM talk_quote WHERE source = :source;

-- name: talk_quotes_with(person)
SELECT * FROM talk_quote WHERE (proposer = :person OR other = :person) AND state <> 'refused' ORDER BY at, id;

-- name: save_talk_quote(id, proposer, other, question, answer, state, version)!
-- Only if nobody changed it since it was read.
UPDATE talk_quote
   SET proposer = :proposer, other = :other, question = :question, answer = :answer, state = :state,
       version = version + 1
 WHERE id = :id AND version = :version;

-- name: drop_talk_quote(id)!
DELETE FROM talk_quote WHERE id = :id;

-- name: part_from_talk_quotes(before)!
-- A draft stays when nobody knows any more whose words it was.
UPDATE faq_version SET quote = NULL WHERE quote IN (SELECT id FROM talk_quote WHERE at < :before);

-- name: forget_talk_quotes(before)!
DELETE FROM talk_quote WHERE at < :before;
