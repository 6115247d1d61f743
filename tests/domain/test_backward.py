from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates.backward_plan import Load, plan, working_days
from bot.programme.public_holidays import of_land

MONDAY = date(2027, 3, 8)
NONE: frozenset[date] = frozenset()
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))
LOADS = st.lists(st.builds(Load, st.sampled_from("abc"), st.integers(0, 900), st.one_of(st.none(), DAYS)), max_size=9)
LANDS = st.sampled_from(["BY", "NI", "BE", "SN", "nirgends"])


def test_weeks_are_shared_by_what_the_stages_need() -> None:
    made = plan([Load("idee", 60), Load("bedarf", 180)], MONDAY, MONDAY + timedelta(days=25), NONE)
    assert [(leg.stage, leg.until) for leg in made.legs] == [("idee", date(2027, 3, 12)), ("bedarf", date(2027, 4, 2))]
    assert (made.working, made.needed, made.free) == (20, 4, 16)


def test_a_public_holiday_costs_a_day_and_moves_the_end_of_its_week() -> None:
    made = plan([Load("idee", 60)], date(2027, 3, 22), date(2027, 3, 28), of_land("BY"))
    assert made.legs[0].until == date(2027, 3, 25)
    assert made.holidays == (date(2027, 3, 26),)
    assert made.working == 4


def test_holidays_are_those_of_the_land() -> None:
    first, last = date(2027, 5, 24), date(2027, 5, 30)
    assert plan([], first, last, of_land("BY")).working == 4
    assert plan([], first, last, of_land("NI")).working == 5


def test_too_much_for_the_days_that_are_left() -> None:
    made = plan([Load("idee", 600), Load("bedarf", 600)], MONDAY, MONDAY + timedelta(days=4), NONE)
    assert made.free == -15
    assert {leg.until for leg in made.legs} == {date(2027, 3, 12)}


def test_a_stage_that_opens_later_is_not_asked_for_before() -> None:
    opens = date(2027, 3, 30)
    made = plan([Load("idee", 60, opens), Load("bedarf", 600)], MONDAY, date(2027, 4, 30), NONE)
    assert made.legs[0].until == date(2027, 4, 2)


@pytest.mark.parametrize("deadline", [MONDAY - timedelta(days=1), date(2020, 1, 1)])
def test_after_the_deadline_there_is_no_plan(deadline: date) -> None:
    made = plan([Load("idee", 60)], MONDAY, deadline, NONE)
    assert made.over
    assert made.legs == ()


def test_a_deadline_on_a_sunday_with_no_working_day_left_is_still_a_plan() -> None:
    sunday = date(2027, 3, 14)
    assert plan([Load("idee", 60)], sunday, sunday, NONE).legs[0].until == sunday


@given(LOADS, DAYS, st.integers(-10, 400), LANDS)
def test_a_plan_keeps_its_promises(ahead: list[Load], today: date, left: int, land: str) -> None:
    deadline, free = today + timedelta(days=left), of_land(land)
    made = plan(ahead, today, deadline, free)
    ends = [leg.until for leg in made.legs]
    assert [leg.stage for leg in made.legs] == ([] if left < 0 else [load.stage for load in ahead])
    assert ends == sorted(ends)
    assert all(today <= end <= deadline for end in ends)
    working = working_days(today, deadline, free)
    assert all(end in working for end in ends) or not working
    assert not ends or ends[-1] == (working or [deadline])[-1]


@given(LOADS, DAYS, st.integers(1, 300), LANDS)
def test_work_done_never_takes_a_free_day(ahead: list[Load], today: date, left: int, land: str) -> None:
    deadline, free = today + timedelta(days=left), of_land(land)
    before, after = plan(ahead, today, deadline, free), plan(ahead[1:], today, deadline, free)
    assert after.free >= before.free
