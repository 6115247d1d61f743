"""Texts that tell more than their question, and texts that ask two things."""

import pytest

from bot.domain.asking import asked_parts
from bot.domain.faq.search import Match
from bot.search.answering import answer
from bot.search.encoder import NoEncoder
from bot.search.index import rebuild
from tests.kit.faq import entry

NOBODY = NoEncoder("a test")
ENTRIES = (
    entry("schluessel", "Wo liegt der Schlüssel vom Gartenhaus?", "schlüssel gartenhaus wo", answer="Beim Hauswart."),
    entry("rasen", "Wann dürfen wir den Rasen mähen?", "rasen mähen uhrzeit", answer="Von acht bis zwölf."),
    entry("feuer", "Ist offenes Feuer am Grillplatz erlaubt?", "grillplatz feuer machen", answer="Nur in der Schale."),
)
INDEX = rebuild(ENTRIES, (), {})
STORY = "Gestern waren wir mit den Kindern draußen, und es war ein schöner Tag mit Kuchen und Musik. " * 5


@pytest.mark.parametrize(
    "text, parts",
    [
        ("Wo liegt der Schlüssel?", ()),
        ("Kinder und Jugendliche dürfen kommen?", ()),
        ("hallo, wo liegt denn der schlüssel? danke", ("hallo, wo liegt denn der schlüssel?",)),
        ("wo liegt der schlüssel und wann mähen wir rasen", ("wo liegt der schlüssel", "wann mähen wir rasen")),
        ("Wo ist der Schlüssel? Dürfen wir grillen?", ("Wo ist der Schlüssel?", "Dürfen wir grillen?")),
        ("Ich bin neu. Ich möchte wissen, ob wir grillen. Liebe Grüße, Ayşe", ("Ich möchte wissen, ob wir grillen.",)),
        ("Wir kochen. Wir essen. Es war schön.", ()),
    ],
)
def test_what_is_asked(text: str, parts: tuple[str, ...]) -> None:
    assert asked_parts(text) == parts


def test_a_question_behind_a_long_story_is_found() -> None:
    found = answer(INDEX, NOBODY, f"{STORY} Wann dürfen wir den Rasen mähen?")
    assert found.match is not Match.UNKNOWN
    assert found.entries[0] == "rasen"


@pytest.mark.parametrize(
    "text",
    [
        "schlüssel gartenhaus wo? und wann dürfen wir den rasen mähen?",
        "wo liegt der schlüssel vom gartenhaus und ist offenes feuer am grillplatz erlaubt",
    ],
)
def test_two_questions_get_no_half_answer(text: str) -> None:
    found = answer(INDEX, NOBODY, text)
    assert found.match is Match.CHOOSE
    assert found.entries[0] == "schluessel"
    assert found.entries[1] in {"rasen", "feuer"}


def test_the_same_asked_twice_is_one_question() -> None:
    found = answer(INDEX, NOBODY, "Wann dürfen wir den Rasen mähen? Rasen mähen, welche Uhrzeit?")
    assert found.entries[0] == "rasen"


def test_a_story_without_a_question_in_it_is_looked_for_as_a_whole() -> None:
    assert answer(INDEX, NOBODY, "rasen mähen uhrzeit").match is Match.CLEAR
