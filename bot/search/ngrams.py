"""TF-IDF on character n-grams: what is written alike, whatever the endings and compounds of German make of a word."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.search.text import ngrams

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tfidf:
    """Documents as columns of a sparse matrix, one row for each n-gram; every document has the length 1."""

    rows: dict[str, int]
    starts: NDArray[np.int64]
    """Where the row begins in the next two, with one more for the end."""
    documents: NDArray[np.int32]
    weights: Scores
    rarity: Scores
    """Of each n-gram."""
    size: int

    def scores(self, text: str) -> Scores:
        """Cosine with every document, 0 to 1, shape (documents,). What no document contains makes nothing smaller."""
        counts = Counter(gram for gram in ngrams(text) if gram in self.rows)
        if not counts:
            return np.zeros(self.size, np.float32)
        rows = np.fromiter((self.rows[gram] for gram in counts), np.int64, len(counts))
        asked = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))) * self.rarity[rows]
        spans = [slice(self.starts[row], self.starts[row + 1]) for row in rows]
        weights = np.concatenate([self.weights[span] * part for span, part in zip(spans, asked, strict=True)])
        documents = np.concatenate([self.documents[span] for span in spans])
        found = np.bincount(documents, weights=weights, minlength=self.size)
        return (found / np.linalg.norm(asked)).astype(np.float32)


def tfidf(documents: Sequence[str]) -> Tfidf:
    counted = [Counter(ngrams(document)) for document in documents]
    rows: dict[str, int] = {}
    for counts in counted:
        for gram in counts:
            rows.setdefault(gram, len(rows))
    sizes = np.fromiter(map(len, counted), np.int64, len(counted))
    cells = int(sizes.sum())
    row = np.fromiter((rows[gram] for counts in counted for gram in counts), np.int64, cells)
    often = np.fromiter((count for counts in counted for count in counts.values()), np.float32, cells)
    document = np.repeat(np.arange(len(counted), dtype=np.int32), sizes)
    rarity = _rarity(np.bincount(row, minlength=len(rows)), len(counted))
    weights = _normed((1 + np.log(often)) * rarity[row], document, len(counted))
    order = np.argsort(row, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(row, minlength=len(rows)))))
    return Tfidf(rows, starts, document[order], weights[order], rarity, len(counted))


def _rarity(documents: NDArray[np.int64], total: int) -> Scores:
    return (np.log((1 + total) / (1 + documents)) + 1).astype(np.float32)


def _normed(weights: Scores, document: NDArray[np.int32], total: int) -> Scores:
    lengths = np.sqrt(np.bincount(document, weights=weights**2, minlength=total))
    return (weights / np.maximum(lengths, 1e-9)[document]).astype(np.float32)
