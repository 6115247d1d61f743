"""What is kept of the encoder's work. A vector depends on nothing but its text, so its key is a hash of that."""

import hashlib
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Protocol

import numpy as np

from bot.search.classifier import Matrix

ENCODER = "e5-small-q4"
"""Vectors of another one are not comparable: their keys are other ones."""
KEY = 40
"""Characters of a key."""
Stored = Mapping[str, bytes]


class Prefix(StrEnum):
    """What stands before a text: the encoder was trained on pairs of the two."""

    QUERY = "query"
    PASSAGE = "passage"


class Vectors(Protocol):
    """Where they are kept: a table that all processes share, or this memory."""

    async def load(self, keys: Collection[str]) -> Stored:
        """Those of the keys that are there."""

    async def keep(self, new: Stored) -> None: ...


class MemoryVectors:
    def __init__(self, stored: Stored | None = None) -> None:
        self.stored = dict(stored or {})

    async def load(self, keys: Collection[str]) -> Stored:
        return {key: self.stored[key] for key in keys if key in self.stored}

    async def keep(self, new: Stored) -> None:
        self.stored.update(new)


def key_of(prefix: Prefix, text: str) -> str:
    return hashlib.sha256(f"{ENCODER}|{prefix}|{text}".encode()).hexdigest()[:KEY]


def packed(vector: Matrix) -> bytes:
    """16 bits a number: half the room, and no difference in what is found."""
    return vector.astype("<f2").tobytes()


def unpacked(stored: bytes) -> Matrix:
    return np.frombuffer(stored, "<f2").astype(np.float32)
