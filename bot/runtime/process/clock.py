"""The only `datetime.now()` and the only `asyncio.sleep()` of the house."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Real time, in whole milliseconds, UTC."""

    def now(self) -> datetime:
        at = datetime.now(UTC)
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def beat(self) -> float:
        """Monotonic seconds, for distances only."""
        return asyncio.get_running_loop().time()


class MovableClock(Clock):
    """The clock of a rehearsal: it runs like the real one, and can be put forward."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - super().now() if start else timedelta()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        at = super().now() + self._ahead
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def forward(self, by: timedelta) -> None:
        self._ahead += by
        for moved in self._listeners:
            moved()

    def on_move(self, listener: Callable[[], None]) -> None:
        self._listeners.append(listener)
