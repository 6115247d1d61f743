"""One unit of work for those who look, one after the other, whether something is to be done.

Most ticks find nothing, at every beat. To begin a transaction and to end it takes longer than to look, so whoever finds
nothing leaves it to the next one; whoever writes or says something has it alone, and so has whoever comes after.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.runtime.process.clock import Clock
from storage.unit_of_work import AtWork, Database, Work

MOST_LOOKS = 8
"""In one transaction; then others have their turn, at the database and on the loop."""


class SharedWork:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._opened: tuple[AtWork, Work] | None = None
        self._looks = 0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[Work]:
        """Rolled back unless committed; what is neither may be open for whoever comes next."""
        work = self._opened[1] if self._opened else await self._open()
        self._looks += 1
        try:
            yield work
        except BaseException as fault:
            await self._leave(fault)
            raise
        if not work.untouched or self._looks >= MOST_LOOKS:
            await self.end()

    async def end(self) -> None:
        if self._opened:
            await self._leave()
            await self._clock.sleep(0)

    async def _open(self) -> Work:
        at_work = self._database.work()
        work = await at_work.__aenter__()
        self._opened, self._looks = (at_work, work), 0
        return work

    async def _leave(self, fault: BaseException | None = None) -> None:
        """Raises Trouble in place of a fault of the database that passes."""
        opened, self._opened = self._opened, None
        if opened:
            await opened[0].__aexit__(type(fault) if fault else None, fault, fault.__traceback__ if fault else None)
