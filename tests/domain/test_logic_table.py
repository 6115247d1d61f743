"""What was noted stays with its goal, whatever becomes of the answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.logic_model.matching import matched
from bot.domain.logic_model.note import LogicNote, filled, tied
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.logic_model.table import LogicTable, logic_table, moved_to, noted, still_fits
from bot.links.logic_model import LogicOf
from bot.terms.logic_model import LogicPart

TO = LogicOf("a")


def points(*texts: str) -> tuple[LogicPoint, ...]:
    return tuple(LogicPoint(number, text, text) for number, text in enumerate(texts, 1))


NEAR, BRAVE = "60 Menschen kennen fünf neue Nachbarn", "Zehn Menschen leiten einen Abend"
TABLE, PAIRS = "Tisch am Dienstag mit Kochen", "Kochpaare planen gemeinsam"


@pytest.mark.parametrize(
    "before, now, numbers",
    [
        ([(NEAR, 1), (BRAVE, 2)], (NEAR, BRAVE), [1, 2]),
        ([(NEAR, 1), (BRAVE, 2)], (BRAVE, NEAR), [2, 1]),
        ([(NEAR, 1), (BRAVE, 2)], ("Ganz neu gedacht", NEAR, BRAVE), [2, 3]),
        ([(NEAR, 1), (BRAVE, 2)], (f"{NEAR} mit Namen", BRAVE), [1, 2]),
        ([(NEAR, 1), (BRAVE, 2)], (BRAVE,), [0, 1]),
        ([(NEAR, 1)], ("Ganz neu gedacht",), [0]),
        ([(NEAR, 1)], (f"  {NEAR.upper()}\n",), [1]),
        ([("a", 2), ("a", 1)], ("a", "a"), [2, 1]),
        ([], (NEAR,), []),
    ],
)
def test_texts_find_their_place_again(before: list[tuple[str, int]], now: tuple[str, ...], numbers: list[int]) -> None:
    assert matched(before, points(*now)) == numbers


def test_a_table() -> None:
    notes = [LogicNote("a", 1, NEAR, {TABLE: 1, "Chor und Tanz": 2}, "Namen", "0", "5")]
    table = logic_table(points(NEAR, BRAVE), points(TABLE, PAIRS), notes)
    first, second = table.rows
    assert ([one.number for one in first.measures], [one.number for one in first.gone]) == ([1], [2])
    assert (first.whole, first.changed, second.whole, second.missing) == (False, False, False, tuple(LogicPart))
    assert [one.number for one in table.unused] == [2]
    assert (table.open, table.begun, table.next) == (3, True, first)
    fits = logic_table(points(NEAR), points(TABLE), [still_fits(noted(table, first, "a"), first)])
    assert fits.rows[0].whole
    assert (fits.open, fits.next) == (0, None)


def test_a_goal_that_is_gone_keeps_its_note_until_it_is_moved() -> None:
    table = logic_table(points(BRAVE), (), [LogicNote("a", 1, NEAR, sign="Namen")])
    (lost,) = table.left
    assert table.lost(1) == lost
    assert table.rows[0].note is None
    assert noted(table, table.rows[0], "a").slot == 2
    moved = logic_table(points(BRAVE), (), [moved_to(lost, table.rows[0])])
    assert (moved.left, moved.rows[0].part(LogicPart.SIGN)) == ((), "Namen")
    with pytest.raises(Refusal):
        moved_to(lost, moved.rows[0])


def test_what_is_typed() -> None:
    note = LogicNote("a", 1, NEAR)
    assert filled(note, LogicPart.START, " 0 \n Namen ", TO).at_start == "0 Namen"
    for words in ("", " \n\u200b", "x" * 121):
        with pytest.raises(Refusal):
            filled(note, LogicPart.START, words, TO)


TEXTS = st.lists(st.sampled_from([NEAR, BRAVE, TABLE, PAIRS, "Neu", "", "a b c"]), max_size=5)


@given(TEXTS, TEXTS, TEXTS, st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=8))
def test_nothing_is_ever_lost(
    goals: list[str], later: list[str], named: list[str], ties: list[tuple[int, int]]
) -> None:
    """However the answers change between two taps: each note is in a row or left over, each measure there or gone."""
    notes: dict[int, LogicNote] = {}
    for goal, number in ties:
        table = logic_table(points(*goals), points(*named), notes.values())
        row, measure = table.at(goal), next((one for one in table.measures if one.number == number), None)
        if row and measure:
            note = tied(noted(table, row, "a"), measure, on=True)
            notes[note.slot] = note
        goals, later = later, goals
    table = logic_table(points(*goals), points(*named), notes.values())
    assert sorted(_slots(table)) == sorted(notes)
    for row in table.rows:
        if row.note:
            assert len(row.gone) + len(row.measures) == len(row.note.measures)


def _slots(table: LogicTable) -> list[int]:
    return [row.note.slot for row in table.rows if row.note] + [note.slot for note in table.left]
