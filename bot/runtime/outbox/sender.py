"""Says what is committed: choose, pace, send, settle. Knows nothing of Telegram but what a delivery reports."""

import asyncio
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager, suppress

from msgspec import field

from bot.domain.messages import Due, Outgoing, Priority
from bot.runtime.outbox.buffer import Hand
from bot.runtime.outbox.choice import IDLE, MOST_FLYING, Choice
from bot.runtime.outbox.delivery import BREATH, Deliver, Flight, one_after_the_other
from bot.runtime.outbox.outcome import Settling
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.results import HeldBack, Moved, Result
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.stateful import Stateful
from storage.trouble import Line, Trouble
from storage.unit_of_work import Database, Work

log = Log(__name__)
REPEATING = 3.0
"""Seconds that a start waits at most for what is said again."""


class Sender(Stateful):
    """At each turn the most urgent message leaves whose chat is free: a reply never waits behind a broadcast."""

    database: Database
    clock: Clock
    nursery: Nursery
    deliver: Deliver
    choice: Choice
    settling: Settling
    noted: Callable[[Outgoing, Result], None]
    leads: Callable[[], bool] = lambda: True
    """Only one process sends."""
    _flying: dict[str, Priority] = field(default_factory=dict)
    """Chats that are being written to, until what became of it is committed: one message at a time, in order."""
    _results: list[tuple[Flight, Result]] = field(default_factory=list)
    _turning: int = 0
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _open: bool = True
    _repeats: bool = False

    @property
    def hand(self) -> Hand:
        return self.choice.hand

    @property
    def pace(self) -> Pace:
        return self.settling.pace

    def nudge(self) -> None:
        """Something new was committed."""
        self.hand.doubt()
        self._wake.set()

    async def recover(self) -> list[Due]:
        """After a crash: what may have been said, and may be said once more."""
        async with self.database.work(Line.SENDING) as work:
            again, unclear = await work.outbox.recover(self.clock.now())
            await work.commit()
        if unclear:
            self.settling.report(Incident.MESSAGE_UNCLEAR)
        return again

    async def repeat(self, again: list[Due]) -> None:
        """Says it before anything else goes on: what a second crash hits is left to a person."""
        self.choice.begin_with(again)
        self._repeats, until = True, self.clock.beat() + REPEATING
        while (self._flying or not self.hand.empty) and self.clock.beat() < until:
            if not await self._turn():
                await self.clock.sleep(BREATH)
        self._repeats = False
        self.hand.doubt()

    async def run(self) -> None:
        while self._open:
            self.nursery.beat("sender")
            self._wake.clear()
            if not await self._turn():
                wait = self._wait_for_turn()
                with suppress(TimeoutError):
                    async with asyncio.timeout(IDLE if wait is None else min(IDLE, wait)):
                        await self._wake.wait()
            elif self.hand.empty or not self._next_within(BREATH):
                await self.clock.sleep(BREATH)

    async def drain(self) -> bool:
        """Until nothing more is due; True when there was anything."""
        self.hand.doubt()
        busy = False
        while True:
            if await self.turn():
                busy = True
            elif self._flying and not self.choice.lingers(self._results):
                await self.clock.sleep(0)
            elif (wait := self._wait_for_turn()) is not None:
                await self.clock.sleep(wait)
            else:
                return busy

    async def close(self) -> None:
        """No new messages; what is in flight is settled."""
        self._open = False
        self._wake.set()
        while self._flying or self._turning:
            if not await self._turn():
                await self.clock.sleep(0.01)

    async def _turn(self) -> bool:
        try:
            return await self.turn()
        except Trouble as trouble:
            log.warning("sender_waits", fault=str(trouble))
            await self.clock.sleep(IDLE)
            return True

    async def turn(self) -> bool:
        """One transaction: settles what came back, chooses what leaves now. True when there was anything."""
        chooses = self._chooses
        soon = chooses and self._next_within(self.pace.ahead)
        if not soon and (not self._results or (chooses and self.choice.lingers(self._results))):
            return False
        with self._under_way() as (taken, flights):
            async with self.database.work(Line.SENDING if chooses else Line.DECIDING) as work:
                results, self._results = self._results, []
                taken.extend(results)  # also what came while we stood in line
                for flight, result in taken:
                    await self._settle(work, flight, result)
                settled = {flight.message.chat for flight, _ in taken}
                flights.extend(await self._choose(work, settled) if chooses else ())
                chosen = {flight.message.chat: flight.message.priority for flight in flights}
                self._flying |= chosen
                await work.commit()
        for chat in settled - chosen.keys():
            del self._flying[chat]
        for flight in flights:
            self.start(flight)
        return bool(taken or flights)

    @contextmanager
    def _under_way(self) -> Iterator[tuple[list[tuple[Flight, Result]], list[Flight]]]:
        """A turn that fails is as if it had not been: what it has taken waits again, what it has chosen is not on its
        way, and the buffer is not trusted."""
        taken: list[tuple[Flight, Result]] = []
        chosen: list[Flight] = []
        self._turning += 1
        try:
            yield taken, chosen
        except BaseException:
            self._results = taken + self._results
            for chat in {one.message.chat for one in chosen} - {one.message.chat for one, _ in taken}:
                self._flying.pop(chat, None)
            self.hand.doubt()
            raise
        finally:
            self._turning -= 1

    def _next_within(self, seconds: float) -> bool:
        now = self.clock.beat()
        return self.pace.next(now) <= now + seconds

    async def _choose(self, work: Work, settled: Set[str]) -> list[Flight]:
        flying = {chat: priority for chat, priority in self._flying.items() if chat not in settled}
        return await self.choice.choose(work, flying, early=bool(settled))

    async def _settle(self, work: Work, flight: Flight, result: Result) -> None:
        until = await self.settling.settle(work, flight, result)
        if until:
            self.hand.hold(flight.message.chat, until)
        elif isinstance(result, Moved | HeldBack):
            self.hand.doubt()

    def offer(self, message: Outgoing) -> float | None:
        """Where several processes share a database, only who sends may say what leaves, and that may change."""
        now, chat = self.clock.beat(), message.chat
        if not (self._open and self.database.alone) or chat in self._flying or len(self._flying) >= MOST_FLYING:
            return None
        at = self.pace.next(now)
        if at > now + self.pace.ahead or self.pace.ready(chat) > at:
            return None
        self.pace.take(chat, at, 2 if message.card else 1)
        self._flying[chat] = message.priority
        return at

    def follow(self, message: Outgoing) -> float | None:
        at = self.pace.next(self.clock.beat())
        if len(self._flying) > 1 or not self.hand.empty or self.pace.ready(message.chat) > at:
            return None
        self.pace.take(message.chat, at, 2 if message.card else 1)
        return at

    def withdraw(self, chat: str) -> None:
        del self._flying[chat]

    def start(self, flight: Flight, *following: Flight) -> None:
        self._flying[flight.message.chat] = flight.message.priority
        self.nursery.spawn("send", self._fly(flight, *following))

    async def _fly(self, *flights: Flight) -> None:
        landed = await one_after_the_other(flights, self.pace, self.clock, self.deliver, self.noted)
        if len(landed) < len(flights):
            self.hand.doubt()
        self._results += landed
        self._wake.set()

    @property
    def _chooses(self) -> bool:
        return self._open and (self.leads() or self._repeats)

    def _wait_for_turn(self) -> float | None:
        """None until something new is known, also for what lies in the buffer of a process that does not lead."""
        if self._results:
            return self.pace.next(now := self.clock.beat()) - now
        return self.choice.wait(self._flying) if self._chooses else None
