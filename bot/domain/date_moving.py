"""A new time for a date, as the Koordination types it."""

from datetime import date, timedelta

from bot.domain.calendar import When
from bot.domain.date_lines import SMALL_HOURS, Flaw, when_of
from bot.domain.date_words import Days, Hours, find_days, find_hours, trusting_weekday

Doubts = tuple[tuple[When, int], ...]
"""The time that would fit the weekday that was typed, and that weekday (Monday is 0); nothing when all is well."""


def read_when(text: str, old: When, today: date) -> tuple[When, Doubts] | Flaw:
    """What was not typed stays as it was."""
    typed = find_days(text, today)
    hours = find_hours(_without(text, typed) if typed else text)
    if typed is None and hours is None:
        return Flaw.NO_DAY
    days = typed or _same_days(old)
    when = _when(days, hours, old)
    if isinstance(when, Flaw) or not days.wrong:
        return when if isinstance(when, Flaw) else (when, ())
    return when, _doubts(days, hours, old)


def _doubts(days: Days, hours: Hours | None, old: When) -> Doubts:
    other = _when(trusting_weekday(days), hours, old)
    weekday = next(weekday for day, weekday in days.said if day.weekday() != weekday)
    return () if isinstance(other, Flaw) else ((other, weekday),)


def _when(days: Days, hours: Hours | None, old: When) -> When | Flaw:
    return when_of(days, hours) if hours else when_of(days, None, old.begins, old.ends)


def _same_days(old: When) -> Days:
    """A night that ends in the small hours belongs to its first day."""
    night = old.last - old.first == timedelta(days=1) and old.ends is not None and old.ends <= SMALL_HOURS
    return Days(old.first, old.first if night else old.last, (), (0, 0))


def _without(text: str, days: Days) -> str:
    start, end = days.span
    return f"{text[:start]}\x1f{text[end:]}"
