-- name: put(id, key, person, channel, chat, priority, act, card, payload, message, not_before, valid_until, created_at, question, asked, state, origin, about, wanted)!
-- What is to be said; the same key twice is said once.
INSERT INTO outbox (id, key, position, person, channel, chat, priority, act, card, payload, message,
                    not_before, valid_until, created_at, question, asked, state, origin, about, wanted)
VALUES (:id, :key, (SELECT coalesce(max(position), 0) + 1 FROM outbox), :person, :channel, :chat, :priority, :act,
        :card, :payload, :message, coalesce(CAST(:not_before AS bigint), 0), :valid_until, :created_at, :question, :asked,
        :state, :origin, :about, :wanted)
ON CONFLICT (key) DO NOTHING;

-- name: show(id, key, person, chat, mine, card, payload, created_at, question, asked, origin)!
-- A message of the web chat: there as soon as it is committed.
INSERT INTO outbox (id, key, position, version, person, channel, chat, mine, card, payload, state, created_at, settled_at,
                    question, asked, origin)
VALUES (:id, :key, (SELECT coalesce(max(position), 0) + 1 FROM outbox),
        (SELECT coalesce(max(version), 0) + 1 FROM outbox WHERE channel = 'web' AND chat = :chat),
        :person, 'web', :chat, :mine, :card, :payload, 'sent', :created_at, :created_at,
        :question, :asked, :origin)
ON CONFLICT (key) DO NOTHING;

-- name: change(id, chat, payload)!
UPDATE outbox
   SET payload = :payload,
       version = (SELECT coalesce(max(version), 0) + 1 FROM outbox WHERE channel = 'web' AND chat = :chat)
 WHERE id = :id AND channel = 'web' AND chat = :chat AND mine = 0;

-- name: belongs(id, question, asked)!
UPDATE outbox SET question = :question, asked = :asked WHERE id = :id;

-- name: keyboards(channel, chat, most)
-- What somebody sees in this chat, the newest first.
SELECT message, act, card, question, payload, origin FROM outbox
 WHERE channel = :channel AND chat = :chat AND mine = 0 AND state = 'sent'
 ORDER BY version DESC, position DESC LIMIT :most;

-- name: shown_as(chat, message)^
-- What stands in a message of a Telegram chat, also in one of an album.
SELECT * FROM outbox
 WHERE channel = 'telegram' AND chat = :chat AND state = 'sent'
   AND (message = :message OR origin <> '' AND ' ' || message || ' ' LIKE '% ' || :message || ' %')
 ORDER BY position DESC LIMIT 1;

-- name: history(chat, after, most)
SELECT * FROM (SELECT * FROM outbox WHERE channel = 'web' AND chat = :chat AND version > :after
                ORDER BY position DESC LIMIT :most) AS latest
 ORDER BY position;

-- name: newest_version(chat)$
SELECT max(version) FROM outbox WHERE channel = 'web' AND chat = :chat;

-- name: older(chat, before, most)
-- What stood above a place, as it reads now.
SELECT * FROM (SELECT * FROM outbox WHERE channel = 'web' AND chat = :chat AND version > 0 AND position < :before
                ORDER BY position DESC LIMIT :most) AS nearest
 ORDER BY position;

-- name: by_id(id)^
SELECT * FROM outbox WHERE id = :id;

-- name: due(now, senseless, most)
-- What failed waits for a while; where it waits longer than that, the clock was wrong.
-- The states of the index are named wherever it is to be used: SQLite does not conclude them.
SELECT id, chat, priority, position FROM outbox
 WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND state = 'waiting'
   AND (not_before <= :now OR fault <> '' AND not_before > :senseless)
 ORDER BY priority, position LIMIT :most;

-- name: next_due()$
SELECT min(not_before) FROM outbox WHERE state IN ('waiting', 'claimed') AND state = 'waiting';

-- name: claim(id)!
UPDATE outbox SET state = 'claimed' WHERE id = :id AND state = 'waiting';

-- name: sent(id, message, settled_at, payload, fault)!
-- The words have arrived; here nobody needs them any more. Of the payload only the buttons stay.
UPDATE outbox SET state = 'sent', message = :message, settled_at = :settled_at, fault = :fault, payload = :payload
 WHERE id = :id;

