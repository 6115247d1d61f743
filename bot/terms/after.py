"""Closed vocabularies of what comes after the Abgabe."""

from enum import StrEnum


class TryState(StrEnum):
    """Of the wish to take part once more."""

    OPEN = "open"
    TAKEN = "taken"
    """They are in another cohort, with all that they had."""
    NOT_NOW = "not_now"
    """The Koordination said that this cohort does not fit."""
