"""A day that is over, as people call it: "gestern", "Montag", "am 21.6."."""

import re
from datetime import date, timedelta

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.clock_forms import any_of
from bot.domain.typed_dates.forms import parse_day
from bot.domain.typed_dates.runs import WEEKDAY

DAYS_BACK = {"heute": 0, "today": 0, "gestern": 1, "yesterday": 1, "vorgestern": 2, "the day before yesterday": 2}
_FILLING = late_pattern(r"^(?:(?:am|an|on|war|schon|letzte[nrs]?|vergangene[nrs]?|last|this|the)\s+)+")
_COUNTS = {"einem": 1, "einer": 1, "a": 1, "one": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3, "vier": 4, "four": 4}
_AGO = late_pattern(
    rf"(?:war )?(?P<before>vor )?(?P<count>\d\d?|{any_of(_COUNTS)}) (?P<unit>tag(?:en)?|wochen?|days?|weeks?)"
    r"(?(before)| ago)",
    re.ASCII,
)
_HALF_A_YEAR = timedelta(days=183)


def past_day(raw: str, today: date) -> date | None:
    """A weekday is the last such day, today included. A day without a year is the nearest one, and may be still to
    come: whoever types it must hear that. None for what is no day."""
    text = " ".join(raw.casefold().split()).rstrip("!")
    word = _FILLING.sub("", text)
    back = DAYS_BACK.get(text, DAYS_BACK.get(word))
    if back is not None:
        return today - timedelta(days=back)
    if ago := _AGO.fullmatch(text):
        count = _COUNTS.get(ago["count"]) or int(ago["count"])
        return today - timedelta(days=count * (7 if ago["unit"].startswith("w") else 1))
    if word in WEEKDAY:
        return today - timedelta(days=(today.weekday() - WEEKDAY[word]) % 7)
    return _by_date(text, today) or _by_date(word, today)


def _by_date(text: str, today: date) -> date | None:
    """Asked from half a year ago on, the next such day is the nearest."""
    return parse_day(text, today - _HALF_A_YEAR)
