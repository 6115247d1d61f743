"""When somebody may be spoken to unasked: hours of the day, days of the week, no public holidays."""

from collections.abc import Container
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.dates.calendar import instant
from bot.domain.people import ZONE

WORKING_DAYS = frozenset(range(6))
"""Monday (0) to Saturday."""
SPARE = timedelta(minutes=15)
"""What must come before the end of a window comes so much earlier, so that the last of many still arrives in it."""
FARTHEST = 60
"""Days to look for a free slot; nobody is silent longer."""


class Hours(Struct, frozen=True):
    """What one person chose."""

    begin: time = time(9)
    end: time = time(19)
    days: frozenset[int] = WORKING_DAYS
    on_holidays: bool = False


class Window(Struct, frozen=True):
    """Somebody's hours in their zone and their association's Land. `begin` belongs to it, `end` does not."""

    hours: Hours
    holidays: Container[date]
    zone: str = ZONE
    land: str = ""

    @property
    def print(self) -> str:
        """Says in short for which hours a moment was computed."""
        days = "".join(str(day + 1) for day in sorted(self.hours.days))
        also = "+" if self.hours.on_holidays else ""
        return f"{self.hours.begin:%H%M}-{self.hours.end:%H%M} {days}{also} {self.zone} {self.land}".strip()

    @property
    def always(self) -> "Window":
        """For what somebody said yes to."""
        return replace(self, hours=Hours(time.min, time.max, frozenset(range(7)), on_holidays=True))

    def open_on(self, day: date) -> bool:
        return day.weekday() in self.hours.days and (self.hours.on_holidays or day not in self.holidays)

    def allows(self, now: datetime) -> bool:
        wall = now.astimezone(ZoneInfo(self.zone))
        return self.open_on(wall.date()) and self.hours.begin <= wall.time() < self.hours.end

    def day(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.zone)).date()

    def opens(self, day: date) -> datetime:
        return instant(day, self.hours.begin, self.zone)

    def closes(self, day: date) -> datetime:
        """The last moment of the day at which something may be due."""
        return max(self.opens(day), instant(day, self.hours.end, self.zone) - SPARE)

    def next(self, at: datetime) -> datetime | None:
        """`at` itself, or the next moment that is allowed; None when there is none for weeks."""
        if self.allows(at):
            return at
        opening = (self.opens(day) for day in _days(self.day(at), +1) if self.open_on(day))
        return next((moment for moment in opening if moment > at), None)

    def last_before(self, limit: datetime) -> datetime | None:
        """The end of the last window that closes before `limit`."""
        closing = (self.closes(day) for day in _days(self.day(limit), -1) if self.open_on(day))
        return next((moment for moment in closing if moment < limit), None)

    def next_day(self, now: datetime) -> datetime | None:
        """The first allowed moment of another day."""
        return self.next(instant(self.day(now) + timedelta(days=1), time.min, self.zone))


def slot(day: date, wall: time | None, until: datetime, window: Window, now: datetime) -> datetime | None:
    """When to say what belongs to `day`, and is of no use from `until` on; never before `now`.

    On a day on which nobody is spoken to, it comes on the last day before it. When that is over, at the next allowed
    moment; when that is too late, at the end of the last window before. None when no moment is left.
    """
    wanted = instant(day, wall, window.zone) if wall else window.opens(day)
    at = max(wanted, now) if window.allows(wanted) else max(_earlier(day, window) or wanted, now)
    return in_time(at, until, window, now)


def in_time(at: datetime, until: datetime, window: Window, now: datetime) -> datetime | None:
    """The next allowed moment from `at` on, else the last one before `until`, if either is left."""
    coming = window.next(at)
    if coming and coming < until:
        return coming
    last = window.last_before(until)
    return last if last and last >= now else None


def _earlier(day: date, window: Window) -> datetime | None:
    """The opening of the last open day up to `day`."""
    if window.open_on(day):
        return None
    return next((window.opens(one) for one in _days(day, -1) if window.open_on(one)), None)


def _days(first: date, step: int) -> list[date]:
    return [first + timedelta(days=step * count) for count in range(FARTHEST)]


def wall_of(at: datetime, zone: str) -> tuple[date, time]:
    there = at.astimezone(ZoneInfo(zone))
    return there.date(), there.time().replace(tzinfo=None)
