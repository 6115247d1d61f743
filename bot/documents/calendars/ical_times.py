"""Moments of a calendar file -> days and times on the clocks here."""

import re
from datetime import datetime, time, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.documents.calendars.ical_lines import Component, ContentLine
from bot.documents.calendars.ical_zones import HERE, UTC_ZONE, Zone, Zones, offset_of
from bot.domain.dates.calendar import When
from bot.domain.dates.file import to_the_minute
from bot.domain.typed_dates.lines import LONGEST_SPAN, Flaw

_MOMENT = re.compile(
    r"(?P<day>\d{4}-?\d\d-?\d\d)(?:[T ](?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d))?(?:[.,]\d+)?"
    r"\s*(?P<from_utc>Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE | re.ASCII,
)
_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>\d{1,3})W)?(?:(?P<days>\d{1,4})D)?"
    r"(?:T(?:(?P<hours>\d{1,4})H)?(?:(?P<minutes>\d{1,5})M)?(?:(?P<seconds>\d{1,6})S)?)?",
    re.IGNORECASE | re.ASCII,
)
_DAY = timedelta(days=1)
_FIRST_YEAR, _LAST_YEAR = 1600, 2200
"""Birthdays begin long ago; Apple keeps those without a year in 1604."""
_NEARLY_MIDNIGHT = time(23, 59)
_ALL_DAY = ("X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY")


class IcalTime(Struct, frozen=True):
    wall: datetime
    """As it is written: naive, in `zone`."""
    whole: bool
    """Only a day."""
    zone: Zone

    @property
    def at(self) -> datetime:
        """Naive, UTC."""
        return self.wall - self.zone.offset(self.wall)

    @property
    def here(self) -> datetime:
        """As the clocks here show it, naive; in the hour that is left out in spring one hour later."""
        return self.wall if self.whole else HERE.wall(self.at)

    @property
    def sure(self) -> bool:
        return self.whole or self.zone.sure(self.wall)

    def moved(self, to: datetime) -> "IcalTime":
        return replace(self, wall=to)

    def in_zone(self, zone: Zone) -> datetime:
        """The wall time there."""
        return self.wall if self.whole or self.zone == zone else zone.wall(self.at)


class Span(Struct, frozen=True):
    first: IcalTime
    last: IcalTime | None
    """None: nobody has said."""
    all_day: bool = False
    broken: bool = False
    """There is an end, but what it says is no time."""

    def moved(self, to: datetime) -> "Span":
        by = to - self.first.wall
        return replace(self, first=self.first.moved(to), last=self.last and self.last.moved(self.last.wall + by))

    @property
    def sure(self) -> bool:
        return isinstance(self._whole(), When) or (self.first.sure and (self.last is None or self.last.sure))

    def when(self) -> When | Flaw:
        """On the clocks here."""
        try:
            return Flaw.NO_TIME if self.broken else self._whole() or self._timed()
        except OverflowError:
            return Flaw.NO_DAY

    def _timed(self) -> When | Flaw:
        first = self.first.here
        if self.last is None:
            return _checked(When(first.date(), first.date(), to_the_minute(first.time())))
        if self.last.whole:
            day = max(first, self.last.wall - _DAY).date()
            return _checked(When(first.date(), day, to_the_minute(first.time())))
        last = self.last.here
        if last < first:
            return Flaw.BACKWARDS
        ends = to_the_minute(last.time()) if last > first else None
        return _checked(When(first.date(), last.date(), to_the_minute(first.time()), ends))

    def _whole(self) -> When | Flaw | None:
        """Whole days in all their spellings; None when there are hours."""
        if self.first.whole:
            last = self.last.wall if self.last else self.first.wall
            return _days(self.first.wall, last) if _midnights(self.first.wall, last) else Flaw.NO_TIME
        if self.last is None or self.last.whole:
            midnight = self.first.wall.time() == time.min
            return _days(self.first.wall, self.last.wall if self.last else self.first.wall) if midnight else None
        written = (self.first.wall, self.last.in_zone(self.first.zone))
        pairs = [pair for pair in (written, (self.first.here, self.last.here)) if _midnights(*pair)]
        if not pairs and self.all_day and (written[1] - written[0]) % _DAY == timedelta():
            pairs = [(self.first.here, self.last.here)]
        return _days(*pairs[0]) if pairs else None


