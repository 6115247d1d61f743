"""Queries as they are kept: their text and how they are asked, and nothing beside it."""

import tracemalloc

import aiosql
import pytest

from storage.engines import base
from storage.engines.sqlite_driver import AtOnce
from storage.engines.statements import Statements

MOST = 1_000
"""Bytes of a query, with its text and its name."""


def test_they_take_little_room() -> None:
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    queries = base.load_queries.__wrapped__(AtOnce)
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert taken / sum(len(found.available_queries) for found in queries.values()) < MOST


@pytest.mark.parametrize(
    "query", ["note(a)\nUPDATE stone SET name = :a;", "all#\nSELECT 1;", "put*!\nDELETE FROM stone;"]
)
def test_what_cannot_be_asked_as_it_is_named_is_refused(query: str) -> None:
    with pytest.raises(aiosql.SQLParseException):
        aiosql.from_str(f"-- name: {query}\n", AtOnce, queries_cls=Statements)
