"""What `make feature` writes works at once: the examples of handlers/example.md and handlers/table.md are true."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.scaffold import objections, scaffold
from tests.structure.reading import ROOT, tracked

ASKED = (
    "tests/stories/test_danke.py", "tests/stories/test_lob.py", "tests/domain/test_short_praise.py",
    "tests/screens/test_golden.py", "tests/structure/test_link_codes.py", "tests/structure/test_retention.py",
    "tests/storage/test_personal_data.py", "tests/runtime/test_scope.py",
)  # fmt: skip


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of the project."""
    folder = tmp_path_factory.mktemp("house")
    for path in tracked():
        (folder / path.parent).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, folder / path)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    return folder


def test_it_works_at_once(copy: Path) -> None:
    written = [str(path) for path in (*scaffold(copy, "danke"), *scaffold(copy, "lob", "short_praise"))]
    python = [path for path in written if path.endswith(".py")]
    for order in (("ruff", "check", *python), ("ruff", "format", "--check", *python), ("pytest", "-q", *ASKED)):
        done = subprocess.run(
            [sys.executable, "-m", *order],
            check=False, cwd=copy, env={**os.environ, "PYTHONPATH": str(copy), "GOLDEN": "1"},
            capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "name, table, said",
    [
        ("Danke", "", "NAME is small letters"),
        ("class", "", "NAME is small letters"),
        ("danke", "my-thanks", "TABLE is small letters"),
        ("settings", "", "handlers/settings/__init__.py is there already"),
        ("danke", "location", "storage/location.py is there already"),
        ("danke", "visit", "bot/runtime/visit.py has a class Visit already"),
        ("notiz", "", "NAME=notiz means something else in bot/domain/README.md already: Notiz, `DeskNote`."),
        ("uebergabe", "", "already: Übergabe, `Handover`."),
        ("danke", "desk_note", "TABLE=desk_note means something else"),
        ("danke", "desk", "already: Pult, desk."),
        ("danke", "thanks", ""),
        ("lob", "", ""),
    ],
)
def test_a_word_that_does_not_fit_is_named(name: str, table: str, said: str) -> None:
    found = " ".join(objections(ROOT, name, table))
    assert said in found
    assert bool(said) is bool(found)
