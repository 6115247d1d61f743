"""How somebody becomes part of an association: who comes in at once, who is asked first, and as what."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.joining.invitations import Invitation
from bot.domain.people import Member, MemberState
from bot.terms import MemberRole

ASK_AGAIN_AFTER = timedelta(days=7)
"""With the same invitation, after a no."""
ASK_COORDINATION_AFTER = timedelta(days=2)
"""When the association has not answered until then, the Koordination may be asked."""
ANSWER_WITHIN = timedelta(days=14)
"""So long the question waits at a door that cannot be reached."""
MOST_WAITING = 10
"""People who wait for one association at the same time: a link that went round must not flood its contact person."""
MOST_ASSOCIATIONS = 5
"""Of one person."""

_RANK = (MemberRole.CONTACT, MemberRole.WORKER, MemberRole.READER)


class JoinState(StrEnum):
    """Where somebody with a good invitation stands towards its association."""

    INSIDE = "inside"
    WAITING = "waiting"
    FIRST = "first"
    """Nobody ever came in: no one is there to be asked."""
    ASKS = "asks"


class RequestReason(StrEnum):
    """Why somebody is asked to decide."""

    CONTACT = "contact"
    COORDINATION = "coordination"
    """There is no contact person who could be reached."""
    LATE = "late"
    """The contact person has not answered."""


class HostTeam(Struct, frozen=True):
    """An association as a newcomer meets it."""

    team: tuple[Member, ...]
    """Active ones and those who asked."""
    used: int
    """How often its invitations were used, by people who left too."""

    @property
    def has_contact(self) -> bool:
        return any(member.is_contact for member in self.team)

    @property
    def waiting(self) -> int:
        return sum(member.state is MemberState.ASKED for member in self.team)


def group(team: Sequence[Member], invitations: Sequence[Invitation]) -> HostTeam:
    return HostTeam(tuple(team), sum(invitation.used for invitation in invitations))


def standing(mine: Member | None, group: HostTeam) -> JoinState:
    if mine is not None and mine.state is MemberState.ACTIVE:
        return JoinState.INSIDE
    if mine is not None and mine.state is MemberState.ASKED:
        return JoinState.WAITING
    return JoinState.FIRST if not group.team and not group.used else JoinState.ASKS


def offered_roles(invited: MemberRole, group: HostTeam) -> tuple[MemberRole, ...]:
    """Never more than the invitation gives; one contact person at a time, who hands over when it is time."""
    roles = _RANK[_RANK.index(invited) :]
    return tuple(role for role in roles if role is not MemberRole.CONTACT or not group.has_contact)


def granted(chosen: MemberRole, invited: MemberRole, group: HostTeam) -> MemberRole:
    """The chosen role, or the next smaller one that is free."""
    offered = offered_roles(invited, group) or (MemberRole.WORKER,)
    return next((role for role in offered if _RANK.index(role) >= _RANK.index(chosen)), offered[-1])


def check_asking(mine: Member | None, invitation: Invitation, group: HostTeam, now: datetime) -> None:
    """Raises Refusal when this is not the time to ask."""
    if group.waiting >= MOST_WAITING:
        raise Refusal("joining-full")
    newer = mine is None or invitation.created_at > mine.joined_at
    if mine is not None and not newer and now < mine.joined_at + ASK_AGAIN_AFTER:
        raise Refusal("joining-too-soon")


def check_room(memberships: Sequence[Member]) -> None:
    """Raises Refusal when somebody belongs to, or waits for, too many associations."""
    if sum(member.state is not MemberState.LEFT for member in memberships) >= MOST_ASSOCIATIONS:
        raise Refusal("joining-too-many", most=MOST_ASSOCIATIONS)


def check_same(memberships: Sequence[Member]) -> None:
    """Raises Refusal when whoever asks belongs somewhere else, too: then there is more than a second browser."""
    if sum(member.state is not MemberState.LEFT for member in memberships) > 1:
        raise Refusal("joining-not-same")


def newcomer(invitation: Invitation, person: str, role: MemberRole, at: JoinState, now: datetime) -> Member:
    """The first one is in, everybody else asks. Raises ValueError for an invitation without association."""
    if invitation.association is None:
        raise ValueError("this invitation belongs to a person")
    state = MemberState.ACTIVE if at is JoinState.FIRST else MemberState.ASKED
    return Member(invitation.association, person, role, state, now)


def admitted(member: Member, group: HostTeam, now: datetime) -> Member:
    """With the role that is free by now."""
    role = granted(member.role, member.role, group)
    return replace(member, state=MemberState.ACTIVE, role=role, joined_at=now)


def declined(member: Member) -> Member:
    return replace(member, state=MemberState.LEFT)


def withdrawn(member: Member) -> Member:
    """Their own doing: they may ask again at once."""
    return replace(member, state=MemberState.LEFT, joined_at=member.joined_at - ASK_AGAIN_AFTER)


def namesake(member: Member, team: Sequence[Member]) -> Member | None:
    """Somebody of the team who may be the same person in another browser: called alike, those who are in first."""
    alike = [one for one in team if one.person != member.person and member.name and _called(one) == _called(member)]
    return min(alike, key=lambda one: one.state is not MemberState.ACTIVE, default=None)


def _called(member: Member) -> str:
    return " ".join(member.name.casefold().split()[:1])


def contacts(team: Sequence[Member]) -> list[str]:
    return [member.person for member in team if member.is_contact]


def waits_for_coordination(now: datetime) -> tuple[datetime, datetime]:
    """After and until when somebody must have asked whom the Koordination hears of without being asked."""
    return now - ANSWER_WITHIN, now - ASK_COORDINATION_AFTER


def may_ask_coordination(member: Member, now: datetime) -> bool:
    return member.state is MemberState.ASKED and now >= member.joined_at + ASK_COORDINATION_AFTER
