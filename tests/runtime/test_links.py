"""What a button carries comes back as it was packed, and nothing else is read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import Desk, Home, Link, Unreadable, all_links, pack, parse

ARGUMENT = st.text("abcxyzABC019_.-", max_size=12)


@given(ARGUMENT, ARGUMENT)
def test_what_was_packed_is_read(first: str, second: str) -> None:
    for kind in all_links().values():
        if kind.names and set(kind.__annotations__.values()) == {str}:
            to = kind(*(first, second, "x", "y")[: len(kind.names)])
            assert parse(pack(to)) == to


@pytest.mark.parametrize("data", ["", "nobody", "kd", "kd:a:b", "kd:ä", "kd:a b", "h:", "kd:\u202e"])
def test_what_no_button_carries_is_not_read(data: str) -> None:
    with pytest.raises(Unreadable):
        parse(data)


@pytest.mark.parametrize(
    "values, named", [((), {}), (("a", "b"), {}), ((), {"verein": "a"}), (("a",), {"cohort": "a"})]
)
def test_a_link_has_all_its_fields_and_no_others(values: tuple[str, ...], named: dict[str, str]) -> None:
    kind: Any = Desk
    with pytest.raises(TypeError, match="Desk takes cohort"):
        kind(*values, **named)


def test_a_link_does_not_change() -> None:
    desk: Any = Desk("a")
    with pytest.raises(AttributeError):
        desk.cohort = "b"


def test_links_are_equal_by_what_they_carry() -> None:
    assert Desk("a") == Desk(cohort="a") != Desk("b")
    assert len({Desk("a"), Desk("a"), Home()}) == 2


@pytest.mark.parametrize("to", [Desk("a:b"), Desk("ä"), Desk("a" * 62)])
def test_what_a_button_cannot_hold_is_refused(to: Link) -> None:
    with pytest.raises(ValueError, match=r"cannot hold|a button holds"):
        pack(to)
