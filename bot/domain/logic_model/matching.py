"""Texts that had a number find their place again after answers have changed."""

from collections.abc import Sequence
from hashlib import sha256

from bot.domain.logic_model.numbering import LogicPoint

ALIKE = 0.5
"""Share of the words that two texts have in common, from which on one is the other one with changes."""


def matched(before: Sequence[tuple[str, int]], now: Sequence[LogicPoint]) -> list[int]:
    """For each of the texts that had a number the number that it has now, 0 when it is gone; none is given twice.

    The same words first, then what has most words in common.
    """
    pairs = [
        (_likeness(text, number, point), place, point.number)
        for place, (text, number) in enumerate(before)
        for point in now
    ]
    found, taken = [0] * len(before), set[int]()
    for likeness, place, number in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if likeness >= ALIKE and not found[place] and number not in taken:
            found[place] = number
            taken.add(number)
    return found


def _likeness(text: str, number: int, point: LogicPoint) -> float:
    """Of two that are alike, the one that had the same number."""
    bonus = 0.01 if number == point.number else 0.0
    if same(text, point.text):
        return 2 + bonus
    one, other = set(_plain(text).split()), set(_plain(point.text).split())
    return bonus + 2 * len(one & other) / max(1, len(one) + len(other))


def same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def mark(point: LogicPoint) -> str:
    """Six letters of what it says."""
    return sha256(_plain(point.text).encode()).hexdigest()[:6]
