"""Which words exist: what stands there is no typing error, and what nearly stands there is one.

The lists come with the package pyspellchecker (MIT). The counts in them are those of film subtitles; words with the
lowest count are those of a dictionary, in all their forms.
"""

import gzip
import re
from collections.abc import Iterable, Iterator
from heapq import nlargest
from importlib.resources import files
from operator import itemgetter
from zlib import crc32

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

ENTRY = re.compile(r'"([^"\\]+)":\s*(\d+)')
RARE = 50
"""The lowest count of German."""
ENGLISH = 15_000
"""The most frequent; the rare ones are too often German words without their dots."""


class WordSet(Struct, frozen=True):
    """Very many words in little room: their checksums. Of ten thousand unknown words one counts as known."""

    sums: NDArray[np.uint32]

    def __contains__(self, word: object) -> bool:
        found = crc32(str(word).encode())
        place = int(np.searchsorted(self.sums, np.uint32(found)))
        return place < len(self.sums) and int(self.sums[place]) == found


def word_set(words: Iterable[str]) -> WordSet:
    return WordSet(np.unique(np.fromiter((crc32(word.encode()) for word in words), np.uint32)))


def german() -> tuple[str, ...]:
    """Small letters, with umlauts, the most frequent first; without those of the dictionary."""
    return _sorted(entry for entry in _entries("de") if entry[1] > RARE)


def dictionary() -> Iterator[str]:
    """All German words, in all their forms."""
    return (word for word, _ in _entries("de"))


def english() -> tuple[str, ...]:
    """Hundreds of thousands of tuples at once would keep Python's search for garbage busy, and everybody waiting."""
    return tuple(word for word, _ in nlargest(ENGLISH, _entries("en"), key=itemgetter(1)))


def _sorted(entries: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(word for word, _ in sorted(entries, key=lambda entry: -entry[1]))


def _entries(language: str) -> Iterator[tuple[str, int]]:
    """Words and counts, one after the other: all at once would take a lot of memory."""
    kept = gzip.decompress((files("spellchecker") / "resources" / f"{language}.json.gz").read_bytes()).decode()
    return ((match[1], int(match[2])) for match in ENTRY.finditer(kept))
