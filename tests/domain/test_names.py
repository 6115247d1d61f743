"""Names and texts keep what people write and lose what could disguise them."""

import pytest

from bot.domain.names import clean_name, clean_text


@pytest.mark.parametrize(
    "raw, clean",
    [
        ("  Anna   Berg ", "Anna Berg"),
        ('<b>Zoé & "Co" 🎉', '<b>Zoé & "Co" 🎉'),
        ("Koor\u202edination", "Koordination"),
        ("a\x00b\x0bc", "ab c"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("neu: \U0001fae9", "neu: \U0001fae9"),
        ("x\uffff", "x"),
        ("\u202e\u2066", ""),
        ("a" * 100, "a" * 64),
    ],
)
def test_a_name_is_one_honest_line(raw: str, clean: str) -> None:
    assert clean_name(raw) == clean


def test_a_text_keeps_its_lines() -> None:
    assert clean_text(" Erste \r\nZweite\t\n\n\u202eDritte\x00 ") == "Erste\nZweite\n\nDritte"
