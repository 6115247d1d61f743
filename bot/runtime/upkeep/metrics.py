"""What operations counts: plain numbers, which `exposition.py` writes for whoever asks."""

from bisect import bisect_left
from collections import Counter
from datetime import datetime
from itertools import accumulate

from msgspec import field

from bot.domain.messages import Backlog, Outgoing
from bot.runtime.outbox.results import Result
from bot.stateful import Stateful

STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0)
"""Seconds."""


class Durations(Stateful):
    """How many took so long."""

    seconds: float = 0.0
    """All of them together."""
    _counts: list[int] = field(default_factory=lambda: [0] * (len(STEPS) + 1))

    def observe(self, seconds: float) -> None:
        self._counts[bisect_left(STEPS, seconds)] += 1
        self.seconds += seconds

    def at_most(self) -> list[int]:
        """How many took at most each of STEPS, and how many there were."""
        return list(accumulate(self._counts))


class Metrics(Stateful):
    """No label holds anything personal."""

    waiting: dict[str, int] = field(default_factory=dict)
    """By box: updates or messages that wait."""
    oldest: dict[str, float] = field(default_factory=dict)
    """By box: how many seconds the oldest of them has waited."""
    wrong_tries: dict[str, int] = field(default_factory=dict)
    """By what was tried: those of the last hour that opened nothing."""
    dead: int = 0
    """Updates that could not be handled, of the last 14 days."""
    late: int = 0
    """Reminders that should have left more than a minute ago."""
    sends: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By urgency and result."""
    handling: Durations = field(default_factory=Durations)
    """From intake to commit."""

    def noted(self, message: Outgoing, result: Result) -> None:
        self.sends[message.priority.name.lower(), type(result).__name__.lower()] += 1

    def box(self, name: str, depth: Backlog, now: datetime) -> None:
        self.waiting[name] = depth.waiting
        self.oldest[name] = age(depth, now)


def age(depth: Backlog, now: datetime) -> float:
    """Seconds."""
    return max(0.0, (now - depth.oldest).total_seconds()) if depth.oldest else 0.0
