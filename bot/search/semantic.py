"""Comparing by meaning: vectors of the encoder, and what was learned from them."""

from collections.abc import Sequence
from hashlib import sha256

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from bot.search.classifier import Classifier, Matrix, Samples, train
from bot.search.corpus import Kind, Sample
from bot.search.vectors import Stored

COUNTS = {Kind.PHRASING: 1.0, Kind.SENTENCE: 0.4}
"""How much a sample counts in training."""
TRAINED = "classifier/1/"


class Phrasings(Struct, frozen=True):
    """The vectors of all ways to ask, by entry and then by language; each entry has at least one."""

    rows: Matrix
    languages: NDArray[np.int64]
    """Where those of each entry in each of its languages begin, among the rows."""
    entries: NDArray[np.int64]
    """Where those of each entry begin, among the languages."""

    def nearest(self, vector: Matrix) -> tuple[Matrix, float]:
        """The highest cosine in each language of an entry, the mean of these: shape (entries,). And that of all."""
        best = np.maximum.reduceat(self.rows @ vector, self.languages)
        counts = np.diff(self.entries, append=len(best))
        return np.asarray(np.add.reduceat(best, self.entries) / counts, np.float32), float(best.max())


class Semantic(Struct, frozen=True):
    phrasings: Phrasings
    classifier: Classifier
    digest: str
    """Of all that the classifier was trained on."""

    def trained(self) -> Stored:
        """To be kept like a vector: a restart need not train again."""
        parts = (self.classifier.centre, self.classifier.offset, self.classifier.matrix.ravel())
        return {self.digest: np.concatenate(parts).astype("<f4").tobytes()}


def digest(samples: Sequence[Sample]) -> str:
    told = "\n".join(f"{sample.entry} {sample.kind} {sample.key}" for sample in samples)
    return TRAINED + sha256(told.encode()).hexdigest()[:40]


def semantic(samples: Sequence[Sample], stored: Stored, before: Classifier | None = None) -> Semantic | None:
    """None while a vector is missing."""
    if not samples or any(sample.key not in stored for sample in samples):
        return None
    vectors = np.frombuffer(b"".join(stored[sample.key] for sample in samples), "<f2").astype(np.float32)
    vectors = vectors.reshape(len(samples), -1)
    trained = _restored(stored.get(digest(samples)), vectors.shape[1]) or train(_samples(samples, vectors), before)
    return Semantic(_phrasings(samples, vectors), trained, digest(samples))


def _phrasings(samples: Sequence[Sample], vectors: Matrix) -> Phrasings:
    found = ((one.entry, one.language, row) for row, one in enumerate(samples) if one.kind is Kind.PHRASING)
    order = sorted(found)
    languages = _starts([place[:2] for place in order])
    entries = _starts([order[start][0] for start in languages])
    return Phrasings(vectors[[row for *_, row in order]], np.array(languages), np.array(entries))


def _starts(values: Sequence[object]) -> list[int]:
    """Where a new value begins."""
    return [place for place, value in enumerate(values) if not place or value != values[place - 1]]


def _samples(samples: Sequence[Sample], vectors: Matrix) -> Samples:
    weights = np.array([COUNTS.get(one.kind, 0.0) for one in samples], np.float32)
    labels, used = np.array([one.entry for one in samples]), weights > 0
    return Samples(vectors[used], labels[used], weights[used], int(labels.max()) + 1)


def _restored(kept: bytes | None, dimensions: int) -> Classifier | None:
    if kept is None:
        return None
    numbers = np.frombuffer(kept, "<f4")
    classes = (len(numbers) - dimensions) // (dimensions + 1)
    centre, offset, matrix = np.split(numbers, [dimensions, dimensions + classes])
    return Classifier(centre, matrix.reshape(dimensions, classes), offset)
