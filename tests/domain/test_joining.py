from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.joining import joining
from bot.domain.joining.invitations import Invitation
from bot.domain.joining.joining import HostTeam, JoinState
from bot.domain.people import Member, MemberState
from bot.terms import MemberRole

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
CONTACT, WORKER, READER = MemberRole.CONTACT, MemberRole.WORKER, MemberRole.READER
ANNA = Member("a", "anna", CONTACT, MemberState.ACTIVE, NOW)
BORIS = Member("a", "boris", WORKER, MemberState.ASKED, NOW)
INVITATION = Invitation("i", "a", None, CONTACT, 5, 0, NOW + timedelta(days=30), NOW - timedelta(days=1))

EMPTY, TAKEN = HostTeam((), 0), HostTeam((ANNA,), 1)
ROLES = st.sampled_from(MemberRole)
GROUPS = st.sampled_from([EMPTY, TAKEN, HostTeam((BORIS,), 1), HostTeam((ANNA, BORIS), 2)])


@pytest.mark.parametrize(
    "mine, group, expected",
    [
        (None, EMPTY, JoinState.FIRST),
        (None, TAKEN, JoinState.ASKS),
        (None, HostTeam((), 1), JoinState.ASKS),
        (None, HostTeam((ANNA,), 0), JoinState.ASKS),
        (None, HostTeam((BORIS,), 1), JoinState.ASKS),
        (ANNA, TAKEN, JoinState.INSIDE),
        (BORIS, TAKEN, JoinState.WAITING),
        (replace(ANNA, state=MemberState.LEFT), TAKEN, JoinState.ASKS),
        (replace(ANNA, state=MemberState.LEFT), HostTeam((), 1), JoinState.ASKS),
    ],
    ids=[
        "nobody ever came",
        "somebody is in",
        "all have left",
        "came without an invitation",
        "somebody waits",
        "is in",
        "waits",
        "came back",
        "came back to nobody",
    ],
)
def test_who_comes_in_at_once(mine: Member | None, group: HostTeam, expected: JoinState) -> None:
    assert joining.standing(mine, group) is expected


@pytest.mark.parametrize(
    "invited, group, offered",
    [
        (CONTACT, EMPTY, (CONTACT, WORKER, READER)),
        (CONTACT, TAKEN, (WORKER, READER)),
        (WORKER, EMPTY, (WORKER, READER)),
        (READER, TAKEN, (READER,)),
    ],
)
def test_an_invitation_gives_no_more_than_it_says(
    invited: MemberRole, group: HostTeam, offered: tuple[MemberRole, ...]
) -> None:
    assert joining.offered_roles(invited, group) == offered


@given(ROLES, ROLES, GROUPS)
def test_whatever_a_button_says_the_role_is_one_of_the_offered(
    chosen: MemberRole, invited: MemberRole, group: HostTeam
) -> None:
    role = joining.granted(chosen, invited, group)
    assert role in joining.offered_roles(invited, group)
    assert role is chosen or chosen not in joining.offered_roles(invited, group)


@pytest.mark.parametrize(
    "standing, state", [(JoinState.FIRST, MemberState.ACTIVE), (JoinState.ASKS, MemberState.ASKED)]
)
def test_only_the_first_is_in_at_once(standing: JoinState, state: MemberState) -> None:
    assert joining.newcomer(INVITATION, "p", WORKER, standing, NOW).state is state


def test_a_personal_invitation_makes_no_member() -> None:
    with pytest.raises(ValueError):
        joining.newcomer(replace(INVITATION, association=None, person="p"), "p", WORKER, JoinState.FIRST, NOW)


def test_an_admitted_contact_finds_the_place_taken() -> None:
    asked = replace(BORIS, role=CONTACT)
    assert joining.admitted(asked, TAKEN, NOW).role is WORKER
    assert joining.admitted(asked, EMPTY, NOW).role is CONTACT


def test_after_a_no_the_same_invitation_waits_a_week() -> None:
    out = joining.declined(BORIS)
    with pytest.raises(Refusal, match="too-soon"):
        joining.check_asking(out, INVITATION, TAKEN, NOW + timedelta(days=6))
    joining.check_asking(out, INVITATION, TAKEN, NOW + timedelta(days=7))
    joining.check_asking(out, replace(INVITATION, created_at=NOW + timedelta(hours=1)), TAKEN, NOW + timedelta(days=1))
    joining.check_asking(joining.withdrawn(BORIS), INVITATION, TAKEN, NOW)


def test_a_link_that_went_round_does_not_flood() -> None:
    crowd = tuple(replace(BORIS, person=str(number)) for number in range(joining.MOST_WAITING))
    with pytest.raises(Refusal, match="full"):
        joining.check_asking(None, INVITATION, HostTeam(crowd, 10), NOW)
    joining.check_asking(None, INVITATION, HostTeam(crowd[1:], 9), NOW)


def test_nobody_belongs_to_everything() -> None:
    many = [replace(ANNA, association=str(number)) for number in range(joining.MOST_ASSOCIATIONS)]
    with pytest.raises(Refusal, match="too-many"):
        joining.check_room(many)
    joining.check_room([*many[1:], replace(ANNA, state=MemberState.LEFT)])


def test_the_coordination_may_be_asked_after_two_days() -> None:
    assert not joining.may_ask_coordination(BORIS, NOW + timedelta(hours=47))
    assert joining.may_ask_coordination(BORIS, NOW + timedelta(hours=48))
    assert not joining.may_ask_coordination(ANNA, NOW + timedelta(days=9))


def test_only_active_contacts_are_asked() -> None:
    assert joining.contacts([ANNA, BORIS, replace(BORIS, role=CONTACT)]) == ["anna"]
