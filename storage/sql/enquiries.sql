-- name: next_enquiry_number()$
-- Whoever asks at the same moment waits for this one.
UPDATE enquiry_number SET last = last + 1 RETURNING last;

-- name: add_enquiry(id, number, cohort, association, person, address, mail, media, stage, at_date, language, concern, named, text, at, due_on, state, holder, taken_at, announcement, word, follows, nearest)!
INSERT INTO enquiry (id, number, cohort, association, person, address, mail, media, stage, at_date, language, concern,
                     named, body, at, due_on, state, holder, taken_at, announcement, word, follows, nearest)
VALUES (:id, :number, :cohort, :association, :person, :address, :mail, :media, :stage, :at_date, :language, :concern,
        :named, :text, :at, :due_on, :state, :holder, :taken_at, :announcement, :word, :follows, :nearest);

-- name: enquiry_by_id(id)^
SELECT * FROM enquiry_shown WHERE id = :id;

-- name: save_enquiry(id, mail, media, concern, text, due_on, state, holder, taken_at, reminded_at, answer, entry, answered_by, answered_at, corrected_at, same_as, before, nearest, version)!
-- Only if nobody changed it since it was read.
UPDATE enquiry
   SET mail = :mail, media = :media, concern = :concern, body = :text, due_on = :due_on, state = :state,
       holder = :holder, taken_at = :taken_at, reminded_at = :reminded_at, answer = :answer, entry = :entry,
       answered_by = :answered_by, answered_at = :answered_at, corrected_at = :corrected_at, same_as = :same_as,
       before = :before, nearest = :nearest, version = version + 1
 WHERE id = :id AND version = :version;

-- name: enquiries_together(id)
-- The first one, and all that ask the same; oldest first.
SELECT * FROM enquiry_shown WHERE id = :id OR same_as = :id ORDER BY number;

-- name: own_enquiries(person, address)
-- Of a person, or of somebody unknown at an address; newest first.
SELECT * FROM enquiry_shown WHERE person = :person OR (address = :address AND person IS NULL) ORDER BY number DESC;

-- name: enquiries_for(coordinator)
-- What waits in the cohorts that are theirs, each once however many ask it; oldest first.
SELECT enquiry_shown.* FROM enquiry_shown
  JOIN coordinator ON coordinator.cohort = enquiry_shown.cohort
 WHERE coordinator.person = :coordinator AND enquiry_shown.state IN ('open', 'taken')
   AND enquiry_shown.same_as IS NULL
 ORDER BY enquiry_shown.number;

-- name: waiting_enquiries(cohort)
SELECT * FROM enquiry_shown
 WHERE cohort = :cohort AND state IN ('open', 'taken') AND same_as IS NULL
 ORDER BY number;

-- name: late_enquiries(day, reminded_before)
-- Announced for an earlier day, and the Koordination was not reminded since; oldest first.
SELECT * FROM enquiry_shown
 WHERE state IN ('open', 'taken') AND same_as IS NULL AND due_on < :day
   AND (reminded_at IS NULL OR reminded_at < :reminded_before)
 ORDER BY number;

-- name: enquiries_in_danger(before)
-- Nobody has taken them since, and nobody was reminded since; oldest first.
SELECT * FROM enquiry_shown
 WHERE state = 'open' AND concern = 'emergency' AND same_as IS NULL AND at < :before
   AND (reminded_at IS NULL OR reminded_at < :before)
 ORDER BY number;

-- name: answered_enquiries(cohort, since)
-- Oldest first.
SELECT * FROM enquiry_shown
 WHERE cohort = :cohort AND answered_at >= :since AND same_as IS NULL
 ORDER BY number;

-- name: enquiries_about(announcement)
-- Oldest first. That one is named is repeated wherever its index is to be used.
SELECT * FROM enquiry_shown WHERE announcement = :announcement AND announcement <> '' ORDER BY number;

-- name: forget_enquiries_of_strangers(before)!
-- Nobody known asked it, and it is settled.
DELETE FROM enquiry
 WHERE person IS NULL AND association IS NULL AND state IN ('answered', 'withdrawn') AND coalesce(answered_at, at) < :before;

-- name: draft_of(owner)^
SELECT * FROM question_draft WHERE owner = :owner;

-- name: keep_draft(owner, text, stage, at, follows, at_date, whole, media)!
INSERT INTO question_draft (owner, text, stage, at, follows, at_date, whole, media)
VALUES (:owner, :text, :stage, :at, :follows, :at_date, :whole, :media)
ON CONFLICT (owner) DO UPDATE
   SET text = excluded.text, stage = excluded.stage, at = excluded.at, follows = excluded.follows,
       at_date = excluded.at_date, whole = excluded.whole, media = excluded.media;

-- name: drop_draft(owner)!
DELETE FROM question_draft WHERE owner = :owner;

-- name: drop_old_drafts(before)!
DELETE FROM question_draft
 WHERE at < :before AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = question_draft.owner AND person.paused_at IS NOT NULL);

-- name: keep_file(id, draft, mime, content, at)!
-- Of a draft that is there already.
INSERT INTO question_file (id, draft, mime, content, at) VALUES (:id, :draft, :mime, :content, :at);

-- name: drop_other_files(draft, id)!
-- The draft has come with something else since, or with nothing.
DELETE FROM question_file WHERE draft = :draft AND id <> :id;

-- name: file_with_draft(draft, id)^
SELECT * FROM question_file WHERE draft = :draft AND id = :id;

-- name: pass_file_on(draft, id, enquiry)!
UPDATE question_file SET draft = NULL, enquiry = :enquiry WHERE draft = :draft AND id = :id;

-- name: file_with_enquiry(enquiry)^
SELECT * FROM question_file WHERE enquiry = :enquiry;

-- name: drop_settled_files(before)!
-- Of what was answered or withdrawn before.
DELETE FROM question_file
 WHERE enquiry IN (SELECT id FROM enquiry
                    WHERE state IN ('answered', 'withdrawn') AND coalesce(answered_at, at) < :before
                      AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = enquiry.person AND person.paused_at IS NOT NULL));
