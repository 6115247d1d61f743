"""What the Koordination sees of its cohort: who stands where, since when, and who might need a word."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.domain.cohorts import Association, Cohort
from bot.domain.dates.calendar import instant
from bot.domain.people import Channel, Member
from bot.domain.questions.enquiry import Enquiry
from bot.domain.way import Way, today
from bot.terms import Heap

QUIET = 14
"""Days without a step after which an association counts as quiet."""
LONG_QUIET = 21
MISSED_FOR = 14
"""Days for which a date that was missed is a reason for a word."""


TABLE = 30
"""Lines of one page of the table."""
NAMED = 8
"""Associations of one heap that are named on the desk."""
BUTTONS = 8
"""Associations of one page of a list."""
AWAY = frozenset({Heap.PAUSED, Heap.LEFT})


class DeskLine(Struct, frozen=True):
    """One association on the desk."""

    association: str
    name: str
    stage: str
    since: datetime
    """The last step of anybody: theirs, or a decision of the Koordination."""
    heap: Heap
    land: str = ""
    members: int = 0
    """Who are in."""
    questions: int = 0
    """That wait for an answer."""


class DeskOrder(StrEnum):
    """By what the table is sorted."""

    NAME = "name"
    STAGE = "stage"
    HEAP = "heap"
    LAST = "last"
    """Days since the last step, the fewest first."""
    MEMBERS = "members"
    QUESTIONS = "questions"


class Measure(Struct, frozen=True):
    """By what associations of one cohort are put on heaps."""

    stages: tuple[str, ...]
    """Ids, in the order of the way."""
    quiet_before: datetime
    long_quiet_before: datetime
    missed_since: datetime
    missed_from: date
    """The same for what has only a day."""
    today: date


class DeskCut(Struct, frozen=True):
    """Which lines are looked at: of all that is named here those from `skip` on, at most `most`."""

    skip: int
    most: int
    heap: Heap | None = None
    stage: str | None = None
    land: str | None = None
    words: str = ""
    """That stand in the name."""
    order: DeskOrder = DeskOrder.HEAP
    down: bool = False
    """The other way round."""


class DeskLines(Struct, frozen=True):
    """A part of the lines, in their order: what is alike by heap, within a heap the longest still first."""

    lines: tuple[DeskLine, ...]
    named: Mapping[Heap, tuple[DeskLine, ...]]
    """The first lines of each heap that is not empty."""
    sizes: Mapping[Heap, int]
    """Of each heap that is not empty."""
    released: int
    """Stages that are released, of all that are active."""

    @property
    def count(self) -> int:
        return sum(self.sizes.values())

    @property
    def active(self) -> int:
        return sum(size for heap, size in self.sizes.items() if heap not in AWAY)


class Board(Struct, frozen=True):
    """The desk of one coordinator or observer for one cohort, one page of its table."""

    cohort: Cohort
    way: Way
    found: DeskLines
    page: int
    """From 0."""
    pages: int
    waiting: int
    """Reviews in all cohorts of this coordinator."""
    cohorts: int
    now: datetime
    questions: tuple[Enquiry, ...] = ()
    """That wait in this cohort, the most urgent first."""
    only_looks: bool = False
    """The reader observes this cohort and decides nothing there."""

    @property
    def days_left(self) -> int:
        """To the cohort's deadline; negative once it is over."""
        return (self.cohort.deadline - today(self.now)).days

    def days(self, line: DeskLine) -> int:
        """Since the last step."""
        return age(line.since, self.now)


class Mate(Struct, frozen=True):
    """A member as the Koordination sees them."""

    member: Member
    doors: tuple[Channel, ...]
    """On which they can be reached now."""


def age(since: datetime, now: datetime) -> int:
    """Whole calendar days in the programme's zone: yesterday evening is one day ago."""
    return max(0, (today(now) - today(since)).days)


def measure(way: Way, now: datetime) -> Measure:
    quiet, long_quiet, missed = (_midnight(now, days) for days in (QUIET, LONG_QUIET, MISSED_FOR))
    return Measure(way.ids, quiet, long_quiet, missed, today(missed), today(now))


def _midnight(now: datetime, days: int) -> datetime:
    """Whatever was before it is at least so many days ago."""
    return instant(today(now) - timedelta(days=days - 1), time.min)


def home_cohort(cohorts: Sequence[Cohort], now: datetime) -> Cohort | None:
    """The one with the next deadline; when all are over, the one that ended last."""
    ahead = [cohort for cohort in cohorts if cohort.deadline >= today(now)]
    soonest = min(ahead, key=lambda cohort: cohort.deadline, default=None)
    return soonest or max(cohorts, key=lambda cohort: cohort.deadline, default=None)


def by_name(associations: Iterable[Association]) -> tuple[Association, ...]:
    return tuple(sorted(associations, key=lambda one: (one.name.casefold(), one.id)))


def same_name(name: str, associations: Iterable[Association]) -> tuple[Association, ...]:
    """Those who could be the same: compared without case, punctuation and the legal form."""
    return tuple(one for one in associations if _bare(one.name) == _bare(name))


def page(number: int, count: int, size: int) -> tuple[int, int, slice]:
    """The page nearest to `number` (from 0), how many there are, and its part of the list."""
    pages = max(1, -(-count // size))
    kept = min(max(number, 0), pages - 1)
    return kept, pages, slice(kept * size, (kept + 1) * size)


def _bare(name: str) -> str:
    words = "".join(sign if sign.isalnum() else " " for sign in name.casefold().replace(".", "")).split()
    text = " ".join(word for word in words if word not in {"ev", "gug", "ggmbh", "verein"})
    return text.removesuffix(" e v") or name.casefold()
