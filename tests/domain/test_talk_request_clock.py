"""When a volunteer sees a request, is reminded, and when somebody else is asked instead."""

from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.quiet_hours import Hours
from bot.domain.talks.request import OfferState, TalkOffer
from bot.domain.talks.request_clock import (
    OfferDue,
    WorkingDays,
    later_days,
    nudged,
    offered,
    put_off,
    shown,
    timed,
    to_desk_at,
    verdict,
    window_of,
    working_days,
)
from bot.domain.volunteering.listing import Listing, ListingState
from bot.programme.public_holidays import of_land
from bot.terms.talks import ListingKind

BERLIN = ZoneInfo("Europe/Berlin")
EVERY_DAY = frozenset(range(7))


def at(day: str, wall: str = "10:00") -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(wall), BERLIN).astimezone(UTC)


def volunteer(hours: Hours | None = None) -> Listing:
    made = Listing("elifs", ListingKind.ALUMNA, "elif", "nord", at("2027-01-01"), ListingState.LISTED)
    return replace(made, hours=hours or Hours())


def asked(now: datetime, hours: Hours | None = None, holidays: Container[date] = ()) -> TalkOffer:
    window, days = window_of(volunteer(hours), holidays), working_days(volunteer(hours), holidays)
    offer = offered("o1", "r1", "elifs", now, window, days)
    return shown(offer, now, window, days) if window.allows(now) else offer


@pytest.mark.parametrize(
    "now, hours, nudge, expires",
    [
        # Monday: Tuesday 1, Wednesday 2, Thursday 3, Friday 4
        (at("2027-03-08"), Hours(), at("2027-03-10"), at("2027-03-12", "18:00")),
        # Thursday: the weekend does not count, though Saturday is one of the usual hours
        (at("2027-03-11"), Hours(), at("2027-03-15"), at("2027-03-17", "18:00")),
        # somebody who is there on both days of the weekend
        (at("2027-03-11"), Hours(days=EVERY_DAY), at("2027-03-13"), at("2027-03-15", "18:00")),
        # Monday at night: seen on Tuesday morning
        (at("2027-03-08", "22:00"), Hours(), at("2027-03-11", "09:00"), at("2027-03-15", "18:00")),
        # Good Friday and Easter Monday
        (at("2027-03-24"), Hours(), at("2027-03-30"), at("2027-04-01", "18:00")),
        # the clocks go forward in between
        (at("2027-03-25"), Hours(on_holidays=True), at("2027-03-29"), at("2027-03-31", "18:00")),
        # only on Mondays: no reminder within the time
        (at("2027-03-08"), Hours(days=frozenset({0})), at("2027-03-12", "18:00"), at("2027-03-12", "18:00")),
    ],
)
def test_two_working_days_and_four(now: datetime, hours: Hours, nudge: datetime, expires: datetime) -> None:
    offer = asked(now, hours, of_land("NI"))
    assert (offer.nudge_at, offer.expires_at) == (nudge, expires)


def test_it_is_seen_reminded_of_once_and_over() -> None:
    window, days = window_of(volunteer(), ()), working_days(volunteer(), ())
    offer = offered("o1", "r1", "elifs", at("2027-03-08", "22:00"), window, days)
    assert verdict(offer, at("2027-03-09", "08:59"), window) is OfferDue.WAIT
    assert verdict(offer, at("2027-03-09", "09:00"), window) is OfferDue.SHOW
    offer = shown(offer, at("2027-03-09", "09:00"), window, days)
    assert verdict(offer, at("2027-03-11", "08:59"), window) is OfferDue.WAIT
    assert verdict(offer, at("2027-03-11", "09:00"), window) is OfferDue.NUDGE
    offer = nudged(offer, at("2027-03-11", "09:00"), window)
    assert verdict(offer, at("2027-03-15", "17:59"), window) is OfferDue.WAIT
    assert verdict(offer, at("2027-03-15", "18:00"), window) is OfferDue.EXPIRE


def test_the_bot_was_away_for_weeks() -> None:
    """What nobody saw begins now; what was seen is over, without a reminder of something that is over."""
    window, days = window_of(volunteer(), ()), working_days(volunteer(), ())
    unseen = offered("o1", "r1", "elifs", at("2027-03-08", "22:00"), window, days)
    back = at("2027-04-12")
    assert verdict(unseen, back, window) is OfferDue.SHOW
    assert shown(unseen, back, window, days).expires_at == at("2027-04-16", "18:00")
    assert verdict(asked(at("2027-03-08")), back, window) is OfferDue.EXPIRE


