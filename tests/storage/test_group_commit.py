"""Those who stand in line reach the disk together, and each of them stands for itself. Only SQLite."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.engines.sqlite import Sqlite
from storage.trouble import Line, Trouble

INSERT = "INSERT INTO line VALUES (?)"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return made(tmp_path / "x.db")


@pytest.fixture
async def engine(file: Path) -> AsyncIterator[Sqlite]:
    engine = await Sqlite.open(file)
    yield engine
    await engine.close()


def made(file: Path) -> Path:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE line (name TEXT PRIMARY KEY)")
    return file


def on_disk(file: Path) -> set[str]:
    """As somebody else reads it."""
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM line")}


@contextmanager
def counted(engine: Sqlite) -> Iterator[list[str]]:
    seen: list[str] = []
    engine.connection.raw.set_trace_callback(seen.append)
    yield seen
    engine.connection.raw.set_trace_callback(None)


async def adds(engine: Sqlite, *names: str, line: Line = Line.DECIDING) -> None:
    async with engine.transaction(line) as unit:
        for name in names:
            unit.connection.raw.execute("INSERT INTO line VALUES (?)", (name,))
        await unit.commit()


async def looks(engine: Sqlite) -> set[str]:
    async with engine.transaction(Line.LOOKING) as unit:
        return {row[0] for row in unit.connection.raw.execute("SELECT name FROM line")}


async def thinks_again(engine: Sqlite, name: str) -> None:
    async with engine.transaction() as unit:
        unit.connection.raw.execute("INSERT INTO line VALUES (?)", (name,))


@asynccontextmanager
async def while_somebody_works(engine: Sqlite) -> AsyncIterator[None]:
    """All that begins meanwhile stands in line."""
    async with engine.transaction() as unit:
        yield
        await asyncio.wait([asyncio.ensure_future(asyncio.Event().wait())], timeout=0.01)  # noqa: TID251
        unit.connection.raw.execute("INSERT INTO line VALUES ('first')")
        await unit.commit()


async def in_line(engine: Sqlite, *deeds: object) -> list[object]:
    tasks: list[asyncio.Future[object]] = []
    async with while_somebody_works(engine):
        tasks = [asyncio.ensure_future(deed) for deed in deeds]  # type: ignore[call-overload]  # noqa: TID251
    return await asyncio.gather(*tasks, return_exceptions=True)


async def test_twenty_in_line_are_saved_with_one_commit(engine: Sqlite, file: Path) -> None:
    with counted(engine) as seen:
        await in_line(engine, *(adds(engine, f"n{number}") for number in range(20)))
    assert seen.count("COMMIT") == 1
    assert on_disk(file) == {"first", *(f"n{number}" for number in range(20))}


async def test_a_long_line_does_not_make_the_first_wait_for_the_last(engine: Sqlite) -> None:
    with counted(engine) as seen:
        await in_line(engine, *(adds(engine, f"n{number}") for number in range(100)))
    assert 3 <= seen.count("COMMIT") <= 5


async def test_however_many_find_it_free_the_loop_turns_in_between(
    engine: Sqlite, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They go in the order in which they came, and still share their commits."""
    monkeypatch.setattr("storage.engines.turns.AT_A_STRETCH", 0.0)
    names = [f"n{number}" for number in range(100)]
    turns_of: list[int] = []

    async def adds_and_notes(name: str) -> None:
        async with engine.transaction() as unit:
            turns_of.append(turned[0])
            unit.connection.raw.execute(INSERT, (name,))
            await unit.commit()

    with counted(engine) as seen, loop_turns() as turned:
        await asyncio.gather(*map(adds_and_notes, names))
    assert turns_of == sorted(turns_of)
    assert len(set(turns_of)) == len(names)
    assert seen.count("COMMIT") <= 5
    assert [text.split("'")[1] for text in seen if "INSERT" in text] == names
    assert on_disk(file) == set(names)


async def test_who_waits_for_the_loop_and_is_cancelled_keeps_nobody_waiting(
    engine: Sqlite, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engines.turns.AT_A_STRETCH", 0.0)
    for ahead in range(6):
        tasks = [asyncio.ensure_future(adds(engine, f"{ahead}{name}")) for name in "abc"]  # noqa: TID251
        with loop_turns() as turned:
            while turned[0] < ahead:
                await at_the_next_turn()
        tasks[1].cancel()
        await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)
        assert on_disk(file) >= {f"{ahead}a", f"{ahead}c"}
        async with asyncio.timeout(5):
            await adds(engine, f"{ahead}d")


