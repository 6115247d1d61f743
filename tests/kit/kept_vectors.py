"""Vectors of the questions that tests ask, as the language model made them: making one takes longer than the search.

`make vectors` writes those of new questions. What is missing is made by the model itself, so what is found is the same.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.search import shipped
from bot.search.classifier import Matrix
from bot.search.process import WorkerEncoder
from bot.search.vectors import Prefix, Stored, key_of, packed, unpacked

HERE = Path(__file__).parents[1] / "search" / "asked.npy"


class KeptEncoder(WorkerEncoder):
    """The language model, which is asked only for what is not kept."""

    def __init__(self, kept: Stored) -> None:
        super().__init__()
        self._kept = dict(kept)
        self.asked: dict[str, str] = {}
        """Texts, by the key of their vector."""

    def encode(self, texts: Sequence[str], prefix: Prefix) -> Matrix:
        return np.stack([self._vector(text, prefix) for text in texts])

    def _vector(self, text: str, prefix: Prefix) -> Matrix:
        key = key_of(prefix, text)
        self.asked[key] = text
        if key in self._kept:
            return unpacked(self._kept[key])
        vector = np.asarray(super().encode([text], prefix)[0])
        self._kept[key] = packed(vector)
        return vector

    def write(self) -> None:
        """All that it was asked for, and nothing else."""
        shipped.write({key: self._kept[key] for key in self.asked}, HERE)


def kept() -> Stored:
    return shipped.read(HERE) if HERE.exists() else {}
