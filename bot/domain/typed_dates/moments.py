"""A moment ahead as people type it: "morgen", "freitagabend", "um 18 Uhr", "in 2 wochen", "am 15.", "am 12.3."."""

import re
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from bot.domain.dates.calendar import instant
from bot.domain.late_pattern import late_pattern
from bot.domain.quiet_hours import wall_of
from bot.domain.typed_dates.called_days import called_day
from bot.domain.typed_dates.clock_forms import PARTS, any_of
from bot.domain.typed_dates.clock_words import WallHours, find_hours, parted
from bot.domain.typed_dates.moment_days import DAYS_AHEAD, FILLING, LONGEST, ORDINAL, day_ahead, months_later, with_uhr
from bot.domain.typed_dates.runs import WEEKDAY
from bot.domain.typed_dates.words import FAR

_NUMBER: dict[str, float] = {
    "einem": 1, "einer": 1, "eine": 1, "ein": 1, "a": 1, "an": 1, "one": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3,
    "vier": 4, "four": 4, "fünf": 5, "five": 5, "sechs": 6, "six": 6, "sieben": 7, "seven": 7, "acht": 8, "eight": 8,
    "zehn": 10, "ten": 10,
    "zwölf": 12, "vierzehn": 14, "einer halben": 0.5, "half an": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5,
    "ein paar": 3, "einigen": 3, "a few": 3, "ner": 1, "nem": 1, "ner halben": 0.5, "half a": 0.5, "a couple of": 2,
}  # fmt: skip
_UNIT = (
    (r"minuten?|min|minutes?", timedelta(minutes=1)),
    (r"stunden?|std|h|hours?", timedelta(hours=1)),
    (r"viertelstunden?", timedelta(minutes=15)),
    (r"tag(?:en|e)?|days?", timedelta(days=1)),
    (r"wochen?|weeks?", timedelta(weeks=1)),
)
_YEAR = late_pattern(r"\b20\d\d\b|\d\.\s?\d\d?\.\s?\d\d\b", re.ASCII)
_MONTHS = r"monat(?:en|e)?|months?"
_IN = late_pattern(rf"in\s+(?P<count>\d{{1,3}}(?:[.,]5)?|{any_of(_NUMBER)})\s*(?P<unit>[a-z]+)")
_CLOCK = late_pattern(
    r"(?:^|\s)(?:um|gegen|ab|at)?\s*(?P<hour>\d{1,2})"
    r"(?:(?::(?P<minute>\d{2}))(?:\s*uhr|\s*h)?|\s*uhr(?:\s*(?P<past>\d{2}))?|\.(?P<dot>\d{2})\s*uhr|\s*(?P<half>am|pm))$",
    re.ASCII,
)
_BARE = late_pattern(r"\s(?:um|gegen|at)\s+(?P<hour>\d{1,2})$", re.ASCII)
_GLUED = late_pattern(rf"\b({any_of(WEEKDAY)})({any_of(PARTS)})\b")
_MORNING = late_pattern(rf"\b({any_of(WEEKDAY)})\s?morgen\b")
_POLITE = r"bitte|please|erst|wieder|lieber|dann|erinner\w*(?:\s+mich)?|remind\s+me|meld\w*\s+dich|nochmal|again"
_AHEAD = late_pattern(rf"^\W*(?:(?:{_POLITE})\s+)+|^[^\w½]+")
_BEHIND = late_pattern(rf"(?:\s+(?:{_POLITE}))+$")
_DAY = rf"(?:(?:am|on|nächste[nr]?|kommende[nr]?|diese[nr]?)\s+)*(?P<day>{any_of(WEEKDAY)})"
_DAY_FIRST = late_pattern(rf"{_DAY}\b[.,]*\s+(?P<rest>.+)")
_SHORT = late_pattern(rf"\b({any_of(word for word in WEEKDAY if len(word) < 4)})\.(?=\s)")
_PARTS_IN_ENGLISH = {"beginning": "anfang", "middle": "mitte", "end": "ende"}
_OF = {
    "the week": "der woche",
    "next week": "naechster woche",
    "the month": "des monats",
    "next month": "naechsten monats",
}
_ENGLISH_PART = late_pattern(rf"(?:at the )?({any_of(_PARTS_IN_ENGLISH)}) of ({any_of(_OF)})")


class Moment(Struct, frozen=True):
    day: date
    wall: time | None
    """None: they named only the day."""


def parse_moment(raw: str, now: datetime, zone: str) -> Moment | None:
    """The next such moment. None when it is none, or could be two."""
    if len(text := " ".join(raw.casefold().split()).strip(" !,")) > LONGEST:
        return None
    text = with_uhr(_BEHIND.sub("", _AHEAD.sub("", text)))
    text = _MORNING.sub(r"\1 frueh", _GLUED.sub(r"\1 \2", _SHORT.sub(r"\1", text)))
    text = _ENGLISH_PART.sub(lambda found: f"{_PARTS_IN_ENGLISH[found[1]]} {_OF[found[2]]}", text)
    text = text if ORDINAL.fullmatch(text.split(" ")[-1]) else text.rstrip(".")
    today, clock = wall_of(now, zone)
    if span := _span(text, now, zone):
        return span
    found = _day_and_time(text, today, clock) or _weekday_and_time(text, today) or _time_first(text, today)
    if found is None:
        return _time_alone(text, today, clock)
    return found if _agrees(text, found.day) and not _may_be_over(text, found.day - today) else None


