"""Moments as the reader's wall clock shows them."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.runtime.web.contract import Translate


def _parts(wall: datetime) -> dict[str, str | int]:
    return {**_day(wall), "time": f"{wall:%H:%M}"}


def _day(day: date) -> dict[str, str | int]:
    return {"weekday": day.isoweekday(), "day": day.day, "month": day.month, "year": f"{day:%Y}"}


class Times:
    """`now` decides what today is."""

    def __init__(self, say: Translate, zone: str, now: datetime) -> None:
        self._say, self._zone = say, ZoneInfo(zone)
        self._now = self._wall(now)

    def _wall(self, at: datetime) -> datetime:
        return at.astimezone(self._zone)

    def iso(self, at: datetime) -> str:
        return self._wall(at).isoformat(timespec="seconds")

    def hour(self, at: datetime) -> str:
        return f"{self._wall(at):%H:%M}"

    def key(self, at: datetime) -> str:
        return self._wall(at).date().isoformat()

    def day(self, day: date) -> str:
        """Of a calendar, in no zone."""
        return self._say("web-date", **_day(day))

    def date(self, at: datetime) -> str:
        return self._say("web-date", **_parts(self._wall(at)))

    def clock(self) -> str:
        return self._say("web-clock", **_parts(self._now))

    def left(self) -> int:
        """Seconds until the day changes for the reader."""
        tomorrow = datetime.combine(self._now.date() + timedelta(days=1), time(), self._zone)
        return int((tomorrow.astimezone(UTC) - self._now.astimezone(UTC)).total_seconds())

    def near(self) -> dict[str, str]:
        """The days that have a name of their own."""
        today = self._now.date()
        return {
            today.isoformat(): self._say("web-today"),
            (today - timedelta(days=1)).isoformat(): self._say("web-yesterday"),
        }
