"""The entries in the order in which they answer a question, and how near the question is to any of them."""

import numpy as np
from msgspec import Struct

from bot.search.classifier import Matrix

MOST = 10


class Weights(Struct, frozen=True):
    """Of the ways to compare, in logits; fitted to phrasings that are no variants of the entries."""

    phrasing: float
    """Cosine with the nearest ways to ask for it."""
    document: float
    """TF-IDF cosine with all that stands in the entry, in the better of its languages."""
    learned: float
    """Log likelihood of the classifier."""
    stage: float
    """That the entry belongs to the stage on which the asker works: gently."""


SEMANTIC = Weights(phrasing=17, document=12, learned=2.0, stage=0.6)
FOREIGN = Weights(phrasing=77, document=0, learned=2.8, stage=0.6)
"""For a language in which no entry is written: its letters say nothing."""
LEXICAL = Weights(phrasing=0, document=30, learned=0, stage=0.6)


class Comparison(Struct, frozen=True):
    """All entries, compared in each way; shape (entries,) each."""

    nearest: Matrix
    """Cosine; empty in lexical mode, like the next."""
    learned: Matrix
    overlap: Matrix
    weights: Weights
    closest: float
    """Cosine of the nearest phrasing of all; in lexical mode TF-IDF cosine."""

    def logits(self) -> Matrix:
        found = self.weights.document * self.overlap
        if self.nearest.size:
            found = found + self.weights.phrasing * self.nearest + self.weights.learned * self.learned
        return np.asarray(found, np.float32)


class Ranking(Struct, frozen=True):
    order: tuple[int, ...]
    """Places of the entries, the most likely first; ten at most."""
    likelihood: float
    """Of the first, if one of all the entries is meant."""
    learned: float
    """What the classifier alone makes of it: low when the question is unlike all it has learned. 1 in lexical mode."""
    closest: float
    weights: Weights


def ranking(compared: Comparison, bonus: Matrix) -> Ranking:
    logits = compared.logits() + bonus
    chances = np.exp(logits - logits.max())
    order = np.argsort(-logits, kind="stable")[:MOST]
    learned = float(np.exp(compared.learned.max())) if compared.learned.size else 1.0
    likelihood = float(chances.max() / chances.sum())
    return Ranking(tuple(map(int, order)), likelihood, learned, compared.closest, compared.weights)
