"""Queries as they are kept: their text and how they are asked, and nothing beside it."""

import tracemalloc
from typing import Any

import pytest

from storage.engines import base
from storage.engines.base import SQL
from storage.engines.sqlite_driver import AtOnce
from storage.engines.statements import Statements
from storage.trouble import QueryFault

STONES = SQL / "stones.sql"
MOST = 1_000
"""Bytes of a query, with its text and its name."""


def read(query: str) -> Statements:
    adapter: Any = AtOnce
    return Statements(STONES, f"-- name: {query}\n", adapter())


def test_they_take_little_room() -> None:
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    queries = base.load_queries.__wrapped__(AtOnce)
    for found in queries.values():
        assert all(getattr(found, name) for name in found.available_queries)
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert taken / sum(len(found.available_queries) for found in queries.values()) < MOST


@pytest.mark.parametrize(
    "query", ["note(a)\nUPDATE stone SET name = :a;", "all#\nSELECT 1;", "put*!\nDELETE FROM stone;"]
)
def test_what_cannot_be_asked_as_it_is_named_is_refused(query: str) -> None:
    with pytest.raises(QueryFault, match=r"stones\.sql"):
        read(query)


@pytest.mark.parametrize(
    "sql", ["", "SELECT 1;", "-- name: (a)\nSELECT :a;", "-- name: one()\nSELECT 1;\n-- name: one()\nSELECT 2;"]
)
def test_a_start_finds_queries_without_a_name_of_their_own(sql: str) -> None:
    with pytest.raises(QueryFault, match=r"stones\.sql"):
        Statements(STONES, sql, AtOnce())


def test_one_that_is_not_there_is_no_query() -> None:
    queries = read("some()$\nSELECT 1;")
    with pytest.raises(AttributeError, match="other"):
        _ = queries.other


@pytest.mark.parametrize("names", ["", "a, b, c", "a, c"])
def test_each_parameter_is_named_before_and_in_the_query(names: str) -> None:
    query = "\nSELECT 1 WHERE :a > ':d' AND :b > '1'::text AND '12:30' > '';"
    assert read(f"some(a, b){query}").available_queries == ["some"]
    with pytest.raises(QueryFault, match=r"stones\.sql"):
        read(f"some({names}){query}")
