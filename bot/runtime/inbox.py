"""Durable intake: committed first, then handled."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.messages import Received
from bot.domain.people import Channel
from bot.ports import Database, Work
from bot.runtime.clock import Clock
from bot.runtime.flood import Flood, Verdict
from bot.runtime.lanes import Lanes

PAGE = 500


@dataclass
class Intake:
    database: Database
    clock: Clock
    lanes: Lanes
    flood: Flood | None = field(default_factory=Flood)

    @property
    def crowded(self) -> bool:
        """There is enough to do; what comes now had better wait at Telegram."""
        return self.lanes.crowded

    async def take(self, updates: Sequence[Received]) -> None:
        """Returns when they are committed; raises Trouble when they are not."""
        async with self.database.work() as work:
            admitted = [taken for update in updates if (taken := await self._admit(work, update))]
            fresh = await work.inbox.take(admitted)
            await work.commit()
        self.lanes.put(fresh)

    async def catch_up(self) -> None:
        """After a start: what was committed and not handled."""
        while True:
            async with self.database.work() as work:
                found = await work.inbox.waiting(self.lanes.found, PAGE)
            if not found:
                return
            self.lanes.found = found[-1].position
            self.lanes.put(found)
            while self.crowded:
                await self.clock.sleep(0.05)

    async def rest(self) -> None:
        """Waits until everything is handled."""
        await self.lanes.rest()

    async def close(self) -> None:
        """Finishes what runs; what is still queued stays in the database."""
        await self.lanes.close()

    async def _admit(self, work: Work, update: Received) -> Received | None:
        channel, _, external = update.lane.partition(":")
        if self.flood is None or not external:
            return update
        address = await work.people.address(Channel(channel), external)
        known = bool(address and address.person)
        match self.flood.judge(update.lane, known=known, tap=update.tap, now=self.clock.beat()):
            case Verdict.TAKE:
                return update
            case Verdict.ASK:
                return replace(update, flood=True)
        return None
