"""The two days of a round: until when associations answer, and until when they read."""

from datetime import date, timedelta

from msgspec import Struct

from bot.domain.errors import Refusal
from bot.domain.typed_dates.words import every_day
from bot.links.base import Link

ANSWER_DAYS, READ_DAYS = 7, 21
"""How long is proposed, from today on."""
LEAST_READING = timedelta(days=3)
FARTHEST = timedelta(days=120)


class RoundDays(Struct, frozen=True):
    answer_by: date
    read_by: date


def proposed_days(day: date) -> RoundDays:
    return RoundDays(day + timedelta(days=ANSWER_DAYS), day + timedelta(days=READ_DAYS))


def typed_days(text: str, day: date) -> RoundDays | None:
    """None when there are not two days in it."""
    found = every_day(text, day)
    named = sorted({one for days in found for one in (days.first, days.last)})
    return RoundDays(*named) if len(named) == 2 else None


def check_days(days: RoundDays, day: date, deadline: date, to: Link) -> None:
    """`day`: today; `deadline`: of the cohort. Raises a refusal that says what does not fit."""
    if days.answer_by <= day:
        raise Refusal("peer_reading-days-over", to=to, day=days.answer_by)
    if days.read_by < days.answer_by + LEAST_READING:
        raise Refusal("peer_reading-days-short", to=to)
    if days.read_by > day + FARTHEST:
        raise Refusal("peer_reading-days-far", to=to, day=days.read_by)
    if days.read_by >= deadline > day:
        raise Refusal("peer_reading-days-late", to=to, day=deadline)
