"""What shall change for people who have an announcement, and waits for a second person."""

from datetime import datetime

from msgspec import Struct

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import Doing, allows
from bot.domain.errors import Refusal
from bot.links.announcements import ShowAnnouncement
from bot.terms.announcements import ChangeSort

_BESIDE = "~"


def note_beside(announcement: str) -> str:
    """The origin of messages that tell of its change: withdrawn with it, but never corrected."""
    return announcement + _BESIDE


def of_origin(origin: str) -> str:
    """The announcement to which a message with this origin belongs; empty for none."""
    return origin.removesuffix(_BESIDE)


class WaitingChange(Struct, frozen=True):
    id: str
    announcement: str
    what: ChangeSort
    author: str
    """Who asked for it, whoever wrote the announcement."""
    at: datetime
    html: str = ""
    """The new words; empty when it is sent to those who came later."""
    edition: int = 1
    """Of the words that everybody had then."""


_DOING = {ChangeSort.CORRECTION: Doing.CORRECT, ChangeSort.LATE: Doing.AGAIN}


def fits(change: WaitingChange, one: Announcement) -> bool:
    """It can still be done as it was asked for."""
    return allows(one, _DOING[change.what]) and (change.what is ChangeSort.LATE or change.edition == one.edition)


def must_be_somebody_else(change: WaitingChange, person: str) -> None:
    if person == change.author:
        raise Refusal("announcement_changes-own", to=ShowAnnouncement(change.announcement))
