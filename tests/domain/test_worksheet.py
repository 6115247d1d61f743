"""Answers: parts that become one, versions that are never lost."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import worksheet
from bot.domain.errors import Refusal
from bot.domain.journey import Answer, StageState, TaskStatus, give, tick, untick
from bot.domain.people import Member, MemberState
from bot.domain.programme import Question, Stage
from bot.domain.words import Words
from bot.terms import MemberRole, Opens

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
WORDS = Words({"de": "x"})
QUESTIONS = tuple(Question(id, "s", "", WORDS, WORDS, WORDS, 100) for id in ("q1", "q2", "q3"))
STAGE = Stage("s", WORDS, WORDS, WORDS, WORDS, (), QUESTIONS, WORDS, (), Opens.FREE)


def version(number: int, person: str = "anna", *, undone: bool = False, question: str = "q1") -> Answer:
    return Answer(f"a{number}", "v", question, f"Text {number}", person, NOW, number, undone)


@pytest.mark.parametrize(
    "before, part, last, whole",
    [
        ("", "eins", 0, "eins"),
        ("eins", "zwei", 4, "eins\nzwei"),
        ("eins", "", 4, "eins"),
        ("x" * 4050, "zwei", 4050, "x" * 4050 + " zwei"),
        ("x" * 4096, "zwei", 4096, "x" * 4096 + "zwei"),
    ],
)
def test_parts_become_one(before: str, part: str, last: int, whole: str) -> None:
    assert worksheet.joined(before, part, last) == whole


@given(st.text(), st.text(), st.integers(0, 5000))
def test_no_part_is_lost(before: str, part: str, last: int) -> None:
    whole = worksheet.joined(before, part, last)
    assert whole.startswith(before)
    assert whole.endswith(part)


def test_an_emoji_counts_as_telegram_counts() -> None:
    assert worksheet.units("🎉" * 3) == 6


@pytest.mark.parametrize(
    "versions, counts, redo",
    [
        ([], None, []),
        ([version(1)], 1, []),
        ([version(2), version(1)], 2, []),
        ([version(2, undone=True), version(1)], 1, [2]),
        ([version(2, undone=True), version(1, undone=True)], None, [2, 1]),
        ([version(3), version(2, undone=True), version(1)], 3, []),
    ],
)
def test_undo_and_redo(versions: list[Answer], counts: int | None, redo: list[int]) -> None:
    now = worksheet.counting(versions)
    assert (now.number if now else None) == counts
    assert [one.number for one in versions if worksheet.redoable(versions, one.number)] == redo


@given(st.lists(st.booleans(), min_size=1, max_size=20))
def test_redo_undoes_every_undo(undone: list[bool]) -> None:
    versions = [version(len(undone) - place, undone=flag) for place, flag in enumerate(undone)]
    now = worksheet.counting(versions)
    if now:
        after = [version(one.number, undone=one.undone or one is now) for one in versions]
        again = worksheet.redoable(after, now.number)
        assert again
        assert again.number == now.number


def test_the_next_version_counts_on_behind_undone_ones() -> None:
    made = worksheet.written([version(2, undone=True), version(1)], "n", "v", "q1", "Neu", "anna", NOW)
    assert made.number == 3


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_is_no_answer(text: str) -> None:
    with pytest.raises(Refusal, match="journey-empty"):
        worksheet.written([], "n", "v", "q1", text, "anna", NOW)


@pytest.mark.parametrize(
    "versions, seen, found",
    [
        ([], 0, None),
        ([version(1, "anna")], 0, None),
        ([version(1, "jonas")], 0, 1),
        ([version(1, "jonas")], 1, None),
        ([version(2, "anna"), version(1, "jonas")], 0, None),
        ([version(2, "jonas", undone=True), version(1, "anna")], 0, None),
    ],
)
def test_two_at_once(versions: list[Answer], seen: int, found: int | None) -> None:
    other = worksheet.crossed(versions, seen, "anna")
    assert (other.number if other else None) == found


@pytest.mark.parametrize(
    "versions, seen, mine, base",
    [
        ([version(1)], 0, 0, None),
        ([version(1)], 0, 1, 1),
        ([version(2), version(1)], 1, 2, 2),
        ([version(2, undone=True), version(1)], 0, 2, 1),
        ([version(2, undone=True), version(1)], 1, 2, None),
        ([version(2, "jonas"), version(1)], 0, 1, 1),
    ],
)
def test_what_the_next_part_is_added_to(versions: list[Answer], seen: int, mine: int, base: int | None) -> None:
    found = worksheet.series(versions, seen, mine, "anna")
    assert (found.number if found else None) == base


@pytest.mark.parametrize(
    "answered, after, found",
    [
        ("", "", "q1"),
        ("", "q1", "q2"),
        ("", "q3", "q1"),
        ("q2", "q1", "q3"),
        ("q2 q3", "q1", None),
        ("q1 q2 q3", "", None),
    ],
)
def test_the_next_question(answered: str, after: str, found: str | None) -> None:
    question = worksheet.next_gap(STAGE, {id: version(1, question=id) for id in answered.split()}, after)
    assert (question.id if question else None) == found


def test_too_long_is_only_said() -> None:
    assert worksheet.over("x" * 130, 100) == 30
    assert worksheet.over("x" * 100, 100) == 0


@pytest.mark.parametrize(
    "role, state, may",
    [
        (MemberRole.CONTACT, MemberState.ACTIVE, True),
        (MemberRole.WORKER, MemberState.ACTIVE, True),
        (MemberRole.READER, MemberState.ACTIVE, False),
        (MemberRole.WORKER, MemberState.LEFT, False),
    ],
)
def test_who_writes(role: MemberRole, state: MemberState, may: bool) -> None:
    member = Member("v", "anna", role, state, NOW)
    if may:
        worksheet.check_writer(member)
    else:
        with pytest.raises(Refusal, match="journey-reader"):
            worksheet.check_writer(member)


def test_a_sheet_takes_answers_except_while_it_is_read_or_locked() -> None:
    assert {state for state in StageState if worksheet.takes_answers(state)} == {
        StageState.OPEN,
        StageState.RETURNED,
        StageState.RELEASED,
    }


def test_the_first_tick_counts() -> None:
    ticked = tick(TaskStatus("v", "t", "jonas", None, None), "anna", NOW)
    assert tick(ticked, "jonas", datetime(2028, 1, 1, tzinfo=UTC)) is ticked
    assert untick(ticked) == TaskStatus("v", "t", "jonas", None, None)
    assert give(ticked, None).holder is None
