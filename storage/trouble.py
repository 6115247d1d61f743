"""What may stand in the way of a transaction, and which transactions follow each other."""

from enum import IntEnum
from pathlib import Path

HOUSE, LEADING, MIGRATING = 1347639112, 101, 102
"""Numbers of advisory locks in PostgreSQL: `pg_advisory_lock(HOUSE, ...)`. Lines use their own numbers."""
CHANNEL = "projektschmiede"
"""Of NOTIFY; see migration 0005."""


class StorageFault(RuntimeError):
    """The database cannot be used as it is; the text says what to do."""


class QueryFault(RuntimeError):
    """A file of `sql/` cannot be read: the installation is damaged, or somebody changed it."""

    def __init__(self, file: Path, why: str) -> None:
        name = file.relative_to(Path(__file__).parents[1])
        super().__init__(
            f"The program's own file {name} is damaged ({why}). Take back what was changed in it, or install anew."
        )


class Trouble(Exception):
    """The database cannot be written just now: locked, away, or no room. It is tried again, and nothing counts."""

    def __init__(self, what: str, *, full: bool = False, away: bool = False) -> None:
        """`away`: the server cannot be reached."""
        super().__init__(what)
        self.full = full
        self.away = away


class NotYet(Trouble):
    """Somebody else was quicker, or comes first. Soon it works."""


class Line(IntEnum):
    """Transactions of one line follow each other, on however many machines; each line is beside the others.

    One file of SQLite has one line for all.
    """

    LOOKING = 0
    """No line at all: for those who only read."""
    DECIDING = 1
    """Whoever acts on what was read. What people and ticks do is as if nobody else was there."""
    INTAKE = 2
    SENDING = 3
    """Raises Trouble unless this process leads."""
