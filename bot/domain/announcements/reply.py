"""What recipients may do with an announcement: say that they read it, yes or no, ask, and want no more of its kind."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.announcements.announcement import Announcement, OptOut, Recipient
from bot.domain.cohorts import Association
from bot.domain.dialog import Dialog
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, AnnouncementState, RecipientState

QUESTION = "announcement_replies.question"


def reply_to(one: Announcement, person: str) -> Dialog:
    """Whoever replies to its message asks about it."""
    return Dialog(person, QUESTION, {"announcement": one.id}, None, f"announcement-{one.id}")


def is_withdrawn(one: Announcement, got: Recipient | None) -> bool:
    return one.state is AnnouncementState.WITHDRAWN or (got is not None and got.unsent is not None)


def never_came(got: Recipient) -> bool:
    """They were meant, and it did not leave for them."""
    return got.state in (RecipientState.SKIPPED, RecipientState.CANCELLED, RecipientState.EXPIRED)


def is_over(one: Announcement, now: datetime) -> bool:
    """What it says is no longer valid."""
    return one.valid_until is not None and one.valid_until <= now


def changes(got: Recipient, answer: AnnouncementAnswer) -> bool:
    """A yes may become a no; that somebody read it says no more than either."""
    if answer is AnnouncementAnswer.READ:
        return got.answer is None
    return got.answer is not answer


def can_be_switched_off(kind: AnnouncementKind | None) -> bool:
    return kind is not None and kind is not AnnouncementKind.IMPORTANT


def kept_off(gone: Iterable[OptOut]) -> frozenset[AnnouncementKind]:
    return frozenset(one.kind for one in gone)


def asked_for(one: Announcement, own: Iterable[Association]) -> tuple[Association, ...]:
    """Of somebody's associations those that are meant by it."""
    cohorts = {one.cohort, *one.audience.cohorts}
    inside = tuple(association for association in own if association.cohort in cohorts)
    return tuple(it for it in inside if it.id in one.audience.chosen) or inside
