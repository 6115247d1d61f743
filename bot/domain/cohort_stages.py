"""How the stages stand in a whole cohort, and which of them may still change their place."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from bot.domain.cohorts import Association, AssociationState
from bot.domain.desk import by_name
from bot.domain.journey import StageState
from bot.domain.stand import Stand
from bot.domain.way import Way


class Spread(Struct, frozen=True):
    """How one stage stands in a cohort, without those who pause or left."""

    stage: str
    counts: Mapping[StageState, int]
    locked: tuple[Association, ...]
    """By name."""

    def count(self, *states: StageState) -> int:
        return sum(self.counts.get(state, 0) for state in states)


def spread(way: Way, cohort: Iterable[Stand]) -> tuple[Spread, ...]:
    """One entry per stage, in the order of the way."""
    active = [stand for stand in cohort if stand.active]
    return tuple(spread_of(stage, active) for stage in way.ids)


def spread_of(stage: str, active: Sequence[Stand]) -> Spread:
    locked = by_name(stand.association for stand in active if stand.state(stage) is StageState.LOCKED)
    return Spread(stage, Counter(stand.state(stage) for stand in active), locked)


def untouched(way: Way, cohort: Sequence[Stand]) -> frozenset[str]:
    """Stages that nobody of the cohort has started, whoever pauses included."""
    return frozenset(stage for stage in way.ids if all(stand.state(stage) is StageState.LOCKED for stand in cohort))


def shifted(way: Way, stage: str, to: int, free: frozenset[str]) -> tuple[str, ...]:
    """The order with `stage` at place `to` (from 1), if all between are free; else as it was."""
    ids = list(way.ids)
    here, there = ids.index(stage), to - 1
    passed = ids[min(here, there) : max(here, there) + 1]
    if 0 <= there < len(ids) and set(passed) <= free:
        ids.insert(there, ids.pop(here))
    return tuple(ids)


def current_stage(way: Way, associations: Iterable[Association]) -> str:
    """Where most of the active ones stand, the earlier one when it is a draw: where somebody new begins."""
    places = Counter(way.place(one) for one in associations if one.state is AssociationState.ACTIVE)
    most = max(places.values(), default=0)
    return way.ids[min((place for place, count in places.items() if count == most), default=0)]
