"""Which words exist: what stands there is no typing error, and what nearly stands there is one.

The lists come with the package pyspellchecker (MIT). The counts in them are those of film subtitles; words with the
lowest count are those of a dictionary, in all their forms.
"""

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

ENGLISH = 15_000
"""The most frequent; the rare ones are too often German words without their dots."""


def german() -> tuple[str, ...]:
    """Small letters, with umlauts, the most frequent first."""
    return _words("de")


def english() -> tuple[str, ...]:
    return _words("en")[:ENGLISH]


def _words(language: str) -> tuple[str, ...]:
    packed = (files("spellchecker") / "resources" / f"{language}.json.gz").read_bytes()
    counts: dict[str, int] = json.loads(gzip.decompress(packed))
    return tuple(sorted(counts, key=lambda word: -counts[word]))


@dataclass(frozen=True, slots=True)
class WordSet:
    """Very many words in little room: their checksums. Of ten thousand unknown words one counts as known."""

    sums: NDArray[np.uint32]

    def __contains__(self, word: object) -> bool:
        found = crc32(str(word).encode())
        place = int(np.searchsorted(self.sums, np.uint32(found)))
        return place < len(self.sums) and int(self.sums[place]) == found


def word_set(words: Iterable[str]) -> WordSet:
    return WordSet(np.unique(np.fromiter((crc32(word.encode()) for word in words), np.uint32)))
