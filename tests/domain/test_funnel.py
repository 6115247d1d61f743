"""How far a cohort is, counted; and weeks that begin on Monday where the programme is."""

from datetime import UTC, date, datetime

from bot.domain.cohorts import Cohort
from bot.domain.desk.funnel import (
    ActivityHour,
    ActivityKind,
    FunnelCount,
    FunnelStage,
    activity_since,
    funnel,
    weeks,
)
from bot.domain.desk.spread import StageCount
from bot.domain.journey import StageState
from bot.domain.way import way_of
from bot.programme.load import load

NOW = datetime(2027, 3, 31, 17, 42, tzinfo=UTC)
"""A Wednesday; in Berlin it is summer since Sunday."""


def hour(at: datetime, kind: ActivityKind, count: int = 1) -> ActivityHour:
    return ActivityHour(kind, int(at.timestamp()) // 3600, count)


def test_what_was_handed_in_once_counts_as_handed_in() -> None:
    way = way_of(load(), Cohort("k", "K", "t", "NI", date(2027, 6, 30), "default"), {})
    first, second = way.ids[:2]
    counted = [
        StageCount(first, True, 9),
        StageCount(first, True, 3, first, StageState.RELEASED),
        StageCount(first, False, 1, first, StageState.RELEASED),
        StageCount(first, True, 2, first, StageState.HANDED_IN),
        StageCount(first, True, 1, first, StageState.RETURNED),
        StageCount(first, True, 4, first, StageState.OPEN),
        StageCount(second, True, 1, "gone", StageState.RELEASED),
    ]
    found = funnel(way, FunnelCount(9, 8, 7, 0), counted)
    assert found.stages[:2] == (FunnelStage(first, 7, 4), FunnelStage(second, 0, 0))
    assert [one.stage for one in found.stages] == list(way.ids)


def test_a_week_begins_on_monday_in_berlin() -> None:
    found = weeks(
        [
            hour(datetime(2027, 3, 28, 22, 10, tzinfo=UTC), ActivityKind.HANDED_IN),
            hour(datetime(2027, 3, 28, 21, 50, tzinfo=UTC), ActivityKind.HANDED_IN, 2),
            hour(datetime(2027, 1, 10, 23, 30, tzinfo=UTC), ActivityKind.RELEASED, 5),
            hour(datetime(2027, 3, 31, 17, 0, tzinfo=UTC), ActivityKind.ASKED, 3),
        ],
        NOW,
    )
    assert len(found) == 12
    assert [found[0].monday, found[-1].monday] == [date(2027, 1, 11), date(2027, 3, 29)]
    assert [week.handed_in for week in found[-2:]] == [2, 1]
    assert found[0].released == 5
    assert found[-1].asked == 3
    assert sum(week.some for week in found) == 3
    assert activity_since(NOW) == datetime(2027, 1, 10, 23, 0, tzinfo=UTC)


def test_nothing_is_twelve_empty_weeks() -> None:
    assert not any(week.some for week in weeks([], NOW))
