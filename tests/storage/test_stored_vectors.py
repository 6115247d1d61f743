"""What the language model made of texts is there after a restart, and what nobody needs goes."""

import asyncio

from storage.stored_vectors import FEW, StoredVectors
from storage.unit_of_work import Database
from storage.vectors import PORTION

SOME = {f"k{number}": bytes([number]) * 8 for number in range(FEW + 5)}


async def test_a_restart_finds_them(database: Database) -> None:
    await StoredVectors(database).keep(SOME)
    again = StoredVectors(database)
    assert await again.load([*SOME, "unknown"]) == SOME
    assert await again.load(["k1", "unknown"]) == {"k1": SOME["k1"]}


async def test_many_are_read_in_portions(database: Database) -> None:
    many = {f"{number:05}": b"v" for number in range(PORTION + 3)}
    await StoredVectors(database).keep(many)
    assert await StoredVectors(database).load(many) == many


async def test_the_loop_turns_between_the_portions(database: Database) -> None:
    loop, turns, portions = asyncio.get_running_loop(), list[asyncio.Handle](), 3
    many = {f"{number:05}": b"v" for number in range(portions * PORTION)}
    await StoredVectors(database).keep(many)

    def turn() -> None:
        turns.append(loop.call_soon(turn))

    turn()
    assert await StoredVectors(database).load(many) == many
    turns[-1].cancel()
    assert len(turns) > portions


async def test_the_first_look_drops_what_nobody_needs(database: Database) -> None:
    await StoredVectors(database).keep(SOME)
    assert await StoredVectors(database).load(["k1"]) == {"k1": SOME["k1"]}
    async with database.work() as work:
        assert await work.vectors.portion("") == {"k1": SOME["k1"]}


async def test_a_later_look_drops_nothing(database: Database) -> None:
    vectors = StoredVectors(database)
    await vectors.load([])
    await vectors.keep(SOME)
    await vectors.load(list(SOME)[: FEW + 1])
    assert len(await vectors.load(list(SOME))) == len(SOME)


async def test_of_what_was_learned_the_newest_is_kept(database: Database) -> None:
    vectors = StoredVectors(database)
    await vectors.keep({"k": b"1", "classifier/1/a": b"2"})
    await vectors.keep({"classifier/1/b": b"3"})
    async with database.work() as work:
        assert await work.vectors.portion("") == {"classifier/1/b": b"3", "k": b"1"}
