"""Names and texts keep what people write and lose what could disguise them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.names import NoName, clean_name, clean_text, name_in, short

INVISIBLE = (
    "",
    " \n\t",
    "\u200b",
    "\u200d\u200c",
    "\ufe0f",
    "\u202e\u2066\u2069",
    "\u3164",
    "\u115f\u1160\uffa0",
    "\u2800\u2800",
    "\u00ad",
    "\u2060\ufeff",
    "\u0301\u0308",
    "\u200b\u0301",
    "\ufe00",
    "\U000e0100",
    "\U000e0041",
    "\u034f",
    "\u180e",
    "\u00a0\u3000",
    "\x00\x07",
    "\ue000",
    "\ufffc",
    "\U0001d159",
    "\u061c\u200e\u200f",
)


@pytest.mark.parametrize(
    "raw, clean",
    [
        ("  Anna   Berg ", "Anna Berg"),
        ('<b>Zoé & "Co" 🎉', '<b>Zoé & "Co" 🎉'),
        ("Koor\u202edination", "Koordination"),
        ("a\x00b\x0bc", "ab c"),
        ("Anna\nBerg\r\n\u2028Weg", "Anna Berg Weg"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("❤\ufe0f", "❤\ufe0f"),
        ("neu: \U0001fae9", "neu: \U0001fae9"),
        ("\U0001fae9", "\U0001fae9"),
        ("x\uffff", "x"),
        ("\u202e\u2066", ""),
        ("a" * 100, "a" * 64),
        ("Zoe\u0301", "Zoé"),
        ("Zoe\u200b\u0301", "Zoé"),
        ("\u0301Anna", "Anna"),
        ("An\u3164na\u2800", "Anna"),
        ("Ver\u00adein", "Verein"),
        ("Z" + "\u0335" * 30 + "oe", "Z" + "\u0335" * 4 + "oe"),
        ("Z" + "\u0301\u200d" * 30 + "oe", "Ź" + "\u200d\u0301" * 4 + "\u200d" + "oe"),
        ("ส" + "\u0e47" * 30, "ส" + "\u0e47" * 4),
        ("김\u115f철수", "김철수"),
        ("ศูนย์", "ศูนย์"),
        ("עֲמֻתָּה", unicodedata.normalize("NFC", "עֲמֻתָּה")),
    ],
)
def test_a_name_is_one_honest_line(raw: str, clean: str) -> None:
    assert clean_name(raw) == clean


@pytest.mark.parametrize("raw", INVISIBLE)
def test_what_nobody_sees_is_no_name(raw: str) -> None:
    assert name_in(raw) is NoName.EMPTY
    assert clean_name(raw) == ""


def test_a_name_is_refused_and_never_cut() -> None:
    assert name_in("a" * 64) == "a" * 64
    assert name_in("a" * 65) is NoName.LONG
    assert name_in(" " * 999 + "ä" * 200 + "\u200b" * 999, 200) == "ä" * 200
    assert name_in("e\u0301" * 200, 200) == "é" * 200
    assert name_in("ä" * 201, 200) is NoName.LONG


@given(st.text())
def test_every_name_is_seen_and_stays_as_it_is(raw: str) -> None:
    name = name_in(raw, 200)
    if isinstance(name, NoName):
        return
    assert name_in(name, 200) == name == clean_name(name, 200) == unicodedata.normalize("NFC", name)
    assert name == name.strip()
    assert not [each for each in name if unicodedata.category(each) in {"Cc", "Cs", "Co", "Zl", "Zp"}]
    assert not set(name) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u200b\u3164\u2800")
    assert unicodedata.category(name[0])[0] not in "MZ"


@given(st.text(alphabet="".join(INVISIBLE)))
def test_the_invisible_together_is_no_name_either(raw: str) -> None:
    assert name_in(raw, 200) is NoName.EMPTY


def test_a_button_shows_the_beginning() -> None:
    assert short("Verein", 6) == "Verein"
    assert short("Verein Brücke", 8) == "Verein…"
    assert short("👩\u200d👩\u200d👧 Familie", 3) == "👩…"


def test_a_text_keeps_its_lines() -> None:
    assert clean_text(" Erste \r\nZweite\t\n\n\u202eDritte\x00 ") == "Erste\nZweite\n\nDritte"


@given(st.text(st.sampled_from("Zoé ß\n\r\t \u00ad\u2028–€„“.<&🎉\u200dا\u0301")))
def test_the_short_way_of_plain_letters_leads_to_the_same_place(raw: str) -> None:
    """A letter that nobody sees at the end makes it go the long way."""
    assert clean_text(raw) == clean_text(f"{raw}\n\u200b")
    assert clean_name(raw) == clean_name(f"{raw}\u200b")
