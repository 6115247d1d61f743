"""Which buttons stood under a message, and since when."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.domain.bounce import Came, Keyboard
from bot.domain.messages import Act, Outgoing, Priority
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, tzinfo=UTC)
BOARD = Keyboard("a", "telegram", "1", "7", Came.FIRST, "look", frozenset({"x:1", "y"}), NOW, NOW)


async def rows(work: Work, *ids: str) -> None:
    for row in ids:
        message = Outgoing(row, row, None, "telegram", "1", Priority.REPLY, Act.SEND, "", "{}", NOW)
        await work.outbox.put(message)


async def test_they_are_found_under_their_message_in_their_order(database: Database) -> None:
    later = replace(BOARD, outbox="b", came=Came.CHANGED, left_at=NOW + timedelta(milliseconds=1))
    elsewhere = [replace(BOARD, message="8"), replace(BOARD, chat="2"), replace(BOARD, channel="web")]
    async with database.work() as work:
        await rows(work, "a", "b")
        for keyboard in (later, BOARD, *elsewhere):
            await work.keyboards.save(keyboard)
        assert await work.keyboards.under("telegram", "1", "7") == [BOARD, later]


async def test_what_is_on_its_way_arrives_once(database: Database) -> None:
    leaving = replace(BOARD, shown_at=None)
    async with database.work() as work:
        await rows(work, "a")
        await work.keyboards.save(leaving)
        assert await work.keyboards.arrived("a", "9", NOW)
        assert not await work.keyboards.arrived("a", "9", NOW + timedelta(hours=1))
        assert await work.keyboards.under("telegram", "1", "9") == [replace(BOARD, message="9")]


async def test_a_second_try_takes_the_place_of_the_first(database: Database) -> None:
    first = replace(BOARD, shown_at=None)
    second = replace(first, left_at=NOW + timedelta(seconds=3))
    async with database.work() as work:
        await rows(work, "a")
        await work.keyboards.save(first)
        await work.keyboards.save(second)
        assert await work.keyboards.under("telegram", "1", "7") == [second]


async def test_twice_in_the_same_moment_the_last_counts(database: Database) -> None:
    async with database.work() as work:
        await rows(work, "a")
        await work.keyboards.save(BOARD)
        await work.keyboards.save(replace(BOARD, look="other"))
        assert [keyboard.look for keyboard in await work.keyboards.under("telegram", "1", "7")] == ["other"]


async def test_old_ones_are_forgotten(database: Database) -> None:
    async with database.work() as work:
        await rows(work, "a", "b")
        await work.keyboards.save(BOARD)
        await work.keyboards.save(replace(BOARD, outbox="b", left_at=NOW + timedelta(days=2)))
        assert await work.keyboards.forget(NOW + timedelta(days=1), 10) == 1
        assert [keyboard.outbox for keyboard in await work.keyboards.under("telegram", "1", "7")] == ["b"]
