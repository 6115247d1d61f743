"""Fluent that is read quickly says what Fluent reads in it."""

from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from bot.app import text_folders
from bot.runtime.rendering.bundle import entries
from bot.runtime.rendering.quick_parser import QuickParser
from bot.terms import Language

PIECES = [
    *"aÄ-1 .[*#\\\"\n\r{}", "\r\n", "\n    ", "\n    .note = ", "{ $n }", '{ "}" }', "{ -term }", "{ other.note }",
    "{ NUMBER($n, minimumFractionDigits: 2) }", "\nnext = x",
    "{ $n ->\n    [one] eins\n   *[other] viele { $n }\n    }",
]  # fmt: skip


def _read_alike(source: str) -> bool:
    return FluentParser(with_spans=False).parse(source).equals(QuickParser().parse(source))


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_whatever_stands_there(rest: str) -> None:
    assert _read_alike(f"id = {rest}")
    assert _read_alike(f"-term{rest}")


def test_one_in_twenty_of_our_own_texts() -> None:
    files = [folder / f"{language}.ftl" for folder in text_folders() for language in Language]
    ours = [source for file in files for _, source in entries(file)]
    assert len(ours) > 5_000
    assert [source for source in ours[::20] if not _read_alike(source)] == []
