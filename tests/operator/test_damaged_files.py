"""An installation with a file that somebody changed: one sentence that names the file, within seconds."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.operator.conftest import ROOT

PACKAGES = ("bot", "handlers", "storage")
EVENTS, PEOPLE = "storage/sql/events.sql", "storage/sql/people.sql"
VECTORS, REHEARSAL = "bot/search/shipped.npy", "bot/demo/rehearsal.toml"
PATIENCE = 60
"""Seconds; a process that hangs would never end."""


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With what Python compiled: a copy is as new as its original."""
    folder = tmp_path_factory.mktemp("installation")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package)
    return folder


@pytest.fixture
def installation(copied: Path) -> Iterator[Path]:
    """Whole again after each test."""
    yield copied
    for file in (EVENTS, PEOPLE, VECTORS, REHEARSAL):
        shutil.copy2(ROOT / file, copied / file)


def ends(installation: Path, command: str) -> tuple[int, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PROJEKTSCHMIEDE_")}
    ours = {"PYTHONPATH": str(installation), "PROJEKTSCHMIEDE_WEB_ADDRESS": "127.0.0.1:0"}
    ended = subprocess.run(
        [sys.executable, "-m", "bot", command],
        check=False, cwd=installation, env={**kept, **ours}, capture_output=True, text=True, timeout=PATIENCE,
    )  # fmt: skip
    return ended.returncode, ended.stdout + ended.stderr


@pytest.mark.parametrize(
    "command, was, becomes",
    [("run", " AND sequence = :was;", ";"), ("check", "-- name: event_by_id(id)^", "-- name: event by id")],
    ids=["a parameter that nothing asks for", "a name that is none"],
)
def test_a_damaged_query_ends_the_process_with_its_name(
    installation: Path, command: str, was: str, becomes: str
) -> None:
    file = installation / EVENTS
    whole = file.read_text(encoding="utf-8")
    assert was in whole
    file.write_text(whole.replace(was, becomes, 1), encoding="utf-8")
    code, said = ends(installation, command)
    assert code == 70, said
    assert "The program's own file storage/sql/events.sql is damaged" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("command, becomes", [("run", ""), ("check", None)], ids=["empty", "missing"])
def test_a_file_of_queries_that_is_gone_ends_the_process_with_its_name(
    installation: Path, command: str, becomes: str | None
) -> None:
    file = installation / PEOPLE
    if becomes is None:
        file.unlink()
    else:
        file.write_text(becomes, encoding="utf-8")
    code, said = ends(installation, command)
    assert code == 70, said
    assert "The program's own file storage/sql/people.sql is damaged" in said
    assert "Traceback" not in said


def test_vectors_that_were_cut_are_told(installation: Path) -> None:
    file = installation / VECTORS
    file.write_bytes(file.read_bytes()[:10_000])
    code, said = ends(installation, "check")
    assert code == 70, said
    assert "WRONG search\n      The program's own file bot/search/shipped.npy is damaged. Install anew;" in said
    assert "Traceback" not in said


def test_people_of_the_demo_that_cannot_be_read_end_it(installation: Path) -> None:
    file = installation / REHEARSAL
    file.write_text(file.read_text(encoding="utf-8") + "\n[[", encoding="utf-8")
    code, said = ends(installation, "demo")
    assert code == 65, said
    assert "rehearsal.toml" in said
    assert "Traceback" not in said
    assert "fault of the program" not in said
