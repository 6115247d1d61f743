"""Who may give and take roles at a desk, and who is found by a name."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.desk.role import (
    MOST_OPEN,
    PROPOSAL_LASTS,
    DeskSeat,
    KnownPerson,
    ProposalState,
    RoleProposal,
    check_last,
    check_proposal,
    check_yes,
    found_by,
    settled,
)
from bot.domain.errors import Refusal
from bot.links.desk_roles import ShowProposal
from bot.terms import DeskRole, RoleChange

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)
KARIN = DeskSeat("karin", "Karin", DeskRole.LEADS, None, "", agreed=True)
JONAS, LEA = replace(KARIN, person="jonas", name="Jonas"), replace(KARIN, person="lea", name="Lea")
OLGA = DeskSeat("olga", "Olga", DeskRole.LOOKS, NOW, "Karin", agreed=True)
NEW = DeskSeat("new", "Neu", DeskRole.LEADS, NOW, "Karin", agreed=False)
GIVE = RoleProposal("p", "nord", DeskRole.LOOKS, RoleChange.GIVE, "ben", "Ben", "karin", NOW)
NEWCOMER = replace(GIVE, person=None, name="Zoé")
RISE = replace(GIVE, role=DeskRole.LEADS, person="olga")
TAKE_OLGA = replace(GIVE, change=RoleChange.TAKE, person="olga")
TAKE_JONAS = replace(GIVE, change=RoleChange.TAKE, role=DeskRole.LEADS, person="jonas")
BOTH = (KARIN, JONAS)


@pytest.mark.parametrize(
    "made, seats, waiting, no",
    [
        (GIVE, BOTH, 0, ""),
        (NEWCOMER, BOTH, 0, ""),
        (RISE, (*BOTH, OLGA), 0, ""),
        (TAKE_OLGA, (*BOTH, OLGA), 0, ""),
        (TAKE_JONAS, BOTH, 0, ""),
        (GIVE, (KARIN,), 0, "alone"),
        (GIVE, (KARIN, NEW), 0, "alone"),
        (GIVE, (KARIN, OLGA), 0, "alone"),
        (GIVE, BOTH, MOST_OPEN, "many"),
        (replace(GIVE, person="olga"), (*BOTH, OLGA), 0, "has-it"),
        (replace(GIVE, person="jonas"), BOTH, 0, "has-it"),
        (TAKE_OLGA, BOTH, 0, "has-none"),
        (replace(TAKE_OLGA, role=DeskRole.LEADS), (*BOTH, OLGA), 0, "has-none"),
    ],
)
def test_what_can_be_proposed(made: RoleProposal, seats: tuple[DeskSeat, ...], waiting: int, no: str) -> None:
    assert refused(lambda: check_proposal(made, seats, [GIVE] * waiting)) == no


@pytest.mark.parametrize(
    "made, by, seats, no",
    [
        (GIVE, "jonas", BOTH, ""),
        (TAKE_JONAS, "jonas", BOTH, ""),
        (GIVE, "karin", BOTH, "own"),
        (GIVE, "jonas", (JONAS, LEA), "proposer-gone"),
        (GIVE, "jonas", (replace(KARIN, role=DeskRole.LOOKS), JONAS), "proposer-gone"),
        (TAKE_OLGA, "jonas", BOTH, "has-none"),
        (replace(TAKE_JONAS, person="karin"), "jonas", (KARIN, replace(JONAS, agreed=False)), "last"),
    ],
)
def test_whose_yes_counts(made: RoleProposal, by: str, seats: tuple[DeskSeat, ...], no: str) -> None:
    assert refused(lambda: check_yes(made, by, seats, ShowProposal("p"))) == no


@pytest.mark.parametrize(
    "person, seats, no",
    [
        ("karin", BOTH, ""),
        ("olga", (KARIN, OLGA), ""),
        ("nobody", (KARIN,), ""),
        ("karin", (KARIN, OLGA), "last"),
        ("karin", (KARIN, NEW), "last"),
    ],
)
def test_somebody_is_left_to_coordinate(person: str, seats: tuple[DeskSeat, ...], no: str) -> None:
    assert refused(lambda: check_last(person, seats)) == no


def refused(check: object) -> str:
    try:
        check()  # type: ignore[operator]
    except Refusal as refusal:
        return refusal.text.removeprefix("desk_roles-")
    return ""


def test_a_proposal_is_open_for_seven_days_until_somebody_settles_it() -> None:
    assert GIVE.is_open(NOW + PROPOSAL_LASTS - timedelta(seconds=1))
    assert not GIVE.is_open(NOW + PROPOSAL_LASTS)
    assert not settled(GIVE, ProposalState.DROPPED, "jonas", NOW).is_open(NOW)


def test_the_same_idea_is_one_proposal() -> None:
    assert GIVE.same_as(replace(GIVE, id="q", proposer="jonas", name="Ben B."))
    assert not GIVE.same_as(replace(GIVE, role=DeskRole.LEADS))
    assert NEWCOMER.same_as(replace(NEWCOMER, id="q"))
    assert not NEWCOMER.same_as(replace(NEWCOMER, name="Zoe"))


KNOWN = [
    KnownPerson(*one)
    for one in (
        ("a", "Anna Arslan", "Brücke"),
        ("a", "Anna Arslan", "Herz"),
        ("b", "Anneliese", ""),
        ("z", '<b>Zoé & "Co" 🎉', "Herz"),
        ("n", "", "Herz"),
    )
]


@pytest.mark.parametrize(
    "typed, found",
    [
        ("anna", ["a"]),
        ("ANN", ["a", "b"]),
        ("arslan, anna", ["a"]),
        ('<b>Zoé & "Co" 🎉', ["z"]),
        ("na", []),
        ("🎉", []),
        ("x" * 64, []),
    ],
)
def test_who_is_found_by_a_name(typed: str, found: list[str]) -> None:
    assert [one.person for one in found_by(typed, KNOWN)] == found
