"""A day ahead as people call it: "freitag", "am 15.", "nächste Woche Dienstag", "Ende April"."""

import calendar
import re
from datetime import date, timedelta

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.clock_forms import any_of
from bot.domain.typed_dates.forms import parse_day
from bot.domain.typed_dates.runs import WEEKDAY

DAYS_AHEAD = {
    "heute": 0, "today": 0, "nachher": 0, "tonight": 0, "morgen": 1, "tomorrow": 1,
    "übermorgen": 2, "uebermorgen": 2, "the day after tomorrow": 2,
}  # fmt: skip
_WEEKS, _MONTHS = ("woche", "week"), ("monat", "month")
FILLING = late_pattern(
    r"^(?:(?:am|an|on|bitte|erst|wieder|kommende[ns]?|nächste[ns]?|naechste[ns]?|diese[ns]?|next|this|the|übers|dann)\s+)+"
)
_UNTIL = late_pattern(r"^(?:bis|until|till)\s+(?:zum\s+|the\s+)?")
_HOUR_ALONE = late_pattern(
    r"\b((?:über|ueber)?morgen|heute|tomorrow|today)\s+(0?[6-9]|1[0-9]|2[0-2])(?=\s*(?:$|,))", re.IGNORECASE
)
ORDINAL = late_pattern(r"(\d{1,2})(?:\.|st|nd|rd|th)", re.ASCII)
_NEXT_WEEK = r"(?:in\sder\s+)?(?:nächste[rn]?|naechste[rn]?|kommende[rn]?|next)\s+(?:woche|week)"
_IN_NEXT_WEEK = late_pattern(
    rf"{_NEXT_WEEK}\s+(?:am\s+|on\s+)?(?P<behind>{any_of(WEEKDAY)})|(?P<ahead>{any_of(WEEKDAY)})\s+{_NEXT_WEEK}"
)
_WEEK_LATER = late_pattern(
    r"(?P<day>.+?)\s+in\s+(?:(?P<one>einer woche|acht tagen|8 tagen|1 woche|a week)"
    r"|(?P<two>zwei wochen|2 wochen|vierzehn tagen|14 tagen|two weeks)|drei wochen|3 wochen|three weeks)"
)
_AFTER_NEXT = late_pattern(rf"(?:am\s+)?(?:übernächste[rn]?|uebernaechste[rn]?)\s+(?P<day>{any_of(WEEKDAY)}|woche)")
LONGEST = 200
"""Characters of a day, or a moment."""
_PART_OF = late_pattern(
    r"(?:am\s+)?(?P<part>anfang|mitte|ende)\s+(?:(?:der|dieser|des|diesen)\s+)?(?P<of>.+)|(?P<end>monatsende|wochenende)"
)
_IN_WEEK = {"anfang": 0, "mitte": 2, "ende": 4}
_IN_MONTH = {"anfang": 1, "mitte": 15, "ende": 31}
_SATURDAY = 5


def day_ahead(text: str, today: date, *, today_counts: bool = False) -> date | None:
    if len(text := _UNTIL.sub("", text)) > LONGEST:
        return None
    if text in DAYS_AHEAD:
        return today + timedelta(days=DAYS_AHEAD[text])
    word = FILLING.sub("", text)
    if word in _WEEKS + _MONTHS and word != text:
        return today + timedelta(7) if word in _WEEKS else months_later(today, 1)
    if word in WEEKDAY:
        return _weekday(WEEKDAY[word], today)
    found = _by_week(text, word, today) or _by_part(text, today) or _by_number(word, today, today_counts=today_counts)
    return found or parse_day(text if parse_day(text, today) else word, today)


def with_uhr(text: str) -> str:
    """ "Morgen 9" is nine o'clock."""
    return _HOUR_ALONE.sub(r"\1 \2 uhr", text)


def months_later(of: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(of.year * 12 + of.month - 1 + months, 12)
    return date(year, month + 1, min(of.day, calendar.monthrange(year, month + 1)[1]))


def _weekday(number: int, after: date) -> date:
    return after + timedelta(days=(number - after.weekday() - 1) % 7 + 1)


def _by_week(text: str, word: str, today: date) -> date | None:
    """A weekday of a week that is named, or the weekend; on a Saturday that is Sunday."""
    monday = today + timedelta(days=7 - today.weekday())
    if word in ("wochenende", "weekend"):
        return today + timedelta(days=1) if today.weekday() == _SATURDAY else _weekday(_SATURDAY, today)
    if found := _IN_NEXT_WEEK.fullmatch(text):
        return monday + timedelta(days=WEEKDAY[found["behind"] or found["ahead"]])
    if found := _AFTER_NEXT.fullmatch(text):
        in_two_weeks = today + timedelta(days=14)
        return in_two_weeks if found["day"] == "woche" else _weekday(WEEKDAY[found["day"]], today) + timedelta(days=7)
    found = _WEEK_LATER.fullmatch(text)
    day = day_ahead(found["day"], today) if found else None
    return day + timedelta(days=7 if found["one"] else 14 if found["two"] else 21) if found and day else None


def _by_part(text: str, today: date) -> date | None:
    """ "Ende der Woche", "Anfang April", "Monatsende"."""
    found = _PART_OF.fullmatch(text)
    if found is None:
        return None
    part, of = found["part"] or "ende", found["of"] or found["end"]
    if of in ("woche", "monats", "monatsende"):
        return _in_week(today, part) if of == "woche" else _in_month(today, today, part)
    if re.fullmatch(r"(?:nächste|naechste|kommende)[rns]?\s+woche", of):
        return _in_week(today + timedelta(days=7 - today.weekday()), part)
    if re.fullmatch(r"(?:nächste|naechste|kommende)[rns]*\s+monats?", of):
        return _in_month(today.replace(day=1) + timedelta(days=32), today, part)
    first = parse_day(f"1. {of}", today)
    if first is None:
        return None
    return _in_month(today if first.month == today.month else first, today, part)


def _in_week(of: date, part: str) -> date | None:
    day = of - timedelta(days=of.weekday()) + timedelta(days=_IN_WEEK[part])
    return day if day >= of else None


def _in_month(of: date, today: date, part: str) -> date | None:
    last = calendar.monthrange(of.year, of.month)[1]
    day = of.replace(day=min(_IN_MONTH[part], last))
    return day if day >= today else None


def _by_number(word: str, today: date, *, today_counts: bool) -> date | None:
    """ "Am 15.": the next month that has such a day; today only with a time that is still ahead."""
    found = ORDINAL.fullmatch(word)
    if found is None:
        return None
    days = (today + timedelta(days=ahead) for ahead in range(0 if today_counts else 1, 63))
    return next((day for day in days if day.day == int(found[1])), None)
