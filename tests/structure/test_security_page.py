"""docs/sicherheit.md: every threat has its three lines, and what they name is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.structure.reading import ROOT, Function, parse, tracked

PAGE = ROOT / "docs/sicherheit.md"
THREATS = 41
LINES = ("Was gebaut ist", "Was das prüft", "Grenze")
SECTION = re.compile(r"^### S(?P<number>\d+) · (?P<title>\S.*)\n(?P<body>(?:(?!#).*\n?)*)", re.MULTILINE)
LINE = re.compile(r"^- \*\*(?P<name>[^*]+):\*\* (?P<text>\S.*)$", re.MULTILINE)
NAMED_TEST = re.compile(r"`(?P<file>tests/[\w/]+\.py)::(?P<name>[\w:]+)`")
NAMED_PATH = re.compile(r"`(?P<path>[\w./-]+/[\w.-]+\.\w+|Dockerfile|Makefile|compose\.yaml|requirements[\w-]*\.lock)`")


@cache
def sections() -> dict[int, tuple[str, dict[str, str]]]:
    """Number -> title, and the text of each line by its name."""
    found = SECTION.finditer(PAGE.read_text(encoding="utf-8"))
    return {int(one["number"]): (one["title"], lines_in(one["body"])) for one in found}


def lines_in(body: str) -> dict[str, str]:
    return {line["name"]: line["text"] for line in LINE.finditer(body)}


@cache
def names_in(file: str) -> frozenset[str]:
    """As pytest names them: `test_x`, `TestY::test_x`."""
    found = set()
    for node in parse(Path(file)).body:
        if isinstance(node, Function):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{inner.name}" for inner in node.body if isinstance(inner, Function)}
    return frozenset(found)


def missing_tests(text: str) -> list[str]:
    named = [(one["file"], one["name"]) for one in NAMED_TEST.finditer(text)]
    return [f"{file}::{name}" for file, name in named if not (ROOT / file).is_file() or name not in names_in(file)]


def missing_paths(text: str) -> list[str]:
    known = set(tracked())
    return [one["path"] for one in NAMED_PATH.finditer(text) if Path(one["path"]) not in known]


def test_every_threat_has_its_section_in_order() -> None:
    assert list(sections()) == list(range(1, THREATS + 1))


@pytest.mark.parametrize("number", range(1, THREATS + 1))
def test_a_section_says_what_is_built_what_holds_it_and_what_remains(number: int) -> None:
    _, lines = sections()[number]
    assert tuple(lines) == LINES
    built, checked, _ = lines.values()
    assert NAMED_PATH.search(built), f"S{number}: which file?"
    assert NAMED_TEST.search(checked), f"S{number}: which test?"


def test_what_the_page_names_is_there() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert missing_tests(text) + missing_paths(text) == []


def test_what_is_gone_is_found() -> None:
    assert missing_tests("`tests/structure/test_security_page.py::test_never_written`") != []
    assert missing_tests("`tests/structure/test_nowhere.py::test_x`") != []
    assert missing_paths("`bot/nowhere.py` `Dockerfile`") == ["bot/nowhere.py"]
