"""A class name means one thing in the whole house: whoever searches for it finds it, and knows which one is meant."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

import pytest

from tests.structure.reading import nodes_of, text, tracked, tree

TYPE = re.compile(r"[A-Z]\w*[a-z]\w*")
CURE = "give each the word of its field, as in DueReminder beside Due"
ONCE = "use that one; what tables, buttons and rules all speak stands in bot/terms"


def names(source: str) -> list[str]:
    """Of classes, and of types that are given a name: `Rows = tuple[Row, ...]`."""
    classes = [node.name for node in nodes_of(source) if isinstance(node, ast.ClassDef)]
    return [*classes, *(name for node in tree(source).body for name in _types(node))]


def _types(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript | ast.BinOp):
        yield from (one.id for one in node.targets if isinstance(one, ast.Name) and TYPE.fullmatch(one.id))


def with_two_meanings(sources: Mapping[str, str]) -> list[str]:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for path, source in sources.items():
        for name in names(source):
            places[name].append(path)
    return [f"{name} in {_list(found)}: {CURE}" for name, found in sorted(places.items()) if len(found) > 1]


def vocabularies(sources: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The words of every enum, by its name."""
    return {
        node.name: frozenset(ast.unparse(one.targets[0]) for one in node.body if isinstance(one, ast.Assign))
        for source in sources.values()
        for node in nodes_of(source)
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("Enum") for base in node.bases)
    }


def said_twice(sources: Mapping[str, str]) -> list[str]:
    pairs = permutations(vocabularies(sources).items(), 2)
    return [f"all words of {one} stand in {other}: {ONCE}" for (one, some), (other, all_) in pairs if some <= all_]


def _list(paths: Iterable[str]) -> str:
    return " and ".join(sorted(paths))


def house() -> dict[str, str]:
    ours = (path for path in tracked() if path.suffix == ".py" and path.parts[0] in {"bot", "handlers", "storage"})
    return {path.as_posix(): text(path) for path in ours}


def test_a_class_name_means_one_thing() -> None:
    assert with_two_meanings(house()) == []


def test_a_vocabulary_stands_once() -> None:
    assert said_twice(house()) == []


def test_a_second_vocabulary_is_found() -> None:
    roles, mates = (
        "class Role(StrEnum):\n    WORKER = 'm'\n    READER = 'l'",
        "class As(StrEnum):\n    READER = 'lesen'",
    )
    assert said_twice({"bot/a.py": roles, "bot/b.py": mates}) == [f"all words of As stand in Role: {ONCE}"]
    assert said_twice({"bot/a.py": roles, "bot/b.py": "class Mode(StrEnum):\n    OFF = 'o'"}) == []


@pytest.mark.parametrize(
    "second, found",
    [
        ("class Due: ...", [f"Due in bot/a.py and bot/b.py: {CURE}"]),
        ("def f():\n    class Due: ...", [f"Due in bot/a.py and bot/b.py: {CURE}"]),
        ("Due = date | None", [f"Due in bot/a.py and bot/b.py: {CURE}"]),
        ("class DueReminder: ...", []),
        ("DUE = HOURS | DAYS", []),
        ("from bot.a import Due", []),
    ],
)
def test_a_second_meaning_is_found(second: str, found: list[str]) -> None:
    assert with_two_meanings({"bot/a.py": "class Due: ...", "bot/b.py": second}) == found