def _may_be_over(text: str, ahead: timedelta) -> bool:
    """The 9.3. on a 10 March: nobody means next year's, unless they say so."""
    return ahead > FAR and not _YEAR.search(text)


def _time_first(text: str, today: date) -> Moment | None:
    """ "5pm tomorrow", "18 Uhr am Freitag"."""
    hours = find_hours(text)
    if hours is None or hours.span[0] or hours.ends or hours.only_end or _could_be_two(text, hours.begins):
        return None
    day = day_ahead(text[hours.span[1] :].strip(" ,"), today)
    return Moment(day, hours.begins) if day else None


def _weekday_and_time(text: str, today: date) -> Moment | None:
    """ "Mo 18h", "Fr 17.30", "Dienstag 3 Uhr nachmittags"."""
    found = _DAY_FIRST.fullmatch(text)
    hours = find_hours(found["rest"]) if found else None
    if found is None or hours is None or hours.ends or hours.only_end or hours.span != (0, len(found["rest"])):
        return None
    day = day_ahead(text[: found.start("rest")].strip(" .,"), today)
    return Moment(day, hours.begins) if day and not _could_be_two(found["rest"], hours.begins) else None


def _agrees(text: str, day: date) -> bool:
    """Whether it is the weekday that is named, if one is."""
    found = _DAY_FIRST.fullmatch(text)
    return found is None or WEEKDAY[found["day"]] == day.weekday()


def at(moment: Moment, usual: time, zone: str) -> datetime:
    return instant(moment.day, moment.wall or usual, zone)


def _span(text: str, now: datetime, zone: str) -> Moment | None:
    found = _IN.match(text)
    count = _count(found["count"]) if found else None
    if found is None or count is None:
        return None
    length = next((unit for words, unit in _UNIT if re.fullmatch(words, found["unit"])), None)
    wall = _clock(text[found.end() :])
    if re.fullmatch(_MONTHS, found["unit"]) and (wall or not text[found.end() :].strip()):
        return Moment(months_later(wall_of(now, zone)[0], int(count)), wall) if count == int(count) else None
    if length is None or (text[found.end() :].strip() and wall is None):
        return None
    day, then = wall_of(now + count * length, zone)
    exact = then.replace(second=0, microsecond=0) if length < timedelta(days=1) else None
    return Moment(day, wall or exact)


def _day_and_time(text: str, today: date, clock: time) -> Moment | None:
    wall = _clock(text)
    rest = _without_clock(text) if wall else text
    if wall and rest.rsplit(" ", 1)[-1] in PARTS:
        rest, part = rest.rsplit(" ", 1) if " " in rest else ("", rest)
        wall = parted(wall, part)
    rest = rest.strip(" ,")
    day = day_ahead(rest, today, today_counts=wall is not None and wall > clock) or _by_name(rest, today)
    return Moment(day, wall) if day else None


def _by_name(text: str, today: date) -> date | None:
    """ "Heiligabend", "Mi KW 15"."""
    called = called_day(text, today)
    return called[1] if called and called[0] == FILLING.sub("", text) else None


def _time_alone(text: str, today: date, clock: time) -> Moment | None:
    """ "Um 18 Uhr": today, or tomorrow when that is over."""
    found = find_hours(FILLING.sub("", text))
    if (
        found is None
        or _DAY_FIRST.fullmatch(text)
        or _could_be_two(text, found.begins)
        or found.ends
        or found.only_end
        or text[: found.span[0]].strip()
        or text[found.span[1] :].strip()
    ):
        return None
    return Moment(today if found.begins > clock else today + timedelta(days=1), found.begins)


def _could_be_two(text: str, wall: time) -> bool:
    """ "Um 8" is in the morning or in the evening, "11.10" a day or a time, and nobody knows when "12am" is."""
    if re.fullmatch(r"\d\d?\.(?:0?[1-9]|1[0-2])", text):
        return True
    return wall.hour == 0 or (wall.hour < 13 and not re.search(r"uhr|[:.h]\d|\d\s?h\b|[ap]m\b", text))


def _clock(text: str) -> time | None:
    found = _CLOCK.search(text) or _BARE.search(text)
    if found:
        parts = found.groupdict()
        hour = int(parts["hour"] or 0)
        minute = int(parts.get("minute") or parts.get("past") or parts.get("dot") or 0)
        half = parts.get("half")
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None
    if spoken := _spoken_at_end(text):
        return spoken.begins
    word = text.rsplit(" ", 1)[-1]
    if word in PARTS and text != word:
        return time(PARTS[word])
    return time(18) if text == "tonight" else None


def _spoken_at_end(text: str) -> WallHours | None:
    spoken = find_hours(text)
    return spoken if spoken and spoken.span[1] == len(text) and not spoken.ends else None


def _without_clock(text: str) -> str:
    shorter = _CLOCK.sub("", _BARE.sub("", text))
    if shorter != text or text in DAYS_AHEAD:
        return shorter
    if spoken := _spoken_at_end(text):
        return text[: spoken.span[0]].strip()
    return text.rsplit(" ", 1)[0] if text.rsplit(" ", 1)[-1] in PARTS else text


def _count(word: str) -> float | None:
    return _NUMBER.get(word) or (float(word.replace(",", ".")) if word[0].isdecimal() else None)
