"""Durable intake: committed first, then handled."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import field
from msgspec.structs import replace

from bot.domain.messages import Received
from bot.runtime.intake.lanes import Lanes
from bot.runtime.intake.throttle import SLOW_FROM, full
from bot.runtime.process.clock import Clock
from bot.stateful import Stateful
from storage.trouble import Line
from storage.unit_of_work import Database, Work

PAGE = 500
LEFT = 5.0
"""Seconds after which an update belongs to whoever finds it."""


class Intake(Stateful):
    """Keeps what comes before anybody hears that it was taken."""

    database: Database
    clock: Clock
    lanes: Lanes
    _seen: dict[int, float] = field(default_factory=dict)
    """Since when we have seen an update wait, by position."""

    @property
    def crowded(self) -> bool:
        """There is enough to do; what comes now had better wait at Telegram."""
        return self.lanes.crowded

    def full(self, lane: str) -> bool:
        """So much of this one waits that a door which can give words back had better do so."""
        return full(self.lanes.waiting(lane)) or self.lanes.throttle.floods(lane, self.clock.now())

    async def take(self, updates: Sequence[Received]) -> None:
        """Returns when they are committed; raises Trouble when they are not. What is too much is refused on record, and
        the person is told from where on: in its place, after all that was read."""
        fresh: list[Received] = []
        by_lane: defaultdict[str, list[Received]] = defaultdict(list)
        async with self.database.work(Line.INTAKE) as work:
            for update in updates:
                before = by_lane[update.lane]
                taken = await self._take(work, update, [*self.lanes.waiting(update.lane), *before])
                before += taken
                fresh += taken
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

    async def _take(self, work: Work, update: Received, ahead: Sequence[Received]) -> Sequence[Received]:
        """`ahead`: what came before it in its lane, and is not handled yet."""
        if not update.external:
            return await work.inbox.take([update])
        if self.lanes.throttle.floods(update.lane, update.written_at or update.received_at):
            await work.inbox.refuse(update)
            return ()
        if full(ahead):
            if not ahead[-1].flood:
                return await work.inbox.take([replace(update, flood=True)])
            await work.inbox.refuse(update)
            return ()
        return await work.inbox.take([replace(update, slow=True) if len(ahead) >= SLOW_FROM else update])
