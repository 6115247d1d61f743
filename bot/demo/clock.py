"""The clock of the demo: it runs like the real one, and can be put forward."""

from datetime import datetime, timedelta

from bot.runtime.process.clock import Clock


class MovableClock(Clock):
    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - super().now() if start else timedelta()

    def now(self) -> datetime:
        at = super().now() + self._ahead
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def forward(self, by: timedelta) -> None:
        self._ahead += by
