"""Of several processes on one database, one sends, keeps time, and picks up what others have left lying."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from storage.trouble import Trouble
from storage.unit_of_work import Database

log = structlog.get_logger()
EVERY = 1.0
Job = Callable[[], Awaitable[None]]


@dataclass
class Leading:
    """Called, it says whether this process leads."""

    database: Database
    clock: Clock
    nursery: Nursery
    take_over: Job
    look_after: Job
    """Done at every look while leading."""
    here: bool = False

    def __call__(self) -> bool:
        return self.here

    async def begin(self) -> None:
        """A database that is locked is waited for."""
        while not await self._looked():
            await self.clock.sleep(EVERY)

    async def run(self) -> None:
        while True:
            self.nursery.beat("leading")
            _well = await self._looked()
            await self.clock.sleep(EVERY)

    async def _looked(self) -> bool:
        try:
            await self.look()
        except Trouble as trouble:
            log.warning("leading_waits", fault=str(trouble))
            return False
        return True

    async def look(self) -> None:
        """Takes over when nobody leads. Raises Trouble; then nothing is led yet."""
        if not await self.database.lead():
            self.here = False
            return
        if not self.here:
            await self.take_over()
            log.info("leads")
        self.here = True
        await self.look_after()
