"""An announcement while its author composes it. `guided` is 1 as long as one question leads to the next."""

from bot.links.announcements import OfAnnouncement
from bot.links.base import Link, OfCohort
from bot.terms.announcements import AnnouncementKind, ReplyButton


class OfGuided(OfAnnouncement):
    guided: int


class OfSavedText(Link):
    saved: str


class ShowDraft(OfAnnouncement, code="mca"):
    """Its summary."""


class MoreOfDraft(OfAnnouncement, code="mcb"):
    """All that does not stand below the summary itself."""


class ShowContent(OfAnnouncement, code="mcc"):
    """All of its text, and what can be done with it."""


class AddContent(OfAnnouncement, code="mcd"): ...


class RewriteText(OfAnnouncement, code="mce"): ...


class DropEnclosures(OfAnnouncement, code="mcf", withdraws=True): ...


class ChooseKind(OfGuided, code="mcg"): ...


class SetKind(OfGuided, code="mch"):
    kind: AnnouncementKind


class ChooseValidity(OfGuided, code="mci"): ...


class SetValidity(OfGuided, code="mcj"):
    """`day` is ISO; empty for no end."""

    day: str


class TypeValidity(OfGuided, code="mcl"): ...


class ChooseReplies(OfAnnouncement, code="mcm"): ...


class ToggleReply(OfAnnouncement, code="mcn", choice=True):
    button: ReplyButton


class TypeLink(OfAnnouncement, code="mco"): ...


class DropLink(OfAnnouncement, code="mcp", withdraws=True): ...


class ProtectContent(OfAnnouncement, code="mcq"):
    """`on` is 1 or 0."""

    on: int


class GuardAnnouncement(OfAnnouncement, code="mcr"):
    """What seems wrong with it; nothing happens yet."""


class TryAnnouncement(OfAnnouncement, code="mcs"):
    """As whom?"""

    page: int = 0


class TryAs(OfAnnouncement, code="mct"):
    """Of which association; empty for somebody without one."""

    association: str


class AskDiscardDraft(OfAnnouncement, code="mcu"): ...


class DiscardDraft(OfAnnouncement, code="mcv", withdraws=True): ...


class ReuseAnnouncement(OfAnnouncement, code="mcw"):
    """A new draft with the content of one that has left."""


class KeepText(OfAnnouncement, code="mxa"):
    """Saves the text of a draft; asks for a title."""


class SavedTexts(OfCohort, code="mxb"):
    page: int = 0


class ShowSavedText(OfSavedText, code="mxc"): ...


class UseSavedText(OfSavedText, code="mxd"): ...


class RenameSavedText(OfSavedText, code="mxe"): ...


class AskDropSavedText(OfSavedText, code="mxf"): ...


class DropSavedText(OfSavedText, code="mxg", withdraws=True): ...
