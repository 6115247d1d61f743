"""Vectors that come with the bot: those of the answers that come with it, so that no first start has to make them.

They are as good as those that are made anew; one that is missing or no longer needed costs time or room, nothing else.
So it is with the whole file, when it cannot be read: `check` says so.
"""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.search.process import DIMENSIONS
from bot.search.vectors import KEY, Stored

NAME = "shipped.npy"
ROW = np.dtype([("key", f"S{KEY}"), ("vector", "<f2", DIMENSIONS)])


class VectorFault(Exception):
    """The file is missing or damaged; the message says what to do."""


@cache
def shipped() -> Stored:
    try:
        return at_hand()
    except VectorFault:
        return {}


def at_hand() -> Stored:
    """Raises VectorFault."""
    with as_file(files("bot.search") / NAME) as path:
        return read(path)


def read(path: Path) -> Stored:
    """Raises VectorFault."""
    try:
        rows = np.load(path, allow_pickle=False)
        return {str(row["key"], "ascii"): row["vector"].tobytes() for row in _checked(rows)}
    except FileNotFoundError:
        raise VectorFault(_fault("is missing")) from None
    except (OSError, EOFError, ValueError):
        raise VectorFault(_fault("is damaged")) from None


def _checked(rows: NDArray[Any]) -> NDArray[Any]:
    if rows.dtype != ROW:
        raise ValueError
    return rows


def _fault(what: str) -> str:
    return (
        f"The program's own file bot/search/{NAME} {what}. Install anew; until then, it is made anew where it can be."
    )


def write(vectors: Stored, path: Path) -> None:
    rows = np.zeros(len(vectors), ROW)
    for row, (key, vector) in zip(rows, sorted(vectors.items()), strict=True):
        row["key"], row["vector"] = key.encode("ascii"), np.frombuffer(vector, "<f2")
    np.save(path, rows, allow_pickle=False)
