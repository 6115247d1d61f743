"""Which answers are in force, and how they got there."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.errors import Refusal
from bot.domain.faq_book import (
    FaqVersion,
    Publication,
    counts_at_once,
    declined,
    drafted,
    expiring,
    in_force,
    released,
    undone,
)
from tests.storage.test_faq import ENTRY, NOW

FILED = replace(ENTRY, id="filed", source="Datei")


def published(number: int, topic: str, id: str = "kinder") -> FaqVersion:
    draft = drafted(replace(ENTRY, id=id, topic=topic), (), "karin", NOW)
    return released(replace(draft, number=number), "jonas", NOW)


def test_the_newest_decided_version_counts_and_drafts_do_not() -> None:
    draft = replace(published(3, "draft"), state=Publication.DRAFT)
    book = in_force([FILED], [published(2, "new"), published(1, "old"), draft])
    assert [(one.id, one.topic) for one in book] == [("filed", "idee"), ("kinder", "new")]
    over = published(1, "changed", "filed")
    assert in_force([FILED], [over]) == (over.content,)
    assert in_force([FILED], [replace(over, state=Publication.REMOVED)]) == ()


def test_a_second_pair_of_eyes_releases() -> None:
    draft = drafted(ENTRY, [published(4, "x")], "karin", NOW, "q")
    assert (draft.number, draft.state, draft.enquiry) == (5, Publication.DRAFT, "q")
    with pytest.raises(Refusal, match="common-second-eyes"):
        released(draft, "karin", NOW)
    assert released(draft, "karin", NOW, alone=True).state is Publication.PUBLISHED
    out = released(draft, "jonas", NOW)
    assert (out.state, out.decided_by) == (Publication.PUBLISHED, "jonas")
    for again in (released, declined):
        with pytest.raises(Refusal, match="common-gone"):
            again(out, "jonas", NOW)
    assert in_force([], [declined(draft, "jonas", NOW)]) == ()


def test_undoing_says_again_what_was_said_before() -> None:
    first, second = published(1, "old"), published(2, "new")
    again = undone([], [first, second], "karin", NOW)
    assert (again.content.topic, again.number, again.state) == ("old", 3, Publication.PUBLISHED)
    assert undone([], [first, second, again], "karin", NOW).content.topic == "new"
    gone = undone([], [first], "karin", NOW)
    assert gone.state is Publication.REMOVED
    assert in_force([], [first, gone]) == ()
    filed = undone([FILED], [published(1, "changed", "filed")], "karin", NOW)
    assert in_force([FILED], [filed]) == (FILED,)
    with pytest.raises(Refusal, match="common-gone"):
        undone([], [], "karin", NOW)


@pytest.mark.parametrize("days, warns", [(15, False), (14, True), (0, True), (-3, True)])
def test_two_weeks_before_it_ends_somebody_is_asked(days: int, warns: bool) -> None:
    day = date(2027, 3, 10)
    ending = replace(ENTRY, valid_until=day + timedelta(days=days))
    assert bool(expiring([ending, replace(ENTRY, valid_until=None)], day)) is warns


@pytest.mark.parametrize(
    "words, at_once",
    [("darf man kinder mitbringen", True), ("kostet das was", False), ("kinder", False), ("und was ist das", False)],
)
def test_short_ways_to_ask_wait_for_a_second_person(words: str, at_once: bool) -> None:
    assert counts_at_once(words) is at_once
