"""Whoever tries out codes is slowed down. Links are not: nobody guesses 128 bits."""

from datetime import datetime, timedelta

from msgspec import Struct

COUNTS_FOR = timedelta(hours=1)
"""So long a wrong try counts; after that it is forgotten."""
MOST_OF_ONE = 5
MOST_WITHOUT_MARK = 20
"""Of one address, for tries that no page of ours was asked for: a browser brings the mark of that page along."""
MOST_OF_HOUSE = 200
"""Of one address, whoever tries there: far above a hall of people who mistype, far below a machine."""
MOST_IN_ALL = 2000
"""At this pace, and with 40 open codes, a code is guessed once in fifteen hundred years."""
MANY = 50
"""From here on the operators are told."""


class Guesser(Struct, frozen=True):
    """Who tries a ticket, as far as one can tell them apart."""

    who: str
    """An address of a known channel, or the hash of what a browser brought."""
    house: str = ""
    """The hash of the address on the internet that they share with others; empty where there is none."""
    most: int = MOST_OF_ONE


class Guesses(Struct, frozen=True):
    """Wrong tries of the last hour, of everybody together."""

    codes: int
    links: int

    @property
    def many(self) -> bool:
        return self.codes + self.links >= MANY


def free_again(oldest_that_counts: datetime | None) -> datetime | None:
    """The full minute in which there is room for one more try for sure; None when there is room now."""
    if oldest_that_counts is None:
        return None
    return (oldest_that_counts + COUNTS_FOR).replace(second=0, microsecond=0) + timedelta(minutes=1)