@contextmanager
def loop_turns() -> Iterator[list[int]]:
    """How often the event loop has turned."""
    loop, turned = asyncio.get_running_loop(), [0]

    def turn() -> None:
        turned[0] += 1
        handle[0] = loop.call_soon(turn)

    handle = [loop.call_soon(turn)]
    yield turned
    handle[0].cancel()


async def at_the_next_turn() -> None:
    loop = asyncio.get_running_loop()
    turned = loop.create_future()
    loop.call_soon(turned.set_result, None)
    await turned


async def test_one_that_fails_takes_back_itself_only(engine: Sqlite, file: Path) -> None:
    deeds = adds(engine, "a"), adds(engine, "b", "b"), adds(engine, "c"), thinks_again(engine, "d"), adds(engine, "e")
    became = await in_line(engine, *deeds)
    assert [type(one) for one in became] == [type(None), sqlite3.IntegrityError, *[type(None)] * 3]
    assert on_disk(file) == {"first", "a", "c", "e"}


async def test_when_it_is_said_to_be_saved_it_is(engine: Sqlite, file: Path) -> None:
    async def adds_and_looks(name: str) -> bool:
        await adds(engine, name)
        return name in on_disk(file)

    assert all(await in_line(engine, *(adds_and_looks(name) for name in "abcdef")))


async def test_what_somebody_only_saw_is_saved_before_they_go_on(engine: Sqlite, file: Path) -> None:
    async def sees() -> bool:
        return await looks(engine) <= on_disk(file)

    assert (await in_line(engine, adds(engine, "a"), sees(), adds(engine, "b"), sees()))[1::2] == [True, True]


async def test_who_only_looks_writes_nothing(engine: Sqlite) -> None:
    with counted(engine) as seen:
        assert await looks(engine) == set()
    assert "COMMIT" not in seen


class OnFullDisk:
    def __init__(self, raw: sqlite3.Connection) -> None:
        self.raw = raw

    def __getattr__(self, name: str) -> object:
        return getattr(self.raw, name)

    def commit(self) -> None:
        raise _fault("disk is full", sqlite3.SQLITE_FULL)


async def test_a_commit_that_fails_fails_for_all(engine: Sqlite, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Trouble] = []
    engine.troubled = told.append

    with monkeypatch.context() as patch:
        patch.setattr(engine.connection, "raw", OnFullDisk(engine.connection.raw))
        tasks = [asyncio.ensure_future(adds(engine, name)) for name in "abc"]  # noqa: TID251
        became = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(one, Trouble) and one.full for one in became)
    assert len(told) == 1
    assert on_disk(file) == set()
    await adds(engine, "later")
    assert on_disk(file) == {"later"}


async def test_a_transaction_that_sqlite_takes_back_is_nobodys(engine: Sqlite, file: Path) -> None:
    """A full disk ends the whole transaction; those who had written before hear of it, too."""

    async def meets_a_full_disk() -> None:
        async with engine.transaction() as unit:
            unit.connection.raw.execute("ROLLBACK")
            raise _fault("disk is full", sqlite3.SQLITE_FULL)

    became = await in_line_of(engine, adds(engine, "a"), meets_a_full_disk(), adds(engine, "b"))
    assert [isinstance(one, Trouble) for one in became] == [True, True, False]
    assert on_disk(file) == {"b"}


async def test_after_a_full_disk_nothing_is_written_outside_a_transaction(engine: Sqlite, file: Path) -> None:
    """SQLite itself has taken the transaction back; whoever catches the fault does not know."""
    engine.connection.raw.execute("PRAGMA max_page_count = 20")

    async def goes_on() -> None:
        async with engine.transaction() as unit:
            with pytest.raises(sqlite3.OperationalError):
                unit.connection.run("INSERT INTO line VALUES (hex(zeroblob(1000000)))", ())
            unit.connection.run("INSERT INTO line VALUES ('afterwards')", ())

    became = await in_line_of(engine, adds(engine, "a"), goes_on(), adds(engine, "b"))
    assert [isinstance(one, Trouble) for one in became] == [True, True, False]
    assert on_disk(file) == {"b"}


