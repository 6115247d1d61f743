"""Dates that a whole cohort shares (Termine): workshops, consultation hours, deadlines."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DateState(StrEnum):
    PLANNED = "planned"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class CohortDate:
    id: str
    cohort: str
    title: str
    starts_at: datetime
    """Aware, UTC."""
    ends_at: datetime | None = None
    place: str = ""
    """A room, or the address of a video call."""
    kind: str = ""
    """As the Koordination calls it: Workshop, Sprechstunde ..."""
    sequence: int = 0
    """Rises with every change, so that a calendar knows the newer one."""
    state: DateState = DateState.PLANNED
