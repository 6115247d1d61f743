"""A connection to SQLite on which statements run at once, without a trip to aiosqlite's thread."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter

from storage.engines.sqlite_rows import ColumnPlaces, SqliteRow
from storage.trouble import Trouble

T = TypeVar("T")


class Connection(aiosqlite.Connection):
    """Whatever may wait for a disk or a lock (BEGIN, COMMIT) runs in aiosqlite's thread; statements run at once.

    A statement takes some ten microseconds and a trip to the thread three times as many; between BEGIN and COMMIT
    nobody else has a turn, so nothing can come in between.
    """

    raw: sqlite3.Connection

    def __init__(self, file: Path) -> None:
        super().__init__(lambda: self._open(file), 64)
        self._free = asyncio.Event()
        self._free.set()

    def _open(self, file: Path) -> sqlite3.Connection:
        self.raw = sqlite3.connect(file, isolation_level=None, check_same_thread=False, cached_statements=512)
        return self.raw

    def commit_aside(self, tell: Callable[[BaseException | None], None]) -> None:
        """In aiosqlite's thread, and past its futures: a COMMIT for one update alone costs as much as the update.
        `tell` is called on the loop, with what went wrong."""
        loop = asyncio.get_running_loop()
        self._tx.put_nowait((None, lambda: loop.call_soon_threadsafe(tell, self.committed())))

    def committed(self) -> BaseException | None:
        """What went wrong, if anything did; then the transaction is taken back."""
        try:
            self.raw.commit()
        except BaseException as fault:  # noqa: BLE001 - everyone who wanted it hears of it
            with suppress(sqlite3.Error):
                self.raw.rollback()
            return fault
        return None

    async def aside(self, work: Callable[[], T]) -> T:
        """In aiosqlite's thread. Whoever is cancelled waits for the end of it: no two may use the connection."""
        self._free.clear()
        try:
            return await asyncio.shield(self._till_the_end(work))
        finally:
            await self.rest()

    async def rest(self) -> None:
        """Until nothing runs aside; whoever was cancelled twice did not wait for it."""
        await self._free.wait()

    @property
    def is_free(self) -> bool:
        """Nothing runs aside."""
        return self._free.is_set()

    async def _till_the_end(self, work: Callable[[], T]) -> T:
        try:
            found: T = await self._execute(work)  # type: ignore[no-untyped-call]
            return found
        finally:
            self._free.set()

    def run(self, sql: str, parameters: Any) -> sqlite3.Cursor:
        """Raises Trouble when SQLite has ended the transaction (a full disk): a statement of its own would stay."""
        if not self.raw.in_transaction:
            raise Trouble("SQLite took the transaction back", full=True)
        return self.raw.execute(sql, parameters)


ASIDE = frozenset(
    {
        "desk_lines",
        "desk_stages",
        "reminders_of_cohort",
        "count_reminders_of_cohort",
        "reminders_unheard",
        "note_plans_of_cohort",
        "date_readers",
        "date_targets",
        "drop_needless",
        "note_put_off",
        "move_date_reminders",
        "drop_outdated",
        "add_date_reminders",
        "change_event",
        "turnout",
        "people_to_tell",
        "drop_rsvps",
        "vectors",
        "keep_vector",
        "drop_vector",
        "drop_vectors_like",
        "messages_that_name",
        "words_that_name",
        "drop_files_of_nobody",
    }
)
"""Queries that look at all associations of a cohort, or whose triggers do, that read a whole table, or that move
megabytes: the loop must not wait for them."""


class SqliteRows:
    """What a statement found, for `async for`; the loop has nothing to watch over."""

    __slots__ = ("_next",)

    def __init__(self, found: list[SqliteRow]) -> None:
        self._next = iter(found)

    def __aiter__(self) -> "SqliteRows":
        return self

    async def __anext__(self) -> SqliteRow:
        for row in self._next:
            return row
        raise StopAsyncIteration


class AtOnce(AioSQLiteAdapter):
    """aiosql's adapter without trips to the thread, but for what is to be done aside."""

    is_aio_driver = False
    """aiosql hands on what is returned here, and puts no coroutine of its own around it."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: dict[str, ColumnPlaces] = {}
        """By name of the query."""

    def select(self, conn: Connection, name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        if name in ASIDE:
            return self._aside(conn, name, sql, parameters)
        return SqliteRows(self._rows(conn, name, sql, parameters))

    async def _aside(self, conn: Connection, name: str, sql: str, parameters: Any) -> AsyncIterator[SqliteRow]:
        for row in await conn.aside(lambda: self._rows(conn, name, sql, parameters)):
            yield row

    def _rows(self, conn: Connection, name: str, sql: str, parameters: Any) -> list[SqliteRow]:
        cursor = conn.run(sql, parameters)
        found = cursor.fetchall()
        if found and name not in self._columns:
            self._columns[name] = ColumnPlaces(column[0] for column in cursor.description)
        return [SqliteRow(self._columns[name], cells) for cells in found]

    async def select_one(self, conn: Connection, name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        found = self._rows(conn, name, sql, parameters)
        return found[0] if found else None

    async def select_value(self, conn: Connection, _name: str, sql: str, parameters: Any) -> Any:
        found = conn.run(sql, parameters).fetchall()
        return found[0][0] if found else None

    async def insert_update_delete(self, conn: Connection, name: str, sql: str, parameters: Any) -> int:
        if name in ASIDE:
            return await conn.aside(lambda: conn.run(sql, parameters).rowcount)
        return conn.run(sql, parameters).rowcount
