"""Says what is committed: choose, pace, send, settle. Knows nothing of Telegram but what a delivery reports."""

import asyncio
from collections.abc import Callable, Set
from dataclasses import dataclass, field

import structlog

from bot.domain.messages import Due, Outgoing, Priority
from bot.runtime.outbox.buffer import MOST, Hand
from bot.runtime.outbox.delivery import Deliver, Flight, board
from bot.runtime.outbox.outcome import Settling
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.results import Moved, Result
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.upkeep.alerts import Kind
from storage.trouble import Line, Trouble
from storage.unit_of_work import Database, Work

log = structlog.get_logger()
MOST_FLYING = 200
DELICATE = 0.3
"""So many seconds' worth of relay and broadcast may be on its way at once."""
BREATH = 0.01
"""Seconds between two turns, so that what comes meanwhile shares a transaction."""
REPEATING = 3.0
"""Seconds that a start waits at most for what is said again."""
IDLE = 1.0
"""Seconds between two looks when nobody nudges."""


@dataclass
class Sender:
    """At each turn the most urgent message leaves whose chat is free: a reply never waits behind a broadcast."""

    database: Database
    clock: Clock
    nursery: Nursery
    deliver: Deliver
    settling: Settling
    noted: Callable[[Outgoing, Result], None]
    leads: Callable[[], bool] = lambda: True
    """Only one process sends."""
    hand: Hand = field(init=False)
    _looked: float = 0.0
    _flying: dict[str, Priority] = field(default_factory=dict)
    """Chats that are being written to, until what became of it is committed: one message at a time, in order."""
    _results: list[tuple[Outgoing, Result]] = field(default_factory=list)
    _turning: int = 0
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _open: bool = True
    _repeats: bool = False

    def __post_init__(self) -> None:
        self.hand = Hand(self.pace)

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
            self.settling.alarm.ring(Kind.MESSAGE_UNCLEAR)
        return again

    async def repeat(self, again: list[Due]) -> None:
        """Says it before anything else goes on: what a second crash hits is left to a person."""
        self.hand.fill(again)
        self._repeats, self._looked, until = True, self.clock.beat(), self.clock.beat() + REPEATING
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
                await self._rest()
            elif self.hand.empty or not self._next_within(BREATH):
                await self.clock.sleep(BREATH)

    async def drain(self) -> bool:
        """Until nothing more is due; True when there was anything."""
        self.hand.doubt()
        busy = False
        while True:
            if await self.turn():
                busy = True
            elif self._flying:
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
        chooses = self._open and (self.leads() or self._repeats)
        if not self._results and not (chooses and self._next_within(self.pace.ahead)):
            return False
        results: list[tuple[Outgoing, Result]] = []
        self._turning += 1
        try:
            async with self.database.work(Line.SENDING if chooses else Line.DECIDING) as work:
                results, self._results = self._results, []  # also what came while we stood in line
                for message, result in results:
                    await self._settle(work, message, result)
                settled = {message.chat for message, _ in results}
                flights = await self._choose(work, settled) if chooses else []
                await work.commit()
        except BaseException:
            self._results = results + self._results
            self.hand.doubt()
            raise
        finally:
            self._turning -= 1
        for chat in settled:
            del self._flying[chat]
        for flight in flights:
            self._start(flight)
        return bool(results or flights)

    def _next_within(self, seconds: float) -> bool:
        now = self.clock.beat()
        return self.pace.next(now) <= now + seconds

    async def _settle(self, work: Work, message: Outgoing, result: Result) -> None:
        until = await self.settling.settle(work, message, result)
        if until:
            self.hand.hold(message.chat, until)
        elif isinstance(result, Moved):
            self.hand.doubt()

    async def _choose(self, work: Work, settled: Set[str]) -> list[Flight]:
        now = self.clock.beat()
        if now - self._looked >= IDLE:
            self.hand.doubt()
        self.hand.let_go(self.clock.now())
        flights: list[Flight] = []
        busy = {chat: priority for chat, priority in self._flying.items() if chat not in settled}
        while (at := self.pace.next(now)) <= now + self.pace.ahead and len(busy) < MOST_FLYING:
            due = await self._pick(work, at, busy)
            if due is None:
                break
            self.hand.take(due)
            flight = await board(work, due, at, self.clock.now())
            if flight:
                self.pace.take(due.chat, at, 2 if flight.message.card else 1)
                flights.append(flight)
                busy[due.chat] = due.priority
        return flights

    async def _pick(self, work: Work, at: float, busy: dict[str, Priority]) -> Due | None:
        least, chats = self._least(busy), busy.keys()
        best = self.hand.best(at, chats, least)
        if not self.hand.needs_look(best):
            return best
        self.hand.fill(await work.outbox.due(self.clock.now(), MOST))
        self._looked = self.clock.beat()
        return self.hand.best(at, chats, least)

    def _least(self, busy: dict[str, Priority]) -> Priority:
        """When many that must not come twice are on their way already, no more of them: each may get lost."""
        if len(busy) * self.pace.overall < DELICATE:
            return Priority.BROADCAST
        delicate = sum(1 for priority in busy.values() if priority > Priority.REMINDER)
        return Priority.REMINDER if delicate * self.pace.overall >= DELICATE else Priority.BROADCAST

    def _start(self, flight: Flight) -> None:
        self._flying[flight.message.chat] = flight.message.priority
        self.nursery.spawn("send", self._fly(flight))

    async def _fly(self, flight: Flight) -> None:
        message = flight.message
        await self.clock.sleep(max(0.0, flight.at - self.clock.beat()))
        result = await flight.lands(self.deliver, self.clock.now)
        self._results.append((message, result))
        self.noted(message, result)
        self._wake.set()

    def _wait_for_turn(self) -> float | None:
        if len(self._flying) >= MOST_FLYING:
            return None
        return self.hand.wait(self.clock.beat(), self._flying.keys(), self._least(self._flying))

    async def _rest(self) -> None:
        wait = self._wait_for_turn()
        try:
            async with asyncio.timeout(IDLE if wait is None else min(IDLE, wait)):
                await self._wake.wait()
        except TimeoutError:
            pass
