"""What has left is changed, or sent to more people, when a second person agrees."""

from bot.links.announcements import OfAnnouncement
from bot.terms.announcements import ChangeSort


class OfChange(OfAnnouncement):
    """Stands below certain words: `change` is the id of the one that waits."""

    what: ChangeSort
    change: str


class ShowChange(OfChange, code="mdv"): ...


class AgreeToChange(OfChange, code="mdy"):
    """Of the second person."""


class RefuseChange(OfChange, code="mdx"):
    """Of the second person; asks what is wrong."""


class DropChange(OfChange, code="mdz", withdraws=True):
    """Of whoever asked for it."""
