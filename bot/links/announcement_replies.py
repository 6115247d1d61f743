"""What whoever got an announcement can tap. A tap of somebody who is no recipient of it is one of a test: nothing
counts."""

from bot.links.announcements import OfAnnouncement


class SeenIt(OfAnnouncement, code="mas"): ...


class SaidYes(OfAnnouncement, code="may"): ...


class SaidNo(OfAnnouncement, code="man"): ...


class AskAbout(OfAnnouncement, code="maq"):
    """A question to the Koordination about it."""


class LessOfThis(OfAnnouncement, code="mal"):
    """Asks whether they want no more of its kind."""
