"""The plan counted back from the deadline (Rückwärtsplan): by which week each stage should be done.

The days that are left are shared out by the minutes that the stages still need, so that nothing piles up at the end.
Nobody is expected to work on a weekend or a public holiday; who does, wins a day.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

from msgspec import Struct

from bot.domain.programme import Stage
from bot.domain.stand import Standing
from bot.domain.way import LEFT_BEHIND

MINUTES_A_DAY = 60
"""What volunteers find beside everything else; said on the screen, so that they can reckon for themselves."""
MINUTES_A_QUESTION = 15


class Load(Struct, frozen=True):
    """What a stage still needs."""

    stage: str
    minutes: int
    opens: date | None = None
    """Earlier nobody can work on it."""

    @property
    def days(self) -> int:
        return max(1, -(-self.minutes // MINUTES_A_DAY))


class Leg(Struct, frozen=True):
    """One stage of the plan."""

    stage: str
    until: date
    """The last working day of its latest week."""


class Backward(Struct, frozen=True):
    today: date
    deadline: date
    legs: tuple[Leg, ...]
    """In the order of the way; empty when all is done or the deadline is over."""
    working: int
    """Working days that are left, today and the deadline included."""
    needed: int
    holidays: tuple[date, ...] = ()
    """Public holidays on the way that cost a working day."""

    @property
    def free(self) -> int:
        """Days to spare; negative when it gets tight."""
        return self.working - self.needed

    @property
    def over(self) -> bool:
        return self.deadline < self.today


def loads(here: Standing) -> tuple[Load, ...]:
    """Of the stages before the deadline that are not done or handed in. The last stage comes after the deadline."""
    open_ = [stage for stage in here.way.stages[:-1] if here.state(stage.id) not in LEFT_BEHIND]
    return tuple(Load(stage.id, _minutes(here, stage), here.way.day(stage.id)) for stage in open_)


def _minutes(here: Standing, stage: Stage) -> int:
    questions = len(stage.questions) - here.answered(stage)
    return sum(task.minutes for task in here.open_tasks(stage)) + questions * MINUTES_A_QUESTION


def plan(ahead: Sequence[Load], today: date, deadline: date, holidays: Container[date]) -> Backward:
    days = _days_left(today, deadline, holidays)
    lost = tuple(day for day in _days(today, deadline) if day.weekday() < 5 and day in holidays)
    needed = sum(load.days for load in ahead)
    return Backward(today, deadline, tuple(_legs(ahead, days)), len(days), needed, lost)


def first_leg(ahead: Sequence[Load], today: date, deadline: date, holidays: Container[date]) -> Leg | None:
    """Of the same plan; None when it is empty."""
    return next(_legs(ahead, _days_left(today, deadline, holidays)), None)


def _days_left(today: date, deadline: date, holidays: Container[date]) -> list[date]:
    """A deadline without a working day before it is one itself."""
    return working_days(today, deadline, holidays) or ([deadline] if deadline >= today else [])


def working_days(first: date, last: date, holidays: Container[date]) -> list[date]:
    return [day for day in _days(first, last) if day.weekday() < 5 and day not in holidays]


def _legs(ahead: Sequence[Load], days: Sequence[date]) -> Iterator[Leg]:
    if not days:
        return
    weights = [max(1, load.minutes) for load in ahead]
    latest = days[0]
    for load, done in zip(ahead, accumulate(weights), strict=True):
        share = -(-len(days) * done // sum(weights))
        latest = max(latest, _week_end(days[share - 1], days), _week_end(min(load.opens or days[0], days[-1]), days))
        yield Leg(load.stage, latest)


def _week_end(day: date, days: Sequence[date]) -> date:
    """The last of `days` in the same week; the next one when the week has none."""
    monday = day - timedelta(days=day.weekday())
    later = bisect_left(days, monday + timedelta(days=7))
    if later and days[later - 1] >= monday:
        return days[later - 1]
    return days[later] if later < len(days) else days[-1]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
