"""Days that have a name and no date."""

from datetime import date

import pytest

from bot.domain.typed_dates.called_days import called_day, easter

TODAY = date(2027, 3, 10)


@pytest.mark.parametrize(
    "year, month, day", [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2285, 3, 22)]
)
def test_easter_falls_where_the_tables_say(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    "text, words, day",
    [
        ("Karfreitag", "Karfreitag", date(2027, 3, 26)),
        ("an Neujahr", "Neujahr", date(2028, 1, 1)),
        ("Christi Himmelfahrt", "Christi Himmelfahrt", date(2027, 5, 6)),
        ("Pfingstmontag", "Pfingstmontag", date(2027, 5, 17)),
        ("zweiter Mittwoch im März", "zweiter Mittwoch im März", date(2027, 3, 10)),
        ("ersten Montag im März", "ersten Montag im März", date(2028, 3, 6)),
        ("KW 10 Mo", "KW 10 Mo", date(2028, 3, 6)),
        ("in 14 Tagen", "in 14 Tagen", date(2027, 3, 24)),
        ("übermorgen", "übermorgen", date(2027, 3, 12)),
        ("heute in einer Woche", "heute in einer Woche", date(2027, 3, 17)),
        ("next Friday", "next Friday", date(2027, 3, 12)),
    ],
)
def test_it_is_the_next_such_day(text: str, words: str, day: date) -> None:
    assert called_day(text, TODAY) == (words, day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ostern",
        "KW 12",
        "Mo KW 99",
        "vierter Mai",
        "4. Sonntag",
        "Guten Morgen",
        "Morgen-Yoga",
        "Silvesterlauf",
        "5. Montag im April",
    ],
)
def test_it_calls_no_day(text: str) -> None:
    assert called_day(text, TODAY) is None
