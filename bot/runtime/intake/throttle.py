"""Whoever writes very much at once is read more slowly, and nobody else waits for it. Nothing is dropped here."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.messages import Received

BURST = 20
STRANGERS_BURST = 5
"""Messages that are read as they come; each has its place back after PACE."""
PACE = timedelta(seconds=1)
STRANGERS_PACE = timedelta(seconds=3)
MOST_WAITING = 300
MOST_CHARACTERS = 4_000_000
"""What may wait of one person: far more than anybody writes, far less than would harm us."""
SLOW_FROM = 10
"""Waiting messages of one person behind which the next is bound to wait."""
SENSELESS = timedelta(hours=1)
"""When the clock goes back further than this, what it said before counts for nothing."""
MOST_LANES = 10_000


def full(waiting: Sequence[Received]) -> bool:
    """No more of this person can be taken, until they have been told where reading stopped."""
    if not waiting:
        return False
    enough = len(waiting) >= MOST_WAITING or sum(len(update.body) for update in waiting) >= MOST_CHARACTERS
    return enough or waiting[-1].flood


@dataclass
class Throttle:
    """Pure: judges by the time at which something was written, so that a day's post, read late, is no flood."""

    _rested: dict[str, datetime] = field(default_factory=dict)
    """By lane: when its burst is whole again."""

    def wait(self, update: Received) -> float:
        """Seconds before this one is read. To be asked once for each."""
        pace, burst = (PACE, BURST) if update.known or update.tap else (STRANGERS_PACE, STRANGERS_BURST)
        written = update.written_at or update.received_at
        rested = max(self._rested_at(update.lane, written), written) + pace
        if len(self._rested) > MOST_LANES:
            self._rested = {name: at for name, at in self._rested.items() if at > written}
        self._rested[update.lane] = rested
        late = rested - written - pace * burst
        return max(timedelta(), min(late, pace)).total_seconds()

    def _rested_at(self, lane: str, written: datetime) -> datetime:
        rested = self._rested.get(lane, written)
        return written if rested - written > SENSELESS else rested
