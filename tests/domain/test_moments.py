"""What people type when they choose a moment themselves."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.typed_dates.moments import Moment, parse_moment

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
"""Wednesday, 18:42 in Berlin."""
BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    "typed, day, wall",
    [
        ("morgen", date(2027, 3, 11), None),
        ("Morgen früh", date(2027, 3, 11), time(9)),
        ("morgen um 8", date(2027, 3, 11), time(8)),
        ("morgen 9", date(2027, 3, 11), time(9)),
        ("übermorgen 18", date(2027, 3, 12), time(18)),
        ("tomorrow 10", date(2027, 3, 11), time(10)),
        ("bis morgen", date(2027, 3, 11), None),
        ("bis zum 20.3.", date(2027, 3, 20), None),
        ("übermorgen", date(2027, 3, 12), None),
        ("heute 20 uhr", date(2027, 3, 10), time(20)),
        ("heute abend", date(2027, 3, 10), time(18)),
        ("freitag 18 uhr", date(2027, 3, 12), time(18)),
        ("Freitag, 18:30 Uhr", date(2027, 3, 12), time(18, 30)),
        ("am Freitag um 18.30 Uhr", date(2027, 3, 12), time(18, 30)),
        ("nächsten Freitag", date(2027, 3, 12), None),
        ("mittwoch", date(2027, 3, 17), None),
        ("mi 18 uhr 15", date(2027, 3, 17), time(18, 15)),
        ("in 2 wochen", date(2027, 3, 24), None),
        ("in zwei Wochen", date(2027, 3, 24), None),
        ("in einer woche um 10 uhr", date(2027, 3, 17), time(10)),
        ("in 3 Tagen", date(2027, 3, 13), None),
        ("in einer stunde", date(2027, 3, 10), time(19, 42)),
        ("in 30 minuten", date(2027, 3, 10), time(19, 12)),
        ("in einem monat", date(2027, 4, 10), None),
        ("in 3 Monaten um 9 Uhr", date(2027, 6, 10), time(9)),
        ("in ner halben Stunde", date(2027, 3, 10), time(19, 12)),
        ("Montag in zwei Wochen", date(2027, 3, 29), None),
        ("am 3.12. um halb acht abends", date(2027, 12, 3), time(19, 30)),
        ("Heiligabend", date(2027, 12, 24), None),
        ("am Ostermontag um 10 Uhr", date(2027, 3, 29), time(10)),
        ("Mi KW 15", date(2027, 4, 14), None),
        ("5pm tomorrow", date(2027, 3, 11), time(17)),
        ("18 Uhr am Freitag", date(2027, 3, 12), time(18)),
        ("18 Uhr am 12.3.", date(2027, 3, 12), time(18)),
        ("9.3.2028", date(2028, 3, 9), None),
        ("nächste Woche", date(2027, 3, 17), None),
        ("am 12.3.", date(2027, 3, 12), None),
        ("12.3. 17:30", date(2027, 3, 12), time(17, 30)),
        ("12. April um 9 Uhr", date(2027, 4, 12), time(9)),
        ("Fr, 12.03.2027, 17:30", date(2027, 3, 12), time(17, 30)),
        ("tomorrow", date(2027, 3, 11), None),
        ("friday 6pm", date(2027, 3, 12), time(18)),
        ("on friday at 6 pm", date(2027, 3, 12), time(18)),
        ("in 2 weeks", date(2027, 3, 24), None),
        ("next week", date(2027, 3, 17), None),
        ("tonight", date(2027, 3, 10), time(18)),
        ("Mo 18h", date(2027, 3, 15), time(18)),
        ("Mo. 18:00", date(2027, 3, 15), time(18)),
        ("Fr 17.30", date(2027, 3, 12), time(17, 30)),
        ("Dienstag 3 Uhr nachmittags", date(2027, 3, 16), time(15)),
        ("Mi 17 uhr c.t.", date(2027, 3, 17), time(17, 15)),
        ("Fr 11.10", None, None),
        ("am Freitag den 13.3.", None, None),
        ("bitte erst morgen", date(2027, 3, 11), None),
        ("Erinnere mich am Freitag wieder", date(2027, 3, 12), None),
        ("☀️ morgen bitte", date(2027, 3, 11), None),
        ("bitte", None, None),
        ("Fr. Abend", date(2027, 3, 12), time(18)),
        ("in acht Tagen", date(2027, 3, 18), None),
        ("in 2h", date(2027, 3, 10), time(20, 42)),
        ("um 18 Uhr", date(2027, 3, 11), time(18)),
        ("um 20 Uhr", date(2027, 3, 10), time(20)),
        ("18:30", date(2027, 3, 11), time(18, 30)),
        ("20:15", date(2027, 3, 10), time(20, 15)),
        ("um halb acht", None, None),
        ("um halb sechs", date(2027, 3, 11), time(17, 30)),
        ("am 15.", date(2027, 3, 15), None),
        ("15.", date(2027, 3, 15), None),
        ("am 15. um 18 Uhr", date(2027, 3, 15), time(18)),
        ("am 10. um 20 Uhr", date(2027, 3, 10), time(20)),
        ("am 10.", date(2027, 4, 10), None),
        ("am 31.", date(2027, 3, 31), None),
        ("am 32.", None, None),
        ("on the 15th", date(2027, 3, 15), None),
        ("Freitagabend", date(2027, 3, 12), time(18)),
        ("Freitagabend um 8", date(2027, 3, 12), time(20)),
        ("am Freitag Abend", date(2027, 3, 12), time(18)),
        ("Montagmorgen", date(2027, 3, 15), time(9)),
        ("Montag früh", date(2027, 3, 15), time(9)),
        ("morgen Abend um 8", date(2027, 3, 11), time(20)),
        ("morgen um halb sechs", date(2027, 3, 11), time(17, 30)),
        ("freitag um halb acht", None, None),
        ("freitag gegen 18 uhr", date(2027, 3, 12), time(18)),
        ("am Wochenende", date(2027, 3, 13), None),
        ("übers Wochenende", date(2027, 3, 13), None),
        ("this weekend", date(2027, 3, 13), None),
        ("Ende der Woche", date(2027, 3, 12), None),
        ("Anfang nächster Woche", date(2027, 3, 15), None),
        ("Ende nächster Woche", date(2027, 3, 19), None),
        ("end of the week", date(2027, 3, 12), None),
        ("Monatsende", date(2027, 3, 31), None),
        ("Ende April", date(2027, 4, 30), None),
        ("Mitte April", date(2027, 4, 15), None),
        ("nächste Woche Dienstag", date(2027, 3, 16), None),
        ("Dienstag nächste Woche", date(2027, 3, 16), None),
        ("übernächsten Dienstag", date(2027, 3, 23), None),
        ("Dienstag in einer Woche", date(2027, 3, 23), None),
        ("in anderthalb Stunden", date(2027, 3, 10), time(20, 12)),
        ("in einer halben Stunde", date(2027, 3, 10), time(19, 12)),
        ("in ein paar Tagen", date(2027, 3, 13), None),
        ("in 14 Tagen", date(2027, 3, 24), None),
        ("nächsten Monat", date(2027, 4, 10), None),
        ("Freitag oder Samstag", None, None),
        ("am 15. oder 16.", None, None),
        ("12.3. oder 13.3.", None, None),
        ("später", None, None),
        ("gleich", None, None),
        ("8", None, None),
        ("12am", None, None),
        ("irgendwann", None, None),
        ("in der Pause", None, None),
        ("freitag 25 uhr", None, None),
        ("31.2.", None, None),
        ("", None, None),
        ("um 8", None, None),
    ],
)
def test_it_is_understood(typed: str, day: date | None, wall: time | None) -> None:
    assert parse_moment(typed, NOW, BERLIN) == (Moment(day, wall) if day else None)


@given(st.text(max_size=60))
def test_nothing_breaks_it_and_nothing_is_over(typed: str) -> None:
    found = parse_moment(typed, NOW, BERLIN)
    assert found is None or isinstance(found.day, date)


@pytest.mark.parametrize("typed", ["am 9.3.", "1. März", "29.2.", "9.3. um 18 Uhr", "8 march"])
def test_a_day_that_has_just_been_is_not_taken_for_next_year(typed: str) -> None:
    assert parse_moment(typed, NOW, BERLIN) is None


def test_a_month_later_is_the_same_day_or_the_last() -> None:
    january = datetime(2027, 1, 31, 12, tzinfo=UTC)
    assert parse_moment("in einem Monat", january, BERLIN) == Moment(date(2027, 2, 28), None)
    assert parse_moment("in 13 Monaten", january, BERLIN) == Moment(date(2028, 2, 29), None)
