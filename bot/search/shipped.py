"""Vectors that come with the bot: those of the answers that come with it, so that no first start has to make them.

They are as good as those that are made anew; one that is missing or no longer needed costs time or room, nothing else.
"""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from bot.search.process import DIMENSIONS
from bot.search.vectors import KEY, Stored

NAME = "shipped.npy"
ROW = np.dtype([("key", f"S{KEY}"), ("vector", "<f2", DIMENSIONS)])


@cache
def shipped() -> Stored:
    with as_file(files("bot.search") / NAME) as path:
        rows = np.load(path, allow_pickle=False) if path.exists() else np.zeros(0, ROW)
    return {str(row["key"], "ascii"): row["vector"].tobytes() for row in rows}


def write(vectors: Stored, path: Path) -> None:
    rows = np.zeros(len(vectors), ROW)
    for row, (key, vector) in zip(rows, sorted(vectors.items()), strict=True):
        row["key"], row["vector"] = key.encode("ascii"), np.frombuffer(vector, "<f2")
    np.save(path, rows, allow_pickle=False)
