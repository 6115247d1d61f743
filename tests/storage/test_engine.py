"""Whole transactions, one after the other, whatever happens in between. Only SQLite."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.engines.sqlite import PRAGMAS, Sqlite
from storage.trouble import StorageFault, Trouble


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        connection.execute("CREATE TABLE counter (n INTEGER)")
        connection.execute("INSERT INTO counter VALUES (0)")
        connection.commit()
    return tmp_path / "x.db"


@pytest.fixture
async def engine(file: Path) -> AsyncIterator[Sqlite]:
    engine = await Sqlite.open(file)
    yield engine
    await engine.close()


async def count(engine: Sqlite) -> int:
    async with engine.transaction() as transaction:
        return int(transaction.connection.raw.execute("SELECT n FROM counter").fetchone()[0])


async def add(engine: Sqlite, pause: float = 0.0) -> None:
    """Reads, waits, writes: what goes wrong if two may do it at a time."""
    async with engine.transaction() as transaction:
        raw = transaction.connection.raw
        seen = raw.execute("SELECT n FROM counter").fetchone()[0]
        await asyncio.wait_for(asyncio.Event().wait(), pause) if pause else None
        raw.execute("UPDATE counter SET n = ?", (seen + 1,))
        await transaction.commit()


async def test_what_must_be_true_of_it_is_true(engine: Sqlite) -> None:
    found = {name: engine.connection.raw.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
    assert found == dict(PRAGMAS)


async def test_a_database_that_cannot_be_safe_is_refused(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr("storage.engines.sqlite.PRAGMAS", {"synchronous": 17})
    with pytest.raises(StorageFault, match="synchronous"):
        await Sqlite.open(file)


async def test_queries_that_cannot_be_read_leave_no_thread_behind(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """The thread of an open database would keep the process from ending."""

    def broken(_adapter: object) -> None:
        raise ValueError("a query is broken")

    monkeypatch.setattr("storage.engines.sqlite.load_queries", broken)
    before = threading.active_count()
    with pytest.raises(ValueError, match="a query is broken"):
        await Sqlite.open(file)
    assert threading.active_count() == before


async def test_two_hundred_counts_of_fifty_at_once(engine: Sqlite) -> None:
    """R15"""

    async def four() -> None:
        for _ in range(4):
            await add(engine)

    await asyncio.gather(*(four() for _ in range(50)))
    assert await count(engine) == 200


async def test_without_commit_nothing_happened(engine: Sqlite) -> None:
    async with engine.transaction() as transaction:
        transaction.connection.raw.execute("UPDATE counter SET n = 9")
    assert await count(engine) == 0


async def writes(engine: Sqlite, query: str) -> None:
    async with engine.transaction() as transaction:
        transaction.connection.raw.execute("UPDATE counter SET n = 9")
        transaction.connection.raw.execute(query)
        await transaction.commit()


async def test_a_mistake_takes_it_back(engine: Sqlite) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await writes(engine, "SELECT nothing FROM nowhere")
    assert await count(engine) == 0


async def test_cancelled_at_any_point_it_is_all_or_nothing(engine: Sqlite) -> None:
    """R19: and whoever comes next does not wait."""
    done = 0

    async def counted() -> None:
        nonlocal done
        await add(engine)
        done += 1

    for steps in range(200):
        task = asyncio.gather(counted())
        for _ in range(steps % 9):
            await asyncio.wait([asyncio.ensure_future(asyncio.Event().wait())], timeout=0)  # noqa: TID251
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with asyncio.timeout(30):
        kept = await count(engine)
    assert done <= kept <= 200


async def test_somebody_elses_lock_is_trouble_and_is_waited_for_once(engine: Sqlite, file: Path) -> None:
    told: list[Trouble] = []
    engine.troubled = told.append
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = asyncio.get_running_loop().time()
        found = await asyncio.gather(*(add(engine) for _ in range(20)), return_exceptions=True)
        assert all(isinstance(one, Trouble) for one in found)
        assert asyncio.get_running_loop().time() - began < 9  # five seconds, not twenty times five
        assert len(told) == 1
        other.execute("ROLLBACK")
    engine._locked_at = -10.0
    await add(engine)
    assert await count(engine) == 1


async def test_a_full_disk_is_trouble_and_nothing_breaks(engine: Sqlite) -> None:
    raw = engine.connection.raw
    raw.execute("CREATE TABLE big (x BLOB)")
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages + 2}")
    told: list[Trouble] = []
    engine.troubled = told.append
    with pytest.raises(Trouble) as trouble:
        await writes(engine, "INSERT INTO big VALUES (zeroblob(1000000))")
    assert trouble.value.full
    assert [one.full for one in told] == [True]
    assert await count(engine) == 0
    raw.execute("PRAGMA max_page_count = 100000")
    await add(engine)
    assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
