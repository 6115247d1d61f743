"""Carriers run cohorts; a cohort is a group of associations on the way to one deadline."""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from bot.terms import Opens


class Carrier(Struct, frozen=True):
    """Responsible for the data of its cohorts. What is empty, the notice leaves to the Koordination."""

    id: str
    title: str
    address: str = ""
    mail: str = ""
    privacy_officer: str = ""
    """Data protection officer, with how to reach them."""
    authority: str = ""
    """Where people may complain about what is done with their data."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of what the notice would say."""
        return tuple(name for name in ("address", "mail", "privacy_officer", "authority") if not getattr(self, name))


class Cohort(Struct, frozen=True):
    id: str
    title: str
    carrier: str
    land: str
    """Two letters, e.g. BY; decides the public holidays."""
    deadline: date
    """The postmark that counts, unless an association has its own."""
    programme: str
    order: tuple[str, ...] = ()
    """Ids of the stages; empty for the programme's own order."""


class StagePlan(Struct, frozen=True):
    """What a cohort decided about one stage; missing means the programme's own way."""

    cohort: str
    stage: str
    opens: Opens
    opens_on: date | None = None


class AssociationState(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    """Not this round; everything is kept."""
    LEFT = "left"


class Association(Struct, frozen=True):
    id: str
    name: str
    cohort: str
    land: str
    stage: str
    """Where they stand now."""
    state: AssociationState
    moved_at: datetime
    """When the last step was made by somebody of theirs."""
    created_at: datetime
    version: int = 0
    deadline: date | None = None
    """Their own, when they hand in through a Zentralstelle."""
    pause_reason: str = ""
