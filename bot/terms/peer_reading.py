"""Closed vocabularies of associations that read each other's outlines."""

from enum import StrEnum


class RoundState(StrEnum):
    ASKING = "asking"
    """Announced: associations say whether they take part."""
    READING = "reading"
    ENDED = "ended"
    CANCELLED = "cancelled"


class CircleState(StrEnum):
    PROPOSED = "proposed"
    """Not all of it have agreed: nobody reads anything."""
    AGREED = "agreed"
    ENDED = "ended"
    DISSOLVED = "dissolved"
