"""Before an announcement leaves: the question, the second person, the time, and taking it back."""

from bot.links.announcements import OfAnnouncement


class AsItWas(OfAnnouncement):
    """A button below certain words: when they have changed since, it asks anew."""

    version: int


class SendIt(AsItWas, code="mrs"):
    """Yes: it leaves in half a minute, or when it was planned."""


class AskSecond(AsItWas, code="mra"):
    """Of the Koordination somebody else has to agree."""


class PlanSending(OfAnnouncement, code="mrp"):
    """Asks when."""


class SendAt(OfAnnouncement, code="mrt"):
    """`at`: minutes since 1970; 0 is as soon as it is released."""

    at: int


class AgreeToIt(AsItWas, code="mry"):
    """Of the second person. `nights`: 1 when it may come in quiet hours, too."""

    nights: int


class NotLikeThis(AsItWas, code="mrx"):
    """Of the second person; asks what is wrong."""


class TakeBackAnnouncement(OfAnnouncement, code="mrb", withdraws=True):
    """Nothing has left yet: it is a draft again."""
