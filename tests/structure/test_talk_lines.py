"""Nobody but the two who talk reads their messages, and after a report the two who are named: there is no other way."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.structure.reading import ROOT, nodes, parse, tracked

TABLE = re.compile(r"\btalk_line\b")
MESSAGES = {"line", "lines", "lines_due"}
"""Of the repository of talks: what gives messages away."""


def test_only_six_files_of_queries_know_the_messages() -> None:
    files = [path for path in tracked() if path.suffix == ".sql"]
    assert {path.name for path in files if TABLE.search((ROOT / path).read_text("utf-8"))} == {
        "talks.sql",
        "talk_ends.sql",
        "talk_reports.sql",
        "erasure.sql",
        "own_data.sql",
        "retention_report.sql",
    }


def test_the_ends_only_drop_them_and_a_report_only_copies_them() -> None:
    files = ("talk_ends", "talk_reports", "erasure", "retention_report")
    said = {name: _statements(f"storage/sql/{name}.sql") for name in files}
    assert {one.split(maxsplit=1)[0] for one in said["erasure"]} == {"DELETE"}
    assert [one.split(maxsplit=1)[0] for one in said["talk_ends"]] == ["DELETE"]
    assert [one.startswith("INSERT INTO talk_report_line") for one in said["talk_reports"]] == [True]
    assert {one.partition("\n")[0] for one in said["retention_report"]} == {"SELECT count(*) AS there,"}
    assert all(" AS overdue\n" in one and one.count(" AS ") == 2 for one in said["retention_report"])


def test_whoever_sees_their_own_data_sees_no_message_of_the_other_one() -> None:
    for statement in _statements("storage/sql/own_data.sql"):
        assert "(talk, side) IN (SELECT talk, side FROM person_talk WHERE person = :person)" in statement
    assert set(_readers("own_data", {"everything"})) == {
        "handlers/erasure/actions/__init__.py: everything",
        "bot/operator/person.py: everything",
    }


def test_only_the_room_of_talks_reads_them_and_the_room_of_reports_names_one() -> None:
    assert set(_readers("talks", MESSAGES)) == {
        "handlers/talk_reports/actions/filing.py: line",
        "handlers/talks/actions/relaying.py: line",
        "handlers/talks/actions/saying.py: line",
        "handlers/talks/ticks.py: lines_due",
    }


def test_what_was_copied_for_a_report_is_read_in_one_place() -> None:
    """Which notes the look, and asks first whether they are one of the two."""
    assert list(_readers("talk_reports", {"lines"})) == ["handlers/talk_reports/actions/reading.py: lines"]
    [read] = [
        node
        for node in ast.walk(parse(Path("handlers/talk_reports/actions/reading.py")))
        if isinstance(node, ast.AsyncFunctionDef) and "talk_reports.lines" in ast.unparse(node)
    ]
    steps = ast.unparse(read)
    assert steps.index("named(visit") < steps.index("note_look(") < steps.index("talk_reports.lines(")


def _statements(path: str) -> list[str]:
    """Those that name the messages, without comments."""
    text = re.sub(r"(?m)^--.*$", "", (ROOT / path).read_text("utf-8"))
    return [one.strip() for one in text.split(";") if TABLE.search(one)]


def _readers(repository: str, methods: set[str]) -> Iterator[str]:
    for path in tracked():
        if path.suffix == ".py" and path.parts[0] in {"bot", "handlers", "storage"}:
            for node in nodes(path):
                if isinstance(node, ast.Attribute) and node.attr in methods and _is(node.value, repository):
                    yield f"{path.as_posix()}: {node.attr}"


def _is(node: ast.expr, repository: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == repository
