"""Units of work on one connection to SQLite, and the groups in which they reach the disk.

A COMMIT waits for the disk, and everything else takes microseconds. So those who stand in line share one: the first
unit begins the transaction, each of the next ones is a savepoint in it, and when the line is through, one COMMIT saves
them all. Nobody hears that something is saved before it is: whoever ends a unit waits for the COMMIT of its group, also
who only read in it, because what they read is not on the disk yet. A unit that fails takes back itself and nobody else.
When the COMMIT fails, or SQLite has taken the whole transaction back (a full disk), all units of the group have failed.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from msgspec import field

from bot.stateful import Stateful
from storage.engines.sqlite_driver import Connection
from storage.engines.turns import Turns
from storage.trouble import Trouble

LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
WAITS = 5000
"""Milliseconds that a transaction waits in the thread for somebody else's lock; nothing on the loop waits."""
MOST_TOGETHER = 32
"""Units of work that may come along while one of them waits for its COMMIT."""


class Group(Stateful):
    changed: bool = False
    """A unit that has ended has written something."""
    led: bool = False
    """Somebody will commit it."""
    over: bool = False
    fault: BaseException | None = None
    """What went wrong, if anything did."""
    _waiting: list[asyncio.Future[None]] = field(default_factory=list)

    def end(self, fault: BaseException | None = None) -> None:
        self.over, self.fault = True, fault
        for one in self._waiting:
            if not one.done():
                one.set_result(None)

    async def ends(self) -> None:
        """Raises what became of it. Whoever is cancelled leaves alone."""
        if not self.over:
            end = asyncio.get_running_loop().create_future()
            self._waiting.append(end)
            await end
        if self.fault:
            raise self.fault


class UnitsInLine(Stateful):
    """The connection, and who uses it now."""

    connection: Connection
    tells: Callable[[sqlite3.OperationalError], BaseException]
    """Of what happened at a COMMIT, what those hear who wait for it."""
    turns: Turns = field(default_factory=Turns)
    group: Group | None = None

    async def save(self, group: Group) -> None:
        """Behind those who stand in line, so that they come along. Raises what became of the group."""
        if not group.led:
            group.led = True
            self.turns.lend(lambda: self.connection.commit_aside(self._saved), MOST_TOGETHER)
        await group.ends()

    def _saved(self, fault: BaseException | None) -> None:
        self.end(self.tells(fault) if isinstance(fault, sqlite3.OperationalError) else fault)
        self.turns.give()

    async def close(self) -> None:
        """What came along and has not reached the disk yet is saved before."""
        await self.turns.take()
        if self.group:
            self.end(await self.connection.aside(self.connection.committed))
        await self.connection.close()
        self.turns.give()

    def end(self, fault: BaseException | None = None) -> None:
        """The transaction of the database is over."""
        if self.group:
            self.group.end(fault)
        self.group = None


class SqliteTransaction(Stateful):
    """One unit of work. In the thread runs only what waits: for a lock that somebody holds, or for the disk."""

    line: UnitsInLine
    open: bool = True
    group: Group | None = None
    _inside: bool = False
    """It is a savepoint: others of the group have written before it."""
    _unchanged: int = 0
    """SQLite's count of changed rows at the beginning."""

    @property
    def connection(self) -> Connection:
        return self.line.connection

    async def begin(self) -> None:
        raw = self.connection.raw
        if self.line.group is None:
            if not _begun_at_once(raw):
                try:
                    await self.connection.execute(f"PRAGMA busy_timeout = {WAITS}")
                    await self.connection.execute("BEGIN IMMEDIATE")
                finally:
                    await asyncio.shield(self.connection.execute("PRAGMA busy_timeout = 0"))
            self.line.group = Group()
        self.group = self.line.group
        if self.group.changed:
            raw.execute("SAVEPOINT unit")
            self._inside = True
        self._unchanged = raw.total_changes

    @property
    def untouched(self) -> bool:
        return self.open and self.connection.raw.total_changes == self._unchanged

    def left_at_once(self) -> bool:
        """Where nobody has written anything yet and nothing runs aside, its end is not waited for."""
        raw, group = self.connection.raw, self.group
        if group is None or self._inside or not (self.connection.is_free and raw.in_transaction):
            return False
        raw.rollback()
        self.line.end()
        self.open = False
        self.line.turns.give()
        return True

    async def commit(self) -> None:
        """Returns when it is on the disk, with all that came along."""
        raw, group = self.connection.raw, self._standing()
        if self._inside:
            raw.execute("RELEASE unit")
        group.changed = group.changed or raw.total_changes != self._unchanged
        if not group.changed:
            raw.commit()
            self.line.end()
        self.open = False
        self.line.turns.give()
        if group.changed:
            await self.line.save(group)

    def _standing(self) -> Group:
        if self.group is None or not self.connection.raw.in_transaction:
            raise Trouble("SQLite took the transaction back", full=True)
        return self.group

    async def roll_back(self) -> None:
        """What waits in the thread for somebody who was cancelled comes first."""
        await self.connection.rest()
        try:
            await self._take_back()
        finally:
            self.open = False
            self.line.turns.give()

    async def _take_back(self) -> None:
        raw = self.connection.raw
        if self.group is None:
            await self.connection.rollback()
        elif not raw.in_transaction:
            self.line.end(Trouble("SQLite took the transaction back", full=True))
        elif self._inside:
            raw.execute("ROLLBACK TO unit")
            raw.execute("RELEASE unit")
        else:
            raw.rollback()
            self.line.end()

    async def looked(self) -> None:
        """It ends well and has nothing to save; what it saw may still have to be saved."""
        await self.roll_back()
        if self.group and not self.group.over:
            await self.line.save(self.group)

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """A statement that fails leaves the others alone."""
        yield


def _begun_at_once(raw: sqlite3.Connection) -> bool:
    """False when somebody else holds the file, which is rare."""
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as fault:
        if code_of(fault) not in LOCKED:
            raise
        return False
    return True


def code_of(fault: sqlite3.OperationalError) -> int:
    return getattr(fault, "sqlite_errorcode", 0) & 0xFF