async def test_what_runs_aside_ends_before_its_transaction_does(engine: Sqlite, file: Path) -> None:
    goes = threading.Event()

    async def works_aside() -> None:
        async with engine.transaction() as unit:
            await unit.connection.aside(lambda: (goes.wait(30), unit.connection.raw.execute(INSERT, ("ghost",))))
            await unit.commit()

    tasks = [asyncio.ensure_future(works_aside()), asyncio.ensure_future(adds(engine, "next"))]  # noqa: TID251
    for _twice in range(2):
        await asyncio.wait(tasks, timeout=0.01)
        tasks[0].cancel()
    await asyncio.wait(tasks, timeout=0.01)
    goes.set()
    assert isinstance((await asyncio.gather(*tasks, return_exceptions=True))[0], asyncio.CancelledError)
    assert on_disk(file) == {"next"}


async def test_who_closes_saves_what_was_about_to_be_saved(file: Path) -> None:
    engine = await Sqlite.open(file)
    async with asyncio.timeout(30):
        await asyncio.gather(adds(engine, "a"), engine.close())
    assert on_disk(file) == {"a"}


async def test_who_is_cancelled_while_somebody_holds_the_file_leaves_no_patience_behind(
    engine: Sqlite, file: Path
) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.ensure_future(adds(engine, "a"))  # noqa: TID251
        await asyncio.wait([waiting], timeout=0)
        waiting.cancel()
        await asyncio.wait([waiting])
    assert engine.connection.raw.execute("PRAGMA busy_timeout").fetchone()[0] == 0


async def in_line_of(engine: Sqlite, *deeds: object) -> list[object]:
    """They alone: nobody before them."""
    tasks: list[asyncio.Future[object]] = [asyncio.ensure_future(deed) for deed in deeds]  # type: ignore[call-overload]  # noqa: TID251
    return await asyncio.gather(*tasks, return_exceptions=True)


async def test_the_sender_stands_in_front(engine: Sqlite) -> None:
    order: list[str] = []

    async def notes(name: str, line: Line = Line.DECIDING) -> None:
        async with engine.transaction(line) as unit:
            order.append(name)
            unit.connection.raw.execute("INSERT INTO line VALUES (?)", (name,))
            await unit.commit()

    await in_line(engine, *(notes(name) for name in "abcdef"), notes("sender", Line.SENDING))
    assert order.index("sender") == 1


DEEDS = st.lists(st.sampled_from(["+", "?", "-", "!"]), min_size=1, max_size=40)


@given(deeds=DEEDS, cancelled=st.sets(st.integers(0, 39), max_size=5), stretch=st.sampled_from([0.0, 0.005]))
def test_whatever_they_do_what_was_promised_is_there_and_nothing_else(
    deeds: list[str], cancelled: set[int], stretch: float, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = made(tmp_path_factory.mktemp("line") / "x.db")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("storage.engines.turns.AT_A_STRETCH", stretch)
        saved, perhaps = asyncio.run(_all(file, deeds, cancelled))
    assert saved <= on_disk(file) <= saved | perhaps


async def _all(file: Path, deeds: list[str], cancelled: set[int]) -> tuple[set[str], set[str]]:
    """Names that were promised, and those of whom nobody can know."""
    engine = await Sqlite.open(file)

    async def does(deed: str, name: str) -> None:
        async with engine.transaction(Line.LOOKING if deed == "?" else Line.DECIDING) as unit:
            if deed != "?":
                unit.connection.raw.execute("INSERT INTO line VALUES (?)", (name,))
            if deed == "!":
                raise ValueError(name)
            if deed == "+":
                await unit.commit()

    tasks = [asyncio.ensure_future(does(deed, f"n{number}")) for number, deed in enumerate(deeds)]  # noqa: TID251
    await asyncio.wait(tasks, timeout=0)
    for number in cancelled & set(range(len(deeds))):
        tasks[number].cancel()
    became = await asyncio.gather(*tasks, return_exceptions=True)
    await engine.close()
    good = {f"n{number}" for number, one in enumerate(became) if one is None and deeds[number] == "+"}
    lost = {f"n{number}" for number, one in enumerate(became) if isinstance(one, asyncio.CancelledError)}
    return good, {name for name in lost if deeds[int(name[1:])] == "+"}


def _fault(words: str, code: int) -> sqlite3.OperationalError:
    fault = sqlite3.OperationalError(words)
    fault.sqlite_errorcode, fault.sqlite_errorname = code, "SQLITE_FULL"
    return fault
