"""PostgreSQL, for those who run several machines: many processes, one line for all decisions, one that leads."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import asyncpg
from msgspec import field

from bot.stateful import Stateful
from storage.engines.base import Listener, Troubled, in_words, load_queries
from storage.engines.postgres_leader import Chair
from storage.engines.postgres_session import FAULTS, Numbered, check, manner, nothing, trouble_in
from storage.engines.postgres_transaction import PostgresTransaction
from storage.engines.statements import Statements
from storage.location import Server
from storage.trouble import HOUSE, LEADING, Line, NotYet, StorageFault

CONNECTIONS = 6
"""One decides, one takes in, the others look; one more stays, see Chair."""
CLOSED_WITHIN = 2.0
SILENCE = """
    SELECT coalesce(max(extract(epoch FROM clock_timestamp() - pg_stat_activity.state_change)), 0)
      FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE pg_locks.locktype = 'advisory' AND pg_locks.granted AND pg_locks.objsubid = 2
       AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND pg_locks.classid = $1::bigint::oid AND pg_locks.objid = $2::bigint::oid
"""
"""Seconds since the session that leads was last asked something: a second at most, while its process is well."""


class Postgres(Stateful):
    pool: Any
    chair: Chair
    queries: Mapping[str, Statements]
    troubled: Troubled = lambda _trouble: None
    scrub_every: timedelta | None = None
    alone: bool = False
    _turns: dict[Line, asyncio.Lock] = field(
        default_factory=lambda: {line: asyncio.Lock() for line in (Line.DECIDING, Line.INTAKE)}
    )
    """Of each line, one transaction of this process at a time waits at the server; the others wait here."""

    @classmethod
    async def open(cls, server: Server) -> "Postgres":
        queries = load_queries(Numbered, "postgres")
        try:
            pool = await asyncpg.create_pool(server.dsn, min_size=1, max_size=CONNECTIONS, reset=nothing, **manner())
            await check(pool, server)
        except (*FAULTS, ValueError) as fault:
            what = f"{server} cannot be used (port {server.port}: {in_words(fault)})."
            raise StorageFault(f"{what} Is it running, and is PROJEKTSCHMIEDE_DATABASE_URL right?") from None
        chair = Chair(lambda: asyncpg.connect(server.dsn, **manner()))
        return cls(pool, chair, queries)

    @property
    def heard(self) -> Listener:
        return self.chair.heard

    @heard.setter
    def heard(self, listener: Listener) -> None:
        self.chair.heard = listener

    async def lead(self) -> bool:
        try:
            return await self.chair.sit()
        except FAULTS as fault:
            self._told(fault, gone=True)
            return False

    async def scrub(self) -> bool:
        """What is deleted is no longer in the tables; the server writes over it in its own time."""
        try:
            await self.pool.execute("VACUUM")
        except FAULTS as fault:
            raise self._told(fault, gone=True) from fault
        return True

    async def leader_silence(self) -> float:
        """The server knows since when a session has been silent, also that of a process which is frozen."""
        try:
            return float(await self.pool.fetchval(SILENCE, HOUSE, LEADING))
        except FAULTS as fault:
            raise self._told(fault, gone=True) from fault

    async def close(self) -> None:
        await self.chair.close()
        try:
            async with asyncio.timeout(CLOSED_WITHIN):
                await self.pool.close()
        except TimeoutError:
            self.pool.terminate()

    @asynccontextmanager
    async def transaction(self, line: Line = Line.DECIDING) -> AsyncIterator[PostgresTransaction]:
        """READ COMMITTED; alone within its line. Raises Trouble when the server is away or somebody was quicker."""
        transaction = PostgresTransaction(await self._acquire(line))
        try:
            await transaction.begin(line)
            yield transaction
        except FAULTS as fault:
            raise self._told(fault, gone=transaction.gone) from fault
        finally:
            await asyncio.shield(self._end(line, transaction))

    async def _acquire(self, line: Line) -> Any:
        if line is Line.SENDING:
            return await self.chair.take()
        if line in self._turns:
            await self._turns[line].acquire()
        try:
            return await self.pool.acquire()
        except BaseException as fault:
            self._let_in(line)
            if isinstance(fault, FAULTS):
                raise self._told(fault, gone=True) from fault
            raise

    async def _end(self, line: Line, transaction: PostgresTransaction) -> None:
        try:
            await transaction.roll_back()
            if line is not Line.SENDING:
                await self.pool.release(transaction.connection)
        finally:
            self._let_in(line)

    def _let_in(self, line: Line) -> None:
        if line is Line.SENDING:
            self.chair.give_back()
        elif line in self._turns:
            self._turns[line].release()

    def _told(self, fault: BaseException, *, gone: bool) -> BaseException:
        """What passes, as Trouble; else the fault itself."""
        trouble = trouble_in(fault, gone=gone)
        if trouble and not isinstance(trouble, NotYet):
            self.troubled(trouble)
        return trouble or fault