def _midnights(first: datetime, last: datetime) -> bool:
    return first.time() == time.min and (last.time() == time.min or to_the_minute(last.time()) == _NEARLY_MIDNIGHT)


def _days(first: datetime, last: datetime) -> When | Flaw:
    """The last day is not counted, as calendars do; where it is the first, or where it ends at 23:59, it is."""
    if last < first:
        return Flaw.BACKWARDS
    before = last - _DAY if last.time() == first.time() and last > first else last
    return _checked(When(first.date(), max(first, before).date()))


def _checked(when: When) -> When | Flaw:
    inside = max(when.first.year, when.last.year) < _LAST_YEAR
    return when if inside and when.last - when.first <= LONGEST_SPAN else Flaw.TOO_LONG if inside else Flaw.NO_DAY


def span_of(event: Component, zones: Zones) -> Span | None:
    """None when it does not say when it begins."""
    start, end = event.first("DTSTART"), event.first("DTEND")
    first = moment_of(start, zones) if start else None
    if first is None:
        return None
    flag = any(event.raw(name).upper() in {"TRUE", "1"} for name in _ALL_DAY)
    if end and end.value.strip():
        last = moment_of(end, zones, like=start)
        return Span(first, last, flag, broken=last is None)
    return _lasting(first, event.raw("DURATION"), flag)


def _lasting(first: IcalTime, raw: str, flag: bool) -> Span:
    """Days are counted on the calendar, hours on the clock that nobody turns (RFC 5545, 3.3.6)."""
    size = duration_of(raw) if raw else None
    if size is None:
        return Span(first, None, flag, broken=bool(raw))
    if first.whole or not size % _DAY:
        return Span(first, first.moved(first.wall + size) if size else None, flag)
    days = timedelta(days=size.days)
    last = first.moved(first.wall + days)
    return Span(first, last.moved(last.zone.wall(last.at + (size - days))), flag)


def period_of(raw: str, params: Any, zones: Zones) -> Span | None:
    """`start/end`, `start/duration` or only a start. None: it says no time."""
    start, _, end = raw.partition("/")
    first = moment(start, params, zones)
    if first is None or not end:
        return Span(first, None) if first else None
    last = moment(end, params, zones)
    return Span(first, last) if last else _lasting(first, end, flag=False)


def duration_of(raw: str) -> timedelta | None:
    found = _DURATION.fullmatch(raw.strip())
    if found is None or not any(character.isdigit() for character in raw):
        return None
    parts = {name: int(size or 0) for name, size in found.groupdict().items() if name != "sign"}
    size = timedelta(**parts)
    return -size if found["sign"] == "-" else size


def moment_of(line: ContentLine, zones: Zones, *, like: ContentLine | None = None) -> IcalTime | None:
    """`like`: where an end that names no zone takes it from."""
    return moment(line.value, line.params, zones, like.params if like else {})


def moment(raw: str, params: Any, zones: Zones, like: Any = None) -> IcalTime | None:
    found = _MOMENT.match(raw.strip())
    wall = _wall(found) if found else None
    if found is None or wall is None:
        return None
    if found["hour"] is None or params.get("VALUE", "").upper() == "DATE":
        return IcalTime(datetime.combine(wall.date(), time.min), whole=True, zone=HERE)
    named = params.get("TZID") or (like or {}).get("TZID")
    return IcalTime(wall, whole=False, zone=_zone(found["from_utc"] or "", named, zones, wall))


def _zone(from_utc: str, named: str | None, zones: Zones, wall: datetime) -> Zone:
    if from_utc:
        shift = offset_of(from_utc)
        return UTC_ZONE if shift is None else Zone(from_utc, fixed=shift)
    return zones.find(named) if named else zones.unnamed(wall)


def _wall(found: re.Match[str]) -> datetime | None:
    """Midnight at the end of a day is that at the beginning of the next one; a leap second is the one before it."""
    day = found["day"].replace("-", "")
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    try:
        start = datetime(int(day[:4]), int(day[4:6]), int(day[6:]), 0 if hour == 24 else hour, minute, min(second, 59))  # noqa: DTZ001
        return (start + _DAY if hour == 24 else start) if _FIRST_YEAR < start.year < _LAST_YEAR else None
    except (ValueError, OverflowError):
        return None
