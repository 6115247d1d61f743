"""A moment ahead as people type it: "morgen", "freitag 18 uhr", "in 2 wochen", "am 12.3."."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import instant
from bot.domain.dates import parse_day
from bot.domain.quiet_hours import wall_of

_DAYS = (
    ("montag", "mo", "monday", "mon"),
    ("dienstag", "di", "tuesday", "tue"),
    ("mittwoch", "mi", "wednesday", "wed"),
    ("donnerstag", "do", "thursday", "thu"),
    ("freitag", "fr", "friday", "fri"),
    ("samstag", "sonnabend", "sa", "saturday", "sat"),
    ("sonntag", "so", "sunday", "sun"),
)
_WEEKDAY = {word: number for number, words in enumerate(_DAYS) for word in words}
_AHEAD = {
    "heute": 0, "today": 0, "nachher": 0, "tonight": 0, "morgen": 1, "tomorrow": 1,
    "übermorgen": 2, "uebermorgen": 2, "the day after tomorrow": 2,
}  # fmt: skip
_PART = {
    "früh": 9, "frueh": 9, "morgens": 9, "vormittag": 10, "vormittags": 10, "morning": 9, "mittag": 12, "mittags": 12,
    "noon": 12, "nachmittag": 15, "nachmittags": 15, "afternoon": 15, "abend": 18, "abends": 18, "evening": 18,
}  # fmt: skip
_NUMBER = {
    "einem": 1, "einer": 1, "eine": 1, "ein": 1, "a": 1, "an": 1, "one": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3,
    "vier": 4, "four": 4, "fünf": 5, "five": 5, "sechs": 6, "six": 6, "sieben": 7, "seven": 7, "zehn": 10, "ten": 10,
    "zwölf": 12, "vierzehn": 14,
}  # fmt: skip
_UNIT = (
    (r"minuten?|min|minutes?", timedelta(minutes=1)),
    (r"stunden?|std|hours?", timedelta(hours=1)),
    (r"tag(?:en|e)?|days?", timedelta(days=1)),
    (r"wochen?|weeks?", timedelta(weeks=1)),
)
_MONTHS = r"monat(?:en|e)?|months?"
_IN = re.compile(r"in\s+(?P<count>\d{1,3}|[a-zäöü]+)\s+(?P<unit>[a-z]+)")
_CLOCK = re.compile(
    r"(?:^|\s)(?:um|gegen|ab|at)?\s*(?P<hour>\d{1,2})"
    r"(?:(?::(?P<minute>\d{2}))(?:\s*uhr|\s*h)?|\s*uhr(?:\s*(?P<past>\d{2}))?|\.(?P<dot>\d{2})\s*uhr|\s*(?P<half>am|pm))$",
    re.ASCII,
)
_BARE = re.compile(r"\s(?:um|gegen|at)\s+(?P<hour>\d{1,2})$", re.ASCII)
_FILLING = re.compile(r"^(?:(?:am|an|on|bitte|erst|wieder|kommenden?|nächsten?|naechsten?|next|this)\s+)+")


@dataclass(frozen=True, slots=True)
class Moment:
    day: date
    wall: time | None
    """None: they named only the day."""


def parse_moment(raw: str, now: datetime, zone: str) -> Moment | None:
    """The next such moment. None when it is none, or could be two."""
    text = " ".join(raw.casefold().split()).strip(" .!,")
    today = wall_of(now, zone)[0]
    return _span(text, now, zone) or _day_and_time(text, today)


def at(moment: Moment, usual: time, zone: str) -> datetime:
    return instant(moment.day, moment.wall or usual, zone)


def _span(text: str, now: datetime, zone: str) -> Moment | None:
    found = _IN.match(text)
    count = _count(found["count"]) if found else None
    if found is None or count is None:
        return None
    length = next((unit for words, unit in _UNIT if re.fullmatch(words, found["unit"])), None)
    wall = _clock(text[found.end() :])
    if re.fullmatch(_MONTHS, found["unit"]):
        length = timedelta(days=30)
    if length is None or (text[found.end() :].strip() and wall is None):
        return None
    day, then = wall_of(now + count * length, zone)
    exact = then.replace(second=0, microsecond=0) if length < timedelta(days=1) else None
    return Moment(day, wall or exact)


def _day_and_time(text: str, today: date) -> Moment | None:
    wall = _clock(text)
    rest = _without_clock(text) if wall else text
    day = _day(rest.strip(" ,"), today)
    return Moment(day, wall) if day else None


def _day(text: str, today: date) -> date | None:
    if text in _AHEAD:
        return today + timedelta(days=_AHEAD[text])
    word = _FILLING.sub("", text)
    if word in ("woche", "week") and word != text:
        return today + timedelta(days=7)
    if word in _WEEKDAY:
        return today + timedelta(days=(_WEEKDAY[word] - today.weekday() - 1) % 7 + 1)
    return parse_day(text if parse_day(text, today) else word, today)


def _clock(text: str) -> time | None:
    found = _CLOCK.search(text) or _BARE.search(text)
    if found:
        return _wall(found.groupdict())
    word = text.rsplit(" ", 1)[-1]
    return time(_PART[word]) if word in _PART and text != word else time(18) if text == "tonight" else None


def _wall(parts: dict[str, str | None]) -> time | None:
    hour = int(parts["hour"] or 0)
    minute = int(parts.get("minute") or parts.get("past") or parts.get("dot") or 0)
    half = parts.get("half")
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _without_clock(text: str) -> str:
    shorter = _CLOCK.sub("", _BARE.sub("", text))
    if shorter != text or text in _AHEAD:
        return shorter
    return text.rsplit(" ", 1)[0]


def _count(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBER.get(word)
