"""Durable intake: committed first, then handled, strictly in order within a lane and in parallel between lanes."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from bot.domain.messages import Received
from bot.ports import Database
from bot.runtime.clock import Clock
from bot.runtime.failures import place_of, reference_of
from bot.runtime.watchdog import Nursery

log = structlog.get_logger()
RETRIES = (0.05, 1.0)
"""Seconds before the second and the third try; after that an update is a dead letter."""
HOUSE_TROUBLE = (sqlite3.OperationalError, OSError)
"""Locked or full: nobody's fault, no try is counted, the update waits."""
AT_ONCE = 64
"""Lanes that work at the same time."""
BATCH = 500


class Poison(Exception):
    """An update that nobody can read. Trying again would not help."""


GiveUp = Callable[[Received, str, str], Awaitable[None]]
"""Called with the update, its reference number and the fault: buries it and tells the person."""


@dataclass(frozen=True)
class Desk:
    """Where the updates of one channel are handled."""

    handle: Callable[[Received], Awaitable[None]]
    give_up: GiveUp


@dataclass
class Intake:
    database: Database
    clock: Clock
    nursery: Nursery
    desks: dict[str, Desk] = field(default_factory=dict)
    _lanes: dict[str, deque[Received]] = field(default_factory=dict)
    _seen: int = 0
    _room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _idle: asyncio.Event = field(default_factory=asyncio.Event)
    _open: bool = True

    async def take(self, updates: Sequence[Received]) -> None:
        """Returns when they are committed; raises when they are not."""
        async with self.database.work() as work:
            await work.inbox.take(updates)
            fresh = await work.inbox.waiting(self._seen, BATCH)
            await work.commit()
        self._spread(fresh)

    async def catch_up(self) -> None:
        """After a start: what was committed and not handled."""
        while True:
            async with self.database.work() as work:
                fresh = await work.inbox.waiting(self._seen, BATCH)
            if not fresh:
                return
            self._spread(fresh)

    async def rest(self) -> None:
        """Waits until every lane is empty."""
        while self._lanes:
            self._idle.clear()
            await self._idle.wait()

    async def close(self, within: float) -> None:
        """Finishes what runs; what is still queued stays in the database."""
        self._open = False
        try:
            async with asyncio.timeout(within):
                await self.rest()
        except TimeoutError:
            log.warning("lanes_left", lanes=len(self._lanes))

    def _spread(self, updates: Sequence[Received]) -> None:
        for update in updates:
            self._seen = max(self._seen, update.position)
            lane = self._lanes.get(update.lane)
            if lane is None:
                self._lanes[update.lane] = deque([update])
                self.nursery.spawn("lane", self._run(update.lane))
            else:
                lane.append(update)

    async def _run(self, name: str) -> None:
        lane = self._lanes[name]
        try:
            while lane and self._open:
                await self._handle(lane[0])
                lane.popleft()
        finally:
            del self._lanes[name]
            self._idle.set()

    async def _handle(self, update: Received) -> None:
        tries = update.tries
        while self._open:
            fault = await self._attempt(update)
            if fault is None:
                return
            if isinstance(fault, HOUSE_TROUBLE):
                await self.clock.sleep(1.0)
                continue
            log.error("update_failed", reference=reference_of(update), attempt=tries + 1, fault=place_of(fault))
            if tries >= len(RETRIES) or isinstance(fault, Poison):
                await self._bury(update, fault)
                return
            await self.clock.sleep(RETRIES[tries])
            tries += 1

    async def _attempt(self, update: Received) -> BaseException | None:
        """A handler that raises CancelledError or SystemExit is a failure like any other, unless we are cancelled."""
        async with self._room:
            try:
                await self.desks[update.channel].handle(update)
            except BaseException as fault:
                task = asyncio.current_task()
                if task and task.cancelling():
                    raise
                return fault
        return None

    async def _bury(self, update: Received, fault: BaseException) -> None:
        try:
            await self.desks[update.channel].give_up(update, reference_of(update), place_of(fault))
        except Exception as trouble:  # noqa: BLE001
            log.error("burial_failed", reference=reference_of(update), fault=place_of(trouble))
            async with self.database.work() as work:
                await work.inbox.put_off(update, self.clock.now() + timedelta(hours=1), place_of(fault))
                await work.commit()
