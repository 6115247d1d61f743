"""A connection to SQLite on which statements run at once, without a trip to aiosqlite's thread."""

import sqlite3
from pathlib import Path
from typing import Any

import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter


class Connection(aiosqlite.Connection):
    """Whatever may wait for a disk or a lock (BEGIN, COMMIT) runs in aiosqlite's thread; statements run at once.

    A statement takes some ten microseconds and a trip to the thread three times as many; between BEGIN and COMMIT
    nobody else has a turn, so nothing can come in between.
    """

    raw: sqlite3.Connection

    def __init__(self, file: Path) -> None:
        super().__init__(lambda: self._open(file), 64)

    def _open(self, file: Path) -> sqlite3.Connection:
        self.raw = sqlite3.connect(file, isolation_level=None, check_same_thread=False, cached_statements=512)
        self.raw.row_factory = sqlite3.Row
        return self.raw


class SqliteRows:
    """What a statement found, for `async for`; the loop has nothing to watch over."""

    __slots__ = ("_next",)

    def __init__(self, found: list[sqlite3.Row]) -> None:
        self._next = iter(found)

    def __aiter__(self) -> "SqliteRows":
        return self

    async def __anext__(self) -> sqlite3.Row:
        for row in self._next:
            return row
        raise StopAsyncIteration


class AtOnce(AioSQLiteAdapter):
    """aiosql's adapter without trips to the thread."""

    is_aio_driver = False
    """aiosql hands on what is returned here, and puts no coroutine of its own around it."""

    def select(self, conn: Connection, _name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        return SqliteRows(conn.raw.execute(sql, parameters).fetchall())

    async def select_one(
        self, conn: Connection, _name: str, sql: str, parameters: Any, record_class: Any = None
    ) -> Any:
        found = conn.raw.execute(sql, parameters).fetchall()
        return found[0] if found else None

    async def select_value(self, conn: Connection, _name: str, sql: str, parameters: Any) -> Any:
        found = conn.raw.execute(sql, parameters).fetchall()
        return found[0][0] if found else None

    async def insert_update_delete(self, conn: Connection, _name: str, sql: str, parameters: Any) -> int:
        return conn.raw.execute(sql, parameters).rowcount

    async def insert_update_delete_many(self, conn: Connection, _name: str, sql: str, parameters: Any) -> None:
        conn.raw.executemany(sql, parameters)
