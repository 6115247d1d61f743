"""The Finanzierungsplan as a table in the browser."""

from bot.links.base import OfAssociation


class ShowFinancePage(OfAssociation, code="pws"):
    """Says where the table is."""


class FillFinancePlan(OfAssociation, code="pwf"):
    """What was typed into the table goes into the plan; without a form it only says where the table is."""
