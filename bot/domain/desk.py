"""What the Koordination sees of its cohort: who stands where, since when, and who might need a word."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.cohorts import Association, AssociationState
from bot.domain.journey import StageState
from bot.domain.way import Statuses, Way, state_of, today

QUIET = 14
"""Days without a step after which an association counts as quiet."""
LONG_QUIET = 21


class Heap(StrEnum):
    """In the order in which they are worth looking at."""

    REVIEW = "review"
    LONG_QUIET = "long-quiet"
    QUIET = "quiet"
    MOVING = "moving"
    PAUSED = "paused"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """One association on the desk."""

    association: Association
    number: int
    """The place of its stage on the way, from 1."""
    days: int
    """Since the last step of somebody of theirs."""
    heap: Heap
    released: int
    """Stages that are done."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How one stage stands in a cohort: associations by state, without those who pause or left."""

    stage: str
    counts: Mapping[StageState, int]
    locked: tuple[Association, ...]


def age(since: datetime, now: datetime) -> int:
    """Whole calendar days in the programme's zone: yesterday evening is one day ago."""
    return max(0, (today(now) - today(since)).days)


def days_to(deadline: date, now: datetime) -> int:
    """Negative once it is over."""
    return (deadline - today(now)).days


def heap_of(association: Association, waits: bool, days: int) -> Heap:
    if association.state is not AssociationState.ACTIVE:
        return Heap(association.state.value)
    if waits:
        return Heap.REVIEW
    if days >= QUIET:
        return Heap.LONG_QUIET if days >= LONG_QUIET else Heap.QUIET
    return Heap.MOVING


def line_of(association: Association, way: Way, statuses: Statuses, waits: bool, now: datetime) -> Line:
    ids = [stage.id for stage in way.stages]
    number = ids.index(association.stage) + 1 if association.stage in ids else 1
    days = age(association.moved_at, now)
    released = sum(state_of(association, way, statuses, id) is StageState.RELEASED for id in ids)
    return Line(association, number, days, heap_of(association, waits, days), released)


def sorted_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """By heap; within a heap the longest still first."""
    order = list(Heap)
    return tuple(sorted(lines, key=lambda line: (order.index(line.heap), -line.days, _name(line.association))))


def by_name(associations: Iterable[Association]) -> tuple[Association, ...]:
    return tuple(sorted(associations, key=_name))


def spread(way: Way, cohort: Iterable[tuple[Association, Statuses]]) -> tuple[Spread, ...]:
    """One entry per stage, in the order of the way."""
    active = [(one, statuses) for one, statuses in cohort if one.state is AssociationState.ACTIVE]
    return tuple(_spread(stage.id, way, active) for stage in way.stages)


def _spread(stage: str, way: Way, active: list[tuple[Association, Statuses]]) -> Spread:
    states = [(one, state_of(one, way, statuses, stage)) for one, statuses in active]
    locked = by_name(one for one, state in states if state is StageState.LOCKED)
    return Spread(stage, Counter(state for _, state in states), locked)


def untouched(way: Way, cohort: Iterable[tuple[Association, Statuses]]) -> frozenset[str]:
    """Stages that nobody of the cohort has started: they may still change their place."""
    rows = list(cohort)
    return frozenset(
        stage.id
        for stage in way.stages
        if all(state_of(one, way, statuses, stage.id) is StageState.LOCKED for one, statuses in rows)
    )


def shifted(way: Way, stage: str, to: int, free: frozenset[str]) -> tuple[str, ...]:
    """The order with `stage` at place `to` (from 1), if that place and all between are free; else as it was."""
    ids = [one.id for one in way.stages]
    here, there = ids.index(way.stage(stage).id), to - 1
    passed = ids[min(here, there) : max(here, there) + 1]
    if 0 <= there < len(ids) and set(passed) <= free:
        ids.insert(there, ids.pop(here))
    return tuple(ids)


def same_name(name: str, associations: Iterable[Association]) -> tuple[Association, ...]:
    """Those who could be the same: compared without case, punctuation and the legal form."""
    return tuple(one for one in associations if _bare(one.name) == _bare(name))


def pages(count: int, size: int) -> int:
    return max(1, -(-count // size))


def page(number: int, count: int, size: int) -> tuple[int, slice]:
    """The page that exists nearest to `number` (from 0), and its part of the list."""
    kept = min(max(number, 0), pages(count, size) - 1)
    return kept, slice(kept * size, (kept + 1) * size)


def _bare(name: str) -> str:
    words = "".join(sign if sign.isalnum() else " " for sign in name.casefold().replace(".", "")).split()
    return " ".join(word for word in words if word not in {"ev", "gug", "ggmbh", "verein"}) or name.casefold()


def _name(association: Association) -> tuple[str, str]:
    return association.name.casefold(), association.id
