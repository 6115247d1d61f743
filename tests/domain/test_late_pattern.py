"""What is compiled late is right all the same."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

from bot import domain
from bot.domain.late_pattern import LatePattern, late_pattern


def _patterns() -> Iterator[tuple[str, LatePattern]]:
    for module in walk_packages(domain.__path__, "bot.domain."):
        for name, value in vars(import_module(module.name)).items():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, LatePattern):
                    yield f"{module.name}.{name}", one


def test_every_one_compiles() -> None:
    found = dict(_patterns())
    assert len(found) > 80
    for where, pattern in found.items():
        assert pattern.pattern, where


def test_it_is_a_pattern_like_any_other() -> None:
    words = late_pattern(r"(?P<word>uhr)\b", re.IGNORECASE)
    assert [match["word"] for match in words.finditer("18 Uhr, 19 UHR")] == ["Uhr", "UHR"]
    assert words.search("Uhrwerk") is None
    assert words.sub("", "18 Uhr") == "18 "
    assert words.pattern == r"(?P<word>uhr)\b"


def test_what_is_wrong_is_told_at_the_first_use() -> None:
    wrong = late_pattern("(")
    with pytest.raises(re.error):
        wrong.search("")
