"""What the Koordination sees of its cohort: who stands where, since when, and who might need a word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.journey import StageState
from bot.domain.people import Channel, Member
from bot.domain.stand import Stand
from bot.domain.way import today

QUIET = 14
"""Days without a step after which an association counts as quiet."""
LONG_QUIET = 21


class Heap(StrEnum):
    """In the order in which they are worth looking at."""

    REVIEW = "review"
    LONG_QUIET = "long-quiet"
    QUIET = "quiet"
    MOVING = "moving"
    DONE = "done"
    """Every step but the last is released: they wait for the answer to their application."""
    PAUSED = "paused"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One association on the desk."""

    stand: Stand
    days: int
    """Since the last step."""
    heap: Heap


@dataclass(frozen=True, slots=True)
class Board:
    """The desk of one coordinator for one cohort."""

    cohort: Cohort
    lines: tuple[DeskLine, ...]
    stages: int
    waiting: int
    """Reviews in all cohorts of this coordinator."""
    cohorts: int
    days_left: int
    """To the cohort's deadline; negative once it is over."""

    @property
    def active(self) -> tuple[DeskLine, ...]:
        return tuple(line for line in self.lines if line.stand.active)

    def count(self, heap: Heap) -> int:
        return sum(line.heap is heap for line in self.lines)


@dataclass(frozen=True, slots=True)
class Mate:
    """A member as the Koordination sees them."""

    member: Member
    doors: tuple[Channel, ...]
    """On which they can be reached now."""


def age(since: datetime, now: datetime) -> int:
    """Whole calendar days in the programme's zone: yesterday evening is one day ago."""
    return max(0, (today(now) - today(since)).days)


def heap_of(state: AssociationState, waits: bool, days: int, *, finished: bool = False) -> Heap:
    if state is not AssociationState.ACTIVE:
        return Heap(state.value)
    if waits:
        return Heap.REVIEW
    if finished:
        return Heap.DONE
    if days >= QUIET:
        return Heap.LONG_QUIET if days >= LONG_QUIET else Heap.QUIET
    return Heap.MOVING


def line_of(stand: Stand, now: datetime) -> DeskLine:
    days = age(stand.moved_at, now)
    waits = any(stand.state(stage) is StageState.HANDED_IN for stage in stand.way.ids)
    return DeskLine(stand, days, heap_of(stand.association.state, waits, days, finished=stand.finished))


def board(cohort: Cohort, stands: Sequence[Stand], stages: int, waiting: int, cohorts: int, now: datetime) -> Board:
    lines = sorted_lines(line_of(stand, now) for stand in stands)
    return Board(cohort, lines, stages, waiting, cohorts, (cohort.deadline - today(now)).days)


def sorted_lines(lines: Iterable[DeskLine]) -> tuple[DeskLine, ...]:
    """By heap; within a heap the longest still first."""
    order = list(Heap)
    return tuple(sorted(lines, key=lambda line: (order.index(line.heap), -line.days, _name(line.stand.association))))


def home_cohort(cohorts: Sequence[Cohort], now: datetime) -> Cohort | None:
    """The one with the next deadline; when all are over, the one that ended last."""
    ahead = [cohort for cohort in cohorts if cohort.deadline >= today(now)]
    soonest = min(ahead, key=lambda cohort: cohort.deadline, default=None)
    return soonest or max(cohorts, key=lambda cohort: cohort.deadline, default=None)


def by_name(associations: Iterable[Association]) -> tuple[Association, ...]:
    return tuple(sorted(associations, key=_name))


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


def _name(association: Association) -> tuple[str, str]:
    return association.name.casefold(), association.id
