from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.desk.review import comment, comment_by, decide, joined
from bot.domain.desk.saved_reply import saved_reply
from bot.domain.errors import Refusal
from bot.domain.journey import Comment, Review
from bot.terms import Decision

NOW = datetime(2027, 3, 10, tzinfo=UTC)
WAITING = Review("r", "a", "s", "anna", NOW)
DECIDED = Review("r", "a", "s", "anna", NOW, Decision.RELEASED, "karin", NOW)
OLD = Comment("c1", "r", "q", "alt", "karin", NOW)


def test_the_first_decision_stands() -> None:
    decided = decide(WAITING, Decision.RETURNED, " Es fehlt die Zahl. ", "karin", NOW)
    assert (decided.decision, decided.reason, decided.decided_by) == (Decision.RETURNED, "Es fehlt die Zahl.", "karin")
    with pytest.raises(Refusal, match="reviews-decided-already"):
        decide(decided, Decision.RELEASED, "", "jonas", NOW)


@pytest.mark.parametrize("empty", ["", "  \n ", "\u202e\u200b"])
def test_giving_back_needs_a_reason_and_releasing_does_not(empty: str) -> None:
    with pytest.raises(Refusal, match="reviews-words-missing"):
        decide(WAITING, Decision.RETURNED, empty, "karin", NOW)
    assert decide(WAITING, Decision.RELEASED, empty, "karin", NOW).reason == ""


@pytest.mark.parametrize("decision", [Decision.WAITING, Decision.TAKEN_BACK])
def test_the_koordination_releases_or_gives_back_and_nothing_else(decision: Decision) -> None:
    with pytest.raises(Refusal, match="common-gone"):
        decide(WAITING, decision, "Danke", "karin", NOW)


def test_each_coordinator_changes_only_their_own_comment() -> None:
    theirs = Comment("c2", "r", "q", "auch", "jonas", NOW)
    assert comment_by([theirs, OLD], "q", "karin") == OLD
    assert comment_by([theirs, OLD], "q", "mia") is None
    assert comment(WAITING, "q", "neu", OLD, "c3", "karin", NOW).id == "c1"
    assert comment(WAITING, "q", "neu", None, "c3", "mia", NOW).id == "c3"


def test_no_comment_after_the_decision_and_none_without_words() -> None:
    with pytest.raises(Refusal, match="reviews-decided-already"):
        comment(DECIDED, "q", "noch etwas", None, "c3", "karin", NOW)
    with pytest.raises(Refusal, match="reviews-words-missing"):
        comment(WAITING, "q", " ", None, "c3", "karin", NOW)


def test_no_words_that_would_fill_somebodys_chat() -> None:
    assert comment(WAITING, "q", "x" * 8000, OLD, "c3", "karin", NOW).text == "x" * 8000
    for decision in (Decision.RETURNED, Decision.RELEASED):
        with pytest.raises(Refusal, match="common-too-long"):
            decide(WAITING, decision, "x" * 8001, "karin", NOW)
    with pytest.raises(Refusal, match="common-too-long"):
        comment(WAITING, "q", "x" * 8001, OLD, "c3", "karin", NOW)
    with pytest.raises(Refusal, match="common-too-long"):
        saved_reply("b", "k", "x" * 4001, "karin", NOW)


@given(st.lists(st.text(alphabet="aä🎉<& ", min_size=1)))
def test_pieces_of_a_long_message_all_stay(pieces: list[str]) -> None:
    whole = ""
    for piece in pieces:
        whole = joined(whole, piece)
    assert "".join(whole.split()) == "".join("".join(pieces).split())
