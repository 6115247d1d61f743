"""The only file that knows which engine runs: one SQLite file, one writer, whole transactions one after the other."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter
from aiosql.queries import Queries
from aiosqlite import Connection

SQL = Path(__file__).parent / "sql"
PRAGMAS: Mapping[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "secure_delete": 1,
    "trusted_schema": 0,
}
"""What must be true of every connection, in the words in which SQLite reads it back (synchronous 2 is FULL)."""


class StorageFault(RuntimeError):
    """The database cannot be used as it is; the text says what to do."""


class OneHop(AioSQLiteAdapter):
    """aiosql's adapter with one trip to the worker thread for each statement instead of three."""

    async def select(self, conn: Connection, _name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(
        self, conn: Connection, _name: str, sql: str, parameters: Any, record_class: Any = None
    ) -> Any:
        rows = await conn.execute_fetchall(sql, parameters)
        return next(iter(rows), None)

    async def select_value(self, conn: Connection, _name: str, sql: str, parameters: Any) -> Any:
        row = await self.select_one(conn, _name, sql, parameters)
        return row[0] if row else None

    async def insert_update_delete(self, conn: Connection, _name: str, sql: str, parameters: Any) -> int:
        return (await conn.execute(sql, parameters)).rowcount

    async def insert_update_delete_many(self, conn: Connection, _name: str, sql: str, parameters: Any) -> None:
        await conn.executemany(sql, parameters)


def load_queries(adapter: Any = OneHop) -> dict[str, Queries]:
    """Every query of `sql/`, by file: `queries["people"].get`."""
    return {file.stem: aiosql.from_path(file, adapter) for file in sorted(SQL.glob("*.sql"))}


@dataclass
class Sqlite:
    """One connection for everything; `transaction()` lets one in at a time."""

    connection: aiosqlite.Connection
    queries: dict[str, Queries]
    _turn: asyncio.Lock

    @classmethod
    async def open(cls, file: Path) -> "Sqlite":
        connection = await aiosqlite.connect(file, isolation_level=None)
        connection.row_factory = sqlite3.Row
        try:
            await _set_pragmas(connection)
        except BaseException:
            await connection.close()
            raise
        return cls(connection, load_queries(), asyncio.Lock())

    async def close(self) -> None:
        async with self._turn:
            await self.connection.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["Transaction"]:
        """BEGIN IMMEDIATE; rolled back unless `commit()` was called, also when the task is cancelled half-way."""
        await self._turn.acquire()
        transaction = Transaction(self.connection)
        try:
            await transaction.begin()
            yield transaction
        finally:
            await asyncio.shield(self._end(transaction))

    async def _end(self, transaction: "Transaction") -> None:
        try:
            await transaction.end()
        finally:
            self._turn.release()


@dataclass
class Transaction:
    connection: aiosqlite.Connection

    async def begin(self) -> None:
        await self.connection.execute("BEGIN IMMEDIATE")

    async def commit(self) -> None:
        await asyncio.shield(self.connection.commit())

    async def end(self) -> None:
        await self.connection.rollback()


async def _set_pragmas(connection: aiosqlite.Connection) -> None:
    for name, wanted in PRAGMAS.items():
        await connection.execute(f"PRAGMA {name} = {wanted}")
        rows = list(await connection.execute_fetchall(f"PRAGMA {name}"))
        if rows[0][0] != wanted:
            raise StorageFault(f"SQLite refuses PRAGMA {name} = {wanted} (it stays {rows[0][0]}). Use a local disk.")
