from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.typed_dates.forms import MONTHS, parse_day

TODAY = date(2027, 3, 10)
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    "typed, day",
    [
        ("30.06.2027", date(2027, 6, 30)),
        ("30.6.2027", date(2027, 6, 30)),
        ("30.6.27", date(2027, 6, 30)),
        ("30.6.", date(2027, 6, 30)),
        ("30. Juni 27", date(2027, 6, 30)),
        ("30.6", date(2027, 6, 30)),
        ("30. 6. 2027", date(2027, 6, 30)),
        ("30. Juni 2027", date(2027, 6, 30)),
        ("30 juni", date(2027, 6, 30)),
        ("30. JUNI", date(2027, 6, 30)),
        ("1. März", date(2028, 3, 1)),
        ("10. märz", TODAY),
        ("9.3.", date(2028, 3, 9)),
        ("2027-06-30", date(2027, 6, 30)),
        ("Mi, 30.06.2027", date(2027, 6, 30)),
        ("mittwoch den 30.6.", date(2027, 6, 30)),
        ("bis zum 30.06.2027", date(2027, 6, 30)),
        ("30 June 2027", date(2027, 6, 30)),
        ("1st of May", date(2027, 5, 1)),
        ("29.2.", date(2028, 2, 29)),
        ("  30.06.2027\n", date(2027, 6, 30)),
        ("1.1.2026", date(2026, 1, 1)),
    ],
)
def test_a_day_as_people_type_it(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed",
    ["", "bald", "31.6.2027", "0.0.", "30.13.2027", "29.2.2027", "06/30/2027", "30.6.2027 oder später", "in 3 Wochen",
     "12", "2027", "30. Brumaire", "12. April 18", "99999999999.1.", "٣٠.٦.٢٠٢٧", "kein 30.6.", "30.6.0000", "🎉"],
)  # fmt: skip
def test_no_day_and_no_guess(typed: str) -> None:
    assert parse_day(typed, TODAY) is None


@given(DAYS)
def test_whatever_is_read_back_is_what_was_meant(day: date) -> None:
    month = MONTHS[day.month - 1][0]
    for typed in (
        day.isoformat(),
        f"{day:%d.%m.%Y}",
        f"{day.day}. {month} {day.year}",
        f"{day.day}.{day.month}.{day:%y}",
    ):
        assert parse_day(typed, TODAY) == day


@given(DAYS, DAYS)
def test_without_a_year_it_is_the_next_such_day(day: date, today: date) -> None:
    found = parse_day(f"{day.day}.{day.month}.", today)
    assert found is not None
    assert (found.day, found.month) == (day.day, day.month)
    assert today <= found < today + timedelta(days=9 * 366)


@given(st.text(max_size=60), DAYS)
def test_it_survives_everything(typed: str, today: date) -> None:
    parse_day(typed, today)
