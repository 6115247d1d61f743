"""What is looked at before a question is stored or answered."""

import itertools
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.questions.enquiry import Concern
from bot.domain.questions.guards import Datum, concern, personal, without

NAMES = ("Anna Schmidt", "Zoé", "Li")


@pytest.mark.parametrize(
    "text, data, left",
    [
        ("Ruft mich an: 0511 123456-78, danke", [Datum.PHONE], "Ruft mich an: …, danke"),
        ("+49 (0)170 1234567 ist meine Nummer", [Datum.PHONE], "… ist meine Nummer"),
        ("0170/1234567", [Datum.PHONE], "…"),
        ("Schreibt an anna.schmidt@verein-bruecke.de!", [Datum.MAIL], "Schreibt an …!"),
        ("Konto DE89 3704 0044 0532 0130 00 stimmt?", [Datum.IBAN], "Konto … stimmt?"),
        ("de89370400440532013000", [Datum.IBAN], "…"),
        ("Darf Anna Schmidt unterschreiben?", [Datum.NAME], "Darf … unterschreiben?"),
        ("Schmidts Vollmacht und Zoé", [Datum.NAME, Datum.NAME], "… Vollmacht und …"),
        ("Tel.0511 / 12 34 56, bitte", [Datum.PHONE], "Tel.…, bitte"),
        ("0511 - 1234567 oder 0511 – 1234567", [Datum.PHONE, Datum.PHONE], "… oder …"),
        ("01.76.12.34.56.78", [Datum.PHONE], "…"),
        ("05.11.123456", [Datum.PHONE], "…"),
        ("anna (at) verein.de, anna [AT] verein.de", [Datum.MAIL, Datum.MAIL], "…, …"),
        ("anna @ verein.de", [Datum.MAIL], "…"),
        ("DE 89 3704 0044 0532 0130 00", [Datum.IBAN], "…"),
        ("Zoé: zoe@example.org, 0511 1234567", [Datum.NAME, Datum.MAIL, Datum.PHONE], "…: …, …"),
    ],
)
def test_personal_data_are_found_and_can_be_taken_out(text: str, data: list[Datum], left: str) -> None:
    found = personal(text, NAMES)
    assert [one.datum for one in found] == data
    assert without(text, found) == left


@pytest.mark.parametrize(
    "text",
    [
        "Bekommen wir 50.000 Euro für 2027 und 2028?",
        "Am 30.06.2027 ist Abgabe, gilt der Poststempel?",
        "Am 03.04. um 18:00 Uhr, 05.04.2027?",
        "Gilt der Mindestlohn von 13,90 Euro für 120 Stunden?",
        "Was ist mit Frage 12 auf Seite 3-4?",
        "Die Li-Ion-Akkus von li sind leer",
        "schmidtstraße",
        "Projekt 2027-0815",
        "Vom 01.02.-03.04.2026, 01.02. bis 03.04.27 18 00",
        "Um 18:00 Uhr @ Rathaus",
        "Frist 05.12.26 12:00 00",
        "",
    ],
)
def test_sums_days_and_words_are_no_personal_data(text: str) -> None:
    assert personal(text, NAMES) == ()
    assert without(text, ()) == text


@pytest.mark.parametrize("text", ["x" * 4096, "01" * 2048, "a." * 2048, "0 - " * 1024, "DE12" * 1024, "@." * 2048])
def test_the_longest_text_holds_nobody_up(text: str) -> None:
    """In what backtracks, twice the text takes four times as long: a hundred times longer than here."""
    before = process_time()
    personal(text, NAMES)
    assert process_time() - before < 0.02


@given(st.text(max_size=300))
def test_whatever_is_typed_the_rest_stays(text: str) -> None:
    found = personal(text, NAMES)
    assert all(one.start < one.end <= later.start for one, later in itertools.pairwise(found))
    assert len(without(text, found)) == len(text) + sum(1 - (one.end - one.start) for one in found)


@pytest.mark.parametrize(
    "text, about",
    [
        ("Ich will mich umbringen", Concern.EMERGENCY),
        ("Wir werden bedroht, was sollen wir tun?", Concern.EMERGENCY),
        ("Er schlägt mich", Concern.EMERGENCY),
        ("I want to kill myself", Concern.EMERGENCY),
        ("Ich will nicht mehr leben, ich will sterben", Concern.EMERGENCY),
        ("Jemand hat uns bedroht", Concern.EMERGENCY),
        ("Er hat mich geschlagen", Concern.EMERGENCY),
        ("Ich bringe mich um", Concern.EMERGENCY),
        ("He is threatening us", Concern.EMERGENCY),
        ("I want to die", Concern.EMERGENCY),
        ("Я не хочу жить", Concern.EMERGENCY),
        ("Нам угрожают", Concern.EMERGENCY),
        ("Мене б'ють", Concern.EMERGENCY),
        ("Я хочу померти", Concern.EMERGENCY),
        ("Kendimi öldürmek istiyorum", Concern.EMERGENCY),
        ("أريد أن أموت", Concern.EMERGENCY),
        ("Das Projekt will sterbende Dörfer beleben", Concern.PLAIN),
        ("Können wir geschlagene Sahne abrechnen?", Concern.PLAIN),
        ("Bringt uns das mehr Punkte?", Concern.PLAIN),
        ("Mein Aufenthaltstitel läuft ab", Concern.PERSONAL),
        ("Unser Mitglied hat eine Duldung, darf er mitmachen?", Concern.PERSONAL),
        ("Ich brauche einen Anwalt", Concern.PERSONAL),
        ("my asylum decision was negative", Concern.PERSONAL),
        ("Ich habe Schulden", Concern.PERSONAL),
        ("Was ist der Eigenanteil?", Concern.PLAIN),
        ("Dürfen Geflüchtete am Projekt teilnehmen?", Concern.PLAIN),
        ("Fördert ihr auch Projekte zum Aufenthaltsrecht?", Concern.PLAIN),
        ("Bis wann müssen wir abgeben?", Concern.PLAIN),
        ("", Concern.PLAIN),
    ],
)
def test_a_machine_answers_no_distress(text: str, about: Concern) -> None:
    assert concern(text) is about
