"""What could leave next, in the order in which it should. Pure: the sender fills it and takes from it."""

from collections.abc import Set
from datetime import datetime, timedelta

from msgspec import field

from bot.domain.messages import Due, Priority
from bot.runtime.outbox.rate_limit import Pace
from bot.stateful import Stateful

MOST = 200
SENSELESS = timedelta(days=1)
"""Longer than any pause."""


class Hand(Stateful):
    """What may leave next, as far as it was read."""

    pace: Pace
    _rows: list[Due] = field(default_factory=list)
    _held: dict[str, datetime] = field(default_factory=dict)
    stale: bool = True
    """The database may know something more urgent."""
    _cut_off: bool = False
    """The database certainly has more."""

    @property
    def empty(self) -> bool:
        return not self._rows

    def doubt(self) -> None:
        self.stale = True

    def needs_look(self, best: Due | None) -> bool:
        """A reply in hand cannot be overtaken: whatever is newer comes after it."""
        if best is None:
            return self.stale or self._cut_off
        return self.stale and best.priority is not Priority.REPLY

    def fill(self, rows: list[Due]) -> None:
        """With the most urgent `MOST` rows of the database, sorted."""
        self._rows, self.stale, self._cut_off = rows, False, len(rows) >= MOST

    def best(self, at: float, busy: Set[str], least: Priority = Priority.BROADCAST) -> Due | None:
        """The most urgent whose chat may be written to at `at`; nothing less urgent than `least`."""
        closed = busy | self._held.keys()
        able = (due for due in self._rows if due.chat not in closed and self.pace.ready(due.chat) <= at)
        return next((due for due in able if due.priority <= least), None)

    def take(self, due: Due) -> None:
        self._rows.remove(due)

    def hold(self, chat: str, until: datetime) -> None:
        self._held[chat] = until
        self._forget(chat)

    def let_go(self, now: datetime) -> None:
        """Chats whose pause is over, or was set by a clock that was wrong, are looked up anew, so that what waited
        longest comes first."""
        for chat in [chat for chat, until in self._held.items() if until <= now or until > now + SENSELESS]:
            del self._held[chat]
            self._forget(chat)

    def wait(self, now: float, busy: Set[str], least: Priority = Priority.BROADCAST) -> float | None:
        """Seconds until something may leave; None when nothing is known that may."""
        if self.stale:
            return self.pace.next(now) - now
        closed = busy | self._held.keys()
        able = (due for due in self._rows if due.chat not in closed and due.priority <= least)
        ready = [self.pace.ready(due.chat) for due in able]
        return max(self.pace.next(now), min(ready)) - now if ready else None

    def _forget(self, chat: str) -> None:
        self._rows = [due for due in self._rows if due.chat != chat]
        self.stale = True
