"""The register of personal data: each column of each table stands in it, and whoever it is about sees and erases it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.personal_data import personal, register


@pytest.fixture(scope="module")
def schema(empty_database: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(empty_database)) as connection:
        yield connection


def test_each_column_of_each_table_stands_in_the_register_once(schema: sqlite3.Connection) -> None:
    tables = [name for (name,) in schema.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: sorted(column[1] for column in schema.execute(f"PRAGMA table_info({name})")) for name in tables}
    assert {name: sorted(table.columns) for name, table in register().items()} == found, (
        "each column stands in one list of its table in storage/personal_data.toml; what is of a person has a query"
        " of the table's name in storage/sql/own_data.sql"
    )


def test_a_table_is_of_somebody_or_says_what_it_is_instead() -> None:
    assert [name for name, table in register().items() if bool(table.title) is bool(table.why)] == []
    assert [name for name, table in personal(register()) if table.title.keys() != {"de", "en"}] == []


def test_whatever_names_a_person_is_of_people(schema: sqlite3.Connection) -> None:
    """A foreign key to a person is somebody: blacked out for everybody else."""
    wrong = [
        f"{name}.{key[3]}"
        for name, table in register().items()
        for key in schema.execute(f"PRAGMA foreign_key_list({name})")
        if key[2] in ("person", "address") and key[3] not in table.people
    ]
    assert wrong == []


def test_each_table_of_somebody_has_its_query() -> None:
    queries = Path("storage/sql/own_data.sql").read_text(encoding="utf-8")
    marked = {"faq_vote", "faq_phrasing", "faq_miss"}
    wanted = {name for name, _ in personal(register())} - marked
    assert {name for name in wanted if f"-- name: {name}(person)" not in queries} == set()
