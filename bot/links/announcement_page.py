"""The page on which an announcement is composed."""

from bot.links.base import OfCohort


class FillAnnouncement(OfCohort, code="mkf"):
    """What was filled in there becomes the draft; without a form it only leads to the draft."""
