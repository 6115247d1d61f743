"""How far the associations of a cohort are, as a funnel, and what happens in it week by week."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.domain.dates.calendar import instant
from bot.domain.desk.spread import StageCount
from bot.domain.journey import StageState
from bot.domain.way import Way, today

WEEKS = 12
HOUR = 3_600_000
"""Milliseconds."""
HANDED_IN = frozenset({StageState.HANDED_IN, StageState.RETURNED, StageState.RELEASED})
"""It was handed in once, whatever came of it."""


class FunnelCount(Struct, frozen=True):
    """All associations of a cohort, whoever pauses or left as well."""

    associations: int
    invited: int
    arrived: int
    """Somebody has come, also when they wait for a yes."""
    posted: int
    """They ticked that the application is on its way."""


class FunnelStage(Struct, frozen=True):
    stage: str
    handed_in: int
    """At least once."""
    released: int


class Funnel(Struct, frozen=True):
    count: FunnelCount
    stages: tuple[FunnelStage, ...]
    """In the order of the way."""


def funnel(way: Way, count: FunnelCount, found: Sequence[StageCount]) -> Funnel:
    counted = Counter[tuple[str, StageState]]()
    for one in found:
        if one.stage and one.state:
            counted[one.stage, one.state] += one.count
    stages = (
        FunnelStage(id, sum(counted[id, state] for state in HANDED_IN), counted[id, StageState.RELEASED])
        for id in way.ids
    )
    return Funnel(count, tuple(stages))


class ActivityKind(StrEnum):
    HANDED_IN = "handed_in"
    RELEASED = "released"
    ASKED = "asked"


class ActivityHour(Struct, frozen=True):
    """So often it happened in one hour, counted since 1970 in UTC."""

    kind: ActivityKind
    hour: int
    count: int


class ActivityWeek(Struct, frozen=True):
    monday: date
    handed_in: int
    released: int
    asked: int

    @property
    def some(self) -> bool:
        return bool(self.handed_in or self.released or self.asked)

    def count(self, kind: ActivityKind) -> int:
        return {
            ActivityKind.HANDED_IN: self.handed_in,
            ActivityKind.RELEASED: self.released,
            ActivityKind.ASKED: self.asked,
        }[kind]


def first_monday(now: datetime) -> date:
    """Of the weeks that are looked at; the last one is not over yet."""
    day = today(now)
    return day - timedelta(days=day.weekday(), weeks=WEEKS - 1)


def activity_since(now: datetime) -> datetime:
    return instant(first_monday(now), time.min)


def weeks(found: Iterable[ActivityHour], now: datetime) -> tuple[ActivityWeek, ...]:
    """The last twelve, also those in which nothing happened."""
    first, counted = first_monday(now), Counter[tuple[int, ActivityKind]]()
    for one in found:
        day = today(datetime.fromtimestamp(one.hour * HOUR / 1000, now.tzinfo))
        counted[(day - first).days // 7, one.kind] += one.count
    return tuple(
        ActivityWeek(first + timedelta(weeks=week), *(counted[week, kind] for kind in ActivityKind))
        for week in range(WEEKS)
    )
