"""Which answers are in force, and how they got there."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.faq.book import (
    FaqVersion,
    Publication,
    back_to,
    begun,
    declined,
    drafted,
    expiring,
    in_force,
    newest,
    released,
    removed,
    returned,
    submitted,
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


def test_a_draft_is_given_to_a_second_person_and_back() -> None:
    writing = begun(ENTRY, (), "karin", NOW)
    assert begun(ENTRY, [writing], "jonas", NOW) is writing
    with pytest.raises(Refusal, match="common-gone"):
        released(writing, "jonas", NOW)
    waiting = submitted(writing)
    assert returned(waiting) == writing
    for wrong, version in ((submitted, waiting), (returned, writing)):
        with pytest.raises(Refusal, match="common-gone"):
            wrong(version)
    assert released(waiting, "karin", NOW, alone=True).alone
    assert not released(waiting, "jonas", NOW).alone


def test_each_step_can_be_taken_back() -> None:
    first, second = published(1, "old"), published(2, "new")
    away = removed(second.content, [first, second], "karin", NOW, "stimmt nicht mehr")
    assert (away.number, away.state, away.reason) == (3, Publication.REMOVED, "stimmt nicht mehr")
    assert in_force([], [first, second, away]) == ()
    again = back_to(None, [first, second, away], 2, "jonas", NOW)
    assert (again.number, again.back_to, again.decided_by) == (4, 2, "jonas")
    assert in_force([], [first, second, away, again]) == (second.content,)
    assert newest([again, first]) is again
    for number in (0, 3, 9):
        with pytest.raises(Refusal, match="common-gone"):
            back_to(None, [first, second, away], number, "jonas", NOW)


def test_an_answer_of_the_programme_comes_back_as_the_file_says_it_now() -> None:
    over = published(1, "changed", "filed")
    again = back_to(FILED, [over], 0, "karin", NOW)
    assert in_force([FILED], [over, again]) == (FILED,)


@pytest.mark.parametrize("days, warns", [(15, False), (14, True), (0, True), (-3, True)])
def test_two_weeks_before_it_ends_somebody_is_asked(days: int, warns: bool) -> None:
    day = date(2027, 3, 10)
    ending = replace(ENTRY, valid_until=day + timedelta(days=days))
    assert bool(expiring([ending, replace(ENTRY, valid_until=None)], day)) is warns
