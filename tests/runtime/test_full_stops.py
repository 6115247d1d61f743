"""Names that end with a full stop, at the end of a sentence and elsewhere."""

import pytest

from bot.runtime.rendering.texts import Speech, Texts
from bot.terms import Language

GERMAN = Speech(Language.GERMAN)


@pytest.mark.parametrize(
    "name, end",
    [
        ("Brücke e. V.", "<b>Brücke e. V.</b>"),
        ("Brücke", "<b>Brücke</b>."),
        ("Und so weiter...", "<b>Und so weiter...</b>"),
        ("Warum?", "<b>Warum?</b>."),
    ],
)
def test_one_full_stop_is_enough(texts: Texts, name: str, end: str) -> None:
    said = texts.say("joining-settled-in", GERMAN, {"name": "Anna", "association": name})
    assert said.endswith(end)


def test_what_people_write_keeps_its_stops(texts: Texts) -> None:
    assert texts.value("Na ja.. weiter.", GERMAN) == "Na ja.. weiter."
