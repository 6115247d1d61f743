"""Closed vocabularies of appointments with one association."""

from enum import StrEnum


class AppointmentKind(StrEnum):
    SPARRING = "sparring"
    """With a partner of the directory; counted in units."""
    CONSULTATION = "consultation"
    """With somebody of the Koordination, in a slot that was offered."""
