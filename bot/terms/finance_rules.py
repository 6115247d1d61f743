"""Closed vocabularies of the checks of a Finanzierungsplan."""

from enum import StrEnum


class FinanceRule(StrEnum):
    """What is looked at, in the order in which it is worth mending."""

    EMPTY = "empty"
    """There are no costs yet."""
    OUTSIDE = "outside"
    """Amounts of years before or after the project: they count nowhere."""
    DURATION = "months"
    COVER = "cover"
    """The costs are paid for."""
    SURPLUS = "surplus"
    """There is not more money than costs."""
    OWN_PART = "part"
    """What does not come from the federal government (Eigenanteil)."""
    FEDERAL_YEAR = "year"
    FEDERAL_ALL = "all"
    MAIN_FUNDER = "main"
    PERIOD = "period"
    """Somebody has said from when to when the project runs."""
    GUESSES = "guess"
    """Headings that nobody has confirmed."""
    HOPED = "hoped"
    """Sources that nobody has promised."""
    OWN_FUNDS = "funds"
    """Of the own part, what is the association's own money; a Zentralstelle says so."""
    MEASURES = "measures"
    """Measures are written down."""
    FREE_MEASURE = "free"
    """A measure that costs nothing."""
    LOOSE_COST = "loose"
    """A cost that belongs to no measure."""
    INVESTMENTS = "invest"
    """They are bought in the first year."""
    FIRST_MONTHS = "first"
    """Own money lasts until the first federal money comes."""
    STAFF_SHARE = "staff"
    CEILINGS = "ceilings"
    """Costs with a ceiling that nobody here knows."""


class FinanceVerdict(StrEnum):
    """In the order in which they are shown."""

    FAULT = "fault"
    HINT = "hint"
    UNKNOWN = "unknown"
    """The answer is in the guidelines of the year."""
    OK = "ok"
