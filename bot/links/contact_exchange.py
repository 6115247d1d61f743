"""Both tell each other who they are, if both want to, at the same moment."""

from bot.links.base import OfTalk
from bot.terms.talks import ContactPart


class ContactOffer(OfTalk, code="lxo"):
    """What somebody would tell of themselves, to be chosen."""


class TypeContact(OfTalk, code="lxt"):
    """This part, typed."""

    part: ContactPart


class DropContact(OfTalk, code="lxd"):
    """Not this part."""

    part: ContactPart


class YesToExchange(OfTalk, code="lxy"):
    """Yes: what is chosen is told as soon as the other one says yes, too."""


class CancelContact(OfTalk, code="lxc", withdraws=True):
    """Not after all, as long as the other one has not said yes."""


class NoContact(OfTalk, code="lxn"):
    """The other one offers, and this side does not want to; nobody hears of it."""
