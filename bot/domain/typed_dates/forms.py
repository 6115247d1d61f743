"""Days as people type them."""

import re
from datetime import date

from bot.domain.errors import gone
from bot.domain.late_pattern import late_pattern

MONTHS = (
    ("januar", "jan", "jänner", "january"),
    ("februar", "feb", "february"),
    ("märz", "mär", "mrz", "maerz", "march", "mar"),
    ("april", "apr"),
    ("mai", "may"),
    ("juni", "jun", "june"),
    ("juli", "jul", "july"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt", "october", "oct"),
    ("november", "nov"),
    ("dezember", "dez", "december", "dec"),
)
MONTH_OF = {word: number for number, words in enumerate(MONTHS, start=1) for word in words}
MONTH_WORDS = "|".join(sorted(MONTH_OF, key=len, reverse=True))
"""As a pattern, the longer ones first."""
_WEEKDAY = (
    r"(?:mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_BEFORE = rf"(?:(?:bis|zum|am|by|on)\s+)*(?:{_WEEKDAY}\.?,?\s+)?(?:(?:den|dem|der|the)\s+)?"
_ISO = late_pattern(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_DOTTED = late_pattern(_BEFORE + r"(?P<day>\d{1,2})\.\s*(?P<month>\d{1,2})(?:\.\s*(?P<year>\d{4}|\d{2})?)?", re.ASCII)
_NAMED = late_pattern(
    _BEFORE + r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s{0,9}(?:of\s{1,9})?(?P<word>[a-zäöü]{3,9})\.?,?"
    r"(?:\s{0,9}'?(?P<year>\d{4}|2[5-9]|3\d))?"
)


def parse_day(raw: str, today: date) -> date | None:
    """`30.06.2027`, `30.6.`, `30.6.27`, `30. Juni 2027`, `30 June` or ISO, with or without a weekday before it.

    Without a year it is the next such day, today included. None when it is no day, or could be two.
    """
    text = " ".join(raw.casefold().split()).rstrip("!")
    found = _ISO.fullmatch(text) or _DOTTED.fullmatch(text) or _NAMED.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict()
    month = MONTH_OF.get(parts["word"]) if "word" in parts else int(parts["month"])
    return _day(int(parts["day"]), month, parts["year"], today) if month else None


def day_of(iso: str) -> date:
    """As a button carries it; raises `gone` for what is none."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise gone() from None


def _day(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _existing(int(year) + (2000 if len(year) == 2 else 0), month, day)
    # Eight years on there has been a 29 February, whatever the century.
    days = (_existing(today.year + ahead, month, day) for ahead in range(9))
    return next((found for found in days if found and found >= today), None)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
