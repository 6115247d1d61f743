"""TF-IDF on character n-grams: what is written alike, whatever the endings and compounds of German make of a word."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from bot.search.text import ngrams

Scores = NDArray[np.float32]


class Tfidf(Struct, frozen=True):
    """Documents as columns of a sparse matrix, one row for each n-gram; every document has the length 1.

    Of an n-gram nothing is kept but its hash: hundreds of thousands of strings take long to let go of, and meanwhile
    nothing else runs.
    """

    hashes: NDArray[np.int64]
    """Sorted; the order of the rows."""
    starts: NDArray[np.int64]
    """Where the row begins in the next two, with one more for the end."""
    documents: NDArray[np.int32]
    weights: Scores
    rarity: Scores
    """Of each n-gram."""
    size: int

    def scores(self, text: str) -> Scores:
        """Cosine with every document, 0 to 1, shape (documents,). What no document contains makes nothing smaller."""
        counts = Counter(ngrams(text))
        rows, known = self._rows(counts)
        if not rows.size:
            return np.zeros(self.size, np.float32)
        asked = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts))[known])) * self.rarity[rows]
        spans = [slice(self.starts[row], self.starts[row + 1]) for row in rows]
        weights = np.concatenate([self.weights[span] * part for span, part in zip(spans, asked, strict=True)])
        documents = np.concatenate([self.documents[span] for span in spans])
        found = np.bincount(documents, weights=weights, minlength=self.size)
        return (found / np.linalg.norm(asked)).astype(np.float32)

    def _rows(self, grams: Collection[str]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Of those that any document contains; and which of them these are."""
        asked = _hashes(grams)
        rows = np.searchsorted(self.hashes, asked)
        known = rows < len(self.hashes)
        known[known] = self.hashes[rows[known]] == asked[known]
        return rows[known], known


def tfidf(documents: Iterable[str]) -> Tfidf:
    rows: dict[str, int] = {}
    row, often, sizes = array("i"), array("f"), array("i")
    for document in documents:
        counts = Counter(ngrams(document))
        row.extend(rows.setdefault(gram, len(rows)) for gram in counts)
        often.extend(counts.values())
        sizes.append(len(counts))
    hashes = _hashes(rows)
    order = np.argsort(hashes)
    place = np.argsort(order).astype(np.int32)
    counted = place[np.array(row, np.int32)]
    return _weighted(hashes[order], counted, np.array(often, np.float32), np.array(sizes, np.int64))


def _hashes(grams: Collection[str]) -> NDArray[np.int64]:
    """Those of this process: 64 bits, and the string keeps its own."""
    return np.fromiter(map(hash, grams), np.int64, len(grams))


def _weighted(hashes: NDArray[np.int64], row: NDArray[np.int32], often: Scores, sizes: NDArray[np.int64]) -> Tfidf:
    """`row` and `often`: n-grams and their counts, document after document; `sizes`: how many each document has."""
    document = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
    found = np.bincount(row, minlength=len(hashes))
    rarity = _rarity(found, len(sizes))
    weights = _normed((1 + np.log(often)) * rarity[row], document, len(sizes))
    order = np.argsort(row, kind="stable")
    starts = np.concatenate(([0], np.cumsum(found)))
    return Tfidf(hashes, starts, document[order], weights[order], rarity, len(sizes))


def _rarity(documents: NDArray[np.int64], total: int) -> Scores:
    return (np.log((1 + total) / (1 + documents)) + 1).astype(np.float32)


def _normed(weights: Scores, document: NDArray[np.int32], total: int) -> Scores:
    lengths = np.sqrt(np.bincount(document, weights=weights**2, minlength=total))
    return (weights / np.maximum(lengths, 1e-9)[document]).astype(np.float32)
