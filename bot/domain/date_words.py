"""Days and times inside a longer text, as people type them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.domain.dates import MONTHS, parse_day

_WEEKDAYS = (
    ("montag", "monday", "mo", "mon"),
    ("dienstag", "tuesday", "di", "tue"),
    ("mittwoch", "wednesday", "mi", "wed"),
    ("donnerstag", "thursday", "do", "thu"),
    ("freitag", "friday", "fr", "fri"),
    ("samstag", "sonnabend", "saturday", "sa", "sat"),
    ("sonntag", "sunday", "so", "sun"),
)
WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NAME = rf"(?<!\w)(?:{_any(WEEKDAY)})\b\.?,?\s*(?:(?:den|dem|der|the)\s+)?"
_MONTH = rf"(?:{_any(word for words in MONTHS for word in words)})\b\.?"
_DAY = rf"""(?:\d{{4}}-\d\d?-\d\d?
    | \d\d?\.\s?\d\d?\.(?:(?:\s?\d{{4}}|\d\d)(?![\d.:]|\s*uhr))?(?!\d)
    | \d\d?(?:st|nd|rd|th)?\.?\s?(?:of\s)?{_MONTH}(?:,?\s?\d{{4}}(?!\d))?)"""
_TO = r"\s*(?:[-\u2013\u2014/+&]|(?:bis|und|to|until|and)\b)\s*"
_BARE = r"\d\d?(?=[-\u2013/]\d|\s(?:bis|und|to|and)\s)"
_DAYS = re.compile(
    rf"""(?:(?<!\w)(?:vom|am|bis|zum|on|by|from)\s+)* (?P<mark>{_NAME})?
    (?: (?<!\d)(?P<first>{_DAY}|\d\d?\.(?:\d\d?\.)?|{_BARE}) {_TO} (?:zum\s+)? (?P<mark_last>{_NAME})? )?
    (?<!\d)(?<!\d\.)(?P<last>{_DAY})""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?"
_HOURS = re.compile(
    rf"""(?:(?<!\w)(?:von|ab|um|from|at)\s+)? (?<![\d.:])
    (?: (?P<begins>{_CLOCK})\s*(?:uhr)?{_TO}(?P<ends>{_CLOCK})(?P<sure>\s*(?:uhr\b|h\b))?
      | (?P<alone>{_CLOCK})(?P<sure_alone>\s*(?:uhr\b|h\b))? ) (?![\d:]|\.\d)""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Days:
    """What was found, and where in the text."""

    first: date
    last: date
    said: tuple[tuple[date, int], ...]
    """Each day that stands with a weekday, and that weekday (Monday is 0)."""
    span: tuple[int, int]

    @property
    def wrong(self) -> bool:
        return any(day.weekday() != weekday for day, weekday in self.said)


@dataclass(frozen=True, slots=True)
class Hours:
    begins: time
    ends: time | None
    span: tuple[int, int]


def find_days(text: str, today: date) -> Days | None:
    """The first day, or the first days from and to. Without a year it is the next such day."""
    for found in _DAYS.finditer(text):
        last = parse_day(found["last"], today)
        first = _first(found["first"], last, today) if last else None
        if first and last:
            return Days(first, last, _said(found, first, last), found.span())
    return None


def find_hours(text: str) -> Hours | None:
    """The first time of day, or times from and to. A bare number is an hour only with `Uhr` or with a second one."""
    for found in _HOURS.finditer(text):
        hours = _alone(found) if found["alone"] else _both(found)
        if hours:
            return hours
    return None


def trusting_weekday(days: Days) -> Days:
    """The nearest days that fall on the weekdays that were said; of two as near, the later one."""
    moved = {day: _nearest(day, weekday) for day, weekday in days.said}
    first, last = moved.get(days.first, days.first), moved.get(days.last, days.last)
    said = tuple((moved[day], weekday) for day, weekday in days.said)
    return Days(first, max(first, last), said, days.span)


def _nearest(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def _first(raw: str | None, last: date, today: date) -> date | None:
    """`12.` takes month and year from the last day, `30.3.` the year; the whole day stands for itself."""
    if raw is None:
        return last
    parts = [int(part) for part in re.findall(r"\d+", raw)]
    whole = parse_day(raw, today) if len(parts) > 2 or re.search(r"[^\W\d]", raw) else None
    if whole and re.search(r"\d{4}|\.\s?\d\d$", raw):
        return whole
    if whole:
        parts = [whole.day, whole.month]
    return _before(last, parts[0], parts[1] if len(parts) > 1 else None)


def _before(last: date, day: int, month: int | None) -> date | None:
    """The nearest day up to `last` with this number (and month)."""
    candidates = (last - timedelta(days=back) for back in range(366))
    return next((one for one in candidates if one.day == day and month in {None, one.month}), None)


def _said(found: re.Match[str], first: date, last: date) -> tuple[tuple[date, int], ...]:
    marks = ((found["mark"], first), (found["mark_last"], last))
    return tuple((day, _weekday(mark)) for mark, day in marks if mark)


def _weekday(mark: str) -> int:
    return WEEKDAY[re.split(r"[\s.,]", mark.casefold(), maxsplit=1)[0]]


def _alone(found: re.Match[str]) -> Hours | None:
    if not found["sure_alone"] and not re.search(r"[:.h]", found["alone"]):
        return None
    begins = _time(found["alone"])
    return Hours(begins, None, found.span()) if begins else None


def _both(found: re.Match[str]) -> Hours | None:
    begins, ends = _time(found["begins"]), _time(found["ends"])
    return Hours(begins, ends, found.span()) if begins and ends else None


def _time(raw: str) -> time | None:
    hour, _, minute = re.sub("[.h]", ":", raw, flags=re.IGNORECASE).partition(":")
    if int(hour) == 24 and int(minute or 0) == 0:
        return time(23, 59)
    return time(int(hour), int(minute or 0)) if int(hour) < 24 else None
