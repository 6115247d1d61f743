"""Strictly in order within a lane and in parallel between lanes: nobody waits for somebody else's slow update."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from msgspec import field
from msgspec.structs import replace

from bot.domain.messages import Received
from bot.runtime.faults import apology, reference_of, too_many
from bot.runtime.intake.door import Door, Poison, Unhandled
from bot.runtime.intake.throttle import Throttle
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.process.tracing import is_cancelled, place_of
from bot.stateful import Stateful
from storage.trouble import NotYet, Trouble
from storage.unit_of_work import Database

log = Log(__name__)
RETRIES = (0.05, 1.0)
"""Seconds before the second and the third try; after that an update is a dead letter."""
RESTARTS = 5
"""Restarts in whose way an update may be found before it is taken for their cause."""
TROUBLE_PAUSE = 1.0
FIRST_PAUSE = 0.05
"""While another process has what comes first."""
AT_ONCE = 64
"""Lanes that work at the same time."""
CROWD = 2000
"""Updates in memory; while there are more, nothing new is fetched."""


class Lanes(Stateful):
    """One event after the other for each chat, side by side for different ones."""

    database: Database
    clock: Clock
    nursery: Nursery
    report: Report
    took: Callable[[float], None]
    """Told how many seconds each update took, from intake to commit."""
    unhandled: Unhandled
    doors: Mapping[str, Door]
    """By channel."""
    throttle: Throttle = field(default_factory=Throttle)
    _lanes: dict[str, deque[Received]] = field(default_factory=dict)
    _waiting: int = 0
    _room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _idle: asyncio.Event = field(default_factory=asyncio.Event)
    _open: bool = True

    @property
    def crowded(self) -> bool:
        return self._waiting >= CROWD

    def waiting(self, lane: str) -> Sequence[Received]:
        """In order, with the one that is being handled."""
        return self._lanes.get(lane, ())

    def put(self, updates: Sequence[Received]) -> None:
        self._waiting += _pressing(updates)
        for update in updates:
            self.throttle.arrives(update)
            lane = self._lanes.get(update.lane)
            if lane is None:
                self._lanes[update.lane] = deque([update])
                self.nursery.spawn("lane", self._run(update.lane))
            else:
                # Behind what came before it, also when it is picked up late.
                place = len(lane)
                while place and lane[place - 1].position > update.position:
                    place -= 1
                lane.insert(place, update)

    def know(self, update: Received) -> bool:
        """It stands in line here."""
        return any(other.position == update.position for other in self._lanes.get(update.lane, ()))

    async def rest(self) -> None:
        """Waits until every lane is empty."""
        while self._lanes:
            self._idle.clear()
            await self._idle.wait()

    async def close(self) -> None:
        """Finishes what runs; what is still queued stays in the database."""
        self._open = False
        await self.rest()

    async def _run(self, name: str) -> None:
        lane, pause, calmed = self._lanes[name], FIRST_PAUSE, -1
        try:
            while lane and self._open:
                update = lane[0]
                if update.position != calmed:
                    calmed = update.position
                    await self._calm(lane)
                elif await self._handle(update):
                    lane.remove(update)
                    self._waiting -= _pressing([update])
                    pause = FIRST_PAUSE
                else:
                    await self.clock.sleep(pause)
                    pause = min(pause * 2, TROUBLE_PAUSE)
        finally:
            self._waiting -= _pressing(lane)
            del self._lanes[name]
            self._idle.set()

    async def _calm(self, lane: deque[Received]) -> None:
        """Whoever writes very much waits; of a flood, what is beyond the burst is not read."""
        update = lane[0]
        if wait := self.throttle.wait(update):
            if self.throttle.floods(update.lane, update.written_at or update.received_at):
                lane[0] = replace(update, flood=True)
            else:
                await self.clock.sleep(wait)

    async def _handle(self, update: Received) -> bool:
        """False when it is not yet its turn: meanwhile something may have come that goes before it."""
        tries = 0
        while self._open:
            fault = await self._attempt(update)
            if fault is None:
                return True
            if isinstance(fault, NotYet):
                return False
            if isinstance(fault, Trouble):
                await self.clock.sleep(TROUBLE_PAUSE)
                continue
            log.error("update_failed", reference=reference_of(update), attempt=tries + 1, fault=place_of(fault))
            if tries >= len(RETRIES) or isinstance(fault, Poison):
                await self._give_up(update, fault)
                return True
            await self.clock.sleep(RETRIES[tries])
            tries += 1
        return True

    async def _attempt(self, update: Received) -> BaseException | None:
        """A handler that raises CancelledError or SystemExit is a failure like any other, unless we are cancelled."""
        async with self._room:
            try:
                await self._try(update)
            except BaseException as fault:
                if is_cancelled():
                    raise
                return fault
        return None

    async def _try(self, update: Received) -> None:
        door = self.doors[update.channel]
        if update.found:
            if update.tries >= RESTARTS:
                raise Poison("ends the process")
            async with self.database.work() as work:
                await work.inbox.note_try(update)
                await work.commit()
        if update.flood and self.throttle.is_first(update.lane):
            event = door.event(update)
            await self.unhandled.hush(update, event, too_many(event))
        elif update.flood:
            await self.unhandled.finish(update)
        else:
            await door.take(update)
        if not update.slow:
            self.took((self.clock.now() - update.received_at).total_seconds())

    async def _give_up(self, update: Received, fault: BaseException) -> None:
        """With an apology if possible. It gets off the way in any case, also while the database is in trouble."""
        reference, place = reference_of(update), place_of(fault)
        self.report(Incident.DEAD_LETTER, reference)
        event = self.doors[update.channel].event(update)
        if not await self._done(reference, lambda: self.unhandled.apologise(update, event, apology(reference), place)):
            await self._done(reference, lambda: self.unhandled.bury(update, place))

    async def _done(self, reference: str, work: Callable[[], Awaitable[None]]) -> bool:
        """False when it failed; trouble of the database is waited out."""
        while self._open:
            try:
                await work()
            except Trouble:
                await self.clock.sleep(TROUBLE_PAUSE)
            except Exception as fault:  # noqa: BLE001
                log.error("apology_failed", reference=reference, fault=place_of(fault))
                return False
            else:
                return True
        return True


def _pressing(updates: Iterable[Received]) -> int:
    """How many of them fill the house: who writes very much at once waits for themselves only."""
    return sum(1 for update in updates if not update.slow)
