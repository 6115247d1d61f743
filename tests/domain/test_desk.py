"""The desk: heaps, ages, doubles, and the stages of a cohort."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.desk.desk import Board, DeskLines, age, home_cohort, measure, page, same_name
from bot.domain.desk.spread import StageCount, current_stage, shifted, spread, untouched
from bot.domain.journey import StageState, StageStatus
from bot.domain.stand import Stand
from bot.domain.way import Way, way_of
from bot.programme.load import load
from bot.terms import Heap

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
COHORT = Cohort("c1", "Nord", "t1", "NI", date(2027, 6, 30), "bgz")
WAY: Way = way_of(load(), COHORT, {})
IDS = WAY.ids


def association(
    id: str, place: int = 0, days: int = 0, state: AssociationState = AssociationState.ACTIVE
) -> Association:
    return Association(id, id, "c1", "NI", IDS[place], state, NOW - timedelta(days=days), NOW)


def stand(one: Association, **states: StageState) -> Stand:
    kept = {stage: StageStatus(one.id, stage, state, one.moved_at, None) for stage, state in states.items()}
    return Stand(one, COHORT, WAY, kept)


@pytest.mark.parametrize(
    "days, quiet, long_quiet",
    [(0, False, False), (13, False, False), (14, True, False), (20, True, False), (21, True, True)],
)
def test_quiet_is_whoever_has_not_stepped_for_so_many_days(days: int, quiet: bool, long_quiet: bool) -> None:
    by = measure(WAY, NOW)
    for hour in (0, 12, 23):
        since = (NOW - timedelta(days=days)).astimezone(ZoneInfo("Europe/Berlin")).replace(hour=hour)
        assert (since < by.quiet_before, since < by.long_quiet_before) == (quiet, long_quiet)


def test_age_counts_days_of_the_calendar_in_berlin() -> None:
    evening = datetime(2027, 3, 9, 22, 59, tzinfo=UTC)
    assert age(evening, evening + timedelta(minutes=2)) == 1
    assert age(NOW + timedelta(hours=1), NOW) == 0


def test_counts_of_the_desk() -> None:
    found = DeskLines((), {}, {Heap.REVIEW: 1, Heap.MOVING: 4, Heap.PAUSED: 2, Heap.LEFT: 1}, 0)
    assert (found.count, found.active) == (8, 5)
    assert Board(COHORT, WAY, found, 0, 1, 0, 1, NOW).days_left == 112


def test_a_decision_of_the_koordination_is_a_step_too() -> None:
    one = association("a", days=30)
    decided = Stand(one, COHORT, WAY, {IDS[0]: StageStatus("a", IDS[0], StageState.RELEASED, NOW, "k")})
    assert decided.moved_at == NOW
    assert stand(one).moved_at == one.moved_at


def test_home_is_the_cohort_with_the_next_deadline() -> None:
    cohorts = [Cohort(str(year), "", "", "NI", date(year, 6, 30), "") for year in (2025, 2026, 2028, 2027)]
    assert home_cohort(cohorts, NOW) == cohorts[3]
    assert home_cohort(cohorts[:2], NOW) == cohorts[1]
    assert home_cohort([], NOW) is None


@pytest.mark.parametrize(
    "typed, same",
    [
        ("Brücke e.V.", True),
        ("verein brücke", True),
        ("Brücke E. V.", True),
        ("BRÜCKE", True),
        ("Brücken e.V.", False),
        ("e. V.", False),
        ("🎉", False),
    ],
)
def test_doubles(typed: str, same: bool) -> None:
    known = Association("a", "Brücke e. V.", "c1", "NI", IDS[0], AssociationState.ACTIVE, NOW, NOW)
    assert bool(same_name(typed, [known])) is same


@given(st.integers(-5, 50), st.integers(0, 40), st.integers(1, 9))
def test_a_page_always_exists(number: int, count: int, size: int) -> None:
    kept, pages, part = page(number, count, size)
    assert 0 <= kept < pages
    assert len(range(count)[part]) > 0 or count == 0


def at(place: int, count: int = 1, *, active: bool = True) -> StageCount:
    return StageCount(IDS[place], active, count)


def test_spread_counts_the_active_ones() -> None:
    first, second, *_ = spread(WAY, [at(1), at(0), at(0, active=False)])
    assert first.count(StageState.OPEN) == 2
    assert (second.count(StageState.OPEN), second.locked) == (1, 1)


def test_a_row_of_its_own_counts_before_the_place() -> None:
    told = StageCount(IDS[0], True, 2, IDS[0], StageState.HANDED_IN)
    first, second, *_ = spread(WAY, [at(0, 5), told])
    assert dict(first.counts) == {StageState.HANDED_IN: 2, StageState.OPEN: 3}
    assert dict(second.counts) == {StageState.LOCKED: 5}


def test_who_stands_at_a_stage_that_is_gone_stands_at_the_beginning() -> None:
    first, second, *_ = spread(WAY, [StageCount("gone", True, 3)])
    assert (first.count(StageState.OPEN), second.locked) == (3, 3)


def test_where_somebody_new_begins() -> None:
    assert current_stage(WAY, []) == IDS[0]
    assert current_stage(WAY, [at(2, 2), at(4)]) == IDS[2]
    assert current_stage(WAY, [at(3), at(1)]) == IDS[1]
    assert current_stage(WAY, [at(3, active=False)]) == IDS[0]
    assert current_stage(WAY, [at(3), at(1, 2), StageCount(IDS[3], True, 9, IDS[3], StageState.OPEN)]) == IDS[1]


@given(st.integers(0, 8), st.integers(-3, 12), st.integers(0, 8))
def test_only_untouched_stages_change_their_place(stage: int, to: int, reached: int) -> None:
    free = untouched(WAY, [at(reached)])
    order = shifted(WAY, IDS[stage], to, free)
    assert sorted(order) == sorted(IDS)
    assert order[: reached + 1] == IDS[: reached + 1]
    assert shifted(WAY, IDS[stage], stage + 1, free) == IDS
    moved = shifted(WAY, IDS[stage], to, frozenset(IDS))
    others = [id for id in moved if id != IDS[stage]]
    assert all(IDS.index(a) < IDS.index(b) for a, b in pairwise(others))