-- name: again(id, not_before, fault)!
-- Unless another process has said it meanwhile; the same holds for the next two.
UPDATE outbox SET state = 'waiting', not_before = :not_before, fault = :fault
 WHERE id = :id AND state IN ('waiting', 'claimed', 'unclear');

-- name: once_more(id, not_before, fault)!
UPDATE outbox SET state = 'waiting', tries = tries + 1, not_before = :not_before, fault = :fault
 WHERE id = :id AND state IN ('waiting', 'claimed', 'unclear');

-- name: give_up(id, state, fault, settled_at)!
UPDATE outbox SET state = :state, fault = :fault, settled_at = :settled_at
 WHERE id = :id AND state IN ('waiting', 'claimed', 'unclear');

-- name: hold_chat(chat, until)!
UPDATE outbox SET not_before = :until, fault = CASE WHEN fault = '' THEN 'held' ELSE fault END
 WHERE channel = 'telegram' AND chat = :chat AND state = 'waiting' AND not_before < :until;

-- name: drop_chat(chat, state, fault, settled_at)!
-- Nobody is there any more: nothing else is sent to this chat.
UPDATE outbox SET state = :state, fault = :fault, settled_at = :settled_at
 WHERE channel = 'telegram' AND chat = :chat AND state = 'waiting';

-- name: move_chat(old, new)!
UPDATE outbox SET chat = :new WHERE channel = 'telegram' AND chat = :old AND state IN ('waiting', 'claimed');

-- name: doubt_floor()!
-- Whatever may have arrived may have been seen.
UPDATE dialog SET floor_at = NULL
 WHERE owner IN (SELECT person FROM outbox
                  WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND state = 'claimed');

-- name: doubt(fault, above, settled_at)!
-- What was on its way may or may not have arrived. A person decides on what must not come twice, and on what has been
-- through this before.
UPDATE outbox SET state = 'unclear', fault = :fault, settled_at = :settled_at
 WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND state = 'claimed'
   AND (priority > :above OR fault = :fault);

-- name: drop_unclear_cards(settled_at)!
-- Of what has just become unclear: the older card of that name is no longer the newest, or there is none.
DELETE FROM card
 WHERE EXISTS (SELECT 1 FROM outbox
                WHERE outbox.settled_at = :settled_at AND outbox.state = 'unclear' AND outbox.act = 'card'
                  AND card.address = 't' || outbox.chat AND card.name = outbox.card);

-- name: claimed()
SELECT id, chat, priority, position FROM outbox
 WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND state = 'claimed'
 ORDER BY priority, position;

-- name: release(fault)!
UPDATE outbox SET state = 'waiting', tries = tries + 1, fault = :fault
 WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND state = 'claimed';

-- name: standing(origin, person)
-- That an origin is named is repeated wherever its index is to be used: SQLite does not conclude it.
SELECT * FROM outbox
 WHERE origin = :origin AND origin <> '' AND person = :person AND act = 'send'
   AND state IN ('waiting', 'claimed', 'sent', 'unclear')
 ORDER BY position;

-- name: drop_unsaid(origin, person)!
DELETE FROM outbox WHERE origin = :origin AND origin <> '' AND person = :person AND state = 'waiting';

-- name: reword(id, payload)!
UPDATE outbox SET payload = :payload WHERE id = :id AND state = 'waiting';

-- name: drop_one(id)!
DELETE FROM outbox WHERE id = :id AND state = 'waiting';

-- name: stands_as(id, message, payload)!
UPDATE outbox SET message = :message, payload = :payload WHERE id = :id AND state = 'sent';

-- name: withdraw(id)!
UPDATE outbox SET state = 'withdrawn' WHERE id = :id AND state = 'sent';

-- name: take_away(id, chat, payload)!
UPDATE outbox
   SET state = 'withdrawn', payload = :payload,
       version = (SELECT coalesce(max(version), 0) + 1 FROM outbox WHERE channel = 'web' AND chat = :chat)
 WHERE id = :id AND channel = 'web' AND chat = :chat AND mine = 0 AND state = 'sent';

-- name: depth(now)^
SELECT count(*) AS waiting, min(CASE WHEN not_before > created_at THEN not_before ELSE created_at END) AS oldest
  FROM outbox WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND not_before <= :now;

-- name: late(priority, due_before)$
SELECT count(*) FROM outbox
 WHERE channel = 'telegram' AND state IN ('waiting', 'claimed') AND state = 'waiting' AND priority = :priority
   AND not_before < :due_before AND created_at < :due_before;

