"""An encoder for tests that need vectors but no language model: texts with the same letters are near each other."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from bot.search.classifier import Matrix, normed
from bot.search.encoder import EncoderGone
from bot.search.process import DIMENSIONS
from bot.search.text import ngrams
from bot.search.vectors import Prefix


class LettersEncoder:
    def __init__(self) -> None:
        self.gone = ""
        self.texts: list[str] = []
        """All that it was given."""

    def encode(self, texts: Sequence[str], prefix: Prefix) -> Matrix:
        if self.gone:
            raise EncoderGone(self.gone)
        self.texts += texts
        return normed(np.stack([_counted(text) for text in texts]))

    def trouble(self) -> str:
        return self.gone

    def worth_trying(self) -> bool:
        return not self.gone

    def close(self) -> None:
        self.gone = "closed"


def _counted(text: str) -> Matrix:
    vector = np.full(DIMENSIONS, 0.05, np.float32)
    for gram in ngrams(text):
        vector[crc32(gram.encode()) % DIMENSIONS] += 1
    return vector
