"""What is to be said: each key once, the most urgent first."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.messages import Act, Attachment, Card, Fate, Outgoing, Priority
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, tzinfo=UTC)


def message(key: str, priority: Priority = Priority.REPLY, chat: str = "1", **more: object) -> Outgoing:
    return Outgoing(key, key, None, "telegram", chat, priority, Act.SEND, "", "{}", NOW, **more)  # type: ignore[arg-type]


async def test_a_key_is_taken_once(database: Database) -> None:
    async with database.work() as work:
        assert await work.outbox.put(message("a"))
        assert not await work.outbox.put(message("a", chat="2"))
        await work.commit()


async def test_what_is_due_by_urgency_and_age(database: Database) -> None:
    async with database.work() as work:
        for key, priority in (("b", Priority.BROADCAST), ("r2", Priority.REPLY), ("n", Priority.NOTICE)):
            await work.outbox.put(message(key, priority))
        await work.outbox.put(message("r3"))
        await work.outbox.put(message("later", not_before=NOW + timedelta(seconds=1)))
        assert [due.id for due in await work.outbox.due(NOW, 10)] == ["r2", "r3", "n", "b"]
        assert [due.id for due in await work.outbox.due(NOW, 1)] == ["r2"]
        assert len(await work.outbox.due(NOW + timedelta(seconds=1), 10)) == 5
        assert await work.outbox.next_due() is not None


async def test_what_is_claimed_is_claimed_once(database: Database) -> None:
    async with database.work() as work:
        await work.outbox.put(message("a"))
        assert await work.outbox.claim("a")
        assert not await work.outbox.claim("a")
        assert await work.outbox.due(NOW, 10) == []


@pytest.mark.parametrize("priority", list(Priority))
async def test_what_was_leaving_in_a_crash_is_said_once_more_at_most(database: Database, priority: Priority) -> None:
    async with database.work() as work:
        await work.outbox.put(message("leaves", priority))
        await work.outbox.put(message("waits", priority))
        fates = []
        for _ in range(3):
            await work.outbox.claim("leaves")
            again, unclear = await work.outbox.recover(NOW)
            fates.append(([due.id for due in again], unclear))
        assert fates == (
            [(["leaves"], 0), ([], 1), ([], 0)] if priority <= Priority.REMINDER else [([], 1), ([], 0), ([], 0)]
        )
        assert [due.id for due in await work.outbox.due(NOW, 10)] == ["waits"]


async def test_a_chat_is_held_dropped_and_moved(database: Database) -> None:
    async with database.work() as work:
        for key, chat in (("a", "1"), ("b", "1"), ("c", "2"), ("d", "-5")):
            await work.outbox.put(message(key, chat=chat))
        await work.outbox.hold_chat("1", NOW + timedelta(minutes=1))
        assert [due.id for due in await work.outbox.due(NOW, 10)] == ["c", "d"]
        await work.outbox.move_chat("-5", "-1005")
        await work.outbox.drop_chat("1", Fate.BLOCKED, "blocked", NOW)
        assert [due.chat for due in await work.outbox.due(NOW + timedelta(hours=1), 10)] == ["2", "-1005"]


async def test_holding_a_chat_hastens_nothing(database: Database) -> None:
    """After a 429 or an outage, what is planned for tomorrow still leaves tomorrow."""
    tomorrow = NOW + timedelta(days=1)
    async with database.work() as work:
        await work.outbox.put(message("now"))
        await work.outbox.put(message("tomorrow", Priority.REMINDER, not_before=tomorrow))
        await work.outbox.hold_chat("1", NOW + timedelta(minutes=1))
        held = await work.outbox.get("now")
        planned = await work.outbox.get("tomorrow")
        assert held
        assert planned
        assert (held.not_before, planned.not_before) == (NOW + timedelta(minutes=1), tomorrow)
        assert [due.id for due in await work.outbox.due(NOW + timedelta(hours=1), 10)] == ["now"]
        assert [due.id for due in await work.outbox.due(tomorrow, 10)] == ["now", "tomorrow"]


async def test_only_a_doubtful_try_counts(database: Database) -> None:
    async with database.work() as work:
        await work.outbox.put(message("a"))
        await work.outbox.again("a", NOW, "down")
        await work.outbox.once_more("a", NOW, "lost")
        found = await work.outbox.get("a")
        assert found
        assert (found.tries, found.state) == (1, Fate.WAITING)


async def test_what_has_arrived_stays_so(database: Database) -> None:
    """Whatever a process reports that does not lead any more: another one has said it meanwhile."""
    async with database.work() as work:
        await work.outbox.put(message("a"))
        await work.outbox.sent("a", "17", NOW)
        await work.outbox.again("a", NOW, "down")
        await work.outbox.once_more("a", NOW, "lost")
        await work.outbox.give_up("a", Fate.UNCLEAR, "lost", NOW)
        found = await work.outbox.get("a")
        assert found
        assert (found.tries, found.state) == (0, Fate.SENT)


async def test_files_and_words_go_when_they_have_arrived(database: Database) -> None:
    async with database.work() as work:
        await work.outbox.put(message("a"))
        await work.outbox.attach("a", [Attachment("f", "x.docx", "application/x", 3, b"abc")])
        assert (await work.outbox.attachments("a"))[0].content == b"abc"
        await work.outbox.sent("a", "17", NOW)
        await work.outbox.drop_content("a")
        found = await work.outbox.get("a")
        assert found
        assert (found.payload, found.message, found.state) == ("{}", "17", Fate.SENT)
        assert (await work.outbox.attachments("a"))[0].content is None


async def test_depth_and_late_reminders(database: Database) -> None:
    soon = NOW + timedelta(minutes=10)
    async with database.work() as work:
        await work.outbox.put(message("r", Priority.REMINDER))
        await work.outbox.put(message("later", Priority.REMINDER, not_before=soon))
        depth = await work.outbox.depth(NOW)
        assert (depth.waiting, depth.oldest) == (1, NOW)
        assert (await work.outbox.depth(soon)).waiting == 2
        assert await work.outbox.late(NOW) == 0
        assert await work.outbox.late(NOW + timedelta(minutes=1)) == 1
        assert await work.outbox.late(soon + timedelta(minutes=1)) == 2


async def test_the_living_card(database: Database) -> None:
    from bot.domain.people import Address, Channel
    from bot.terms import Language

    async with database.work() as work:
        await work.people.save_address(Address("t1", Channel.TELEGRAM, "1", None, Language.GERMAN))
        await work.outbox.save_card(Card("t1", "map", "a", "17"))
        await work.outbox.save_card(Card("t1", "map", "b", "18"))
        assert await work.outbox.card("t1", "map") == Card("t1", "map", "b", "18")
        assert await work.outbox.card("t1", "desk") is None


async def test_settled_ones_are_dropped_in_time(database: Database) -> None:
    async with database.work() as work:
        for key in ("a", "b", "c"):
            await work.outbox.put(message(key))
        await work.outbox.sent("a", "1", NOW - timedelta(days=40))
        await work.outbox.give_up("b", Fate.FAILED, "x", NOW - timedelta(days=40))
        limit = NOW - timedelta(days=30)
        assert [await work.outbox.forget(limit, 1) for _ in range(3)] == [1, 1, 0]
        assert await work.outbox.get("c")
