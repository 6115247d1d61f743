"""What recipients may do with an announcement, as a table."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.announcements import reply as rules
from bot.domain.announcements.announcement import Announcement, Audience, Recipient
from bot.domain.cohorts import Association, AssociationState
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, AnnouncementState, Unsent

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)
ONE = Announcement("a1", "k", "karin", NOW, Audience(("k", "k2")), AnnouncementState.DONE, valid_until=NOW)
GOT = Recipient("a1", "anna", 1)
READ, YES, NO = AnnouncementAnswer.READ, AnnouncementAnswer.YES, AnnouncementAnswer.NO


@pytest.mark.parametrize(
    "before, answer, changes",
    [(None, READ, True), (None, YES, True), (READ, YES, True), (YES, NO, True), (YES, YES, False), (YES, READ, False),
     (READ, READ, False)],
)  # fmt: skip
def test_what_changes_an_answer(before: AnnouncementAnswer | None, answer: AnnouncementAnswer, changes: bool) -> None:
    assert rules.changes(replace(GOT, answer=before), answer) is changes


def test_until_when_it_says_something() -> None:
    assert [rules.is_over(ONE, NOW + timedelta(minutes=minutes)) for minutes in (-1, 0, 1)] == [False, True, True]
    assert not rules.is_over(replace(ONE, valid_until=None), NOW)
    assert not rules.is_withdrawn(ONE, GOT)
    assert rules.is_withdrawn(ONE, replace(GOT, unsent=Unsent.LEFT))
    assert rules.is_withdrawn(replace(ONE, state=AnnouncementState.WITHDRAWN), None)


def test_only_important_ones_always_come() -> None:
    off = [kind for kind in (*AnnouncementKind, None) if rules.can_be_switched_off(kind)]
    assert off == [AnnouncementKind.DATE, AnnouncementKind.INFO, AnnouncementKind.INVITATION]


def test_for_which_associations_somebody_asks() -> None:
    own = [
        Association(id, id, cohort, "NI", "s1", AssociationState.ACTIVE, NOW, NOW)
        for id, cohort in (("a", "k"), ("b", "k2"), ("c", "other"))
    ]
    assert [one.id for one in rules.asked_for(ONE, own)] == ["a", "b"]
    for chosen, meant in ((("b",), ["b"]), (("gone",), ["a", "b"])):
        only = replace(ONE, audience=replace(ONE.audience, chosen=chosen))
        assert [one.id for one in rules.asked_for(only, own)] == meant


def test_a_reply_to_its_message_asks_about_it() -> None:
    asked = rules.reply_to(ONE, "anna")
    assert (asked.step, asked.answers["announcement"]) == (rules.QUESTION, "a1")
