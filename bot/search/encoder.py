"""The port of the language model: texts become vectors. Its calls block; they belong into a thread."""

from collections.abc import Sequence
from typing import Protocol

from bot.search.classifier import Matrix
from bot.search.vectors import Prefix


class EncoderGone(Exception):
    """No vectors now; says why. The search goes on without them."""


class Encoder(Protocol):
    def encode(self, texts: Sequence[str], prefix: Prefix) -> Matrix:
        """Shape (texts, dimensions), each of length 1. Raises EncoderGone."""

    def trouble(self) -> str:
        """Why there would be no vectors now; empty when there would be."""

    def worth_trying(self) -> bool:
        """False while it is certain that there would be none."""

    def close(self) -> None: ...


class NoEncoder:
    def __init__(self, reason: str) -> None:
        self.reason = reason

    def encode(self, texts: Sequence[str], prefix: Prefix) -> Matrix:
        raise EncoderGone(self.reason)

    def trouble(self) -> str:
        return self.reason

    def worth_trying(self) -> bool:
        return False

    def close(self) -> None:
        pass
