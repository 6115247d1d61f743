"""The events of a calendar file, each with its own zones, and what repeats counted out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.documents.calendars.ical_lines import PARTS, Component, ContentLine
from bot.documents.calendars.ical_series import parts_of, rule_of
from bot.documents.calendars.ical_times import IcalTime, Span, moment, moment_of, period_of, span_of
from bot.documents.calendars.ical_zones import Zones
from bot.domain.dates.file import FileFlaw, Unusable
from bot.domain.typed_dates.lines import LONGEST_SPAN

AHEAD = timedelta(days=366)
"""So far a series is counted out: the year of a cohort."""
MOST_OF_A_SERIES = 60
_MOST_STEPS = 20_000
"""Of all series of a file together."""
_KEY = 200


class IcalEvent(Struct, frozen=True):
    block: Component
    method: str
    cut: bool
    """The file ends in the middle of it."""
    span: Span | None
    instead_of: IcalTime | None = None
    """One date of a series, as it was before."""
    rules: tuple[str, ...] = ()
    until: tuple[IcalTime | None, ...] = ()
    """Of each rule."""
    also: tuple[Span, ...] = ()
    """Some with an end of their own."""
    never: tuple[IcalTime, ...] = ()
    strange: bool = False
    """It says more about its dates than can be understood."""

    @property
    def uid(self) -> str:
        return self.block.words("UID")[:_KEY]

    @property
    def sequence(self) -> int:
        raw = self.block.raw("SEQUENCE")
        return int(raw) if raw.isdecimal() and len(raw) < 10 else 0

    @property
    def repeats(self) -> bool:
        return bool(self.rules or self.also or self.strange)

    @property
    def onwards(self) -> bool:
        """All later dates of the series have moved as well."""
        line = self.block.first("RECURRENCE-ID")
        return bool(line and line.params.get("RANGE"))

    @property
    def key(self) -> str:
        """The same for the same date in every export, also for one of a series."""
        return f"{self.uid}/{self.instead_of.here:%Y%m%dT%H%M}" if self.instead_of and self.uid else self.uid


def events_of(blocks: Sequence[Component]) -> list[IcalEvent]:
    calendars = [block for block in blocks if block.name == "VCALENDAR"]
    loose = Component("VCALENDAR", blocks=[block for block in blocks if block.name in PARTS], whole=True)
    return [event for calendar in (*calendars, loose) for event in _events(calendar)]


def _events(calendar: Component) -> Iterator[IcalEvent]:
    zones, method = Zones(usual=calendar.raw("X-WR-TIMEZONE")), calendar.raw("METHOD").upper()
    for block in reversed(calendar.blocks):
        if block.name == "VTIMEZONE":
            zones.define(block)
    zones.fresh.clear()
    for block in calendar.blocks:
        if block.name == "VTIMEZONE":
            zones.define(block)
        elif block.name in PARTS:
            zones.fresh.clear()
            yield _event(block, method, zones, cut=not calendar.whole and block is calendar.blocks[-1])


def _event(block: Component, method: str, zones: Zones, *, cut: bool) -> IcalEvent:
    one = block.first("RECURRENCE-ID")
    before = moment_of(one, zones) if one else None
    event = IcalEvent(block, method, cut and not block.whole, span_of(block, zones), before)
    rules = tuple(line.value.strip() for line in block.all("RRULE"))
    if event.instead_of or not (rules or block.all("RDATE", "EXRULE")):
        return event
    until = tuple(_until(rule, zones) for rule in rules)
    also, never = _periods(block.all("RDATE"), zones), _periods(block.all("EXDATE"), zones)
    strange = None in also or None in never or bool(block.all("EXRULE"))
    gone = tuple(one.first for one in never if one)
    return replace(event, rules=rules, until=until, also=tuple(one for one in also if one), never=gone, strange=strange)


def _periods(lines: Sequence[ContentLine], zones: Zones) -> list[Span | None]:
    pieces = ((raw.strip(), line.params) for line in lines for raw in line.value.split(","))
    return [period_of(raw, params, zones) for raw, params in pieces if raw]


def _until(rule: str, zones: Zones) -> IcalTime | None:
    found = moment(parts_of(rule).get("UNTIL", ""), {}, zones)
    return found.moved(datetime.combine(found.wall, time.max)) if found and found.whole else found


@dataclass(slots=True)
class Budget:
    """Whoever sends thousands of endless series is refused before anybody waits."""

    left: int = _MOST_STEPS

    def spend(self, steps: int = 1) -> None:
        self.left -= steps
        if self.left < 0:
            raise Unusable(FileFlaw.SWOLLEN)


class Series(Struct, frozen=True):
    spans: tuple[tuple[Span, str], ...]
    """Those that are not over, with what makes each of them known again."""
    open_end: bool
    """It goes on when we stop counting."""


def counted_out(event: IcalEvent, others: Sequence[IcalEvent], today: date, budget: Budget) -> Series | None:
    """`others`: dates of the same series that were moved or called off. None: it cannot be counted."""
    span = event.span
    if span is None or event.strange or any(one.onwards for one in others):
        return None
    budget.spend(len(others))
    walls = {span.first.wall} | {one.first.in_zone(span.first.zone) for one in event.also}
    horizon = datetime.combine(max(today, span.first.wall.date()) + AHEAD, time.max)
    open_end = any(wall > horizon for wall in walls)
    for rule, until in zip(event.rules, event.until, strict=True):
        steps = _steps(event, rule, until, horizon, budget)
        if steps is None:
            return None
        walls |= steps[0]
        open_end |= steps[1]
    return _ahead(event, span, walls - _gone(event, others, span.first), today, open_end=open_end)


def _steps(
    event: IcalEvent, rule: str, until: IcalTime | None, horizon: datetime, budget: Budget
) -> tuple[set[datetime], bool] | None:
    assert event.span  # noqa: S101
    parts = {name: value for name, value in parts_of(rule).items() if name != "UNTIL"}
    counted = rule_of(";".join(f"{name}={value}" for name, value in parts.items()), event.span.first.wall)
    if counted is None:
        return None
    last = until.in_zone(event.span.first.zone) if until else None
    found: set[datetime] = set()
    for wall in counted:
        budget.spend()
        if wall > horizon or (last and wall > last):
            return found, last is None or wall <= last
        found.add(wall)
    return found, False


def _gone(event: IcalEvent, others: Sequence[IcalEvent], first: IcalTime) -> set[datetime]:
    """A whole day takes out whatever is on it."""
    moments = [*event.never, *(one.instead_of for one in others if one.instead_of)]
    walls = {one.in_zone(first.zone) for one in moments} | {one.wall for one in moments}
    return walls | {datetime.combine(one.wall, first.wall.time()) for one in moments if one.whole or first.whole}


def _ahead(event: IcalEvent, span: Span, walls: set[datetime], today: date, *, open_end: bool) -> Series | None:
    """Only what may be ahead is looked at: a birthday has come again for a hundred years."""
    since = datetime.combine(today - LONGEST_SPAN - timedelta(days=2), time.min)
    own = {one.first.in_zone(span.first.zone): one for one in event.also if one.last or one.broken}
    moved = [own.get(wall) or span.moved(wall) for wall in sorted(walls) if wall >= since]
    ahead = [
        (one, f"{event.uid}/{one.first.here:%Y%m%dT%H%M}" if event.uid else "")
        for one in moved
        if (one.last or one.first).here.date() >= today
    ]
    return None if len(ahead) > MOST_OF_A_SERIES else Series(tuple(ahead), open_end)


def by_series(events: Sequence[IcalEvent]) -> dict[str, list[IcalEvent]]:
    """UID -> single dates of it that differ."""
    found: dict[str, list[IcalEvent]] = defaultdict(list)
    for event in events:
        if event.instead_of and event.uid:
            found[event.uid].append(event)
    return found


def newest(events: Sequence[IcalEvent]) -> list[IcalEvent]:
    """Of several versions of an event the last one."""
    best: dict[str, int] = {}
    for event in events:
        best[event.key] = max(event.sequence, best.get(event.key, 0))
    return [event for event in events if not event.uid or event.sequence == best[event.key]]