def test_later_comes_again_once_and_never_beyond_the_end() -> None:
    window = window_of(volunteer(), ())
    offer = asked(at("2027-03-08"))
    days = later_days(offer, at("2027-03-08"), window)
    assert days == (date(2027, 3, 9), date(2027, 3, 10), date(2027, 3, 11))
    offer = put_off(offer, date(2027, 3, 11), window, at("2027-03-08"))
    assert verdict(offer, at("2027-03-10", "12:00"), window) is OfferDue.WAIT
    assert verdict(offer, at("2027-03-11", "09:00"), window) is OfferDue.AGAIN
    offer = nudged(offer, at("2027-03-11", "09:00"), window)
    assert verdict(offer, at("2027-03-12", "12:00"), window) is OfferDue.WAIT
    assert put_off(offer, date(2027, 6, 1), window, at("2027-03-11")).later_until == offer.expires_at
    assert later_days(offer, at("2027-03-12", "12:00"), window) == ()


def test_settled_is_settled() -> None:
    window = window_of(volunteer(), ())
    over = replace(asked(at("2027-03-08")), state=OfferState.DECLINED, due_at=None)
    assert verdict(over, at("2027-05-01"), window) is OfferDue.WAIT


@pytest.mark.parametrize(
    "asked_at, pool, expected",
    [
        (at("2027-03-08"), None, at("2027-03-22", "18:00")),
        (at("2027-03-08"), at("2027-03-18"), at("2027-03-22", "18:00")),
        (at("2027-03-08"), at("2027-03-22"), at("2027-03-24", "18:00")),
    ],
)
def test_ten_working_days_then_the_koordination(asked_at: datetime, pool: datetime | None, expected: datetime) -> None:
    assert to_desk_at(asked_at, pool, WorkingDays(of_land("NI"))) == expected


HOURS = st.builds(
    Hours,
    begin=st.times(time(6), time(12)).map(lambda one: one.replace(minute=0, second=0, microsecond=0)),
    end=st.times(time(14), time(22)).map(lambda one: one.replace(minute=0, second=0, microsecond=0)),
    days=st.frozensets(st.integers(0, 6), min_size=1),
    on_holidays=st.booleans(),
)
MOMENTS = st.integers(0, 60 * 24 * 700).map(lambda minutes: at("2027-01-01") + timedelta(minutes=minutes))
BEATS = st.lists(st.integers(1, 60 * 72), min_size=1, max_size=60)
"""Minutes from one look to the next: the bot may be away for three days."""


def _counted(first: date, last: date, hours: Hours, holidays: Container[date]) -> int:
    """Working days after the first one up to the last one, counted on the fingers."""
    weekend = 5 in hours.days and 6 in hours.days
    found, day = 0, first
    while day < last:
        day += timedelta(days=1)
        free = day in holidays and not hours.on_holidays
        found += not free and (day.weekday() not in (5, 6) or weekend)
    return found


@given(now=MOMENTS, hours=HOURS, beats=BEATS)
def test_whatever_the_hours_nothing_comes_twice_early_or_at_night(
    now: datetime, hours: Hours, beats: list[int]
) -> None:
    """Played beat by beat, and compared with a count on the fingers."""
    holidays = of_land("BY")
    said = _played(now, volunteer(hours), holidays, beats)
    assert [kind for kind, _ in said] == sorted(
        {kind for kind, _ in said}, key=[OfferDue.SHOW, OfferDue.NUDGE, OfferDue.EXPIRE].index
    )
    for kind, when in said:
        if kind is not OfferDue.EXPIRE:
            wall = when.astimezone(BERLIN)
            assert hours.begin <= wall.time() < hours.end
            assert wall.weekday() in hours.days
        if kind is not OfferDue.SHOW:
            seen, last = said[0][1].astimezone(BERLIN).date(), when.astimezone(BERLIN).date()
            assert _counted(seen, last, hours, holidays) >= (2 if kind is OfferDue.NUDGE else 4)


def _played(  # noqa: C901 - what the tick does, in one piece
    now: datetime, listing: Listing, holidays: Container[date], beats: list[int]
) -> list[tuple[OfferDue, datetime]]:
    window, days = window_of(listing, holidays), working_days(listing, holidays)
    offer = offered("o1", "r1", "elifs", now, window, days)
    said: list[tuple[OfferDue, datetime]] = []
    for beat in beats:
        due = verdict(offer, now, window)
        early = offer.due_at is None or offer.due_at > now
        assert due is OfferDue.WAIT or not early
        if due is OfferDue.WAIT and not early:
            offer = timed(offer, now, window)
            assert offer.due_at
            assert offer.due_at > now
        if due is not OfferDue.WAIT:
            said.append((due, now))
        if due is OfferDue.EXPIRE:
            break
        if due is OfferDue.SHOW:
            offer = shown(offer, now, window, days)
        if due is OfferDue.NUDGE:
            offer = nudged(offer, now, window)
        now += timedelta(minutes=beat)
    return said
