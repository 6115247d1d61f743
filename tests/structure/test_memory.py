"""What a transaction remembers is forgotten by whatever writes it, also by way of a trigger or a foreign key.

SQLite itself says what a query reads and writes: it asks an authorizer for each column when it prepares a statement.
"""

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from bot.domain.privacy.retention import RULES
from storage.engines.base import load_queries
from storage.engines.sqlite_driver import AtOnce
from storage.privacy import erasure
from storage.privacy.personal_data import personal, register
from tests.structure.reading import Function, parse

Columns = frozenset[tuple[str, str]]
"""Table and column; as a column `*` is all of them."""
EVERY = "*"
CLEARS = {"erasure": {"erase", "end_farewell"}}
"""By file, the methods behind which all of its writing stands, and which forget everything."""
BY_NAME = {
    "idle_people": {"unreachable", "without_role"},
    "erasure": {*erasure.FIRST, *erasure.LAST, "drop_farewell_messages", "drop_farewell_keyboards"}
    | {f"reword_{place}" for place in erasure.REWORDED},
    "own_data": {name for name, _ in personal(register())} | {"faq_votes", "faq_taught", "faq_misses"},
    "retention_report": {f"held_{rule.name}" for rule in RULES},
}
"""Queries that are asked by a name that is computed."""
FILES = {"cohorts": "cohorts", "entrance": "people"}
"""Of repositories whose queries are in a file that is not called like their module."""


@pytest.fixture(scope="session")
def schema(empty_database: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(empty_database)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


def test_whatever_writes_forgets_what_may_be_different_afterwards(schema: sqlite3.Connection) -> None:
    reads: dict[str, Columns] = {}
    for method in _methods():
        for topic in method.remembered:
            reads[topic] = reads.get(topic, frozenset()) | _touched(schema, method)[0]
    assert {"people", "team", "associations", "answers", "dialogs", "cards"} <= reads.keys()
    wrong = [
        f"{method.file}.{method.name} does not forget {topic!r}: {sorted(both)}"
        for method in _methods()
        for topic, columns in reads.items()
        if method.file not in CLEARS
        if (both := _both(_touched(schema, method)[1], columns)) and topic not in method.forgotten
    ]
    assert not wrong


def test_what_forgets_everything_does_so_and_nothing_else_writes_there() -> None:
    for file, names in CLEARS.items():
        [kind] = [node for node in parse(_module(file)).body if isinstance(node, ast.ClassDef)][-1:]
        methods = {node.name: ast.unparse(node) for node in kind.body if isinstance(node, Function)}
        assert {name for name in methods if not name.startswith("_")} == names
        assert all("self.memory.clear()" in methods[name] for name in names)


def test_no_method_is_overlooked() -> None:
    asked = {(method.file, query) for method in _methods() for query in method.queries}
    asked |= {(file, query) for file, queries in BY_NAME.items() for query in queries}
    there = {(file, query) for file, queries in load_queries(AtOnce).items() for query in queries.available_queries}
    assert {query for query in there - asked if not query[1].endswith("_cursor")} == set()


def test_a_trigger_and_a_foreign_key_count_as_writing(schema: sqlite3.Connection) -> None:
    assert ("cohort_mark", EVERY) in _of_query(schema, "UPDATE event SET surveyed_at = :now WHERE id = :id")[1]
    assert ("member", EVERY) in _of_query(schema, "DELETE FROM person WHERE id = :id")[1]


@dataclass(frozen=True)
class Method:
    file: str
    """Of its queries."""
    name: str
    queries: tuple[str, ...]
    remembered: frozenset[str]
    forgotten: frozenset[str]


def _methods() -> Iterator[Method]:
    for file in sorted(load_queries(AtOnce)):
        for module in {file, *(name for name, queries in FILES.items() if queries == file)}:
            path = _module(module)
            kinds = [node for node in parse(path).body if isinstance(node, ast.ClassDef)] if path.exists() else []
            for node in (node for kind in kinds for node in kind.body):
                if isinstance(node, Function):
                    yield _written_out(file, node)
                elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                    yield _query(file, ast.unparse(node.targets[0]), node.value)


def _module(name: str) -> Path:
    """Where a repository is: in storage itself, or in its room for privacy."""
    flat = Path("storage") / f"{name}.py"
    return flat if flat.exists() else Path("storage/privacy") / flat.name


def _written_out(file: str, method: Function) -> Method:
    said = ast.unparse(method)
    by_hand = re.findall(r"self\.memory\.pop\('(\w+)'", said)
    names = re.findall(r"self\.queries\.(?!derive\b)(\w+)", said)
    forgotten = _said(method, "forgets") | frozenset(by_hand)
    return Method(file, method.name, tuple(names), _said(method, "remembered"), forgotten)


def _query(file: str, name: str, call: ast.Call) -> Method:
    """`Query[...]("name", "column", remembered="topic", forgets=("topic",))`."""
    named = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
    remembered = frozenset({named["remembered"]} if "remembered" in named else ())
    return Method(file, name, (ast.literal_eval(call.args[0]),), remembered, frozenset(named.get("forgets", ())))


def _said(method: Function, decorator: str) -> frozenset[str]:
    calls = [node for node in method.decorator_list if isinstance(node, ast.Call)]
    return frozenset(
        word.value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == decorator
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    )


def _touched(schema: sqlite3.Connection, method: Method) -> tuple[Columns, Columns]:
    found = [_of_query(schema, getattr(load_queries(AtOnce)[method.file], name).sql) for name in method.queries]
    return frozenset().union(*(reads for reads, _ in found)), frozenset().union(*(writes for _, writes in found))


@cache
def _of_query(schema: sqlite3.Connection, sql: str) -> tuple[Columns, Columns]:
    """What it reads and what it writes."""
    reads, writes = set(), set()

    def asked(act: int, table: str | None, column: str | None, *_rest: object) -> int:
        if act == sqlite3.SQLITE_READ and column:
            reads.add((str(table), column))
        elif act in (sqlite3.SQLITE_INSERT, sqlite3.SQLITE_DELETE, sqlite3.SQLITE_UPDATE):
            writes.add((str(table), column or EVERY))
        return sqlite3.SQLITE_OK

    schema.set_authorizer(asked)
    schema.execute(f"EXPLAIN {sql}", dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql)))
    schema.set_authorizer(None)
    return frozenset(reads), frozenset(writes)


def _both(writes: Columns, reads: Columns) -> Columns:
    return frozenset(one for one in reads if one in writes or (one[0], EVERY) in writes)
