"""What whoever got an announcement can tap. A tap of somebody who is no recipient of it is one of a test: nothing
counts."""

from bot.links.announcements import OfAnnouncement
from bot.links.base import Link
from bot.terms.announcements import AnnouncementKind


class SeenIt(OfAnnouncement, code="mas"): ...


class SaidYes(OfAnnouncement, code="may"): ...


class SaidNo(OfAnnouncement, code="man"): ...


class AskAbout(OfAnnouncement, code="maq"):
    """A question to the Koordination about it."""


class LessOfThis(OfAnnouncement, code="mal"):
    """Asks whether they want no more of its kind."""


class AskAboutFor(OfAnnouncement, code="maf"):
    """Somebody of two associations: for which one do they ask?"""

    association: str


class LooseToAnnouncement(OfAnnouncement, code="mar"):
    """Text that nobody waited for answers the announcement above it."""

    mark: str = ""


class AnnouncementKinds(Link, code="mak"):
    """What comes, kind by kind."""


class NoMoreOfKind(Link, code="mao", withdraws=True):
    kind: AnnouncementKind


class MoreOfKind(Link, code="mai"):
    """Switched on again."""

    kind: AnnouncementKind
