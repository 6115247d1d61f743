"""A class name means one thing in the whole house: whoever searches for it finds it, and knows which one is meant."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping

import pytest

from tests.structure.reading import ROOT, tracked

CURE = "give each the word of its field, as in DueReminder beside Due"


def names(source: str) -> list[str]:
    return [node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]


def with_two_meanings(sources: Mapping[str, str]) -> list[str]:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for path, source in sources.items():
        for name in names(source):
            places[name].append(path)
    return [f"{name} in {_list(found)}: {CURE}" for name, found in sorted(places.items()) if len(found) > 1]


def _list(paths: Iterable[str]) -> str:
    return " and ".join(sorted(paths))


def house() -> dict[str, str]:
    ours = (path for path in tracked() if path.suffix == ".py" and path.parts[0] in {"bot", "handlers", "storage"})
    return {path.as_posix(): (ROOT / path).read_text(encoding="utf-8") for path in ours}


def test_a_class_name_means_one_thing() -> None:
    assert with_two_meanings(house()) == []


@pytest.mark.parametrize(
    "second, found",
    [
        ("class Due: ...", [f"Due in bot/a.py and bot/b.py: {CURE}"]),
        ("def f():\n    class Due: ...", [f"Due in bot/a.py and bot/b.py: {CURE}"]),
        ("class DueReminder: ...", []),
        ("from bot.a import Due", []),
    ],
)
def test_a_second_meaning_is_found(second: str, found: list[str]) -> None:
    assert with_two_meanings({"bot/a.py": "class Due: ...", "bot/b.py": second}) == found
