"""A new time for a date, as the Koordination types it."""

from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.dates.calendar import When
from bot.domain.typed_dates.clock_forms import CUT
from bot.domain.typed_dates.clock_words import WallHours, find_hours, later, loose_hours
from bot.domain.typed_dates.lines import SMALL_HOURS, Flaw, when_of
from bot.domain.typed_dates.words import Days, find_all_days, loose_days, names_no_day, trusting_weekday

Doubts = tuple[tuple[When, int], ...]
"""The time that would fit the weekday that was typed, and that weekday (Monday is 0); nothing when all is well."""


def read_when(text: str, old: When, today: date) -> tuple[When, Doubts] | Flaw:
    """What was not typed stays as it was."""
    typed, *others = find_all_days(text, today) or (None,)
    rest = _without(text, typed.span) if typed else text
    hours = find_hours(rest)
    if typed is None and hours is None:
        return Flaw.NO_SUCH_DAY if names_no_day(text, today) else Flaw.NO_DAY
    left = _without(rest, hours.span) if hours else rest
    if others or (typed and typed.hours) or loose_days(left) or loose_hours(left):
        return Flaw.UNCLEAR
    days = typed or _same_days(old)
    hours = _as_long(hours, old) if hours else None
    when = _when(days, hours, old)
    if isinstance(when, Flaw) or not days.wrong:
        return when if isinstance(when, Flaw) else (when, ())
    other = _when(trusting_weekday(days), hours, old)
    weekday = next(weekday for day, weekday in days.said if day.weekday() != weekday)
    return when, () if isinstance(other, Flaw) else ((other, weekday),)


def _when(days: Days, hours: WallHours | None, old: When) -> When | Flaw:
    return when_of(days, hours) if hours else when_of(days, None, old.begins, old.ends)


def _same_days(old: When) -> Days:
    """A night that ends in the small hours belongs to its first day."""
    night = old.last - old.first == timedelta(days=1) and old.ends is not None and old.ends <= SMALL_HOURS
    return Days(old.first, old.first if night else old.last, (), (0, 0))


def _as_long(hours: WallHours, old: When) -> WallHours:
    """Who types only a new beginning moves the end along."""
    if hours.ends or old.begins is None or old.ends is None or old.first != old.last:
        return hours
    length = datetime.combine(old.last, old.ends) - datetime.combine(old.first, old.begins)
    return replace(hours, ends=later(hours.begins, length))


def _without(text: str, span: tuple[int, int]) -> str:
    return f"{text[: span[0]]}{CUT}{text[span[1] :]}"
