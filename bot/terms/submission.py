"""Closed vocabularies of the Abgabe."""

from enum import StrEnum


class SheetFact(StrEnum):
    """What the house knows for the official title sheet without asking anybody."""

    ASSOCIATION = "association"
    CONTACT = "contact"
    BEGINS = "begins"
    ENDS = "ends"
    MONTHS = "months"
    COSTS = "costs"
    FEDERAL = "federal"
    OWN = "own"
    INCOME = "income"
    THIRD = "third"
