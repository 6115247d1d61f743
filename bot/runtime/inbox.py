"""Durable intake: committed first, then handled."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.messages import Received
from bot.domain.people import Channel
from bot.ports import Database, Line, Work
from bot.runtime.clock import Clock
from bot.runtime.flood import Flood, Verdict
from bot.runtime.lanes import Lanes

PAGE = 500
LEFT = 5.0
"""Seconds after which an update belongs to whoever finds it."""


@dataclass
class Intake:
    database: Database
    clock: Clock
    lanes: Lanes
    flood: Flood | None = field(default_factory=Flood)
    _seen: dict[int, float] = field(default_factory=dict)
    """Since when we have seen an update wait, by position."""

    @property
    def crowded(self) -> bool:
        """There is enough to do; what comes now had better wait at Telegram."""
        return self.lanes.crowded

    async def take(self, updates: Sequence[Received]) -> None:
        """Returns when they are committed; raises Trouble when they are not."""
        async with self.database.work(Line.INTAKE) as work:
            admitted = [taken for update in updates if (taken := await self._admit(work, update))]
            fresh = await work.inbox.take(admitted)
            await work.commit()
        self.lanes.put(fresh)

    async def catch_up(self) -> None:
        """After a start: what was committed and not handled."""
        after = 0
        while True:
            async with self.database.work(Line.LOOKING) as work:
                found = await work.inbox.waiting(after, PAGE)
            if not found:
                return
            after = found[-1].position
            self.lanes.put(found)
            while self.crowded:
                await self.clock.sleep(0.05)

    async def pick_up(self) -> None:
        """What another process took in a while ago and has not handled. Handled twice, it is done once."""
        async with self.database.work(Line.LOOKING) as work:
            waiting = await work.inbox.waiting(0, PAGE)
        now = self.clock.beat()
        self._seen = {update.position: self._seen.get(update.position, now) for update in waiting}
        if not self.crowded:
            left = [update for update in waiting if now - self._seen[update.position] >= LEFT]
            self.lanes.put([update for update in left if not self.lanes.know(update)])

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
