"""What is typed where a name was asked for."""

import pytest

from bot.domain.names import NoName
from bot.domain.typed_names import typed_name_in


@pytest.mark.parametrize(
    "words", ["Jo", "Verein Ja e. V.", "Weiter e. V.", "Klara Klar", "Can", "Danke Anna und Ben", "Fertig los", "7"]
)
def test_a_name(words: str) -> None:
    assert typed_name_in(words) == words


@pytest.mark.parametrize(
    "words, why",
    [
        ("ja", NoName.MOVE),
        ("Nein, lieber nicht!", NoName.MOVE),
        ("Fertig.", NoName.MOVE),
        ("weiter", NoName.MOVE),
        ("später", NoName.MOVE),
        ("danke", NoName.MOVE),
        ("weiß nicht", NoName.MOVE),
        ("was jetzt", NoName.MOVE),
        ("Guten Morgen", NoName.MOVE),
        ("I'm done", NoName.MOVE),
        ("👍", NoName.EMPTY),
        ("", NoName.EMPTY),
        ("a" * 65, NoName.LONG),
    ],
)
def test_no_name(words: str, why: NoName) -> None:
    assert typed_name_in(words) is why