-- name: attach(id, outbox, name, mime, size, content, shared)!
INSERT INTO attachment (id, outbox, name, mime, size, content, shared)
VALUES (:id, :outbox, :name, :mime, :size, :content, :shared);

-- name: attachments(outbox)
SELECT * FROM attachment WHERE outbox = :outbox ORDER BY id;

-- name: attachment_of_chat(id, chat)^
SELECT attachment.* FROM attachment JOIN outbox ON outbox.id = attachment.outbox
 WHERE attachment.id = :id AND outbox.channel = 'web' AND outbox.chat = :chat;

-- name: drop_content(outbox)!
UPDATE attachment SET content = NULL WHERE outbox = :outbox;

-- name: cards_of(address)
SELECT * FROM card WHERE address = :address;

-- name: save_card(address, name, outbox, message)!
INSERT INTO card (address, name, outbox, message) VALUES (:address, :name, :outbox, :message)
ON CONFLICT (address, name) DO UPDATE SET outbox = excluded.outbox, message = excluded.message;

-- name: drop_card(address, name)!
DELETE FROM card WHERE address = :address AND name = :name;

-- name: drop_settled(before, most)!
-- What the web chat shows stays. (An index on the channel would find far too many.)
DELETE FROM outbox
 WHERE id IN (SELECT id FROM outbox WHERE channel <> 'web' AND settled_at < :before LIMIT :most);

-- name: drop_old_chats(before, nobodys_before, most)!
-- What nobody can open any more, and what is very old; but no living card.
DELETE FROM outbox
 WHERE id IN (SELECT outbox.id FROM outbox
               WHERE outbox.channel = 'web' AND outbox.settled_at < :nobodys_before
                 AND NOT EXISTS (SELECT 1 FROM card WHERE card.outbox = outbox.id)
                 AND (outbox.settled_at < :before
                      OR outbox.person IS NULL
                     AND NOT EXISTS (SELECT 1 FROM web_session WHERE web_session.visitor = outbox.chat)
                     AND NOT EXISTS (SELECT 1 FROM address
                                      WHERE address.channel = 'web' AND address.external = outbox.chat
                                        AND address.person IS NOT NULL))
               LIMIT :most);

-- name: drop_old_files(before, most)!
-- Few messages have one: these are looked at, not everything that was ever said.
UPDATE attachment SET content = NULL
 WHERE id IN (SELECT attachment.id FROM attachment CROSS JOIN outbox
               WHERE outbox.id = attachment.outbox AND attachment.content IS NOT NULL AND outbox.settled_at < :before
               LIMIT :most);

-- name: drop_older_file(id, name, outbox)!
-- Of a file that was fetched again, the web chat keeps the newest only.
UPDATE attachment SET content = NULL
 WHERE attachment.name = :name AND attachment.id <> :id AND attachment.content IS NOT NULL
   AND attachment.outbox IN (SELECT older.id FROM outbox AS older JOIN outbox AS newest ON newest.id = :outbox
                              WHERE older.channel = 'web' AND newest.channel = 'web' AND older.chat = newest.chat);

-- name: newest_file(name, chat)^
SELECT attachment.* FROM attachment JOIN outbox ON outbox.id = attachment.outbox
 WHERE attachment.name = :name AND attachment.content IS NOT NULL AND outbox.channel = 'web' AND outbox.chat = :chat
 LIMIT 1;

-- name: due_for_web(now)
SELECT id, chat, person, valid_until FROM outbox
 WHERE channel = 'web' AND state IN ('waiting', 'claimed') AND state = 'waiting' AND not_before <= :now
 ORDER BY priority, position LIMIT 500;

-- name: appear(id, chat, at)!
UPDATE outbox
   SET state = 'sent', created_at = :at, settled_at = :at,
       position = (SELECT coalesce(max(position), 0) + 1 FROM outbox),
       version = (SELECT coalesce(max(version), 0) + 1 FROM outbox WHERE channel = 'web' AND chat = :chat)
 WHERE id = :id AND chat = :chat AND state = 'waiting';

-- name: miss(id, chat, at)!
UPDATE outbox SET state = 'expired', fault = 'expired', settled_at = :at
 WHERE id = :id AND chat = :chat AND state = 'waiting';
