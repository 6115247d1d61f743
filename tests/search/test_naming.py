"""Questions of one word or two, and those that no machine decides."""

import pytest

from bot.domain.faq.advice import is_advice
from bot.domain.faq.search import Match
from bot.search.answering import answer
from bot.search.encoder import NoEncoder
from bot.search.index import rebuild
from tests.kit.faq import answers, entry

NOBODY = NoEncoder("a test")
ENTRIES = (
    entry("laube-frist", "Bis wann melden wir das Fest an?", "anmeldung fest", sensible=True),
    entry("laube-schluessel", "Wo liegt der Schlüssel?", "türcode"),
    entry("laube-geraete", "Dürfen wir Rasenmäher leihen?", "gerät ausleihen"),
    entry("laube-miete", "Gilt die Miete mit Umsatzsteuer?", "miete mit umsatzsteuer oder ohne"),
)
INDEX = rebuild(ENTRIES, (), {})


@pytest.mark.parametrize(
    "question, first",
    [
        ("frist?", "laube-frist"),
        ("Fristen", "laube-frist"),
        ("schlüssel?", "laube-schluessel"),
        ("rasenmäher", "laube-geraete"),
        ("mäher?", "laube-geraete"),
        ("das fest", "laube-frist"),
    ],
)
def test_a_word_finds_what_is_called_so(question: str, first: str) -> None:
    found = answer(INDEX, NOBODY, question)
    assert found.match is not Match.UNKNOWN
    assert found.entries[0] == first


@pytest.mark.parametrize("question", ["zebra?", "quark", "ok"])
def test_a_word_that_names_nothing_finds_nothing(question: str) -> None:
    assert answer(INDEX, NOBODY, question).match is Match.UNKNOWN


@pytest.mark.parametrize("question", ["frist?", "eigenanteil?", "seiten?", "gliederung?", "podcast?", "fristen"])
def test_every_word_of_ours_finds_something(question: str) -> None:
    assert answer(rebuild(answers(), (), {}), NOBODY, question).match is not Match.UNKNOWN


@pytest.mark.parametrize(
    "question",
    [
        "gilt die miete mit umsatzsteuer im garten",
        "müssen wir für die miete die Umsatzsteuer abführen",
        "miete und mwst, gilt die umsatzsteuer",
    ],
)
def test_about_tax_nothing_is_answered_at_once(question: str) -> None:
    found = answer(INDEX, NOBODY, question)
    assert found.match is not Match.CLEAR
    assert found.entries[0] == "laube-miete"


def test_unless_somebody_asks_in_exactly_these_words() -> None:
    assert answer(INDEX, NOBODY, "Miete mit Umsatzsteuer oder ohne?").match is Match.CLEAR


@pytest.mark.parametrize(
    "question, advice",
    [
        ("ist das steuerfrei", True),
        ("zahlen wir Lohnsteuer", True),
        ("kann ich Minijobberin sein", True),
        ("do we pay tax", True),
        ("reicht ein Attest vom Arzt", True),
        ("wer entscheidet über den Mietvertrag", True),
        ("wie wird das wetter", True),
        ("which papers from the tax office", False),
        ("wann ist die frist", False),
        ("dürfen wir laptops kaufen", False),
    ],
)
def test_what_is_advice(question: str, advice: bool) -> None:
    assert is_advice(question) is advice
