"""The Finanzierungsplan."""

from bot.links.base import OfAssociation


class OpenFinancePlan(OfAssociation, code="pa"):
    """The plan of one association, for its members and its Koordination."""
