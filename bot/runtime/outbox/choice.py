"""Which messages leave now: the most urgent whose chat is free."""

from collections.abc import Mapping, Sequence, Set

from bot.domain.messages import Due, Priority
from bot.runtime.outbox.buffer import MOST, Hand
from bot.runtime.outbox.delivery import Flight, board
from bot.runtime.outbox.results import Delivered, Result
from bot.runtime.process.clock import Clock
from bot.stateful import Stateful
from storage.unit_of_work import Work

MOST_FLYING = 200
DELICATE = 0.3
"""So many seconds' worth of relay and broadcast may be on its way at once."""
TURNS_AHEAD = 2
"""In a transaction that saves what came back anyway, a reply is chosen so many turns before its own: nothing that comes
meanwhile would go before it."""
IDLE = 1.0
"""Seconds between two looks when nobody nudges."""
Flying = Mapping[str, Priority]
"""Chats that are being written to."""


class Choice(Stateful):
    clock: Clock
    hand: Hand
    _looked: float = 0.0

    def begin_with(self, rows: list[Due]) -> None:
        """Nothing else before these."""
        self.hand.fill(rows)
        self._looked = self.clock.beat()

    async def choose(self, work: Work, flying: Flying, *, early: bool = False) -> list[Flight]:
        """Marks what it chooses as leaving. `early`: a reply that leaves in a moment, too."""
        now, pace = self.clock.beat(), self.hand.pace
        if now - self._looked >= IDLE:
            self.hand.doubt()
        self.hand.let_go(self.clock.now())
        flights: list[Flight] = []
        busy = dict(flying)
        soon = max(pace.ahead, TURNS_AHEAD * pace.overall) if early else pace.ahead
        while (at := pace.next(now)) <= now + soon and len(busy) < MOST_FLYING:
            least = self._least(busy) if at <= now + pace.ahead else Priority.REPLY
            due = await self._pick(work, at, busy.keys(), least)
            if due is None:
                break
            self.hand.take(due)
            flight = await board(work, due, at, self.clock.now())
            if flight:
                pace.take(due.chat, at, flight.turns)
                flights.append(flight)
                busy[due.chat] = due.priority
        return flights

    def lingers(self, results: Sequence[tuple[Flight, Result]]) -> bool:
        """What arrived is settled with the choice of the next, if that comes in a moment. What must not come twice does
        not wait: a crash would leave it to a person."""
        if not results or (self.hand.empty and not self.hand.stale):
            return False
        arrived = all(isinstance(result, Delivered) for _flight, result in results)
        once = any(flight.message.priority > Priority.REMINDER for flight, _result in results)
        now, pace = self.clock.beat(), self.hand.pace
        return arrived and not once and pace.next(now) <= now + TURNS_AHEAD * pace.overall

    def wait(self, flying: Flying) -> float | None:
        """Seconds until something may leave; None when nothing is known that may."""
        if len(flying) >= MOST_FLYING:
            return None
        return self.hand.wait(self.clock.beat(), flying.keys(), self._least(flying))

    async def _pick(self, work: Work, at: float, chats: Set[str], least: Priority) -> Due | None:
        best = self.hand.best(at, chats, least)
        if not self.hand.needs_look(best):
            return best
        self.hand.fill(await work.outbox.due(self.clock.now(), MOST))
        self._looked = self.clock.beat()
        return self.hand.best(at, chats, least)

    def _least(self, busy: Flying) -> Priority:
        """When many that must not come twice are on their way already, no more of them: each may get lost."""
        if len(busy) * self.hand.pace.overall < DELICATE:
            return Priority.BROADCAST
        delicate = sum(1 for priority in busy.values() if priority > Priority.REMINDER)
        return Priority.REMINDER if delicate * self.hand.pace.overall >= DELICATE else Priority.BROADCAST
