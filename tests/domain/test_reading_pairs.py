"""Who reads with whom: everybody in one group of two or three, never twice with the same, as few left as possible."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.peer_reading.pairs import Pairing, pair_up

Met = frozenset[frozenset[str]]


def people(count: int) -> list[str]:
    return [f"verein{number}" for number in range(count)]


def pairs(group: Sequence[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in combinations(group, 2)}


@st.composite
def cohorts(draw: st.DrawFn, most: int) -> tuple[list[str], Met]:
    ids = people(draw(st.integers(0, most)))
    possible = [frozenset(pair) for pair in combinations(ids, 2)]
    share = draw(st.sampled_from((0, 3, 7, 9, 10)))
    dice = draw(st.randoms(use_true_random=False))
    return ids, frozenset(pair for pair in possible if dice.randrange(10) < share)


def cost(pairing: Pairing) -> tuple[int, int]:
    return len(pairing.left), sum(len(group) == 3 for group in pairing.groups)


def best(ids: Iterable[str], met: Met) -> tuple[int, int]:
    """By trying everything: how many are left at least, and with how few threes."""

    @cache
    def of(rest: tuple[str, ...]) -> tuple[int, int]:
        if not rest:
            return 0, 0
        one, *others = rest
        alone = of(tuple(others))
        found = [(alone[0] + 1, alone[1])]
        for size in (1, 2):
            for chosen in combinations(others, size):
                if not pairs((one, *chosen)) & met:
                    left = of(tuple(other for other in others if other not in chosen))
                    found.append((left[0], left[1] + (size == 2)))
        return min(found)

    return of(tuple(ids))


@given(cohorts(40))
def test_everybody_has_one_place_and_no_pair_comes_twice(cohort: tuple[list[str], Met]) -> None:
    ids, met = cohort
    found = pair_up(ids, met, "round1")
    assert sorted([*found.left, *(one for group in found.groups for one in group)]) == sorted(ids)
    assert {len(group) for group in found.groups} <= {2, 3}
    assert not any(pairs(group) & met for group in found.groups)
    assert pair_up(list(reversed(ids)), met, "round1") == found


@given(cohorts(8))
def test_nobody_is_left_who_need_not_be(cohort: tuple[list[str], Met]) -> None:
    ids, met = cohort
    assert cost(pair_up(ids, met, "round1")) == best(ids, met)


@given(st.integers(2, 40), st.text(max_size=5))
def test_in_a_first_round_nobody_is_left_and_an_odd_number_makes_one_three(count: int, seed: str) -> None:
    assert cost(pair_up(people(count), frozenset(), seed)) == (0, count % 2)


def test_round_after_round_until_everybody_has_met_everybody() -> None:
    ids, met, rounds = people(8), frozenset[frozenset[str]](), 0
    while not (found := pair_up(ids, met, str(rounds))).left:
        met |= {pair for group in found.groups for pair in pairs(group)}
        rounds += 1
    assert rounds == 7
    assert (found.groups, len(found.left)) == ((), 8)
