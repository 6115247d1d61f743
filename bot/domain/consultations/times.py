"""Times of appointments as people type them: up to three to choose from, or slots of equal length; and where it is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from bot.domain.consultations.meeting_link import is_meeting, links_in
from bot.domain.dates.calendar import instant
from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name
from bot.domain.people import ZONE
from bot.domain.quiet_hours import wall_of
from bot.domain.typed_dates.clock_forms import CUT
from bot.domain.typed_dates.clock_words import find_hours, loose_hours
from bot.domain.typed_dates.line_words import ENDS
from bot.domain.typed_dates.lines import LONGEST_PLACE
from bot.domain.typed_dates.moments import parse_moment
from bot.domain.typed_dates.words import Days, find_all_days, loose_days, names_no_day

MOST_PROPOSED = 3
MOST_SLOTS = 24
LONGEST = timedelta(hours=4)
LONGEST_LINE = timedelta(hours=10)
FARTHEST = timedelta(days=300)
_EVERY = late_pattern(r"(?:alle|je|à|jeweils|every|each)\s*(\d{1,3})\s*(?:min\w*|')", re.IGNORECASE)
_PHONE = late_pattern(r"\+?\d[\d\s/()–-]{5,24}\d")
_PHONE_LABEL = late_pattern(r"(?:tel(?:efon)?|phone|handy|mobil)\.?\s*:?\s*", re.IGNORECASE)
_PLACE_LABEL = late_pattern(r"^(?:ort|wo|place|where|link|raum)\s*:\s*", re.IGNORECASE)


class TimeFlaw(StrEnum):
    """Why a line is no time for an appointment."""

    NO_DAY = "no-day"
    NO_TIME = "no-time"
    WEEKDAY = "weekday"
    """Day and weekday differ."""
    OVER = "over"
    FAR = "far"
    LONG = "long"
    UNCLEAR = "unclear"
    TOO_MANY = "too-many"
    NO_PLACE = "no-place"
    NO_ROOM = "no-room"
    """The address does not look like a room for a call."""


class UnfitTime(Struct, frozen=True):
    line: str
    flaw: TimeFlaw


class TimeSpan(Struct, frozen=True):
    begins: datetime
    """Aware, UTC."""
    minutes: int

    @property
    def ends(self) -> datetime:
        return self.begins + timedelta(minutes=self.minutes)

    @property
    def packed(self) -> str:
        return f"{int(self.begins.timestamp())}/{self.minutes}"

    @classmethod
    def unpacked(cls, raw: str) -> "TimeSpan":
        at, minutes = raw.split("/")
        return cls(datetime.fromtimestamp(int(at), UTC), int(minutes))


class TypedTimes(Struct, frozen=True):
    spans: tuple[TimeSpan, ...]
    place: str = ""


def read_times(text: str, now: datetime, usual: int, most: int = MOST_PROPOSED) -> TypedTimes | UnfitTime:
    """`usual`: minutes when no end is typed. A line without a day is where the call is."""
    spans: list[TimeSpan] = []
    place = ""
    for line in _lines(text):
        if not place and (found := _place_alone(line)):
            place = found
            continue
        span = _span(line, now, usual)
        if isinstance(span, TimeFlaw):
            return UnfitTime(line, TimeFlaw.NO_ROOM if links_in(line) else span)
        spans.append(span)
    kept = tuple(dict.fromkeys(spans))
    if not kept:
        return UnfitTime("", TimeFlaw.NO_DAY)
    return UnfitTime("", TimeFlaw.TOO_MANY) if len(kept) > most else TypedTimes(kept, place)


def read_slots(text: str, now: datetime) -> TypedTimes | UnfitTime:
    """As "Di 16.3. 17-18 Uhr alle 20 min, https://meet.example/raum"; a place holds for the lines below it, too."""
    spans: list[TimeSpan] = []
    place = ""
    for line in _lines(text):
        if not find_all_days(line, wall_of(now, ZONE)[0]) and (alone := place_in(line, rooms=True)):
            place = alone
            continue
        read = _slots(line, now)
        if isinstance(read, TimeFlaw):
            return UnfitTime(line, read)
        spans += read.spans
        place = read.place or place
    return _checked(tuple(sorted(set(spans), key=lambda one: one.begins)), place)


def _checked(spans: tuple[TimeSpan, ...], place: str) -> TypedTimes | UnfitTime:
    flaws = (
        (not spans, TimeFlaw.NO_DAY),
        (len(spans) > MOST_SLOTS, TimeFlaw.TOO_MANY),
        (any(one.ends > other.begins for one, other in pairwise(spans)), TimeFlaw.UNCLEAR),
        (not place, TimeFlaw.NO_PLACE),
    )
    flaw = next((flaw for holds, flaw in flaws if holds), None)
    return UnfitTime("", flaw) if flaw else TypedTimes(spans, place)


def place_in(words: str, *, rooms: bool = False) -> str:
    """A room for a call or a number; with `rooms` any other place as well. Empty when it is none."""
    text = clean_name(_PLACE_LABEL.sub("", words.strip(ENDS)), LONGEST_PLACE)
    if links := links_in(text):
        return text if any(map(is_meeting, links)) else ""
    if _PHONE.fullmatch(_PHONE_LABEL.sub("", text)):
        return text
    return text if rooms and not text.casefold().startswith(("alle ", "every ")) else ""


def without(spans: Iterable[TimeSpan], busy: Sequence[TimeSpan]) -> tuple[TimeSpan, ...]:
    """Those that overlap nothing."""
    return tuple(one for one in spans if not any(one.begins < other.ends and other.begins < one.ends for other in busy))


def _lines(text: str) -> Iterator[str]:
    return (line.strip(ENDS) for line in re.split(r"[\n;]", text) if line.strip(ENDS))


def _place_alone(line: str) -> str:
    return place_in(line) if links_in(line) or _PHONE.fullmatch(_PHONE_LABEL.sub("", line)) else ""


def _span(line: str, now: datetime, usual: int) -> TimeSpan | TimeFlaw:
    days, rest = _day(line, now)
    if isinstance(days, TimeFlaw):
        return _by_moment(line, now, usual, days)
    hours = find_hours(rest)
    if hours is None or hours.only_end:
        return TimeFlaw.NO_TIME
    left = rest[: hours.span[0]] + CUT + rest[hours.span[1] :]
    if loose_days(left) or loose_hours(left):
        return TimeFlaw.UNCLEAR
    return _timed(days, hours.begins, hours.ends, now, usual, LONGEST)


def _by_moment(line: str, now: datetime, usual: int, flaw: TimeFlaw) -> TimeSpan | TimeFlaw:
    """ "Morgen um 18 Uhr"."""
    moment = parse_moment(line, now, ZONE) if flaw is TimeFlaw.NO_DAY else None
    if moment is None:
        return flaw
    if moment.wall is None:
        return TimeFlaw.NO_TIME
    return TimeSpan(instant(moment.day, moment.wall), usual)


def _day(line: str, now: datetime) -> tuple[Days | TimeFlaw, str]:
    today = wall_of(now, ZONE)[0]
    found = find_all_days(line, today)
    if not found:
        return TimeFlaw.UNCLEAR if names_no_day(line, today) else TimeFlaw.NO_DAY, line
    days = found[0]
    if len(found) > 1 or days.first != days.last or days.two_ways:
        return TimeFlaw.UNCLEAR, line
    rest = line[: days.span[0]] + CUT + line[days.span[1] :]
    return TimeFlaw.WEEKDAY if days.wrong else days, rest


def _timed(
    days: Days, begins: time, ends: time | None, now: datetime, usual: int, longest: timedelta
) -> TimeSpan | TimeFlaw:
    start = instant(days.first, begins)
    length = instant(days.first, ends) - start if ends else timedelta(minutes=usual)
    if start <= now:
        return TimeFlaw.OVER
    if start - now > FARTHEST:
        return TimeFlaw.FAR
    if not timedelta() < length <= longest:
        return TimeFlaw.LONG
    return TimeSpan(start, length // timedelta(minutes=1))


def _slots(line: str, now: datetime) -> TypedTimes | TimeFlaw:
    days, rest = _day(line, now)
    if isinstance(days, TimeFlaw):
        return days
    every = _EVERY.search(rest)
    rest = rest[: every.start()] + CUT + rest[every.end() :] if every else rest
    hours = find_hours(rest)
    if hours is None or hours.only_end or hours.ends is None:
        return TimeFlaw.NO_TIME
    whole = _timed(days, hours.begins, hours.ends, now, 0, LONGEST_LINE)
    if isinstance(whole, TimeFlaw):
        return whole
    left = (rest[: hours.span[0]] + rest[hours.span[1] :]).replace(CUT, " ").strip(ENDS)
    place = place_in(left, rooms=True) if left else ""
    if left and not place:
        return TimeFlaw.NO_ROOM if links_in(left) else TimeFlaw.UNCLEAR
    return TypedTimes(tuple(_parts(whole, int(every[1]) if every else whole.minutes)), place)


def _parts(whole: TimeSpan, minutes: int) -> Iterator[TimeSpan]:
    """As many as fit; none when they have no length."""
    for number in range(whole.minutes // minutes if minutes else 0):
        yield TimeSpan(whole.begins + timedelta(minutes=number * minutes), minutes)
