from datetime import date, time

import pytest

from bot.domain.dates.calendar import When
from bot.domain.dates.moving import read_when
from bot.domain.typed_dates.lines import Flaw

TODAY = date(2027, 3, 10)
FRIDAY = date(2027, 3, 12)
EVENING = When(FRIDAY, FRIDAY, time(17, 30), time(19, 30))
NIGHT = When(FRIDAY, date(2027, 3, 13), time(22), time(1))
WHOLE = When(FRIDAY, FRIDAY)
NEXT = date(2027, 3, 19)


@pytest.mark.parametrize(
    "typed, old, new",
    [
        ("19.03.2027 18:00-20:00", EVENING, When(NEXT, NEXT, time(18), time(20))),
        ("19.3.", EVENING, When(NEXT, NEXT, time(17, 30), time(19, 30))),
        ("18-20 Uhr", EVENING, When(FRIDAY, FRIDAY, time(18), time(20))),
        ("18 Uhr", EVENING, When(FRIDAY, FRIDAY, time(18), time(20))),
        ("auf 23 Uhr", EVENING, When(FRIDAY, date(2027, 3, 13), time(23), time(1))),
        ("Sa 20.3. um halb sechs", EVENING, When(date(2027, 3, 20), date(2027, 3, 20), time(17, 30), time(19, 30))),
        ("Fr 19.3. um 18 Uhr", WHOLE, When(NEXT, NEXT, time(18))),
        ("19.-21.3.", WHOLE, When(NEXT, date(2027, 3, 21))),
        ("18:00-20:00", NIGHT, When(FRIDAY, FRIDAY, time(18), time(20))),
        ("19.3.", NIGHT, When(NEXT, date(2027, 3, 20), time(22), time(1))),
    ],
)
def test_what_was_not_typed_stays(typed: str, old: When, new: When) -> None:
    assert read_when(typed, old, TODAY) == (new, ())


@pytest.mark.parametrize(
    "typed, flaw",
    [
        ("bald", Flaw.NO_DAY),
        ("", Flaw.NO_DAY),
        ("20:00-18:00", Flaw.BACKWARDS),
        ("31.2.", Flaw.NO_SUCH_DAY),
        ("19.3. oder 26.3.", Flaw.UNCLEAR),
        ("17 Uhr, oder 18 Uhr", Flaw.UNCLEAR),
        ("19.3. und 26.3.", Flaw.UNCLEAR),
    ],
)
def test_what_is_no_time_says_why(typed: str, flaw: Flaw) -> None:
    assert read_when(typed, EVENING, TODAY) is flaw


def test_a_wrong_weekday_offers_the_day_that_would_fit() -> None:
    read = read_when("Do 19.03.2027", EVENING, TODAY)
    assert not isinstance(read, Flaw)
    when, doubts = read
    assert when.first == NEXT
    ((other, weekday),) = doubts
    assert (other.first, weekday) == (date(2027, 3, 18), 3)
    assert other.begins == time(17, 30)
