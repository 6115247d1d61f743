"""The Finanzierungsplan to look at and to take home."""

from bot.links.base import OfAssociation


class FinanceTableOf(OfAssociation, code="xt"):
    """As a table in the chat; `year`: of one year, 0 for all of them."""

    year: int = 0


class FinanceSheetOf(OfAssociation, code="xs"):
    """As a workbook."""


class FinancePictureOf(OfAssociation, code="xp"):
    """As a picture."""
