"""When APScheduler rings: a while after the last ring, counted from now."""

from datetime import datetime, timedelta

from apscheduler.triggers.base import BaseTrigger


class Beat(BaseTrigger):  # type: ignore[misc]
    """Catches up with nothing: a calendar that jumps a year ahead makes one ring of it, not thirty million."""

    __slots__ = ("every",)

    def __init__(self, every: timedelta) -> None:
        self.every = every

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        return now + self.every
