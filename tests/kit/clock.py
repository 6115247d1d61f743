"""Time that stands still until a story moves it."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.runtime.process.clock import Clock

START = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
"""Wednesday, 18:42 in Berlin."""


class StoryClock(Clock):
    """`sleep` returns at once and moves only the distances, not the calendar."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start
        self._beat = 0.0

    def now(self) -> datetime:
        return self._now

    def beat(self) -> float:
        return self._beat

    async def sleep(self, seconds: float) -> None:
        self._beat += seconds
        await asyncio.sleep(0)

    def forward(self, **by: float) -> None:
        """`clock.forward(days=5)`"""
        self._now += timedelta(**by)
        self._beat += timedelta(**by).total_seconds()
