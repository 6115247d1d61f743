"""How long is looked for what nobody thought of: a little in `make test`, as long as you like with FUZZ=1."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

import hypothesis

SLOWEST = 2.0
"""Seconds of CPU for one case."""
BUSY = 4
"""So many times slower this machine may be while others work on it."""


def thorough() -> bool:
    return bool(os.environ.get("FUZZ"))


def few(examples: int) -> hypothesis.settings:
    """The same ones each time; a hundred times as many, and always new ones, when there is time."""
    if thorough():
        return hypothesis.settings(max_examples=100 * examples, derandomize=False)
    return hypothesis.settings(max_examples=examples, derandomize=True, database=None)


@contextmanager
def in_time() -> Iterator[None]:
    began = process_time()
    yield
    took = process_time() - began
    assert took < SLOWEST * BUSY, f"it takes {took:.1f} s"
