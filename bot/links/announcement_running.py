"""While an announcement leaves, and when the house does not go on by itself."""

from bot.links.announcements import OfAnnouncement


class ReadAnnouncement(OfAnnouncement, code="mrv"):
    """As it arrives."""


class PauseSending(OfAnnouncement, code="mrz"): ...


class GoOnSending(OfAnnouncement, code="mrg"):
    """After a pause, or after the house has stopped it."""


class AskCancelSending(OfAnnouncement, code="mrc"): ...


class CancelSending(OfAnnouncement, code="mrd", withdraws=True):
    """What has not left does not leave."""


class PlanAnew(OfAnnouncement, code="mrn"):
    """It was to leave hours ago: a draft again, with another time."""
