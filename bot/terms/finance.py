"""Closed vocabularies of the Finanzierungsplan."""

from enum import StrEnum


class FinanceHeading(StrEnum):
    """Under what an item stands: three kinds of costs, four kinds of cover."""

    STAFF = "staff"
    MATERIAL = "material"
    """Sächliche Verwaltungsausgaben."""
    INVESTMENT = "invest"
    FEDERAL = "federal"
    OWN = "own"
    INCOME = "income"
    THIRD = "third"
    """Money of others (Drittmittel)."""

    @property
    def is_cost(self) -> bool:
        return self in COSTS


COSTS = (FinanceHeading.STAFF, FinanceHeading.MATERIAL, FinanceHeading.INVESTMENT)
SOURCES = (FinanceHeading.FEDERAL, FinanceHeading.OWN, FinanceHeading.INCOME, FinanceHeading.THIRD)
"""Cover (Deckungsmittel)."""


class Every(StrEnum):
    """How often the price of an item is due."""

    ONCE = "once"
    MONTH = "month"
    YEAR = "year"


class ItemPart(StrEnum):
    """What of an item somebody changes."""

    HEADING = "h"
    OFTEN = "o"
    MEASURE = "m"
    AMOUNT = "a"
    TITLE = "t"


class TableTake(StrEnum):
    """What of a table that somebody sent goes into the plan."""

    ALL = "a"
    NEW = "n"
    """Without what would change."""
    AGAIN = "g"
    """What stands there already, once more."""


class TableReading(StrEnum):
    """What the columns of a pasted table are, where nobody but a person can say it."""

    COUNTED = "c"
    """How many, then what each costs."""
    PRICED = "p"
    """The other way round."""
    YEARS = "y"
    """One for each year of the project."""
    LAST = "l"
    """Only the last one counts."""
