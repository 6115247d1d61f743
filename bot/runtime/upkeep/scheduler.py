"""The beat of the house: when it rings, the ticks look into the database what is due."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from msgspec import field

from bot.runtime.dispatch import Committed, HouseNow
from bot.runtime.feature import Tick
from bot.runtime.live_cards import Cards
from bot.runtime.outbox.clearing import clear
from bot.runtime.outbox.recasting import recast
from bot.runtime.outbox.writer import Post
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.process.tracing import place_of
from bot.runtime.rendering.render import Renderer
from bot.runtime.upkeep.jobs import Jobs
from bot.runtime.upkeep.shared_work import SharedWork
from bot.stateful import Stateful
from storage.trouble import Trouble
from storage.unit_of_work import Database

log = Log(__name__)
EVERY = timedelta(seconds=1)
SILENCE = 5.0
"""Seconds without a ring after which we look by ourselves."""
MOST_ROUNDS = 1000
"""Of one tick in one beat: whoever is never done gives way to the next."""


class Metronome(Stateful):
    """Asks every tick, at each beat, whether something is due."""

    ticks: Sequence[Tick]
    database: Database
    looking: SharedWork
    renderer: Renderer
    clock: Clock
    nursery: Nursery
    house: HouseNow
    committed: Committed
    report: Report
    cards: Cards
    leads: Callable[[], bool] = lambda: True
    """Only one process keeps time for all."""
    _bell: asyncio.Event = field(default_factory=asyncio.Event)
    _ran: dict[str, datetime] = field(default_factory=dict)
    _beating: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def run(self, jobs: Jobs) -> None:
        """At each ring. Jobs read the calendar: when that is put back, they fall silent, and we go on."""
        jobs.every("beat", EVERY, self._ring)
        while True:
            self.nursery.beat("ticks")
            await self.beat()
            self._bell.clear()
            try:
                async with asyncio.timeout(SILENCE):
                    await self._bell.wait()
            except TimeoutError:
                jobs.beat_anew()

    async def beat(self) -> None:
        """Every tick that is due by now, after those of a beat before; one that fails does not hold up the others."""
        async with self._beating:
            if leads := self.leads():
                await self._guarded("web.due", self._show_due)
            for tick in self.ticks:
                if leads or tick.everywhere:
                    await self._maybe(tick)
            await self._guarded("beat", self.looking.end)

    async def next_event(self) -> tuple[datetime, str] | None:
        """The next thing that happens by itself, and the tick that does it."""
        now = self.clock.now()
        async with self.database.work() as work:
            due = [(await tick.next(work, now), tick.name) for tick in self.ticks if tick.next]
            due.append((await work.outbox.next_due(), "outbox"))
        return min(((at, name) for at, name in due if at), default=None)

    async def _show_due(self) -> None:
        async with self.database.work() as work:
            post = Post(work, self.renderer)
            await post.show_due(self.clock.now())
            if post.touched:
                await work.commit()
        if post.touched:
            self.committed(post.touched)

    async def _ring(self) -> None:
        self._bell.set()

    async def _maybe(self, tick: Tick) -> None:
        now = self.clock.now()
        last = self._ran.get(tick.name)
        if last and last <= now < last + tick.every:
            return
        self._ran[tick.name] = now
        await self._guarded(tick.name, lambda: self._run(tick))

    async def _guarded(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Trouble as trouble:
            log.warning("tick_waits", tick=name, fault=str(trouble))
        except Exception as fault:  # noqa: BLE001
            log.error("tick_failed", tick=name, fault=place_of(fault))
            self.report(Incident.TICK_FAILED, name)

    async def _run(self, tick: Tick) -> None:
        for _round in range(MOST_ROUNDS):
            self.nursery.beat("ticks")
            if not await self._once(tick):
                return

    async def _once(self, tick: Tick) -> int:
        now = self.clock.now()
        async with self.looking.turn() as work:
            done = await tick.run(work, now, self.house())
            if not done:
                return 0
            post = Post(work, self.renderer)
            for message in work.messages:
                await post.say(message, now)
                await self.clock.sleep(0)  # a statement waits for nothing: others want their turn
            await recast(post, work.recasts, now)
            await clear(post, now)
            await self.cards.renew(work, post, self.house(), now)
            await work.commit()
        self.committed(post.touched)
        if tick.then:
            await tick.then()
        return done
