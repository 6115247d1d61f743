"""The directory of people who help. What is looked for stands in each button: empty is any."""

from bot.links.base import OfAssociation


class Looking(OfAssociation):
    topic: str
    region: str
    language: str


class Directory(OfAssociation, code="na"):
    """Where a member begins; empty for the association in front of them."""

    association: str = ""


class BrowseListings(Looking, code="nb"):
    """At most five of those who fit, from page 0."""

    page: int = 0


class NarrowListings(Looking, code="nc"):
    """What is looked for, and what else could be."""


class ChooseTalkTopic(Looking, code="nct"):
    page: int = 0


class ChooseRegion(Looking, code="ncr"): ...


class ChooseTalkLanguage(Looking, code="ncl"): ...


class OpenListing(Looking, code="nd"):
    """The card of one of them."""

    listing: str


class WaitForListing(Looking, code="nw"):
    """Wants to hear when somebody is free."""


class OffTheList(OfAssociation, code="nwx", withdraws=True):
    """Does not wait any more for this topic."""

    topic: str
