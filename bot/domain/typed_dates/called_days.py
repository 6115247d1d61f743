"""A day that a line of dates only calls by a name: "übernächsten Di", "in 14 Tagen", "Mi KW 15", "Heiligabend",
"1. Montag im April". What it is taken for is asked about before it is saved."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.clock_forms import any_of
from bot.domain.typed_dates.forms import MONTH_OF, MONTH_WORDS
from bot.domain.typed_dates.moment_days import day_ahead
from bot.domain.typed_dates.runs import WEEKDAY

FIXED = {
    "neujahr": (1, 1), "neujahrstag": (1, 1), "tag der arbeit": (5, 1), "tag der deutschen einheit": (10, 3),
    "reformationstag": (10, 31), "allerheiligen": (11, 1), "nikolaus": (12, 6), "nikolaustag": (12, 6),
    "heiligabend": (12, 24), "heilig abend": (12, 24), "christmas eve": (12, 24), "1. weihnachtstag": (12, 25),
    "erster weihnachtstag": (12, 25), "2. weihnachtstag": (12, 26), "zweiter weihnachtstag": (12, 26),
    "silvester": (12, 31), "new year's eve": (12, 31),
}  # fmt: skip
"""Month and day."""
MOVING = {
    "rosenmontag": -48, "aschermittwoch": -46, "gründonnerstag": -3, "karfreitag": -2, "good friday": -2,
    "ostersonntag": 0, "ostermontag": 1, "easter monday": 1, "christi himmelfahrt": 39, "himmelfahrt": 39,
    "pfingstsonntag": 49, "pfingstmontag": 50, "fronleichnam": 60,
}  # fmt: skip
"""Days after Easter Sunday."""
NTH = {"1.": 1, "ersten": 1, "erster": 1, "2.": 2, "zweiten": 2, "zweiter": 2, "3.": 3, "dritten": 3, "dritter": 3}
NTH |= {
    "4.": 4,
    "vierten": 4,
    "vierter": 4,
    "letzten": -1,
    "letzter": -1,
    "first": 1,
    "second": 2,
    "third": 3,
    "last": -1,
}
COUNTS = {"einer": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10}
COUNTS |= {"vierzehn": 14, "one": 1, "two": 2, "three": 3, "a": 1}
_DAY = any_of(WEEKDAY)
_FESTIVAL = late_pattern(rf"(?<![\w-])(?:{any_of((*FIXED, *MOVING))})(?![\w-])", re.IGNORECASE)
_NTH = late_pattern(
    rf"(?<!\w)(?P<nth>{any_of(map(re.escape, NTH))})\s+(?P<day>{_DAY})\s+(?:im|in|of)\s+(?P<month>{MONTH_WORDS})\b",
    re.IGNORECASE,
)
_WEEK = late_pattern(
    rf"(?<!\w)(?:(?P<ahead>{_DAY})\b[.,]?\s+(?:der\s+|in\s+)?)?kw\s?(?P<week>\d\d?)\b(?:[.,]?\s+(?:am\s+)?(?P<behind>{_DAY})\b\.?)?",
    re.IGNORECASE,
)
_IN = late_pattern(
    rf"(?<!\w)in\s+(?P<count>\d\d?|{any_of(COUNTS)})\s+(?P<unit>tag(?:en|e)?|wochen?|days?|weeks?)\b", re.IGNORECASE
)
_AHEAD = late_pattern(
    rf"(?<![\w-])(?:(?<!am\s)(?<!guten\s)(?<!jeden\s)(?:heute|(?:über)?morgen|tomorrow|today)\b(?!\s+(?:abend|mittag|nachmittag|vormittag))"
    r"(?:\s+in\s+einer\s+woche|\s+früh)?"
    rf"|(?:{_DAY})\.?\s+in\s+(?:einer|zwei|drei|1|2|3)\s+wochen?|(?:{_DAY})\.?\s+nächste\s+woche"
    rf"|(?:in\s+der\s+)?nächsten?\s+woche\s+(?:am\s+)?(?:{_DAY})|(?:über)?nächste[nr]?\s+(?:{_DAY})"
    rf"|(?:kommende[nr]?|diese[nr]?|next|this)\s+(?:{_DAY}))(?![\w-])",
    re.IGNORECASE,
)


def called_day(text: str, today: date) -> tuple[str, date] | None:
    """The words, and the day that they call; the next such one. None when there is none."""
    return (
        _festival(text, today)
        or _nth(text, today)
        or _of_week(text, today)
        or _later(text, today)
        or _near(text, today)
    )


def easter(year: int) -> date:
    """Gregorian; the rule of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, *divmod(year, 100)
    leap, gone = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * gone + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _festival(text: str, today: date) -> tuple[str, date] | None:
    found = _FESTIVAL.search(text)
    return (found[0], _next(lambda year: _celebrated(found[0].casefold(), year), today)) if found else None


def _celebrated(name: str, year: int) -> date:
    return date(year, *FIXED[name]) if name in FIXED else easter(year) + timedelta(days=MOVING[name])


def _nth(text: str, today: date) -> tuple[str, date] | None:
    found = _NTH.search(text)
    if found is None:
        return None
    nth, day, month = (found[name].casefold() for name in ("nth", "day", "month"))
    return found[0], _next(lambda year: _nth_of(year, MONTH_OF[month], WEEKDAY[day], NTH[nth]), today)


def _nth_of(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    days = [first + timedelta(days=step) for step in range(31)]
    return [day for day in days if day.month == month and day.weekday() == weekday][nth - 1 if nth > 0 else nth]


def _of_week(text: str, today: date) -> tuple[str, date] | None:
    """A week alone is no day."""
    found = _WEEK.search(text)
    name = (found["ahead"] or found["behind"]) if found else None
    if found is None or name is None or not 1 <= int(found["week"]) <= 52:
        return None
    week, weekday = int(found["week"]), WEEKDAY[name.casefold()] + 1
    return found[0], _next(lambda year: date.fromisocalendar(year, week, weekday), today)


def _later(text: str, today: date) -> tuple[str, date] | None:
    found = _IN.search(text)
    if found is None or _AHEAD.search(text):
        return None
    count = COUNTS.get(found["count"].casefold()) or int(found["count"])
    return found[0], today + timedelta(days=count * (7 if found["unit"][0] in "wW" else 1))


def _near(text: str, today: date) -> tuple[str, date] | None:
    found = _AHEAD.search(text)
    day = (
        day_ahead(" ".join(found[0].casefold().replace(".", "").removesuffix("früh").split()), today) if found else None
    )
    return (found[0], day) if found and day else None


def _next(of: Callable[[int], date], today: date) -> date:
    this = of(today.year)
    return this if this >= today else of(today.year + 1)
