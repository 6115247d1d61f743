"""What people type instead of tapping, and what sounds like a question."""

import pytest

from bot.domain.dialog import mark_of, replaced
from bot.domain.typed_text import (
    differing,
    is_no,
    is_yes,
    nearly,
    refuses,
    same_words,
    says_yes,
    sounds_like_question,
)


@pytest.mark.parametrize(
    "typed",
    ["Wir kommen zu zweit", "wir kommen zu zweit.", "  WIR KOMMEN  ZU ZWEIT! ", "👍 Wir kommen zu zweit"],
)
def test_a_button_is_known_however_it_is_typed(typed: str) -> None:
    assert same_words(typed, "✅ Wir kommen zu zweit")


@pytest.mark.parametrize("typed, button", [("", ""), ("🎉", "✅"), ("…", ""), ("Wir kommen", "Wir kommen zu zweit")])
def test_nothing_is_no_button(typed: str, button: str) -> None:
    assert not same_words(typed, button)


@pytest.mark.parametrize(
    "typed",
    [
        "ja",
        "Ja, mach das!",
        "jo",
        "ok machen wir",
        "klar doch",
        "passt so",
        "genau so",
        "mach das bitte",
        "yes please",
        "Yes, that's right!",
        "looks good",
        "correct",
        "go for it",
        "ok, do that please",
        "exactly",
    ],
)
def test_a_yes_has_many_words(typed: str) -> None:
    assert is_yes(typed)
    assert not is_no(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "nein",
        "Nein, doch nicht!",
        "lieber nicht",
        "nee danke",
        "auf keinen Fall",
        "no thanks",
        "No thank you",
        "not after all",
        "please don't",
        "No, do not do that",
        "rather not",
    ],
)
def test_a_no_has_many_words(typed: str) -> None:
    assert is_no(typed)
    assert not is_yes(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ok?",
        "passt?",
        "ja, aber nur morgen",
        "ja nicht",
        "so",
        "Mach das Fenster zu",
        "nicht",
        "nein am Freitag",
        "right?",
        "yes but only tomorrow",
        "do that tomorrow",
        "fine food for all",
        "do not forget the pots",
    ],
)
def test_other_words_are_neither(typed: str) -> None:
    assert not is_yes(typed)
    assert not is_no(typed)


@pytest.mark.parametrize(
    "button, yes, no",
    [
        ("Ja, zurückziehen", True, False),
        ("So freigeben", True, False),
        ("Release like this", True, False),
        ("So lassen", False, False),
        ("So passt es", False, False),
        ("Nicht so", False, False),
        ("Not like this", False, False),
        ("Sofort", False, False),
        ("So 14.03.2027", False, False),
        ("Nein, behalten", False, True),
        ("Doch nicht", False, True),
        ("Nein", False, True),
        ("Neinsager", False, False),
        ("That is right", True, False),
        ("Rather not", False, True),
        ("Keep the date", False, True),
        ("No, stay", False, True),
    ],
)
def test_what_a_button_says(button: str, yes: bool, no: bool) -> None:  # the table
    assert says_yes(button) is yes
    assert refuses("nein, lieber nicht", button) is no
    assert not refuses("ja", button)


@pytest.mark.parametrize("typed", ["Ja, wir kommen zu zweit", "Wir kommen zu zweit, danke", "kommen zu zweit"])
def test_a_button_may_be_meant(typed: str) -> None:
    assert nearly(typed, "Wir kommen zu zweit")
    assert not nearly(typed, "Ja")


@pytest.mark.parametrize("typed", ["", "zu", "Wir", "Wir kommen zu zweit " + "und erzählen lange davon " * 3])
def test_a_button_is_hardly_meant(typed: str) -> None:
    assert not nearly(typed, "Wir kommen zu zweit")


@pytest.mark.parametrize(
    "text",
    [
        "Darf ich hier meine private Handynummer angeben?",
        "Muss ich hier meinen echten Namen sagen",
        "wann ist morgen der Workshop",
        "Ja wir kommen am Freitag zu zweit",
        "Hallo, wir kommen leider nicht",
        "How does this work",
        "Can we come with three people",
        "Zoom?",
    ],
)
def test_it_sounds_like_a_question(text: str) -> None:
    assert sounds_like_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "???",
        "Wir kochen jede Woche mit allen.",
        "Oksana",
        "Can Yılmaz Öztürk",
        "Will",
        "May Ayim",
        "Was",
        "Wiebke",
        "Istvan der Große vom Bahnhof",
    ],
)
def test_it_does_not(text: str) -> None:
    assert sounds_like_question(text) is False


@pytest.mark.parametrize(
    "text, part, by, now",
    [
        ("A", "A", "B", "B"),
        ("A\nApfel", "A", "B", "B\nApfel"),
        ("Eins.\nZwei.\nDrei.", "Zwei.", "2.", "Eins.\n2.\nDrei."),
        ("Ja\nJa", "Ja", "Nein", "Ja\nNein"),
        ("Eins.", "Zwei.", "Drei.", None),
        ("Eins.", "", "Drei.", None),
        ("abc", "b", "x", None),
        ("a b c", "b", "x", "a x c"),
        ("abc", "ab", "x", "xc"),
        ("abc", "bc", "x", "ax"),
        ("abc", "abcd", "x", None),
        ("🎉 Zoé", "🎉", "<b>", "<b> Zoé"),
    ],
)
def test_a_part_is_replaced_where_it_stands(text: str, part: str, by: str, now: str | None) -> None:
    assert replaced(text, mark_of(part), by) == now


@pytest.mark.parametrize(
    "text, later, now",
    [
        ("Ja\nJa", ["Ja"], "x\nJa"),
        ("Ja\nJa\nJa", ["Ja", "Ja"], "x\nJa\nJa"),
        ("Ja\nJana\nJa", ["Ja", "Jana"], "x\nJana\nJa"),
        ("Ja\nJana", ["Jana"], "x\nJana"),
        ("Ja\nWelt\nJa", ["Welt\nJa"], "x\nWelt\nJa"),
        ("Ja\nJa", ["weg", "Ja"], "x\nJa"),
        ("Ja", ["Ja"], None),
    ],
)
def test_the_same_words_twice_are_told_apart(text: str, later: list[str], now: str | None) -> None:
    assert replaced(text, mark_of("Ja"), "x", [mark_of(part) for part in later]) == now


@pytest.mark.parametrize(
    "text, other, shown",
    [
        ("Wir kochen.", "", "Wir kochen."),
        ("Wir kochen für alle.", "Wir kochen für viele.", "Wir kochen für alle."),
        ("a" * 50 + " Ende eins", "a" * 50 + " Ende zwei", "a" * 50 + " Ende eins"),
        ("wort " * 40 + "neu dahinter", "wort " * 40 + "alt", "… wort wort wort wort wort wort neu dahinter"),
        ("wort " * 40 + "länger", "wort " * 40, "… wort wort wort wort wort wort wort länger"),
        ("gleich " * 3, "gleich " * 3, "gleich gleich gleich"),
        ("x" * 200, "", "x" * 119 + "…"),
    ],
)
def test_what_is_different_is_shown(text: str, other: str, shown: str) -> None:
    assert differing(text, other, 120) == shown
