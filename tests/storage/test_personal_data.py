"""The register of personal data: each column of each table stands in it, and whoever it is about sees and erases it."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.own_data import rows_that_name
from storage.personal_data import personal, register

OWN_DATA = Path("storage/sql/own_data.sql")
MARKED = {"faq_vote", "faq_phrasing", "faq_miss"}
"""Only their authors can tell that they are theirs."""


@pytest.fixture(scope="module")
def schema(empty_database: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(empty_database)) as connection:
        yield connection


def test_each_column_of_each_table_stands_in_the_register_once(schema: sqlite3.Connection) -> None:
    tables = [name for (name,) in schema.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: sorted(column[1] for column in schema.execute(f"PRAGMA table_info({name})")) for name in tables}
    assert {name: sorted(table.columns) for name, table in register().items()} == found, (
        "each table has an entry in storage/personal_data.toml, and each of its columns stands in one list there:"
        " its head explains them"
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


def test_of_each_table_it_is_known_what_is_somebodys() -> None:
    nobodys = [name for name, table in personal(register()) if not table.people and name not in {*queries(), *MARKED}]
    assert nobodys == [], (
        "name in `people` the columns that say whose a row is, or write a query of the table's name in"
        " storage/sql/own_data.sql"
    )


def test_a_query_that_is_written_says_something_else_than_the_register() -> None:
    derived = {rows_that_name(name, table): name for name, table in personal(register())}
    assert [derived[sql] for sql in queries().values() if sql in derived] == [], "it is derived: take it out"


def queries() -> dict[str, str]:
    """Of the file, on one line each, by the table."""
    written = OWN_DATA.read_text(encoding="utf-8")
    return {name: " ".join(sql.split()) for name, sql in re.findall(r"(?s)-- name: (\w+)\(person\)\n(.*?;)", written)}
