import json
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.json_text import in_order, read, written
from bot.domain.names import short
from bot.terms import Language

TEXTS = st.text(st.characters(exclude_categories=()))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@given(VALUES)
def test_what_was_written_is_read_whatever_somebody_sent(value: object) -> None:
    assert read(written(value)) == value
    assert json.loads(written(value)) == value


@pytest.mark.parametrize(
    "value, words",
    [
        (short("Brücke der Vielen e. V.", 8), '"Brücke…"'),
        (MappingProxyType({"a": [Language.GERMAN]}), '{"a":["de"]}'),
        (("ä", 1), '["ä",1]'),
    ],
)
def test_it_is_as_short_as_it_can_be(value: object, words: str) -> None:
    assert written(value) == words


def test_what_cannot_be_written_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="no JSON"):
        written(object())


@pytest.mark.parametrize("text", ["", "{", "[1,]", "nichts", b"\xff"])
def test_what_is_no_json_is_not_read(text: str | bytes) -> None:
    with pytest.raises(ValueError):
        read(text)


def test_the_same_value_has_the_same_bytes() -> None:
    assert in_order({"b": 1, "a": 2}) == in_order({"a": 2, "b": 1})
