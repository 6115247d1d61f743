"""Where the money of the project comes from (Deckungsmittel)."""

from bot.links.base import OfAssociation
from bot.terms.finance import Every, FinanceHeading


class FinanceCover(OfAssociation, code="ik"):
    """All sources, for its members and its Koordination; pages from 0."""

    page: int = 0


class AskSource(OfAssociation, code="il"):
    """To type sources of one kind."""

    heading: FinanceHeading


class SetSourceOften(OfAssociation, code="iz", choice=True):
    """Whether what was typed just now counts once or regularly."""

    item: str
    every: Every


class FederalRest(OfAssociation, code="ir", withdraws=True):
    """The federal money is what is left, and not what somebody typed."""
