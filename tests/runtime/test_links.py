"""What a button carries comes back as it was packed, and nothing else is read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links.base import Link, Unreadable, all_links, pack, parse
from bot.links.dates import AnswerDate
from bot.links.desk import DeskOf
from bot.links.desk_stages import StagePlans
from bot.links.dialog import Cancel, LooseToOpen
from bot.links.home import Home
from bot.links.invitations import PrepareInvitation
from bot.links.joining import Join
from bot.links.journey import LooseToSheet
from bot.links.reviews import GiveDecision, PrepareDecision
from bot.links.team import AskRole, SetRole, TeamOf
from bot.terms import Coming, Decision, MemberRole

ARGUMENT = st.text("abcxyzABC019_.-", max_size=12)


@given(ARGUMENT, ARGUMENT)
def test_what_was_packed_is_read(first: str, second: str) -> None:
    for kind in all_links().values():
        if kind.names and set(kind.__annotations__.values()) == {str}:
            to = kind(*(first, second, "x", "y", "z")[: len(kind.names)])
            assert parse(pack(to)) == to


@pytest.mark.parametrize(
    "data",
    ["", "nobody", "kd", "kd:a:b", "kd:ä", "kd:a b", "h:", "kd:\u202e", "kl:a:1_0", "kl:a:+1", "kl:a:9999999999999999"],
)
def test_what_no_button_carries_is_not_read(data: str) -> None:
    with pytest.raises(Unreadable):
        parse(data)


@pytest.mark.parametrize(
    "values, named", [((), {}), (("a", "b"), {}), ((), {"verein": "a"}), (("a",), {"cohort": "a"})]
)
def test_a_link_has_all_its_fields_and_no_others(values: tuple[str, ...], named: dict[str, str]) -> None:
    kind: Any = DeskOf
    with pytest.raises(TypeError, match="DeskOf takes cohort"):
        kind(*values, **named)


def test_a_link_does_not_change() -> None:
    desk: Any = DeskOf("a")
    with pytest.raises(AttributeError):
        desk.cohort = "b"


def test_links_are_equal_by_what_they_carry() -> None:
    assert DeskOf("a") == DeskOf(cohort="a") != DeskOf("b")
    assert len({DeskOf("a"), DeskOf("a"), Home()}) == 2


@pytest.mark.parametrize("to", [DeskOf("a:b"), DeskOf("ä"), DeskOf("a" * 62)])
def test_what_a_button_cannot_hold_is_refused(to: Link) -> None:
    with pytest.raises(ValueError, match=r"cannot hold|a button holds"):
        pack(to)


@pytest.mark.parametrize(
    "data, to",
    [
        ("x", Cancel()),
        ("tm:a", TeamOf("a")),
        ("kp:2026-27", StagePlans("2026-27")),
        ("da:e:a:3:yes:2", AnswerDate("e", "a", 3, Coming.YES, 2)),
        ("tr:a:p:lesen", SetRole("a", "p", MemberRole.READER)),
        ("kj:r:returned:1", GiveDecision("r", Decision.RETURNED, 1)),
        ("jxa:a:q:", LooseToSheet("a", "q")),
    ],
)
def test_what_stands_on_a_button(data: str, to: Link) -> None:
    assert (pack(to), parse(data)) == (data, to)


@pytest.mark.parametrize(
    "data, to",
    [
        ("xo:journey.answer", LooseToOpen("journey.answer")),
        ("jxa:a:q", LooseToSheet("a", "q", "")),
        ("wjn:i:k", Join("i", MemberRole.CONTACT)),
        ("kib:a:m:3:30", PrepareInvitation("a", MemberRole.WORKER, 3, 30)),
        ("tu:a:p:l", AskRole("a", "p", MemberRole.READER)),
        ("kv:r:r", PrepareDecision("r", Decision.RELEASED)),
        ("kj:r:b:0", GiveDecision("r", Decision.RETURNED, 0)),
    ],
)
def test_a_button_of_earlier_days_still_works(data: str, to: Link) -> None:
    assert parse(data) == to


@pytest.mark.parametrize("data", ["wjn:i:x", "wjn:i:", "kv:r:maybe", "da:e:a:three:yes:2", "da:e:a:3:k:2"])
def test_a_word_of_no_vocabulary_is_not_read(data: str) -> None:
    with pytest.raises(Unreadable):
        parse(data)


def test_fields_may_be_named_in_any_order() -> None:
    assert pack(SetRole(role=MemberRole.WORKER, person="p", association="a")) == "tr:a:p:mitglied"


def test_a_code_belongs_to_one_class() -> None:
    with pytest.raises(ValueError, match="the code 'tm' already belongs to TeamOf"):
        type("Other", (Link,), {}, code="tm")
