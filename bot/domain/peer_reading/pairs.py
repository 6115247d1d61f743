"""Who reads with whom: everybody in one group of two, or of three, and never with somebody for the second time."""

from collections.abc import Collection, Iterator, Sequence
from hashlib import sha256
from itertools import combinations

from msgspec import Struct

MOST_STEPS = 20_000
"""Of the search in one circle of associations; after that what is good enough is taken."""
Together = tuple[str, ...]
Met = Collection[frozenset[str]]
"""Pairs that were in one group before."""


class Pairing(Struct, frozen=True):
    groups: tuple[Together, ...]
    left: Together
    """With everybody who is there they were in a group before, or there is nobody."""


def pair_up(ids: Collection[str], met: Met, seed: str) -> Pairing:
    """As few as possible are left, then as few threes as possible. The same ids and seed are the same pairing."""
    order = sorted(ids, key=lambda id: sha256(f"{seed} {id}".encode()).digest())
    found = [_Circle(circle, met).groups() for circle in _circles(order, met)]
    groups = tuple(group for circle in found for group in circle if len(group) > 1)
    return Pairing(groups, tuple(sorted(group[0] for circle in found for group in circle if len(group) == 1)))


def _circles(ids: Sequence[str], met: Met) -> Iterator[list[str]]:
    """Those who could be connected by new pairs: nothing that is done in one touches another."""
    rest = list(ids)
    while rest:
        circle, edge = [], [rest.pop(0)]
        while edge:
            one = edge.pop()
            circle.append(one)
            near = [other for other in rest if frozenset((one, other)) not in met]
            rest = [other for other in rest if other not in near]
            edge += near
        yield sorted(circle, key=ids.index)


class _TooLong(Exception):
    """The search takes more steps than it may."""


class _Circle:
    """A search that takes whoever has the fewest partners left first. Sets of associations are bits."""

    def __init__(self, ids: Sequence[str], met: Met) -> None:
        self.ids, self.steps = ids, MOST_STEPS
        self.fits = [
            sum(1 << other for other, id in enumerate(ids) if id != one and frozenset((one, id)) not in met)
            for one in ids
        ]
        self.hopeless: set[tuple[int, int, int]] = set()

    def groups(self) -> list[Together]:
        everybody = (1 << len(self.ids)) - 1
        try:
            found = next(filter(None, (self._cover(everybody, *allowed) for allowed in self._allowed())))
        except _TooLong:
            found = self._quickly(everybody)
        return [tuple(sorted(self.ids[one] for one in _bits(group))) for group in found]

    def _allowed(self) -> Iterator[tuple[int, int]]:
        """How many may be alone, and how many threes there may be: from the best to the worst."""
        size = len(self.ids)
        for alone in range(size + 1):
            for threes in range((size - alone) // 3 + 1):
                if (size - alone - threes) % 2 == 0:
                    yield alone, threes

    def _cover(self, rest: int, alone: int, threes: int) -> list[int] | None:
        if not rest:
            return []
        if (rest, alone, threes) in self.hopeless:
            return None
        self.steps -= 1
        if self.steps < 0:
            raise _TooLong
        first = self._fewest(rest)
        for group in self._groups_of(first, rest, alone, threes):
            size = group.bit_count()
            found = self._cover(rest & ~group, alone - (size == 1), threes - (size == 3))
            if found is not None:
                return [group, *found]
        self.hopeless.add((rest, alone, threes))
        return None

    def _fewest(self, rest: int) -> int:
        return min(_bits(rest), key=lambda one: (self.fits[one] & rest).bit_count())

    def _groups_of(self, one: int, rest: int, alone: int, threes: int) -> Iterator[int]:
        near = sorted(_bits(self.fits[one] & rest), key=lambda other: (self.fits[other] & rest).bit_count())
        yield from (1 << one | 1 << other for other in near)
        if threes:
            yield from (
                1 << one | 1 << other | 1 << third
                for other, third in combinations(near, 2)
                if self.fits[other] >> third & 1
            )
        if alone:
            yield 1 << one

    def _quickly(self, rest: int) -> list[int]:
        """Without looking back; whoever is left goes to a pair with which they fit."""
        found: list[int] = []
        while rest:
            group = next(self._groups_of(self._fewest(rest), rest, 1, 0))
            found.append(group)
            rest &= ~group
        for single in [group for group in found if group.bit_count() == 1]:
            fit = self.fits[single.bit_length() - 1]
            pair = next((group for group in found if group.bit_count() == 2 and group & fit == group), 0)
            if pair:
                found = [group for group in found if group not in (single, pair)] + [single | pair]
        return found


def _bits(of: int) -> Iterator[int]:
    while of:
        yield (of & -of).bit_length() - 1
        of &= of - 1
