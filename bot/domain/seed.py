"""Who and what an installation starts with, as a seed file names it."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.domain.calendar import CohortDate
from bot.domain.cohorts import Cohort
from bot.terms import MemberRole


class SeedFault(Exception):
    """Every mistake of the file, one per line, each with its entry and what to do."""

    def __init__(self, file: str, faults: Iterable[str]) -> None:
        super().__init__("\n".join(f"{file}: {fault}" for fault in faults))


@dataclass(frozen=True, slots=True)
class SeedPerson:
    name: str
    telegram: str
    """Empty: they get a link to the web door."""


@dataclass(frozen=True, slots=True)
class SeedMember(SeedPerson):
    role: MemberRole


@dataclass(frozen=True, slots=True)
class SeedCoordinator(SeedPerson):
    cohorts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeedAlumna(SeedPerson):
    topics: tuple[str, ...]
    region: str
    languages: tuple[str, ...]
    units: int


@dataclass(frozen=True, slots=True)
class SeedAssociation:
    id: str
    name: str
    land: str
    cohort: str
    stage: str
    """They stand here; everything before it is released."""
    members: tuple[SeedMember, ...]
    handed_in: bool = False
    """For a rehearsal: where they stand, the Koordination is to read."""
    examples: bool = False
    """For a rehearsal: what is released is answered with the programme's own examples."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """For a rehearsal: by question; stronger than the examples."""
    quiet_days: int = 0
    """For a rehearsal: so long ago was their last step."""


@dataclass(frozen=True, slots=True)
class Seed:
    cohorts: tuple[Cohort, ...]
    """`carrier` is the title of the carrier; its id is `stable_id("carrier", title)`."""
    coordinators: tuple[SeedCoordinator, ...]
    associations: tuple[SeedAssociation, ...]
    alumnae: tuple[SeedAlumna, ...]
    dates: tuple[CohortDate, ...]


def stable_id(*parts: str) -> str:
    """The same for the same words, so that a second seeding finds what the first one made."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    return base64.b32encode(digest).decode().lower()[:10]
