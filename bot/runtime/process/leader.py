"""Of several processes on one database, one sends, keeps time, and picks up what others have left lying."""

from typing import Protocol

from bot.runtime.process.clock import Clock
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.stateful import Stateful
from storage.trouble import Trouble
from storage.unit_of_work import Database

log = Log(__name__)
EVERY = 1.0


class Duties(Protocol):
    async def take_over(self) -> None:
        """Done once, before anything else, by whoever begins to lead."""

    async def look_after(self) -> None:
        """Done at every look while leading."""


class Leading(Stateful):
    """Called, it says whether this process leads."""

    database: Database
    clock: Clock
    nursery: Nursery
    here: bool = False

    def __call__(self) -> bool:
        return self.here

    async def begin(self, duties: Duties) -> None:
        """A database that is locked is waited for."""
        while not await self._looked(duties):
            await self.clock.sleep(EVERY)

    async def run(self, duties: Duties) -> None:
        while True:
            self.nursery.beat("leading")
            _well = await self._looked(duties)
            await self.clock.sleep(EVERY)

    async def _looked(self, duties: Duties) -> bool:
        try:
            await self.look(duties)
        except Trouble as trouble:
            log.warning("leading_waits", fault=str(trouble))
            return False
        return True

    async def look(self, duties: Duties) -> None:
        """Takes over when nobody leads. Raises Trouble; then nothing is led yet."""
        if not await self.database.engine.lead():
            self.here = False
            return
        if not self.here:
            await duties.take_over()
            log.info("leads")
        self.here = True
        await duties.look_after()
