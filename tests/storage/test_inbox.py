"""Updates are kept once, and forgotten in time."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.messages import Received
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, tzinfo=UTC)


def update(number: int, **more: Any) -> Received:
    return Received("telegram", str(number), f"telegram:{number % 2}", '{"x": "🎉"}', NOW, **more)


async def test_only_what_is_new_is_returned_in_its_order(database: Database) -> None:
    async with database.work() as work:
        first = await work.inbox.take([update(5), update(3)])
        again = await work.inbox.take([update(3), update(9)])
        await work.commit()
    assert [(one.update_id, one.position) for one in first] == [("5", 1), ("3", 2)]
    assert [(one.update_id, one.position) for one in again] == [("9", 3)]


async def test_what_waits_comes_back_as_it_was(database: Database) -> None:
    async with database.work() as work:
        await work.inbox.take([update(1), update(2, flood=True)])
        await work.inbox.note_try(update(1))
        await work.commit()
    async with database.work() as work:
        first, second = await work.inbox.waiting(0, 10)
        assert await work.inbox.waiting(first.position, 10) == [second]
    assert (first.body, first.tries, first.flood) == ('{"x": "🎉"}', 1, False)
    assert second.flood


async def test_whoever_finishes_first_finishes(database: Database) -> None:
    async with database.work() as work:
        await work.inbox.take([update(1)])
        assert await work.inbox.finish(update(1), NOW)
        assert not await work.inbox.finish(update(1), NOW)
        await work.inbox.bury(update(1), "x", NOW)
        assert await work.inbox.dead() == 0
        await work.commit()


async def test_depth_and_dead_letters(database: Database) -> None:
    async with database.work() as work:
        await work.inbox.take([update(number) for number in range(4)])
        await work.inbox.bury(update(0), "Poison", NOW)
        await work.inbox.finish(update(1), NOW)
        depth = await work.inbox.depth()
        assert (depth.waiting, depth.oldest, await work.inbox.dead()) == (2, NOW, 1)


async def test_what_waits_for_its_own_writer_is_not_the_oldest(database: Database) -> None:
    async with database.work() as work:
        await work.inbox.take([update(0, slow=True), update(1, flood=True)])
        depth = await work.inbox.depth()
        assert (depth.waiting, depth.oldest) == (2, None)
        assert [one.slow for one in await work.inbox.waiting(0, 10)] == [True, False]


async def test_of_what_is_refused_only_the_id_is_kept(database: Database) -> None:
    async with database.work() as work:
        assert await work.inbox.refuse(update(1))
        assert not await work.inbox.refuse(update(1))
        assert await work.inbox.take([update(1)]) == []
        assert await work.inbox.waiting(0, 10) == []
        assert await work.inbox.forget(NOW + timedelta(days=2), NOW, 10) == 1


async def test_old_ones_are_dropped_bite_by_bite(database: Database) -> None:
    async with database.work() as work:
        await work.inbox.take([update(number) for number in range(10)])
        for number in range(8):
            await work.inbox.finish(update(number), NOW - timedelta(days=3))
        await work.inbox.bury(update(8), "x", NOW - timedelta(days=3))
        limits = (NOW - timedelta(days=2), NOW - timedelta(days=14))
        assert [await work.inbox.forget(*limits, 5) for _ in range(3)] == [5, 3, 0]
        assert [one.update_id for one in await work.inbox.waiting(0, 10)] == ["9"]
        assert await work.inbox.dead() == 1
