"""From when to when a project runs, as people type it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.finance.period import is_vague, read_period
from bot.domain.finance.plan import FinancePeriod

NOW = FinancePeriod(date(2028, 1, 1), 12, assumed=True)


@pytest.mark.parametrize(
    "typed, begins, months",
    [
        ("März 2028 bis Dezember 2029", (2028, 3), 22),
        ("1.3.2028 - 31.12.2029", (2028, 3), 22),
        ("03/2028–12/2029", (2028, 3), 22),
        ("from 1 March 2028, 24 months", (2028, 3), 24),
        ("ab Juli 2028", (2028, 7), 12),
        ("24 Monate", (2028, 1), 24),
        ("2 Jahre", (2028, 1), 24),
        ("2028", (2028, 1), 12),
        ("2028-2030", (2028, 1), 36),
        ("2028 bis 2029", (2028, 1), 24),
        ("24", (2028, 1), 24),
        (" 18 ", (2028, 1), 18),
        ("zwei Jahre", (2028, 1), 24),
        ("1,5 Jahre", (2028, 1), 18),
        ("anderthalb Jahre ab Juli 28", (2028, 7), 18),
        ("Juli 28", (2028, 7), 12),
        ("ab Juli '28", (2028, 7), 12),
        ("07/28", (2028, 7), 12),
        ("7.28", (2028, 7), 12),
        ("1.7.28", (2028, 7), 12),
        ("1.7.28 bis 30.6.30", (2028, 7), 24),
        ("07/28 - 06/30", (2028, 7), 24),
        ("Anfang Juli 2028 bis Ende 2029", (2028, 7), 18),
        ("Anfang 2028 bis Ende 2029", (2028, 1), 24),
        ("Juli 2028 bis 2029", (2028, 7), 18),
        ("Juli bis Dezember 2028", (2028, 7), 6),
        ("November bis Februar 29", (2028, 11), 4),
        ("July 28 to June 30", (2028, 7), 24),
        ("Projektbeginn 1. März 2028, Ende Februar 2030", (2028, 3), 24),
    ],
)
def test_what_people_type(typed: str, begins: tuple[int, int], months: int) -> None:
    assert read_period(typed, NOW) == FinancePeriod(date(*begins, 1), months)


@pytest.mark.parametrize("typed", ["", "bald", "13/2028", "Dezember 2029 bis März 2028", "600 Monate", "99 Monate"])
def test_what_is_none(typed: str) -> None:
    assert read_period(typed, NOW) is None


@pytest.mark.parametrize(
    "typed",
    [
        "ab nächstem Sommer",
        "bald",
        "Mitte 28",
        "ab Juli",
        "im Frühjahr",
        "so bald wie möglich",
        "next year",
        "Sommer 2028",
        "ab Juli 24 Monate",
        "24 Monate ab Herbst",
        "Mitte 2028",
    ],
)
def test_what_is_a_time_but_no_month(typed: str) -> None:
    assert (read_period(typed, NOW), is_vague(typed)) == (None, True)


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    found = read_period(text, NOW)
    assert found is None or 1 <= found.months <= 60
