"""The glossary names what is there: a word that the code no longer says is no word of the house."""

import ast
import re
from functools import cache

from tests.structure.reading import ROOT, nodes_of
from tests.structure.test_class_names import house

GLOSSARY = ROOT / "bot/domain/README.md"
CODE = re.compile(r"`(?:[a-z]\w*\.)?([A-Z]\w*)(?:\.([A-Z_]+))?`")
"""A class, with the module before it or a member behind it."""


@cache
def classes() -> dict[str, frozenset[str]]:
    """And what stands in each."""
    return {
        node.name: frozenset(name.id for name in ast.walk(node) if isinstance(name, ast.Name))
        for source in house().values()
        for node in nodes_of(source)
        if isinstance(node, ast.ClassDef)
    }


def unknown(page: str) -> list[str]:
    rows = [line.split("|")[2] for line in page.splitlines() if line.count("|") > 3]
    words = [match for row in rows for match in CODE.finditer(row)]
    known = classes()
    return [match[0] for match in words if match[1] not in known or (match[2] and match[2] not in known[match[1]])]


def test_every_word_of_the_glossary_is_a_class_of_the_house() -> None:
    assert unknown(GLOSSARY.read_text(encoding="utf-8")) == []


def test_a_word_that_is_gone_is_found() -> None:
    page = "| a | `Member`, `Gone` | b |\n| c | `MemberRole.CONTACT`, `MemberRole.LEFT` | d |"
    assert unknown(page) == ["`Gone`", "`MemberRole.LEFT`"]
