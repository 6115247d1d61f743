"""The only file that knows which engine runs: one SQLite file, one writer, whole transactions one after the other."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite
from aiosql.adapters.aiosqlite import AioSQLiteAdapter
from aiosql.queries import Queries

from bot.ports import Trouble

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
FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
PASSING = {*FULL, *LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
"""Errors that are nobody's fault and go away: somebody else holds the file, or the disk has no room."""


PATIENCE = 1.0
"""Seconds after a lock that did not go away in which nobody else waits for it."""


class StorageFault(RuntimeError):
    """The database cannot be used as it is; the text says what to do."""


class Connection(aiosqlite.Connection):
    """Whatever may wait for a disk or a lock (BEGIN, COMMIT) runs in aiosqlite's thread; statements run at once.

    A statement takes some ten microseconds and a trip to the thread three times as many; between BEGIN and COMMIT
    nobody else has a turn, so nothing can come in between.
    """

    raw: sqlite3.Connection

    def __init__(self, file: Path) -> None:
        super().__init__(lambda: self._open(file), 64)

    def _open(self, file: Path) -> sqlite3.Connection:
        self.raw = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self.raw.row_factory = sqlite3.Row
        return self.raw


class AtOnce(AioSQLiteAdapter):
    """aiosql's adapter without trips to the thread."""

    async def select(self, conn: Connection, _name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        for row in conn.raw.execute(sql, parameters).fetchall():
            yield row

    async def select_one(
        self, conn: Connection, _name: str, sql: str, parameters: Any, record_class: Any = None
    ) -> Any:
        return next(iter(conn.raw.execute(sql, parameters).fetchall()), None)

    async def select_value(self, conn: Connection, _name: str, sql: str, parameters: Any) -> Any:
        row = await self.select_one(conn, _name, sql, parameters)
        return row[0] if row else None

    async def insert_update_delete(self, conn: Connection, _name: str, sql: str, parameters: Any) -> int:
        return conn.raw.execute(sql, parameters).rowcount

    async def insert_update_delete_many(self, conn: Connection, _name: str, sql: str, parameters: Any) -> None:
        conn.raw.executemany(sql, parameters)


def load_queries(adapter: Any = AtOnce) -> dict[str, Queries]:
    """Every query of `sql/`, by file: `queries["people"].get`."""
    return {file.stem: aiosql.from_path(file, adapter) for file in sorted(SQL.glob("*.sql"))}


@dataclass
class Sqlite:
    """One connection for everything; `transaction()` lets one in at a time."""

    connection: Connection
    queries: dict[str, Queries]
    troubled: Callable[[Trouble], None] = lambda _trouble: None
    """Told about each trouble."""
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _locked_at: float = -PATIENCE

    @classmethod
    async def open(cls, file: Path) -> "Sqlite":
        connection = Connection(file)
        _same = await connection
        try:
            _set_pragmas(connection.raw)
        except BaseException:
            await connection.close()
            raise
        return cls(connection, load_queries())

    async def close(self) -> None:
        async with self._turn:
            await self.connection.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["Transaction"]:
        """BEGIN IMMEDIATE; rolled back unless `commit()` was called, also when the task is cancelled half-way.

        Raises Trouble when the file is locked or the disk is full.
        """
        await self._turn.acquire()
        transaction = Transaction(self.connection)
        try:
            with self._telling():
                await self._begin(transaction)
                yield transaction
        finally:
            if transaction.open:
                await asyncio.shield(self._roll_back(transaction))
            else:
                self._turn.release()

    async def _begin(self, transaction: "Transaction") -> None:
        """Somebody else's lock is waited for once, not once by each of those who stand in line here."""
        now = asyncio.get_running_loop().time()
        if now - self._locked_at < PATIENCE:
            raise Trouble("still locked")
        try:
            await transaction.begin()
        except sqlite3.OperationalError as fault:
            if _code(fault) in LOCKED:
                self._locked_at = asyncio.get_running_loop().time()
            raise

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tells what passes from what is a mistake."""
        try:
            yield
        except sqlite3.OperationalError as fault:
            if _code(fault) not in PASSING:
                raise
            trouble = Trouble(fault.sqlite_errorname, full=_code(fault) in FULL)
            self.troubled(trouble)
            raise trouble from fault

    async def _roll_back(self, transaction: "Transaction") -> None:
        try:
            await transaction.roll_back()
        finally:
            self._turn.release()


@dataclass
class Transaction:
    connection: Connection
    open: bool = True

    async def begin(self) -> None:
        await self.connection.execute("BEGIN IMMEDIATE")

    async def commit(self) -> None:
        """Once it has begun it is never interrupted: whoever is cancelled meanwhile cannot know how it ended."""
        if not self.connection.raw.in_transaction:
            raise Trouble("SQLite took the transaction back", full=True)
        await asyncio.shield(self.connection.commit())
        self.open = False

    async def roll_back(self) -> None:
        await self.connection.rollback()


def _code(fault: sqlite3.OperationalError) -> int:
    return getattr(fault, "sqlite_errorcode", 0) & 0xFF


def _set_pragmas(connection: sqlite3.Connection) -> None:
    for name, wanted in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {wanted}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise StorageFault(f"SQLite refuses PRAGMA {name} = {wanted} (it stays {found}). Use a local disk.")
