"""Whoever writes very much at once is read more slowly, and nobody else waits. Of a flood only the burst is read."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import field

from bot.domain.messages import Received
from bot.stateful import Stateful

BURST = 20
STRANGERS_BURST = 5
"""Messages that are read as they come; each has its place back after PACE."""
FLOOD = 60
STRANGERS_FLOOD = 40
"""So many more than the pace allows are a flood: nobody types like that."""
SILENCE = timedelta(seconds=30)
"""So long after a flood nothing of its author is read."""
PACE = timedelta(seconds=1)
STRANGERS_PACE = timedelta(seconds=3)
MOST_WAITING = 300
MOST_CHARACTERS = 4_000_000
"""What may wait of one person: far more than anybody writes, far less than would harm us."""
SLOW_FROM = 10
"""Waiting messages of one person behind which the next is bound to wait."""
SENSELESS = timedelta(minutes=5)
"""No silence lasts so long: the clock went back, and what it said before counts for nothing."""
MOST_LANES = 10_000


def full(waiting: Sequence[Received]) -> bool:
    """No more of this person can be taken, until they have been told where reading stopped."""
    if not waiting:
        return False
    enough = len(waiting) >= MOST_WAITING or sum(len(update.body) for update in waiting) >= MOST_CHARACTERS
    return enough or waiting[-1].flood


class Throttle(Stateful):
    """Pure: judges by the time at which something was written, so that a day's post, read late, is no flood."""

    _rested: dict[str, datetime] = field(default_factory=dict)
    """By lane: when its burst is whole again."""
    _arrived: dict[str, datetime] = field(default_factory=dict)
    """By lane: when all that came would have been read at its pace."""
    _calm: dict[str, datetime] = field(default_factory=dict)
    """By lane: when its flood is over."""
    _told: set[str] = field(default_factory=set)

    def arrives(self, update: Received) -> None:
        """To be told of each that was taken in."""
        pace, most = (PACE, FLOOD) if _trusted(update) else (STRANGERS_PACE, STRANGERS_FLOOD)
        written = _written(update)
        due = _counted(self._arrived, update.lane, written, pace, most)
        if due - written > pace * most:
            self._calm[update.lane] = written + SILENCE
            self._arrived[update.lane] = written + pace * most

    def wait(self, update: Received) -> float:
        """Seconds before this one is read. To be asked once for each."""
        pace, burst = (PACE, BURST) if _trusted(update) else (STRANGERS_PACE, STRANGERS_BURST)
        written = _written(update)
        late = _counted(self._rested, update.lane, written, pace, MOST_WAITING) - written - pace * burst
        return max(timedelta(), min(late, pace)).total_seconds()

    def floods(self, lane: str, at: datetime) -> bool:
        calm = self._calm.get(lane)
        if calm is None:
            return False
        if timedelta() < calm - at <= SENSELESS:
            return True
        del self._calm[lane]
        self._told.discard(lane)
        return False

    def is_first(self, lane: str) -> bool:
        """Of those of a flood that are not read: this one is told so, all others are not."""
        if lane not in self._calm:
            return True
        first = lane not in self._told
        self._told.add(lane)
        return first


def _trusted(update: Received) -> bool:
    return update.known or update.tap


def _written(update: Received) -> datetime:
    return update.written_at or update.received_at


def _counted(memory: dict[str, datetime], lane: str, written: datetime, pace: timedelta, most: int) -> datetime:
    """One more of this lane; until when it keeps the pace busy. `most`: more than these never stand in line: what lies
    further ahead was counted before the clock went back."""
    before = memory.get(lane, written)
    if before - written > pace * (most + 1):
        before = written
    if len(memory) > MOST_LANES:
        for name in [name for name, at in memory.items() if at <= written]:
            del memory[name]
    memory[lane] = max(before, written) + pace
    return memory[lane]
