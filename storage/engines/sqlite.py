"""One SQLite file, one process, one writer: whole transactions one after the other."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiosql.queries import Queries

from storage.engines.base import Heard, StorageFault, Troubled, load_queries
from storage.engines.sqlite_driver import AtOnce, Connection
from storage.trouble import Line, Trouble

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


@dataclass
class Sqlite:
    """One connection for everything; `transaction()` lets one in at a time."""

    connection: Connection
    queries: Mapping[str, Queries]
    troubled: Troubled = lambda _trouble: None
    heard: Heard = lambda _where: None
    """Never called: there is nobody else."""
    alone: bool = True
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _next: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by whoever comes next, the sender excepted; the others wait behind it."""
    _locked_at: float = -PATIENCE

    @classmethod
    async def open(cls, file: Path) -> "Sqlite":
        queries = load_queries(AtOnce)
        connection = Connection(file)
        _same = await connection
        try:
            _set_pragmas(connection.raw)
        except BaseException:
            await connection.close()
            raise
        return cls(connection, queries)

    async def lead(self) -> bool:
        """The data folder is locked, so there is nobody else."""
        return True

    async def leader_silence(self) -> float:
        return 0.0

    async def close(self) -> None:
        async with self._turn:
            await self.connection.close()

    @asynccontextmanager
    async def transaction(self, line: Line = Line.DECIDING) -> AsyncIterator["Transaction"]:
        """BEGIN IMMEDIATE, in one line for all. Raises Trouble when the file is locked or the disk is full."""
        await self._stand_in_line(line)
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

    async def _stand_in_line(self, line: Line) -> None:
        """The sender stands behind two at most: what is said and not yet saved is said again after a crash."""
        if line is Line.SENDING:
            await self._turn.acquire()
            return
        async with self._next:
            await self._turn.acquire()

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
    """In the thread runs only what waits: for a lock that somebody holds, or for the disk."""

    connection: Connection
    open: bool = True
    _unchanged: int = 0
    """SQLite's count of changed rows at the beginning."""

    async def begin(self) -> None:
        raw = self.connection.raw
        if not _begun_at_once(raw):
            await self.connection.execute("BEGIN IMMEDIATE")
        self._unchanged = raw.total_changes

    async def commit(self) -> None:
        raw = self.connection.raw
        if not raw.in_transaction:
            raise Trouble("SQLite took the transaction back", full=True)
        if raw.total_changes == self._unchanged:
            raw.commit()
        else:
            await asyncio.shield(self.connection.commit())
        self.open = False

    async def roll_back(self) -> None:
        """In the thread, behind whatever may still run there for somebody who was cancelled."""
        await self.connection.rollback()

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """A statement that fails leaves the others alone."""
        yield


def _begun_at_once(raw: sqlite3.Connection) -> bool:
    """False when somebody else holds the file, which is rare."""
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as fault:
        if _code(fault) not in LOCKED:
            raise
        return False
    finally:
        raw.execute(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout']}")
    return True


def _code(fault: sqlite3.OperationalError) -> int:
    return getattr(fault, "sqlite_errorcode", 0) & 0xFF


def _set_pragmas(connection: sqlite3.Connection) -> None:
    for name, wanted in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {wanted}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise StorageFault(f"SQLite refuses PRAGMA {name} = {wanted} (it stays {found}). Use a local disk.")
