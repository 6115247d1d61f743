"""Time zones of a calendar file: as the file defines them, as the world knows them, or neither.

Nothing is kept beyond the file: two programs call different zones by the same name.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
from msgspec import Struct

from bot.documents.calendars.ical_lines import Component
from bot.documents.calendars.ical_series import rule_of
from bot.domain.dates.file import FileFlaw, Unusable
from bot.domain.people import ZONE

_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?::?(\d\d))?")
_SHIFTED = re.compile(r"\((?:UTC|GMT)([+-]\d\d:\d\d)?\)\s*(.+)")
"""As Windows shows a zone to people: `(UTC+01:00) Amsterdam, Berlin, Bern`."""
_DAY = timedelta(days=1)
_MOST_CHANGES = 600
_MOST_RULES = 24
_MOST_YEARS = 40
"""In which a zone is asked for."""
_MOST_IN_TWO_YEARS = 3


class Transition(Struct, frozen=True):
    """Since when the clocks show what."""

    start: datetime
    before: timedelta
    after: timedelta
    rule: str
    more: tuple[datetime, ...]

    def up_to(self, year: int) -> list[datetime]:
        """The changes that may be the latest one in this year."""
        found = [self.start, *self.more]
        if not self.rule:
            return found
        until = re.search(r"UNTIL=(\d{4})", self.rule)
        year = max(self.start.year, min(year, int(until[1]) if until else year) - 1)
        rule = rule_of(re.sub(r";?UNTIL=\w+", "", self.rule), self._in_year(year))
        last = _stamp(self.rule.partition("UNTIL=")[2]) if until else None
        ahead = islice(rule or (), _MOST_IN_TWO_YEARS)
        return found + [one for one in ahead if one >= self.start and (last is None or one <= last + _DAY)]

    def _in_year(self, year: int) -> datetime:
        """From where to count: all since 1601 would take too long."""
        if year == self.start.year:
            return self.start
        names_day = "BYMONTH=" in self.rule and "DAY=" in self.rule
        month, day = (1, 1) if names_day else (self.start.month, min(self.start.day, 28))
        return self.start.replace(year=year, month=month, day=day)


@dataclass(frozen=True, slots=True)
class Zone:
    name: str
    known: ZoneInfo | None = None
    changes: tuple[Transition, ...] = ()
    """As the file defines it."""
    fixed: timedelta | None = None
    other: "Zone | None" = None
    """What the file calls by the same name, too."""
    _years: dict[int, list[tuple[datetime, timedelta]]] = field(default_factory=dict, compare=False)

    def offset(self, wall: datetime) -> timedelta:
        """From UTC, at a wall time. Nobody knows it: that of the clocks here."""
        if self.fixed is not None:
            return self.fixed
        return self._defined(wall) if self.changes else _offset(self.known or ZoneInfo(ZONE), wall)

    def sure(self, wall: datetime) -> bool:
        """Not when nobody knows the zone, or when the file says something else than the world."""
        if self.fixed is not None:
            return True
        if self.other and self.other.offset(wall) != self.offset(wall):
            return False
        if self.changes and self.known:
            return self._defined(wall) == _offset(self.known, wall)
        return bool(self.changes or self.known)

    def wall(self, at: datetime) -> datetime:
        """Of an instant (naive, UTC)."""
        if self.known and not self.changes:
            return at.replace(tzinfo=UTC).astimezone(self.known).replace(tzinfo=None)
        rough = at + self.offset(at)
        return at + self.offset(rough)

    def _defined(self, wall: datetime) -> timedelta:
        if wall.year not in self._years:
            if len(self._years) > _MOST_YEARS:
                raise Unusable(FileFlaw.SWOLLEN)
            self._years[wall.year] = sorted((at, one.after) for one in self.changes for at in one.up_to(wall.year))
        past = [after for at, after in self._years[wall.year] if at <= wall]
        return past[-1] if past else min(self.changes, key=lambda one: one.start).before


HERE = Zone(ZONE, ZoneInfo(ZONE))
UTC_ZONE = Zone("UTC", fixed=timedelta())


def _offset(zone: ZoneInfo, wall: datetime) -> timedelta:
    return zone.utcoffset(wall) or timedelta()


@dataclass(frozen=True, slots=True)
class Zones:
    """Of one file."""

    defined: dict[str, Zone] = field(default_factory=dict)
    seen: dict[object, Zone] = field(default_factory=dict)
    fresh: dict[str, Zone] = field(default_factory=dict)
    """Defined since the last event: only then nobody knows which of two is meant."""
    usual: str = ""
    """Of the whole calendar; it may say nothing."""

    def define(self, block: Component) -> None:
        """Some programs define the same zone again before every event."""
        name = _plain(block.raw("TZID"))
        parts = block.blocks[:_MOST_CHANGES]
        key = (name, tuple((line.name, line.value) for part in parts for line in part.lines))
        if key not in self.seen:
            changes = tuple(change for part in parts if (change := _change(part)))
            if sum(bool(change.rule) for change in changes) > _MOST_RULES:
                raise Unusable(FileFlaw.SWOLLEN)
            self.seen[key] = Zone(
                block.raw("TZID"), known_zone(name) or known_zone(block.raw("X-LIC-LOCATION")), changes
            )
        zone, other = self.seen[key], self.fresh.get(name)
        if zone.changes:
            self.fresh[name] = zone
            self.defined[name] = replace(zone, other=other) if other and other.changes != zone.changes else zone

    def unnamed(self, wall: datetime) -> Zone:
        """Times without a zone are those of the clocks here; in a calendar of another zone nobody can be sure."""
        usual = self.find(self.usual) if self.usual else HERE
        return HERE if usual.sure(wall) and usual.offset(wall) == HERE.offset(wall) else Zone(self.usual)

    def find(self, name: str) -> Zone:
        plain = _plain(name)
        return self.defined.get(plain) or Zone(name, known_zone(plain))


def _plain(name: str) -> str:
    return name.strip().strip('"').replace("\\,", ",").casefold()


def _change(block: Component) -> Transition | None:
    start, before, after = (block.raw(name) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"))
    began, shown = _stamp(start), offset_of(after)
    if began is None or shown is None:
        return None
    more = [_stamp(one) for line in block.all("RDATE") for one in line.value.split(",")]
    was = offset_of(before)
    return Transition(
        began, shown if was is None else was, shown, block.raw("RRULE").upper(), tuple(one for one in more if one)
    )


def _stamp(raw: str) -> datetime | None:
    found = _STAMP.match(raw.strip())
    try:
        return datetime(*map(int, found.groups())) if found else None  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None


def offset_of(raw: str) -> timedelta | None:
    found = _OFFSET.match(raw.strip())
    if found is None:
        return None
    sign, hours, minutes, seconds = found.groups()
    size = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    return (-size if sign == "-" else size) if size < _DAY else None


@cache
def _by_name() -> Mapping[str, str]:
    """Names of zones in small letters, those of Windows too (Unicode CLDR)."""
    windows = {windows.casefold(): olson for windows, olson in WINDOWS_TO_OLSON.items()}
    return windows | {name.casefold(): name for name in available_timezones()}


def known_zone(plain: str) -> ZoneInfo | None:
    """`plain` may carry a publisher before the name: `/mozilla.org/20070129_1/Europe/Berlin`."""
    parts = plain.removeprefix("tzone://microsoft/").casefold().strip("/ ").split("/")
    tails = ("/".join(parts[-size:]) for size in range(min(len(parts), 3), 0, -1))
    name = next((found for tail in tails if (found := _by_name().get(tail))), None)
    try:
        return ZoneInfo(name) if name else _by_cities(plain)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _by_cities(plain: str) -> ZoneInfo | None:
    """Only where a city is named that has a zone of its own, and its winter time is the one that is said."""
    found = _SHIFTED.fullmatch(plain.upper())
    if found is None:
        return None
    cities = [city.strip().casefold().replace(" ", "_") for city in re.split(r"[,;/]", found[2])]
    zones = [
        ZoneInfo(name) for folded, name in _by_name().items() if folded.rpartition("/")[2] in cities and "/" in name
    ]
    said = offset_of(found[1] or "+00:00")
    fitting = [zone for zone in zones if _offset(zone, datetime(2027, 1, 15)) == said]  # noqa: DTZ001
    return fitting[0] if fitting and len(fitting) == len(zones) else None
