"""Closed vocabularies of the mock assessment."""

from enum import StrEnum


class Judgement(StrEnum):
    """What somebody says to a point; no score."""

    NO = "n"
    HALF = "h"
    YES = "y"


class AssessorSide(StrEnum):
    """Who reads the outline like a stranger at the office."""

    TEAM = "team"
    PARTNER = "partner"
    """Somebody of another association, which reads it."""
    DESK = "desk"
