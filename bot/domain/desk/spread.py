"""How the associations of a cohort are spread over its stages, and which stages may still change their place."""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.domain.journey import StageState
from bot.domain.way import Way


class StageCount(Struct, frozen=True):
    """So many associations stand at the same stage; with `stage`, so many of these have it in `state`."""

    stands: str
    active: bool
    count: int
    stage: str = ""
    state: StageState | None = None


class Spread(Struct, frozen=True):
    """How one stage stands in a cohort."""

    stage: str
    counts: Mapping[StageState, int]

    def count(self, *states: StageState) -> int:
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def locked(self) -> int:
        return self.count(StageState.LOCKED)


def spread(way: Way, found: Sequence[StageCount]) -> tuple[Spread, ...]:
    """One entry per stage, in the order of the way, without those who pause or left."""
    active = [one for one in found if one.active]
    return tuple(spread_of(way, stage, active) for stage in way.ids)


def spread_of(way: Way, stage: str, found: Sequence[StageCount]) -> Spread:
    counts = Counter[StageState]()
    for one in found:
        untold = way.untouched(stage, one.stands)
        if not one.stage:
            counts[untold] += one.count
        elif one.stage == stage and one.state:
            counts[untold] -= one.count
            counts[one.state] += one.count
    return Spread(stage, +counts)


def untouched(way: Way, found: Sequence[StageCount]) -> frozenset[str]:
    """Stages that nobody of the cohort has started, whoever pauses included."""
    return frozenset(stage for stage in way.ids if set(spread_of(way, stage, found).counts) <= {StageState.LOCKED})


def shifted(way: Way, stage: str, to: int, free: frozenset[str]) -> tuple[str, ...]:
    """The order with `stage` at place `to` (from 1), if all between are free; else as it was."""
    ids = list(way.ids)
    here, there = ids.index(stage), to - 1
    passed = ids[min(here, there) : max(here, there) + 1]
    if 0 <= there < len(ids) and set(passed) <= free:
        ids.insert(there, ids.pop(here))
    return tuple(ids)


def current_stage(way: Way, found: Sequence[StageCount]) -> str:
    """Where most of the active ones stand, the earlier one when it is a draw: where somebody new begins."""
    places = Counter[int]()
    for one in found:
        places[way.place_of(one.stands)] += one.count if one.active and not one.stage else 0
    most = max(places.values(), default=0)
    return way.ids[min((place for place, count in places.items() if 0 < count == most), default=0)]
