from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.dates.calendar import CohortDate, DateState, When, between, cancelled, changed, instant
from bot.terms import DateKind

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
FRIDAY = date(2027, 3, 12)
WORKSHOP = CohortDate("a", "nord", "Workshop", When(FRIDAY, FRIDAY, time(17, 30), time(19, 30)), kind=DateKind.WORKSHOP)


def test_the_instant_follows_the_wall_time_through_the_year() -> None:
    assert WORKSHOP.starts_at == datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
    summer = replace(WORKSHOP, when=replace(WORKSHOP.when, first=date(2027, 4, 9), last=date(2027, 4, 9)))
    assert summer.starts_at == datetime(2027, 4, 9, 15, 30, tzinfo=UTC)


def test_a_time_that_the_clocks_leave_out_is_the_moment_after() -> None:
    assert instant(date(2027, 3, 28), time(2, 30)) == datetime(2027, 3, 28, 1, 0, tzinfo=UTC)


def test_a_time_that_comes_twice_is_the_first() -> None:
    assert instant(date(2027, 10, 31), time(2, 30)) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_whole_day_ends_at_midnight() -> None:
    day = When(FRIDAY, FRIDAY)
    assert day.ends_at - day.starts_at == timedelta(days=1)
    assert When(date(2027, 3, 28), date(2027, 3, 28)).ends_at - When(
        date(2027, 3, 28), date(2027, 3, 28)
    ).starts_at == timedelta(hours=23)


def test_without_an_end_it_lasts_as_long_as_usual() -> None:
    assert When(FRIDAY, FRIDAY, time(17)).ends_at == datetime(2027, 3, 12, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "minutes, kept", [(0, True), (119, True), (120, True), (121, False), (-120, True), (-121, False)]
)
def test_answers_hold_when_it_moves_by_two_hours_at_most(minutes: int, kept: bool) -> None:
    moved = between(WORKSHOP.starts_at + timedelta(minutes=minutes), WORKSHOP.ends_at + timedelta(minutes=minutes))
    new = changed(WORKSHOP, NOW, when=moved)
    assert new.sequence == 1
    assert (new.since == 0) is kept


def test_to_what_is_cancelled_nobody_comes() -> None:
    gone = cancelled(WORKSHOP, NOW)
    assert (gone.state, gone.sequence, gone.asks) == (DateState.CANCELLED, 1, False)
    assert WORKSHOP.asks
    assert not replace(WORKSHOP, kind=DateKind.DEADLINE).asks


@pytest.mark.parametrize(
    "place, link",
    [("Zoom https://zoom.us/j/1?a=b", "https://zoom.us/j/1?a=b"), ("Raum 3", ""), ("", ""), ("ftp://x", "")],
)
def test_the_address_of_the_call(place: str, link: str) -> None:
    assert replace(WORKSHOP, place=place).link == link


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.times())
def test_every_wall_time_is_an_instant_of_that_day(day: date, wall: time) -> None:
    found = instant(day, wall).astimezone(ZoneInfo("Europe/Berlin"))
    assert found.date() == day
    assert found.tzinfo is not None


@given(st.integers(0, 50_000_000), st.integers(1, 5000))
def test_wall_times_made_of_instants_mean_them(since: int, minutes: int) -> None:
    at = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=since)
    made = between(at, at + timedelta(minutes=minutes))
    assert made.starts_at in {at, at - timedelta(hours=1)}
