"""When somebody may be spoken to unasked."""

from datetime import UTC, date, datetime, time, timedelta
from math import ceil
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quiet_hours import Hours, Window, slot
from bot.programme.public_holidays import of_land
from tests.kit.hours import HOLIDAYS, may_be_spoken_to

BERLIN = ZoneInfo("Europe/Berlin")
USUAL = Window(Hours(), of_land("BY"), land="BY")
HOURS = st.builds(
    lambda begin, length, days, on: Hours(time(begin), time(begin + length), frozenset(days), on_holidays=on),
    st.integers(0, 20),
    st.integers(1, 3),
    st.sets(st.integers(0, 6), min_size=1),
    st.booleans(),
)
MOMENTS = st.integers(0, 480 * 24 * 60).map(
    lambda minutes: datetime(2026, 9, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ON_HOLIDAYS = st.builds(
    lambda day, minutes: datetime.combine(day, time(), BERLIN) + timedelta(minutes=minutes),
    st.sampled_from(sorted(HOLIDAYS["BY"])),
    st.integers(0, 24 * 60 - 1),
)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    "now, allowed",
    [
        ("2027-03-10 08:59", False),
        ("2027-03-10 09:00", True),
        ("2027-03-10 18:59", True),
        ("2027-03-10 19:00", False),
        ("2027-03-13 12:00", True),  # Saturday
        ("2027-03-14 12:00", False),  # Sunday
        ("2027-03-26 12:00", False),  # Karfreitag
        ("2027-08-16 12:00", True),
        ("2027-01-06 12:00", False),  # Heilige Drei Könige, only in some Länder
    ],
)
def test_the_usual_hours(now: str, allowed: bool) -> None:
    assert USUAL.allows(wall(now)) is allowed


@pytest.mark.parametrize("day", ["2027-03-26", "2027-01-06", "2027-05-27"])
def test_who_chose_holidays_too_is_spoken_to_on_them(day: str) -> None:
    """Karfreitag, and two of one Land only."""
    noon = wall(f"{day} 12:00")
    assert not USUAL.allows(noon)
    assert Window(Hours(on_holidays=True), of_land("BY")).allows(noon)
    assert not Window(Hours(days=frozenset(range(7))), of_land("BY")).allows(noon)


@pytest.mark.parametrize("land", HOLIDAYS)
def test_the_holidays_of_a_land(land: str) -> None:
    days = [date(2026, 9, 1) + timedelta(days=count) for count in range(600)]
    assert {day for day in days if day in of_land(land)} == {day for day in HOLIDAYS[land] if day <= days[-1]}


@given(HOURS, MOMENTS | ON_HOLIDAYS, st.sampled_from(["BY", "BE"]))
def test_hours_weekdays_and_holidays_decide(hours: Hours, now: datetime, land: str) -> None:
    assert Window(hours, of_land(land)).allows(now) is may_be_spoken_to(hours, land, now)


def test_another_land_works_on_another_day() -> None:
    assert Window(Hours(), of_land("NI")).allows(wall("2027-01-06 12:00"))


@pytest.mark.parametrize(
    "day, at, until, now, said",
    [
        # an ordinary day
        ("2027-03-10", None, "2027-03-12 00:00", "2027-03-01 12:00", "2027-03-10 09:00"),
        # the day before Monday is Sunday: it is said on Saturday
        ("2027-03-14", None, "2027-03-15 17:15", "2027-03-01 12:00", "2027-03-13 09:00"),
        # and on Monday when Saturday is over and it still helps
        ("2027-03-14", None, "2027-03-15 17:15", "2027-03-13 20:00", "2027-03-15 09:00"),
        # a public holiday: the working day before, not after
        ("2027-03-26", None, "2027-03-30 00:00", "2027-03-01 12:00", "2027-03-25 09:00"),
        # missed in the morning: at once, as long as it is allowed
        ("2027-03-10", None, "2027-03-12 00:00", "2027-03-10 15:30", "2027-03-10 15:30"),
        # due at night: the next morning
        ("2027-03-10", "22:10", "2027-03-12 00:00", "2027-03-01 12:00", "2027-03-11 09:00"),
        # due at night, and of no use in the morning: the end of the window before
        ("2027-03-10", "22:10", "2027-03-11 08:00", "2027-03-01 12:00", "2027-03-10 18:45"),
        # no moment left
        ("2027-03-10", "22:10", "2027-03-11 08:00", "2027-03-10 20:00", None),
        ("2027-03-10", None, "2027-03-10 12:00", "2027-03-10 13:00", None),
    ],
)
def test_when_something_is_said(day: str, at: str | None, until: str, now: str, said: str | None) -> None:
    moment = slot(date.fromisoformat(day), time.fromisoformat(at) if at else None, wall(until), USUAL, wall(now))
    assert moment == (wall(said) if said else None)


@given(HOURS, st.dates(date(2026, 9, 1), date(2027, 12, 31)), st.integers(0, 40 * 24), MOMENTS)
def test_never_in_quiet_hours_never_too_late_never_in_the_past(
    hours: Hours, day: date, lasts: int, now: datetime
) -> None:
    window = Window(hours, of_land("BY"))
    until = datetime.combine(day, hours.begin, BERLIN) + timedelta(hours=lasts)
    at = slot(day, None, until, window, now)
    if at is not None:
        assert may_be_spoken_to(hours, "BY", at)
        assert now <= at < until


@given(HOURS, MOMENTS | ON_HOLIDAYS)
def test_the_next_moment_is_the_first_that_is_allowed(hours: Hours, now: datetime) -> None:
    window = Window(hours, of_land("BY"))
    following = window.next(now)
    assert following is not None
    assert following >= now
    assert may_be_spoken_to(hours, "BY", following)
    hourly = (now + timedelta(hours=count) for count in range(ceil((following - now) / timedelta(hours=1))))
    assert not any(may_be_spoken_to(hours, "BY", moment) for moment in hourly)


@pytest.mark.parametrize("night", [date(2026, 10, 25), date(2027, 3, 28)])
@pytest.mark.parametrize("at", [time(2, 30), time(9)])
def test_one_moment_on_each_day_around_the_change_of_clocks(night: date, at: time) -> None:
    window = Window(Hours(at, time(23), frozenset(range(7)), on_holidays=True), frozenset())
    days = [night + timedelta(days=count) for count in (-1, 0, 1)]
    moments = [window.opens(day) for day in days]
    assert [moment.astimezone(BERLIN).date() for moment in moments] == days
    shown = [moment.astimezone(BERLIN).time() for moment in moments]
    assert shown == [at, time(3) if (at, night.month) == (time(2, 30), 3) else at, at]
