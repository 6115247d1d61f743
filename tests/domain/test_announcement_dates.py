"""Days in an announcement beside those on file: what is said, and above all what is not."""

from datetime import UTC, date, datetime, time

import pytest

from bot.domain.announcements.dates import Contradiction, contradictions, end_of, proposed_ends
from bot.domain.dates.calendar import CohortDate, DateState, When
from bot.terms import DateKind

TODAY = date(2027, 3, 1)
DEADLINE = date(2027, 6, 30)


def filed(title: str, first: date, last: date | None = None, kind: DateKind = DateKind.WORKSHOP) -> CohortDate:
    return CohortDate(title, "nord", title, When(first, last or first, time(17), time(19)), kind=kind)


AUFTAKT = filed("Auftakt-Workshop", date(2027, 3, 12))
NETZ = filed("Netzwerktreffen Nord", date(2027, 5, 7), date(2027, 5, 8), DateKind.NETWORK)
CALL_1 = filed("Sprechstunde", date(2027, 3, 15), kind=DateKind.CONSULTATION)
CALL_2 = filed("Sprechstunde", date(2027, 3, 22), kind=DateKind.CONSULTATION)
SECOND = filed("Workshop 2", date(2027, 4, 16))
OFF = CohortDate("x", "nord", "Filmabend", When(date(2027, 3, 20), date(2027, 3, 20)), state=DateState.CANCELLED)
OVER = filed("Vortreffen", date(2027, 2, 1))
ALL = (AUFTAKT, NETZ, CALL_1, CALL_2, SECOND, OFF, OVER)


def found(text: str) -> tuple[Contradiction, ...]:
    return contradictions(text, TODAY, ALL, (DEADLINE,))


@pytest.mark.parametrize(
    "text, title, said, on_file",
    [
        ("Der Auftakt-Workshop ist am 13.03.2027.", "Auftakt-Workshop", (3, 13), (3, 12)),
        ("Auftakt-Workshop: 13.3., 17 Uhr", "Auftakt-Workshop", (3, 13), (3, 12)),
        ("Wir sehen uns beim Auftakt-Workshop am 12. April.", "Auftakt-Workshop", (4, 12), (3, 12)),
        ("Kommt zum Netzwerktreffen Nord am 9. Mai!", "Netzwerktreffen Nord", (5, 9), (5, 7)),
        ("Die Abgabe ist am 31.07.2027.", "", (7, 31), (6, 30)),
        ("Abgabe bis zum 30. Juli!", "", (7, 30), (6, 30)),
        ("Einsendeschluss: 29.06.", "", (6, 29), (6, 30)),
        ("Die nächste Sprechstunde ist am 18.3.", "Sprechstunde", (3, 18), (3, 15)),
        ("Workshop 2 findet am 17.04. statt.", "Workshop 2", (4, 17), (4, 16)),
        ("Auftakt-Workshop am 13.3., Abgabe am 30.6.", "Auftakt-Workshop", (3, 13), (3, 12)),
        (
            "Wir treffen uns am 13.3. um 17 Uhr.\nDer Auftakt-Workshop dauert zwei Stunden.",
            "Auftakt-Workshop",
            (3, 13),
            (3, 12),
        ),
        ("The deadline is 1 July 2027.", "", (7, 1), (6, 30)),
        ("Der Auftaktworkshop ist am 13.3.", "Auftakt-Workshop", (3, 13), (3, 12)),
        (
            "Einladung zum Auftakt-Workshop\nWann: Sa 13.03.2027\nWo: Haus am Markt",
            "Auftakt-Workshop",
            (3, 13),
            (3, 12),
        ),
        ("Antragsschluss ist der 1.7.", "", (7, 1), (6, 30)),
    ],
)
def test_another_day_than_on_file(text: str, title: str, said: tuple[int, int], on_file: tuple[int, int]) -> None:
    assert found(text) == (Contradiction(title, date(2027, *said), filed=date(2027, *on_file)),)


