"""The call of one funding year (Aufruf): what changes with every year."""

from datetime import date

from msgspec import Struct

from bot.domain.words import Words


class FundingPriority(Struct, frozen=True):
    """One Schwerpunkt of the funding year."""

    name: str
    """The official name, word for word; it is German in every language."""
    meaning: Words | None
    """What that is in other words."""
    example: bool
    """The one that the invented association chose."""


class Call(Struct, frozen=True):
    """What changes with every year, as the public pages say it for one Förderjahr."""

    valid_for: int
    checked: date
    """When somebody last looked."""
    deadline: date
    """The postmark."""
    start: date
    """The first day on which a project may start."""
    address: str
    most_a_year: int
    """Euro of federal money; so is the next."""
    most_in_all: int
    most_months: int
    own_percent: int
    priorities: tuple[FundingPriority, ...]
    excluded: tuple[Words, ...]
    """Topics that must not be the core of a project."""
    outlines: int
    """About so many came in the year `outlines_in`."""
    outlines_in: int
    place_deadlines: tuple[date, ...]
    """Until when one could ask for a place, in past years."""
    carriers: tuple[str, ...]
    mail: str
    phone: str

    @property
    def example(self) -> FundingPriority:
        return next(priority for priority in self.priorities if priority.example)

    def covers(self, deadline: date) -> bool:
        """Whether somebody with this deadline applies in the year that the call speaks of."""
        return deadline.year == self.deadline.year
