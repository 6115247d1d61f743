"""The register of personal data: each column of each table stands in it, and whoever it is about sees and erases it."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.privacy.personal_data import drop_of_association, own_rows, personal, register, with_association

OWN_DATA, COHORT_ENDS = Path("storage/sql/own_data.sql"), Path("storage/sql/cohort_ends.sql")
WRITTEN = re.compile(r"(?s)-- name: (\w+)\(\w+\)!?\n(.*?;)")
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
        "each table has an entry in storage/privacy/personal_data.toml, and each of its columns stands in one list:"
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
    nobodys = [
        name for name, table in personal(register()) if not table.people and name not in {*queries(OWN_DATA), *MARKED}
    ]
    assert nobodys == [], (
        "name in `people` the columns that say whose a row is, or write a query of the table's name in"
        " storage/sql/own_data.sql"
    )


def test_what_goes_with_an_association_says_of_which_it_is() -> None:
    assert [name for name in with_association(register()) if "association" not in register()[name].columns] == []


def test_a_query_that_is_written_says_something_else_than_the_register() -> None:
    derived = {own_rows(name, table) for name, table in personal(register())}
    derived |= {drop_of_association(name) for name in with_association(register())}
    assert derived & {*queries(OWN_DATA).values(), *queries(COHORT_ENDS).values()} == set(), "derived: take it out"


def queries(file: Path) -> dict[str, str]:
    """By name, on one line each."""
    return {name: " ".join(sql.split()) for name, sql in WRITTEN.findall(file.read_text(encoding="utf-8"))}
