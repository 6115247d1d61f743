"""What is typed, and what is compared."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.abbreviations import abbreviations, expanded
from bot.search.repair import repair
from bot.search.text import LONGEST, cleaned, folded, ngrams, plain, same, sentences

MEND = repair(["Wie hoch ist die Förderung?", "Das Bundesamt prüft den Finanzierungsplan.", "Gilt der TVöD?"])


@given(st.text(st.characters()))
def test_nothing_that_somebody_types_breaks_it(text: str) -> None:
    line = cleaned(text)
    assert len(line) <= LONGEST
    assert not any(category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in line)
    assert cleaned(line) == line
    assert isinstance(expanded(MEND(line)), str)
    assert all(2 <= len(gram) <= 5 for gram in ngrams(line))


@pytest.mark.parametrize(
    "typed, compared",
    [
        ("Ｗie\u200bviel\n Geld\x00?", "Wie viel Geld ?"),
        ("  ", ""),
        ("ﬁnanzplan", "finanzplan"),
    ],
)
def test_it_is_one_line_of_plain_characters(typed: str, compared: str) -> None:
    assert cleaned(typed) == compared


def test_the_same_words_are_the_same_question() -> None:
    assert same("Müssen wir zahlen?!") == same("  muessen WIR zahlen") == "muessen wir zahlen"
    assert folded("Straße") == "strasse"


def test_an_answer_is_read_without_its_marks_sentence_by_sentence() -> None:
    text = plain("**Höchstens zehn Seiten.** Ja.\n\n- Der Plan kommt [hier](https://example.org) dazu.\n")
    assert text == "Höchstens zehn Seiten. Ja. Der Plan kommt hier dazu."
    assert sentences(text) == ["Höchstens zehn Seiten.", "Der Plan kommt hier dazu."]


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("wie hoch ist die fördreung", "wie hoch ist die Förderung"),
        ("wie hoch ist die foerderung", "wie hoch ist die Förderung"),
        ("wie hoch ist die forderrung", "wie hoch ist die Förderung"),
        ("finanzirungsplann vom bundesamt", "Finanzierungsplan vom bundesamt"),
        ("fur wen ist das", "für wen ist das"),
        ("muesen wir das machen", "müssen wir das machen"),
        ("wird das geld bezalt", "wird das geld bezahlt"),
        ("gilt der tvod", "gilt der TVöD"),
        ("xqzzyw", "xqzzyw"),
        ("60a", "60a"),
    ],
)
def test_a_mistyped_word_becomes_the_nearest(typed: str, meant: str) -> None:
    assert MEND(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Wie hoch ist die Förderung für uns?",
        "How much money can we get as an association?",
        "En fazla ne kadar para alabiliriz?",
        "Яка максимальна сума фінансування?",
        "ما هو أعلى مبلغ يمكن الحصول عليه؟",
    ],
)
def test_what_is_right_or_another_language_stays_as_it_is(text: str) -> None:
    assert MEND(text) == text


@pytest.mark.parametrize(
    "text", ["Кто решает?", "من يقرر؟", "Otel parasını kim ödüyor?", "bizim dernek icin nasil basvurulur"]
)
def test_another_language_is_noticed(text: str) -> None:
    assert MEND.foreign(text)


@pytest.mark.parametrize("text", ["wer entscheidet", "who decides", "wr entscheidt", ""])
def test_german_and_english_are_not_foreign_even_mistyped(text: str) -> None:
    assert not MEND.foreign(text)


def test_what_was_repaired_is_remembered_but_not_for_ever() -> None:
    mend = repair(["Förderung"])
    mend.remembered.update({str(number): "" for number in range(5_000)})
    assert mend("fördreung") == "Förderung"
    assert len(mend.remembered) == 1


def test_an_abbreviation_is_read_with_its_meaning() -> None:
    assert expanded("was ist VZM?") == "was ist VZM vorzeitiger Maßnahmebeginn?"
    assert expanded("gilt 60a") == "gilt 60a vorläufige Bescheinigung der Gemeinnützigkeit vom Finanzamt"
    assert all(folded(short) == short for short in abbreviations())
