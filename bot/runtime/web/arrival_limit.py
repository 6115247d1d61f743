"""How many strangers come in from one address: a whole seminar at once, but not as many as fill a disk."""

from dataclasses import dataclass, field

BURST = 120
EVERY = 30.0
"""Seconds after which one more may come from the same house."""
MOST_HOUSES = 10_000


@dataclass
class Arrivals:
    """Pure: asked with a monotonic time."""

    burst: int = BURST
    every: float = EVERY
    """Seconds after which one more may come."""
    _rested: dict[str, float] = field(default_factory=dict)
    """By house: when its burst is whole again."""

    def admits(self, house: str, now: float) -> bool:
        if len(self._rested) > MOST_HOUSES:
            self._rested = {name: at for name, at in self._rested.items() if at > now}
        rested = max(self._rested.get(house, now), now) + self.every
        if rested - now > self.burst * self.every:
            return False
        self._rested[house] = rested
        return True
