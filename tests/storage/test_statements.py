"""Queries as they are kept: their text and how they are asked, and nothing beside it."""

import tracemalloc
from typing import Any

import aiosql
import pytest

from storage.engines import base
from storage.engines.sqlite_driver import AtOnce
from storage.engines.statements import Statements

MOST = 1_000
"""Bytes of a query, with its text and its name."""


def read(query: str) -> Any:
    adapter: Any = AtOnce
    return aiosql.from_str(
        f"-- name: {query}\n", adapter, attribute=None, loader_cls=base._Loader, queries_cls=Statements
    )


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
        read(query)


@pytest.mark.parametrize("names", ["", "a, b, c", "a, c"])
def test_each_parameter_is_named_before_and_in_the_query(names: str) -> None:
    query = "\nSELECT 1 WHERE :a > ':d' AND :b > '1'::text AND '12:30' > '';"
    assert read(f"some(a, b){query}").available_queries == ["some"]
    with pytest.raises(aiosql.SQLParseException):
        read(f"some({names}){query}")
