"""The shape of the house: what design and conventions promise about the source, read from the source."""

import ast
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.structure.reading import ROOT, build_wheel, functions, nodes, parse, tracked, words_shown

LONGEST_FILE = 220
LONGEST_FUNCTION = 40
# A list of parts and what each is given, read from top to bottom: cut in two, nobody would see the whole any more.
WIRING = ("bot/app.py", "bot/app.py: build")

PACKAGES = ("bot", "handlers", "storage")
FOLDERS = {*PACKAGES, "tests", "docs", ".ci", ".github", ".gitlab"}
FILES = {
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE",
    "Makefile", "pyproject.toml", "Dockerfile", "compose.yaml",
    "requirements.lock", "requirements-build.lock", "requirements-dev.lock",
}  # fmt: skip

MACHINE_PATH = re.compile(r"(?<![\w.*~-])/(?:work|root|home|Users|opt/pypi|opt/wheels)/")
INDEX_ADDRESS = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|(?<!emit-)index-url[ =]|find-links[ =]")
RENAMES = re.compile(r"UPDATE dialog SET step|SET became")
MIGRATION_STEP = re.compile(r'^(revision|down_revision) = "(\d+)"', re.MULTILINE)
UMLAUT = re.compile("[äöüÄÖÜß]")


@cache
def logic() -> tuple[Path, ...]:
    """Python that somebody reads and changes. A migration is written once, and as long as its tables."""
    return tuple(
        path
        for path in tracked()
        if path.suffix == ".py" and path.parts[0] in PACKAGES and "migrations/versions" not in path.as_posix()
    )


def imports(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_the_top_level_is_fixed() -> None:
    folders = {path.parts[0] for path in tracked() if len(path.parts) > 1}
    files = {path.name for path in tracked() if len(path.parts) == 1 and not path.name.startswith(".")}
    assert folders <= FOLDERS
    assert files <= FILES


def test_a_file_fits_into_a_head() -> None:
    lengths = {path.as_posix(): len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in logic()}
    assert {path: n for path, n in lengths.items() if n > LONGEST_FILE and path not in WIRING} == {}


def test_a_function_fits_on_a_screen() -> None:
    lengths = {f"{path}: {name}": lines for path in logic() for name, lines in functions(path)}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION and name not in WIRING} == {}


def test_no_file_for_everything_else() -> None:
    nameless = {"helpers", "helper", "utils", "util", "misc", "common", "tools"}
    assert [path for path in tracked() if path.suffix == ".py" and path.stem in nameless] == []


def test_words_for_people_stand_in_the_texts() -> None:
    """A sentence with an umlaut in it is German, and German belongs into Fluent, Markdown or TOML.

    The command line speaks for itself; a gallery, and what several of them show, has invented names.
    """
    german = [
        f"{path}:{line}: {text[:60]}"
        for path in logic()
        if path.name not in {"__main__.py", "gallery.py"}
        and "gallery" not in path.parts
        and not path.name.startswith("invented")
        for line, text in words_shown(path)
        if UMLAUT.search(text) and " " in text.strip()
    ]
    assert german == []


def test_migrations_are_numbered_in_their_order() -> None:
    """The program knows the newest by its number: with a lower one on top it would migrate at every start."""
    steps = sorted((ROOT / "storage/migrations/versions").glob("[0-9]*.py"))
    said = [dict(MIGRATION_STEP.findall(step.read_text(encoding="utf-8"))) for step in steps]
    numbers = [step.name.partition("_")[0] for step in steps]
    assert [one["revision"] for one in said] == numbers, "a migration has the number of its file"
    assert [one.get("down_revision") for one in said] == [None, *numbers[:-1]], (
        "a new migration has the highest number, and its down_revision is the one before"
    )


def test_a_question_is_renamed_wherever_its_name_stands() -> None:
    """By `tables.question`; the first who did it by hand left out the messages that people reply to."""
    steps = sorted((ROOT / "storage/migrations/versions").glob("[0-9]*.py"))
    by_hand = [step.name for step in steps if RENAMES.search(step.read_text(encoding="utf-8"))]
    assert by_hand == ["0076_volunteer_desk.py", "0077_date_desk.py", "0078_desk_split.py"]


def test_nobody_imports_the_migrations() -> None:
    inside = Path("storage/migrations")
    outside = [path for path in logic() if not path.is_relative_to(inside)]
    assert [path for path in outside if any(name.startswith("storage.migrations") for name in imports(path))] == []


def test_a_feature_never_commits() -> None:
    commits = [
        f"{path}:{node.lineno}"
        for path in logic()
        if path.parts[0] == "handlers"
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and node.attr == "commit"
    ]
    assert commits == []


@pytest.mark.parametrize("pattern", [MACHINE_PATH, INDEX_ADDRESS], ids=["a path of one machine", "an index address"])
def test_nothing_belongs_to_one_machine(pattern: re.Pattern[str]) -> None:
    found = []
    for path in tracked():
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path}: {match[0]}" for match in pattern.finditer(text)]
    assert found == []


def test_the_package_carries_all_that_is_tracked(tmp_path: Path) -> None:
    """Texts, lessons, queries, pages and migrations arrive with the wheel, not only with the checkout."""
    with zipfile.ZipFile(build_wheel(tmp_path)) as wheel:
        shipped = set(wheel.namelist())
    wanted = {path.as_posix() for path in tracked() if path.parts[0] in PACKAGES}
    assert wanted - shipped == set()


def test_rows_become_dataclasses_in_one_place() -> None:
    """A repository that fills a class from `row["..."]` names each column once more: `storage/rows.py` does it."""
    by_hand = [
        f"{path}:{call.lineno}"
        for path in logic()
        if path.parts[0] == "storage"
        for call in nodes(path)
        if isinstance(call, ast.Call) and ast.unparse(call.func)[:1].isupper() and _reads_a_row(call)
    ]
    assert by_hand == []


def _reads_a_row(call: ast.Call) -> bool:
    inside = (node for argument in (*call.args, *call.keywords) for node in ast.walk(argument))
    return any(isinstance(node, ast.Subscript) and ast.unparse(node.value) == "row" for node in inside)


def test_a_story_borrows_from_the_kit_not_from_another_story() -> None:
    stories = [path for path in tracked() if path.is_relative_to("tests/stories") and path.suffix == ".py"]
    assert stories
    borrowed = {f"{path}: {name}" for path in stories for name in imports(path) if name.startswith("tests.stories")}
    assert borrowed == set()


def test_the_wiring_only_names_parts() -> None:
    """What decides or repeats belongs into a part of its own, where it can be tested."""
    [build] = [node for node in parse(Path("bot/app.py")).body if getattr(node, "name", "") == "build"]
    steps = {type(step) for step in build.body[1:]}  # type: ignore[attr-defined]
    assert steps <= {ast.Assign, ast.Expr, ast.Return}
    assert not any(isinstance(node, ast.Lambda) for node in ast.walk(build))


def test_the_contracts_see_every_room() -> None:
    """A folder without `__init__.py` works all the same, but import-linter looks past it."""
    rooms = {path.parent for path in logic() if "migrations" not in path.parts}
    assert [room for room in rooms if not (ROOT / room / "__init__.py").exists()] == []
