"""One SQLite file, one process, one writer: whole transactions one after the other."""

import asyncio
import sqlite3
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from storage.engines.base import Listener, Troubled, load_queries
from storage.engines.sqlite_driver import AtOnce, Connection
from storage.engines.sqlite_transaction import LOCKED, SqliteTransaction, UnitsInLine, code_of
from storage.engines.statements import Statements
from storage.trouble import Line, StorageFault, Trouble

PRAGMAS: Mapping[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 0,
    "secure_delete": 1,
    "trusted_schema": 0,
    "temp_store": 2,
}
"""What must be true of every connection, in the words in which SQLite reads it back: synchronous 2 is FULL, temp_store
2 is memory. There a savepoint keeps each page as it was, instead of in a file outside the data folder."""
FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
PASSING = {*FULL, *LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
"""Errors that are nobody's fault and go away: somebody else holds the file, or the disk has no room."""


PATIENCE = 1.0
"""Seconds after a lock that did not go away in which nobody else waits for it."""


class Sqlite:
    """One connection for everything; `transaction()` lets one in at a time, and saves those in line together."""

    alone: bool = True
    scrub_every: timedelta | None = timedelta(seconds=40)

    def __init__(self, connection: Connection, queries: Mapping[str, Statements]) -> None:
        self.connection, self.queries = connection, queries
        self.troubled: Troubled = lambda _trouble: None
        self.heard: Listener = lambda _where: None
        """Never called: there is nobody else."""
        self.line = UnitsInLine(connection, self.told)
        self._locked_at = -PATIENCE

    @classmethod
    async def open(cls, file: Path) -> "Sqlite":
        queries = load_queries(AtOnce)
        connection = Connection(file)
        _same = await connection
        try:
            for name, wanted in PRAGMAS.items():
                connection.raw.execute(f"PRAGMA {name} = {wanted}")
                found = connection.raw.execute(f"PRAGMA {name}").fetchone()[0]
                if found != wanted:
                    raise StorageFault(f"SQLite refuses PRAGMA {name} = {wanted} (it stays {found}). Use a local disk.")
        except BaseException:
            await connection.close()
            raise
        return cls(connection, queries)

    async def lead(self) -> bool:
        """The data folder is locked, so there is nobody else."""
        return True

    async def scrub(self) -> bool:
        """SQLite writes zeros over what is deleted (secure_delete), and until the log is cut off it stands there."""
        await self.line.turns.take()
        try:
            if self.line.group:
                self.line.end(await self.connection.aside(self.connection.committed))
            row = await self.connection.aside(self._cut_log)
        finally:
            self.line.turns.give()
        return bool(row[0] == 0)

    def _cut_log(self) -> Any:
        return self.connection.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    async def leader_silence(self) -> float:
        return 0.0

    async def close(self) -> None:
        await self.line.close()

    def transaction(self, line: Line = Line.DECIDING) -> "InTransaction":
        """In one line for all. Raises Trouble when the file is locked or the disk is full.

        The sender stands behind one at most: what is said and not yet saved is said again after a crash.
        """
        return InTransaction(self, SqliteTransaction(self.line), 1 if line is Line.SENDING else None)

    async def begin(self, unit: SqliteTransaction) -> None:
        """Somebody else's lock is waited for once, not once by each of those who stand in line here."""
        now = asyncio.get_running_loop().time()
        if now - self._locked_at < PATIENCE:
            raise Trouble("still locked")
        try:
            await unit.begin()
        except sqlite3.OperationalError as fault:
            if code_of(fault) in LOCKED:
                self._locked_at = asyncio.get_running_loop().time()
            raise

    def told(self, fault: sqlite3.OperationalError) -> BaseException:
        """What passes, as Trouble; else the fault itself: a mistake."""
        if code_of(fault) not in PASSING:
            return fault
        trouble = Trouble(fault.sqlite_errorname, full=code_of(fault) in FULL)
        self.troubled(trouble)
        return trouble


class InTransaction(AbstractAsyncContextManager[SqliteTransaction]):
    """`async with` around one unit of work; a class, because that is a third of the price of a generator."""

    __slots__ = ("_behind", "_engine", "_unit")

    def __init__(self, engine: Sqlite, unit: SqliteTransaction, behind: int | None) -> None:
        self._engine, self._unit, self._behind = engine, unit, behind

    async def __aenter__(self) -> SqliteTransaction:
        await self._engine.line.turns.take(self._behind)
        try:
            await self._engine.begin(self._unit)
        except BaseException as fault:
            await self.__aexit__(type(fault), fault, None)
            raise
        return self._unit

    async def __aexit__(
        self, _kind: type[BaseException] | None, fault: BaseException | None, _where: TracebackType | None
    ) -> None:
        try:
            if fault is None and self._unit.open and not self._unit.left_at_once():
                await asyncio.shield(self._unit.looked())
        except sqlite3.OperationalError as late:
            fault = late
        finally:
            if self._unit.open:
                await asyncio.shield(self._unit.roll_back())
        if isinstance(fault, sqlite3.OperationalError):
            raise self._engine.told(fault) from fault
