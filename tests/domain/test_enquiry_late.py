"""When the Koordination is reminded of a question, and who of it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.consultations.absence import Absence
from bot.domain.people import Channel, Person
from bot.domain.questions.enquiry import Concern, Enquiry, answered, taken
from bot.domain.questions.late import is_late, reminded
from bot.terms import Language

WEDNESDAY = datetime(2027, 3, 10, 9, tzinfo=UTC)
"""Ten o'clock in Berlin."""
DAY = timedelta(days=1)
ASKED = Enquiry("q", "k", "Dürfen Kinder mit?", WEDNESDAY, due_on=date(2027, 3, 12))
KARIN, JONAS = DESK = tuple(
    Person(name.lower(), name, Language.GERMAN, Channel.WEB, None, WEDNESDAY) for name in ("Karin", "Jonas")
)
MONDAY = WEDNESDAY + 5 * DAY


@pytest.mark.parametrize(
    "enquiry, now, late",
    [
        (ASKED, WEDNESDAY + 2 * DAY, False),  # Friday: the last day of the two
        (ASKED, WEDNESDAY + 3 * DAY, False),  # Saturday: nobody works
        (ASKED, MONDAY, True),
        (ASKED, MONDAY.replace(hour=4), False),  # nobody is awake
        (taken(ASKED, "karin", WEDNESDAY + 2 * DAY), MONDAY, False),  # taken on Friday
        (taken(ASKED, "karin", WEDNESDAY + 2 * DAY), MONDAY + 2 * DAY, True),
        (replace(ASKED, reminded_at=MONDAY), MONDAY + 2 * DAY, False),
        (replace(ASKED, reminded_at=MONDAY), MONDAY + 3 * DAY, True),
        (answered(ASKED, "Ja.", "karin", MONDAY), MONDAY + 9 * DAY, False),
    ],
)
def test_two_working_days_and_then_by_day(enquiry: Enquiry, now: datetime, late: bool) -> None:
    assert is_late(enquiry, (), now) is late


def test_a_holiday_of_the_land_is_no_working_day() -> None:
    assert not is_late(ASKED, {date(2027, 3, 15)}, MONDAY)
    assert is_late(ASKED, {date(2027, 3, 15)}, MONDAY + DAY)
    unannounced = replace(ASKED, due_on=None)
    assert not is_late(unannounced, {date(2027, 3, 11)}, MONDAY)


def test_somebody_in_danger_waits_an_hour_the_first_time_by_night_too() -> None:
    night = WEDNESDAY.replace(hour=23)
    danger, hour = replace(ASKED, at=night, concern=Concern.EMERGENCY), timedelta(hours=1)
    assert not is_late(danger, (), night + hour / 2)
    assert is_late(danger, (), night + hour)
    again = replace(danger, reminded_at=night + hour)
    assert not is_late(again, (), night + 3 * hour)
    assert is_late(again, (), night + 12 * hour)
    assert not is_late(taken(danger, "karin", night), (), night + hour)


def test_first_who_has_it_then_the_others_and_in_the_end_everybody() -> None:
    mine, day = taken(ASKED, "karin", WEDNESDAY), date(2027, 3, 15)
    away = [Absence("karin", day, None, WEDNESDAY)]
    assert reminded(mine, DESK, [], day) == (KARIN,)
    assert reminded(mine, DESK, away, day) == (JONAS,)
    assert reminded(replace(mine, reminded_at=MONDAY), DESK, [], day) == (KARIN, JONAS)
    assert reminded(ASKED, DESK, away, day) == (JONAS,)
    assert reminded(replace(ASKED, reminded_at=MONDAY), DESK, away, day) == (KARIN, JONAS)
