"""Words that a mistyped one may mean, and the nearest of them."""

from array import array
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from bot.search.packed import BITS, Packed, packed
from bot.search.text import bare, folded

DISTANCE: Any = DamerauLevenshtein.distance
"""Its overloads are more than the type of a scorer allows."""
SHORTEST = 4
"""Letters of a word that may be repaired."""


class Candidates(Struct, frozen=True):
    """Words with umlauts stand there twice: with two letters for them, and without their dots.

    Which letters a word has, and how many, is kept as numbers: most are ruled out without a comparison.
    """

    words: Packed
    keys: Packed
    origins: NDArray[np.int32]
    """Of which word each key is a form."""
    letters: NDArray[np.uint32]
    lengths: NDArray[np.int32]

    def nearest(self, key: str, edits: int) -> tuple[str, int] | None:
        """The word, and its distance; of like ones the first.

        An edit changes the length by one at most; that each exchanges one letter for a new one is left out.
        """
        near = np.abs(self.lengths - len(key)) <= edits
        near &= np.bitwise_count(self.letters ^ _letters(key)) <= 1 + edits
        places = np.flatnonzero(near).tolist()
        choices = [self.keys[place] for place in places]
        found = process.extractOne(key, choices, scorer=DISTANCE, score_cutoff=edits)
        return (self.words[int(self.origins[places[found[2]]])], int(found[1])) if found else None


def candidates(words: Iterable[str]) -> Candidates:
    """The likely ones first."""
    long = tuple(word for word in words if len(word) >= SHORTEST)
    keys, origins = [], array("i")
    for place, word in enumerate(long):
        for key in _forms(word):
            keys.append(key)
            origins.append(place)
    forms = packed(keys)
    return Candidates(packed(long), forms, np.array(origins, np.int32), forms.letters(), forms.lengths())


def _forms(word: str) -> Iterator[str]:
    if word.isascii():
        yield word.lower()
    else:
        yield from dict.fromkeys((folded(word), bare(word)))


def _letters(key: str) -> np.uint32:
    return np.uint32(np.bitwise_or.reduce(BITS[np.frombuffer(key.encode("ascii", "replace"), np.uint8)]))
