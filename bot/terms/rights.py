"""Closed vocabularies of what people may ask of their data."""

from enum import StrEnum


class LeftWork(StrEnum):
    """What shall become of the work of an association whose last member has their data deleted."""

    GOES = "g"
    STAYS = "s"
    """With the Koordination."""
