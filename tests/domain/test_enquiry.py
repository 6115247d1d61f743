"""What people ask the Koordination: who changes it how, and what is too late."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.questions import enquiry as rules
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState

NOW = datetime(2027, 3, 10, tzinfo=UTC)
ASKED = Enquiry("q", "k", "Dürfen Kinder mit?", NOW, person="anna", association="b", number=1)
SAME = replace(ASKED, id="r", number=2, person="ben")
ANSWERED = rules.answered(ASKED, "Ja.", "karin", NOW)


def test_it_is_taken_handed_over_and_answered() -> None:
    taken = rules.taken(ASKED, "karin", NOW)
    assert (taken.state, taken.holder, taken.taken_at) == (EnquiryState.TAKEN, "karin", NOW)
    later = rules.taken(replace(taken, reminded_at=NOW), "jonas", NOW + timedelta(days=1))
    assert (later.holder, later.reminded_at) == ("jonas", None)
    answered = rules.answered(later, " Ja. ", "karin", NOW)
    assert (answered.state, answered.answer, answered.answered_by) == (EnquiryState.ANSWERED, "Ja.", "karin")


def test_other_words_make_it_more_urgent_never_less() -> None:
    assert rules.reworded(ASKED, "Abschiebung", Concern.PERSONAL).concern is Concern.PERSONAL
    urgent = replace(ASKED, concern=Concern.PERSONAL)
    assert rules.reworded(urgent, "Kuchen", Concern.PLAIN).concern is Concern.PERSONAL


def test_danger_waits_for_whoever_is_first() -> None:
    held = replace(rules.taken(ASKED, "karin", NOW), reminded_at=NOW)
    danger = rules.reworded(held, "Wir werden bedroht", Concern.EMERGENCY)
    assert (danger.state, danger.holder, danger.reminded_at) == (EnquiryState.OPEN, None, None)
    again = rules.taken(danger, "karin", NOW)
    assert rules.reworded(again, "Noch immer", Concern.PLAIN).holder == "karin"


Change = Callable[[Enquiry], Enquiry]
CHANGES: list[Change] = [
    lambda one: rules.taken(one, "karin", NOW),
    lambda one: rules.answered(one, "Nein.", "jonas", NOW),
    lambda one: rules.reworded(one, "Anders?", Concern.PLAIN),
    lambda one: rules.merged(one, SAME),
    rules.withdrawn,
]


@pytest.mark.parametrize("settled", [ANSWERED, rules.withdrawn(ASKED)])
@pytest.mark.parametrize("change", CHANGES)
def test_what_is_settled_stays_as_it_is(settled: Enquiry, change: Change) -> None:
    with pytest.raises(Refusal, match="question_desk-settled-already"):
        change(settled)


@pytest.mark.parametrize("empty", ["", "  \n ", "\u202e\u200b"])
def test_an_answer_needs_words_or_an_entry(empty: str) -> None:
    with pytest.raises(Refusal, match="question_desk-words-missing"):
        rules.answered(ASKED, empty, "karin", NOW)
    assert rules.answered(ASKED, empty, "karin", NOW, "kinder").entry == "kinder"


def test_what_asks_the_same_gets_the_same_answer() -> None:
    merged = rules.merged(SAME, rules.taken(ASKED, "karin", NOW))
    assert (merged.same_as, merged.lead, merged.holder) == ("q", "q", "karin")
    told = rules.as_first(merged, ANSWERED)
    assert (told.id, told.person, told.answer, told.state) == ("r", "ben", "Ja.", EnquiryState.ANSWERED)
    third = rules.merged(replace(ASKED, id="s"), merged)
    assert third.same_as == "q"


@pytest.mark.parametrize("into", [ASKED, ANSWERED, replace(SAME, cohort="other"), replace(SAME, same_as="q")])
def test_only_what_waits_at_the_same_desk_is_merged_and_never_in_a_circle(into: Enquiry) -> None:
    with pytest.raises(Refusal, match="common-gone"):
        rules.merged(ASKED, into)


def test_a_wrong_answer_gets_other_words() -> None:
    right = rules.corrected(ANSWERED, "Nein.", "jonas", NOW + timedelta(hours=1))
    assert (right.answer, right.answered_by, right.answered_at) == ("Nein.", "jonas", NOW)
    assert right.corrected_at == NOW + timedelta(hours=1)
    for wrong, words in ((ASKED, "Nein."), (ANSWERED, " ")):
        with pytest.raises(Refusal, match="question_desk-words-missing"):
            rules.corrected(wrong, words, "karin", NOW)


def test_very_long_words_are_cut() -> None:
    assert len(rules.reworded(ASKED, "a" * 10_000, Concern.PLAIN).text) == 4000


@pytest.mark.parametrize("typed", ["Dürfen Kinder mit?", "dürfen kinder  mit", "DÜRFEN KINDER MIT!!"])
def test_the_same_words_are_the_same_question(typed: str) -> None:
    assert rules.same_question(typed, [SAME]) == SAME
    assert rules.same_question("Dürfen Hunde mit?", [SAME]) is None


def test_nothing_is_not_the_same_as_nothing() -> None:
    assert rules.same_question("", [replace(ASKED, text="")]) is None


@pytest.mark.parametrize(
    "asked_on, due",
    [
        (date(2027, 3, 10), date(2027, 3, 12)),
        (date(2027, 3, 11), date(2027, 3, 15)),
        (date(2027, 3, 13), date(2027, 3, 16)),
    ],
)
def test_an_answer_is_announced_for_the_second_working_day(asked_on: date, due: date) -> None:
    assert rules.due(asked_on, frozenset()) == due


def test_public_holidays_are_no_working_days() -> None:
    easter = frozenset((date(2027, 3, 26), date(2027, 3, 29)))
    assert rules.due(date(2027, 3, 25), easter) == date(2027, 3, 31)