@pytest.mark.parametrize(
    "text, said, weekday",
    [
        ("Bitte antwortet bis Montag, 12.03.2027.", (3, 12), 0),
        ("Der Auftakt-Workshop ist am Do 12.3.", (3, 12), 3),
        ("Wir treffen uns am Samstag, 14. März.", (3, 14), 5),
    ],
)
def test_a_weekday_that_is_not_its_own(text: str, said: tuple[int, int], weekday: int) -> None:
    assert found(text) == (Contradiction("", date(2027, *said), weekday),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hallo {vorname}, heute geht es los.",
        "Morgen um 17 Uhr ist der Auftakt-Workshop.",
        "Der Auftakt-Workshop ist am Freitag, 12.03.2027, 17:00 bis 19:00 Uhr.",
        "Auftakt-Workshop am 12.3.",
        "Der Auftakt Workshop beginnt am 12. März um 17.30 Uhr.",
        "Meldet euch bis 10.3. zum Auftakt-Workshop an.",
        "Meldet euch bis Fr 5.3. zum Auftakt-Workshop an.",
        "Anmeldung zum Auftakt-Workshop bis Freitag, 05.03.2027",
        "Please register by Friday, 5 March 2027 for the Auftakt-Workshop.",
        "Vor dem Auftakt-Workshop: Lest bis Mi 10.3. das Merkblatt.",
        "Was: Auftakt-Workshop\nWann: 12.3.2027, 17 Uhr",
        "Bis zum 8. März könnt ihr euch für den Auftakt-Workshop anmelden.",
        "Bitte gebt bis 5.3. eine Rückmeldung, ob ihr zum Auftakt-Workshop kommt.",
        "Der Auftakt-Workshop am 12.3. fällt aus, neuer Termin ist der 19.3.",
        "Netzwerktreffen Nord: 7. bis 8. Mai",
        "Netzwerktreffen Nord am Samstag, 8. Mai",
        "Das Netzwerktreffen Nord geht vom 6.5. bis 8.5.",
        "Sprechstunde am 15.3. und am 22.3.",
        "Die Sprechstunde ist wieder am 22.3.",
        "Workshop 2 ist am 16.04., die Abgabe am 30.06.2027.",
        "Beim Auftakt-Workshop am 20.02.2027 war es voll.",
        "Der Auftakt-Workshop am 12.03.2026 war ein Erfolg.",
        "Nach dem Auftakt-Workshop schicken wir euch alles. Am 20.3. ist Frühlingsfest.",
        "Der Filmabend ist am 21.3.",
        "Das Vortreffen war am 2.2.",
        "Die Abgabe eurer Skizze ist am 30.06.2027 (Poststempel).",
        "Abgabe bis 30.6.!",
        "Die Abgabe der Rückmeldung bitte bis 10.3.",
        "Ruft an: 0170 12.03.27",
        "Der Workshop kostet 12.50 Euro.",
        "Auftakt-Workshop 03/04/2027",
        "Am 13.3. ist das Sommerfest vom Nachbarverein.",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    "text, days",
    [
        ("Bitte bis 12.3. antworten, Workshop am 16.04.", [(3, 12), (4, 16)]),
        ("Vom 7. bis 8. Mai", [(5, 8)]),
        ("Am 1.2.2027 war es schön.", []),
        ("Heute um 17 Uhr", []),
        ("1.4., 2.5., 3.6. und 4.7.", [(4, 1), (5, 2), (6, 3)]),
    ],
)
def test_until_when_it_may_be_valid(text: str, days: list[tuple[int, int]]) -> None:
    assert proposed_ends(text, TODAY) == tuple(date(2027, *one) for one in days)


def test_a_day_ends_where_it_is_counted() -> None:
    assert end_of(date(2027, 3, 12)) == datetime(2027, 3, 12, 22, 59, tzinfo=UTC)
