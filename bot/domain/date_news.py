"""What associations are told about a date of their cohort."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.calendar import CohortDate


class NewsKind(StrEnum):
    ANNOUNCED = "announced"
    NUDGED = "nudged"
    """Only to those who have not answered."""
    MOVED = "moved"
    DETAILED = "detailed"
    """Another place, or something else to bring."""
    CANCELLED = "cancelled"
    QUIET = "quiet"
    """Nothing is said, but the map shows it."""


@dataclass(frozen=True, slots=True)
class DateNews:
    kind: NewsKind
    date: CohortDate
    """As it is from now on."""
    old: CohortDate | None = None
    """As it was, when it moved."""
    reason: str = ""

    @property
    def to_silent(self) -> bool:
        return self.kind is NewsKind.NUDGED


@dataclass(frozen=True, slots=True)
class NewsOnTheWay:
    """Told to a big cohort, one part after the other."""

    id: str
    cohort: str
    key: str
    """With the association and the person: what is said once."""
    body: str
    """The news as JSON."""
    at: datetime
    after: str = ""
    """The last association, by id, that knows."""
