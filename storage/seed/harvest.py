"""What came of a seed: who is there, and how each of them comes in."""

from collections import Counter
from enum import StrEnum

from msgspec import Struct, field

from bot.domain.cohorts import Association
from bot.domain.joining.invitations import Ticket
from bot.stateful import Stateful


class PeopleGroup(StrEnum):
    """The words are those of the rehearsal's page."""

    ASSOCIATION = "association"
    COORDINATION = "coordination"
    ALUMNI = "alumni"


class Somebody(Struct, frozen=True):
    """A person of the seed, new or known."""

    id: str
    name: str
    about: str
    """The association, the cohort, or what they know about."""
    group: PeopleGroup


class Harvest(Stateful):
    """What came of a seed."""

    people: list[Somebody] = field(default_factory=list)
    links: list[tuple[Somebody, str]] = field(default_factory=list)
    """Tokens for either door, of those who are new and not known on Telegram by number."""
    by_number: list[Somebody] = field(default_factory=list)
    """Who is new, and known on Telegram by their number: no link is needed."""
    tickets: list[tuple[Association, Ticket]] = field(default_factory=list)
    """Of associations that are new and have nobody yet."""
    made: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    def count(self, kind: str, *, new: bool) -> bool:
        (self.made if new else self.found)[kind] += 1
        return new
