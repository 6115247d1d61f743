"""Goals and measures in all the ways in which associations write them down."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.journey import Answer
from bot.domain.logic_model.numbering import MOST, goals, measures, numbering, signs, ties
from bot.programme.load import load

NOW = datetime(2027, 3, 12, tzinfo=UTC)

Case = tuple[str, list[str], str, str]
CASES: list[Case] = [
    # typed, the items, what stands before them, what stands after them
    ("", [], "", ""),
    ("Nachbarn kennen sich.", ["Nachbarn kennen sich."], "", ""),
    ("Ziel: Nachbarn kennen sich.", ["Nachbarn kennen sich."], "", ""),
    ("- nur eines", ["nur eines"], "", ""),
    ("Ziel 1: Nähe\nZiel 2: Mut", ["Nähe", "Mut"], "", ""),
    ("ZIEL 1 – Nähe\nZIEL 2 – Mut", ["Nähe", "Mut"], "", ""),
    ("Ziel Nr. 1) Nähe\nZiel Nr. 2) Mut", ["Nähe", "Mut"], "", ""),
    ("Ziel1:Nähe\nZiel2:Mut", ["Nähe", "Mut"], "", ""),
    ("Ziel I: Nähe\nZiel II: Mut", ["Nähe", "Mut"], "", ""),
    ("Ziel A: Nähe\nZiel B: Mut", ["Nähe", "Mut"], "", ""),
    ("Ziel eins: Nähe\nZiel zwei: Mut", ["Nähe", "Mut"], "", ""),
    ("1. Ziel: Nähe\n2. Ziel: Mut", ["Nähe", "Mut"], "", ""),
    ("Erstes Ziel: Nähe\nZweites Ziel: Mut", ["Nähe", "Mut"], "", ""),
    ("• Ziel 1: Nähe\n• Ziel 2: Mut", ["Nähe", "Mut"], "", ""),
    ("Ziel 1\nNähe im Haus\n\nZiel 2\nMut", ["Nähe im Haus", "Mut"], "", ""),
    ("Ziel 3:\nZiel 4: Mut", ["Mut"], "", ""),
    ("Ziel am Ende: Mut", ["Mut"], "", ""),
    ("Goal 1: near\nGoal 2: brave", ["near", "brave"], "", ""),
    ("Maßnahme 1, Tisch: Kochen\nMaßnahme 2, Paare: Planen", ["Tisch: Kochen", "Paare: Planen"], "", ""),
    ("Massnahme 1 (Tisch): Kochen\nMassnahme 2 (Paare): Planen", ["Tisch: Kochen", "Paare: Planen"], "", ""),
    ("Maßnahme: Tisch\nMaßnahme: Paare", ["Tisch", "Paare"], "", ""),
    ("M1: Tisch\nM 2: Paare\nM. 3: Fest", ["Tisch", "Paare", "Fest"], "", ""),
    ("1. Tisch\n2. Paare", ["Tisch", "Paare"], "", ""),
    ("1.Tisch\n2.Paare", ["Tisch", "Paare"], "", ""),
    ("1) Tisch\n(2) Paare", ["Tisch", "Paare"], "", ""),
    ("- Tisch\n– Paare\n* Fest\n→ Chor", ["Tisch", "Paare", "Fest", "Chor"], "", ""),
    ("- Tisch\n  - 36 Abende\n- Paare", ["Tisch\n- 36 Abende", "Paare"], "", ""),
    ("M 1: Tisch\n- 36 Abende\nM 2: Paare", ["Tisch\n- 36 Abende", "Paare"], "", ""),
    ("1. Tisch\nLeitung: wir\n2. Paare\nOrt: Haus", ["Tisch\nLeitung: wir", "Paare\nOrt: Haus"], "", ""),
    ("Das planen wir:\n- Tisch\n- Paare", ["Tisch", "Paare"], "Das planen wir:", ""),
    ("Das planen wir:\n\nTisch\n\nPaare", ["Tisch", "Paare"], "Das planen wir:", ""),
    ("M 1: Tisch\nM 2: Paare\nWir rechnen mit 60.", ["Tisch", "Paare"], "", "Wir rechnen mit 60."),
    ("M 1: Tisch\nM 2: Paare, die\nsich treffen", ["Tisch", "Paare, die\nsich treffen"], "", ""),
    ("Ziel 1: Nähe. Ziel 2: Mut. Ziel 3: Ruhe", ["Nähe.", "Mut.", "Ruhe"], "", ""),
    ("Unsere Ziele: 1) Nähe, 2) Mut", ["Nähe", "Mut"], "Unsere Ziele:", ""),
    ("Erstens: Nähe\nZweitens: Mut", ["Nähe", "Mut"], "", ""),
    ("Erstens kennt man sich. Zweitens hilft man.", ["Erstens kennt man sich.", "Zweitens hilft man."], "", ""),
    ("Das erste Ziel ist A. Das zweite Ziel ist B.", ["Das erste Ziel ist A.", "Das zweite Ziel ist B."], "", ""),
    ("Man kennt sich.\n\nMan hilft sich.", ["Man kennt sich.", "Man hilft sich."], "", ""),
    ("60 kennen sich\n40 helfen sich", ["60 kennen sich", "40 helfen sich"], "", ""),
    ("Bis Ende kennen\nsich 60 Menschen im\nViertel.", ["Bis Ende kennen sich 60 Menschen im Viertel."], "", ""),
    ("28. Februar: Stelle\n31. Juli: Küche", ["28. Februar: Stelle", "31. Juli: Küche"], "", ""),
    ("1.900 Euro sind da.", ["1.900 Euro sind da."], "", ""),
    ("Ziele sind wichtig. Maßnahmen auch.", ["Ziele sind wichtig. Maßnahmen auch."], "", ""),
    ("M 1 hilft Ziel 1, weil Ziel 2 dann leichter ist.", ["hilft Ziel 1, weil Ziel 2 dann leichter ist."], "", ""),
    ('<b>Zoé & "Co" 🎉', ['<b>Zoé & "Co" 🎉'], "", ""),
]  # fmt: skip


@pytest.mark.parametrize("typed, items, before, after", CASES)
def test_items(typed: str, items: list[str], before: str, after: str) -> None:
    found = numbering(typed)
    assert [item.text for item in found.items] == items
    assert [item.number for item in found.items] == list(range(1, len(items) + 1))
    assert (found.before, found.after) == (before, after)


@pytest.mark.parametrize(
    "typed, title, named",
    [
        ("Maßnahme 1, Tisch am Dienstag: Kochen für 20", "Tisch am Dienstag", True),
        ("1. Tisch – jede Woche", "Tisch", True),
        ("M 1 Tisch\nJede Woche", "Tisch", True),
        ("Wir kochen jede Woche. Alle helfen mit.", "Wir kochen jede Woche", False),
        ("Am 28. Februar fangen wir an. Danach mehr.", "Am 28. Februar fangen wir an", False),
        ("Wort " * 30, "Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort…", False),
    ],
)
def test_titles(typed: str, title: str, named: bool) -> None:
    (found,) = numbering(typed).items
    assert (found.title, found.named) == (title, named)


def test_their_own_numbers_are_known() -> None:
    assert [item.own for item in numbering("Ziel 2: a\nZiel III: b\nZiel vier: c\nZiel D: d").items] == [2, 3, 4, 0]


def test_what_other_answers_say_of_goals() -> None:
    programme = load()
    examples = {one.id: one.example.in_("de")[0] for one in programme.questions}
    answers = {id: Answer(id, "a", id, text, None, NOW, 1) for id, text in examples.items()}
    assert ties(answers) == {1: {1}, 2: {2}, 3: {3}, 4: {4}}
    found = signs(answers)
    assert sorted(found) == [1, 2, 3, 4]
    assert found[3] == "Zahl der Menschen, die mindestens einen Abend geleitet haben."
    assert (signs({}), ties({})) == ({}, {})


def test_the_goals_at_the_end_go_on_counting() -> None:
    programme = load()
    examples = {one.id: one.example.in_("de")[0] for one in programme.questions}
    answers = {id: Answer(id, "a", id, text, None, NOW, 1) for id, text in examples.items()}
    assert [goal.number for goal in goals(answers)] == [1, 2, 3, 4]
    titles = [measure.title for measure in measures(answers)]
    assert titles == ["Tisch am Dienstag", "Kochpaare", "Tischleitung lernen", "Vorhaben für das Viertel"]
    assert goals({}) == measures({}) == ()


def test_what_has_too_many_pieces_is_a_text() -> None:
    text = "\n".join(f"{number}. Tisch" for number in range(1, MOST + 2))
    assert (numbering(text).before, numbering(text).items) == (text, ())


@given(st.text(alphabet=st.sampled_from("Ziel 1M:.)-•\nabÄ„("), max_size=80) | st.text(max_size=80))
def test_no_word_is_lost(text: str) -> None:
    found = numbering(text)
    shown = "".join([found.before, *(item.text for item in found.items), found.after])
    for word in re.findall(r"[^\W\d_]{8,}", text):
        assert word in shown
    assert all(item.text.strip() and item.title.strip() for item in found.items)
