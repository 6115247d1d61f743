"""One transaction on a PostgreSQL server, from BEGIN to its end, whoever is cancelled meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from msgspec import field

from bot.stateful import Stateful
from storage.engines.postgres_session import FAULTS, trouble_in
from storage.trouble import HOUSE, Line


class PostgresTransaction(Stateful):
    connection: Any
    open: bool = True
    _ending: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def untouched(self) -> bool:
        """A server does not say it without a question."""
        return False

    async def begin(self, line: Line) -> None:
        lock = f"; SELECT pg_advisory_xact_lock({HOUSE}, {line:d})" if line in (Line.DECIDING, Line.INTAKE) else ""
        await self.connection.execute(f"BEGIN {'READ ONLY' if line is Line.LOOKING else ''}{lock}")

    async def commit(self) -> None:
        await asyncio.shield(self._commit())

    async def _commit(self) -> None:
        async with self._ending:
            if await self.connection.execute("COMMIT") != "COMMIT":
                raise RuntimeError("something had failed in this transaction; nothing was saved")
            self.open = False

    async def roll_back(self) -> None:
        """Waits for a commit that is under way. Never raises: a connection that fails here is thrown away."""
        async with self._ending:
            if not self.open:
                return
            try:
                await self.connection.execute("ROLLBACK")
            except FAULTS:
                if not self.gone:
                    self.connection.terminate()

    @property
    def gone(self) -> bool:
        """The pool takes a connection back by itself when it ends; then it answers nothing any more."""
        try:
            return bool(self.connection.is_closed())
        except asyncpg.InterfaceError:
            return True

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        await self.connection.execute("SAVEPOINT part")
        try:
            yield
        except Exception as fault:
            if trouble := trouble_in(fault, gone=self.gone):
                raise trouble from fault
            await self.connection.execute("ROLLBACK TO SAVEPOINT part")
            raise
        await self.connection.execute("RELEASE SAVEPOINT part")
