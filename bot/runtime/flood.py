"""How much we take from one person: enough for everybody who talks, too little for anybody who floods."""

from dataclasses import dataclass, field
from enum import Enum

KNOWN = 20
STRANGER = 5
"""Messages a minute, and at once."""
MINUTE = 60.0
MOST_LANES = 10_000


class Verdict(Enum):
    TAKE = "take"
    ASK = "ask"
    """Too much: the person is asked once to wait."""
    DROP = "drop"


@dataclass
class Bucket:
    left: float
    at: float
    asked_at: float = -MINUTE


@dataclass
class Flood:
    """Pure: asked with a monotonic time. One bucket for each lane."""

    _buckets: dict[tuple[str, int], Bucket] = field(default_factory=dict)

    def judge(self, lane: str, *, known: bool, tap: bool, now: float) -> Verdict:
        """Somebody unknown may press the buttons that we showed as often as anybody, but type less."""
        most = KNOWN if known or tap else STRANGER
        bucket = self._bucket((lane, most), now)
        bucket.left = min(float(most), bucket.left + (now - bucket.at) * most / MINUTE)
        bucket.at = now
        if bucket.left >= 1:
            bucket.left -= 1
            return Verdict.TAKE
        if now - bucket.asked_at < MINUTE:
            return Verdict.DROP
        bucket.asked_at = now
        return Verdict.ASK

    def _bucket(self, key: tuple[str, int], now: float) -> Bucket:
        if len(self._buckets) > MOST_LANES:
            self._buckets = {key: one for key, one in self._buckets.items() if now - one.at < MINUTE}
        return self._buckets.setdefault(key, Bucket(float(key[1]), now))
