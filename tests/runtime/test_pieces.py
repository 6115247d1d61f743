"""Long texts arrive in several messages: each of them valid, and nothing is lost."""

import re
from html import escape, unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.runtime.rendering.split_html import LONGEST, cut, units

TAGS = ("b", "i", "u", "s", "code", "pre", "blockquote", 'a href="https://verein.example/?a=1&amp;b=2"')
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40).map(lambda text: escape(text, quote=False))
GAPS = st.sampled_from([" ", "\n", "\n\n", "   ", ""])
LEAVES = st.lists(st.tuples(WORDS, GAPS), max_size=30).map(lambda pairs: "".join(word + gap for word, gap in pairs))


def _wrapped(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tagged = st.tuples(st.sampled_from(TAGS), inside).map(lambda one: f"<{one[0]}>{one[1]}</{one[0].split()[0]}>")
    return st.lists(tagged | inside, max_size=4).map("".join)


HTML = st.recursive(LEAVES, _wrapped, max_leaves=12)


def visible(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def letters(text: str) -> str:
    """What is left without the gaps, at which a text may be cut."""
    return "".join(text.split())


def check(html: str, longest: int) -> list[str]:
    pieces = cut(html, longest)
    for piece in pieces:
        assert units(visible(piece)) <= longest
        assert visible(piece).strip()
        assert_balanced(piece)
    assert letters("".join(map(visible, pieces))) == letters(visible(html))
    return pieces


def assert_balanced(html: str) -> None:
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if closing:
            assert opened.pop() == name
        else:
            opened.append(name)
    assert opened == []


@settings(max_examples=300, deadline=None)
@given(HTML, st.integers(8, 200))
def test_any_text_of_ours(html: str, longest: int) -> None:
    check(html, longest)


@settings(max_examples=20, deadline=None)
@given(HTML.map(lambda html: html * 60))
def test_long_texts_of_ours(html: str) -> None:
    check(html, LONGEST)


@pytest.mark.parametrize(
    "html, count",
    [
        ("🎉" * 3000, 2),
        ("<b>" + "🎉" * 3000 + "</b>", 2),
        ("Wir kochen mit allen, die hier wohnen. " * 231, 3),
        ("a" * 9000, 3),
        ("&amp;" * 4096, 1),
        ("&lt;b&gt;" * 3000, 3),
        ("x\n\n" * 4000, 3),
        ("", 0),
        ("  \n ", 0),
        ("<b> </b>", 0),
        ("kurz", 1),
    ],
)
def test_extremes(html: str, count: int) -> None:
    assert len(check(html, LONGEST)) == count


def test_it_is_cut_at_a_paragraph_if_that_leaves_it_half_full() -> None:
    pieces = cut("a " * 30 + "\n\n" + "b " * 30, 100)
    assert [piece[0] for piece in pieces] == ["a", "b"]


def test_a_link_goes_on_in_the_next_message() -> None:
    pieces = cut('<a href="https://verein.example">' + "wort " * 50 + "</a>", 100)
    assert len(pieces) > 1
    assert all(piece.startswith('<a href="https://verein.example">') for piece in pieces)
