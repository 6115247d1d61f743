"""What flows where, what is missing, how long it is."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import printable as paper
from bot.domain.journey import Answer
from bot.domain.programme import Programme, Question, Section, Stage
from bot.domain.skizze import outline as skizze
from bot.domain.words import Words
from bot.terms import Opens
from tests.kit.call import CALL

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)


HEADINGS = 170
"""Of the section and of the one answer in it, in characters."""


def words(text: str) -> Words:
    return Words({"de": text})


def question(id: str, section: str) -> Question:
    return Question(id, "idee", section, words(id), words("?"), words("!"), 900)


def programme(questions: list[Question], sections: list[Section]) -> Programme:
    some = words("x")
    stage = Stage("idee", some, some, some, some, (), tuple(questions), some, (), Opens.FREE)
    return Programme("p", some, CALL, 10, 2500, some, tuple(sections), (stage,))


PROGRAMME = programme(
    [
        question("projekt-titel", "titelblatt"),
        question("bedarf-ort", "bedarf"),
        question("bedarf-luecke", "bedarf"),
        question("nachdenken", ""),
        question("kosten", "anlage"),
    ],
    [
        Section("titelblatt", words("Titelblatt"), counts=False),
        Section("bedarf", words("Bedarf")),
        Section("ziele", words("Ziele")),
        Section("anlage", words("Anlage"), counts=False),
    ],
)


def answers(**texts: str) -> dict[str, Answer]:
    named = {id.replace("_", "-"): text for id, text in texts.items()}
    return {id: Answer(id, "a", id, text, None, NOW, 1) for id, text in named.items()}


def test_every_section_stands_in_its_place() -> None:
    draft = skizze.compose(PROGRAMME, {})
    assert [chapter.section.id for chapter in draft.front] == ["titelblatt"]
    assert [chapter.section.id for chapter in draft.body] == ["bedarf", "ziele"]
    assert [chapter.section.id for chapter in draft.annex] == ["anlage"]
    assert (draft.gaps, draft.questions, draft.tenths, draft.title, draft.changed_at) == (4, 4, 0, "", None)


def test_answers_flow_into_their_section_and_thinking_does_not() -> None:
    draft = skizze.compose(PROGRAMME, answers(bedarf_ort="Hier.", nachdenken="Geheim", projekt_titel="Brücken\nbauen"))
    bedarf = draft.chapter("bedarf")
    assert bedarf
    assert [piece.text for piece in bedarf.pieces] == ["Hier.", ""]
    assert [gap.id for gap in bedarf.gaps] == ["bedarf-luecke"]
    assert "Geheim" not in repr(draft)
    assert draft.title == "Brücken bauen"
    assert draft.changed_at == NOW


def test_the_newest_answer_that_flows_in_dates_the_draft() -> None:
    later = Answer("x", "a", "nachdenken", "x", None, NOW + timedelta(days=1), 1)
    assert skizze.compose(PROGRAMME, {**answers(kosten="1"), "nachdenken": later}).changed_at == NOW


def test_an_answer_of_control_characters_is_a_gap() -> None:
    assert skizze.compose(PROGRAMME, answers(bedarf_ort="\x00 \x07\n")).gaps == 4


@pytest.mark.parametrize(
    "text, tenths, too_long",
    [
        ("", 0, 0),
        ("x", 1, 0),
        ("x" * (2500 - HEADINGS), 10, 0),
        ("x" * (2501 - HEADINGS), 11, 0),
        ("x" * (25_000 - HEADINGS), 100, 0),
        ("x" * (25_001 - HEADINGS), 101, 1),
        ("• kurz\n\n" * 100, 25, 0),
        ("😀" * 3000, 13, 0),
    ],
)
def test_pages(text: str, tenths: int, too_long: int) -> None:
    draft = skizze.compose(PROGRAMME, answers(bedarf_ort=text, kosten="zählt nicht " * 9000, projekt_titel="x" * 9000))
    assert (draft.tenths, draft.too_long) == (tenths, too_long)


def test_leafing() -> None:
    draft = skizze.compose(PROGRAMME, {})
    ids = [tuple(one.section.id if one else None for one in draft.beside(c.section.id)) for c in draft.chapters]
    assert ids == [(None, "bedarf"), ("titelblatt", "ziele"), ("bedarf", "anlage"), ("ziele", None)]


@pytest.mark.parametrize(
    "association, name",
    [
        ("Brücke e. V.", "Projektskizze Brücke e. V. 2027-03-12.docx"),
        ("../../etc/passwd", "Projektskizze etc passwd 2027-03-12.docx"),
        ('<b>"A|B*?:\\"</b>', "Projektskizze b A B b 2027-03-12.docx"),
        ("🎉\x00\u202e", "Projektskizze 2027-03-12.docx"),
        ("Вместе e.V.", "Projektskizze Вместе e.V. 2027-03-12.docx"),
        ("x" * 300, f"Projektskizze {'x' * 60} 2027-03-12.docx"),
    ],
)
def test_file_names(association: str, name: str) -> None:
    assert paper.file_name(association, date(2027, 3, 12)) == name


@given(st.text(), st.integers(1, 50))
def test_shortened_fits_and_begins_like_the_text(text: str, most: int) -> None:
    clean = paper.printable(text)
    head, cut = paper.shortened(clean, most)
    assert len(head.encode("utf-16-le")) <= 2 * most
    assert clean.startswith(head)
    assert cut is (len(clean.encode("utf-16-le")) > 2 * most)


@given(st.text(alphabet=st.characters(), max_size=300))
def test_printable_is_stable_and_loses_no_letter(text: str) -> None:
    once = paper.printable(text)
    assert paper.printable(once) == once
    assert [letter for letter in once if letter.isalnum()] == [letter for letter in text if letter.isalnum()]


@given(st.text(max_size=2000), st.text(max_size=2000))
def test_more_text_is_never_shorter(first: str, second: str) -> None:
    one = skizze.compose(PROGRAMME, answers(bedarf_ort=first))
    both = skizze.compose(PROGRAMME, answers(bedarf_ort=first, bedarf_luecke=second))
    assert both.tenths >= one.tenths
    assert both.gaps <= one.gaps


@pytest.mark.parametrize(
    "text, expected",
    [
        ("- eins\n– zwei\n• drei\n* vier", ["• eins", "• zwei", "• drei", "• vier"]),
        ("1. eins\n10) zwei", ["1. eins", "10) zwei"]),
        ("28. Februar: Stelle\n31. Juli: Küche", ["• 28. Februar: Stelle", "• 31. Juli: Küche"]),
        ("30. Juni ist die Frist.", [" 30. Juni ist die Frist."]),
        ("Ziel 1: a\nZiel 2: b\nMehr nicht.", ["• Ziel 1: a", "• Ziel 2: b", " Mehr nicht."]),
        ("Maßnahme 1, Tisch am Dienstag: Kochen\nMaßnahme 2, Paare: Planen", None),
        ("Nur einmal: ein Satz.", [" Nur einmal: ein Satz."]),
        ("Es fehlt viel. Denn: So ist es.\nWir wissen das. Also: los.", None),
        ("-5 Grad\n1.900 Euro\n12:30 Uhr", [" -5 Grad", " 1.900 Euro", " 12:30 Uhr"]),
        ("\n \n", []),
    ],
)
def test_typed_lists(text: str, expected: list[str] | None) -> None:
    found = [f"{line.mark} {line.text}" for line in paper.lines(text)]
    if expected is None:
        expected = [("• " if text.startswith("Maß") else " ") + line for line in text.splitlines()]
    assert found == expected


@given(st.text(max_size=200))
def test_no_letter_of_a_list_is_lost(text: str) -> None:
    shown = "".join(line.mark + line.text for line in paper.lines(text))
    assert [letter for letter in shown if letter.isalnum()] == [letter for letter in text if letter.isalnum()]


@pytest.mark.parametrize(
    "title, name",
    [
        ("Workshop 3: Ziele", "2027-03-12 Workshop 3 Ziele.ics"),
        ("../../<b>Zoé\n", "2027-03-12 b Zoé.ics"),
        ("...", "2027-03-12 Termin.ics"),
        ("", "2027-03-12 Termin.ics"),
    ],
)
def test_file_names_of_dates(title: str, name: str) -> None:
    assert paper.date_file_name(title, date(2027, 3, 12)) == name
