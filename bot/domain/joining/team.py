"""Who is in a team and who speaks for it.

As long as anybody is in, there is one contact, or a way for somebody to become it: the contact hands over, and where
it went missing (erased, or never there), a member steps in.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, gone
from bot.domain.joining.invitations import Invitation, invited, still_good
from bot.domain.journey import Handover
from bot.domain.people import ZONE, Member, MemberState, Person
from bot.domain.privacy.pausing import check_works
from bot.links.team import TeamOf
from bot.terms import MemberRole

HANDOVER_LASTS = timedelta(days=14)
INVITATION_LASTS = timedelta(days=14)
MOST_USES = 5
TOLD_AGAIN_AFTER = timedelta(days=7)
"""While nobody of an association can be reached."""
DAY = range(9, 19)
"""Hours in which the Koordination hears of something that can wait until then."""


class Team(Struct, frozen=True):
    """One association as one of its members sees it."""

    association: Association
    members: tuple[Member, ...]
    """Active ones and those who asked."""
    me: Member
    handover: Handover | None = None
    several: bool = False
    """Whether this member belongs to other associations too."""

    def has(self, person: str) -> bool:
        return any(member.person == person for member in active(self.members))

    @property
    def asked_me(self) -> bool:
        return self.handover is not None and self.handover.taker == self.me.person

    def name(self, person: str) -> str:
        """Empty for everybody who is not in."""
        return next((member.name for member in self.members if member.person == person), "")


def active(members: Iterable[Member]) -> list[Member]:
    return [member for member in members if member.state is MemberState.ACTIVE]


def among(members: Iterable[Member], person: str) -> Member:
    """Raises `gone` for everybody who is not in."""
    for member in active(members):
        if member.person == person:
            return member
    raise gone()


def contact_of(members: Iterable[Member]) -> Member | None:
    return next((member for member in members if member.is_contact), None)


def check_contact(members: Iterable[Member], person: str) -> Member:
    member = among(members, person)
    if not member.is_contact:
        raise Refusal("team-only-contact", to=TeamOf(member.association))
    return member


def _change(members: Sequence[Member], by: str, who: str) -> Member:
    check_contact(members, by)
    member = among(members, who)
    check_works(member, TeamOf(member.association))
    return member


def set_role(members: Sequence[Member], by: str, who: str, role: MemberRole) -> Member:
    """The contact itself is no role that somebody gives: it is handed over."""
    member = _change(members, by, who)
    if member.is_contact or role is MemberRole.CONTACT:
        raise Refusal("team-hand-over-instead", to=TeamOf(member.association))
    return replace(member, role=role)


def remove(members: Sequence[Member], by: str, who: str) -> Member:
    member = _change(members, by, who)
    if member.is_contact:
        raise Refusal("team-hand-over-instead", to=TeamOf(member.association))
    return replace(member, state=MemberState.LEFT)


def leave(members: Sequence[Member], person: str) -> Member:
    """Whoever is alone may go; a contact among others hands over first."""
    member = among(members, person)
    if hands_over_first(members, member):
        raise Refusal("team-hand-over-first", to=TeamOf(member.association))
    return replace(member, state=MemberState.LEFT)


def hands_over_first(members: Sequence[Member], member: Member) -> bool:
    """The only contact, among others."""
    others = [other for other in active(members) if other.person != member.person]
    return member.is_contact and bool(others) and not any(other.is_contact for other in others)


def offer(members: Sequence[Member], by: str, who: str, now: datetime) -> Handover:
    giver = check_contact(members, by)
    taker = among(members, who)
    if taker.is_contact:
        raise Refusal("team-is-contact-already", to=TeamOf(taker.association))
    check_works(taker, TeamOf(taker.association))
    return Handover(giver.association, giver.person, taker.person, now, now + HANDOVER_LASTS)


def take(members: Sequence[Member], handover: Handover | None, person: str) -> list[Member]:
    """Those who change: the new contact first. Raises `gone` when nobody asked, or the asking is over."""
    taker = among(members, person)
    if may_step_in(members, taker):
        return [replace(taker, role=MemberRole.CONTACT)]
    if handover is None or handover.taker != person:
        raise gone()
    giver = check_contact(members, handover.giver)
    return [replace(taker, role=MemberRole.CONTACT), replace(giver, role=MemberRole.WORKER)]


def may_step_in(members: Sequence[Member], member: Member) -> bool:
    """Where the contact is missing, anybody who works along; a reader only when there are readers alone."""
    if contact_of(members) or member.state is not MemberState.ACTIVE:
        return False
    return member.may_write or not any(other.may_write for other in members)


def new_invitation(contact: Member, id: str, uses: int, now: datetime) -> Invitation:
    """For people who will work along; at most MOST_USES of them."""
    kept = min(max(uses, 1), MOST_USES)
    return invited(id, contact.association, MemberRole.WORKER, kept, INVITATION_LASTS, contact.person, now)


def own_invitations(members: Iterable[Member], invitations: Iterable[Invitation], now: datetime) -> list[Invitation]:
    """Those still good that somebody of the team made; the ones of the Koordination are not theirs to close."""
    team = {member.person for member in members}
    return [one for one in invitations if one.created_by in team and still_good(one, now)]


def looked_at(person: Person, associations: Sequence[Association]) -> Association | None:
    """Of the associations that somebody belongs to, the one in front of them; None when there is none."""
    chosen = (one for one in associations if one.id == person.association)
    return next(chosen, associations[0] if associations else None)


def awake(now: datetime) -> bool:
    """Monday to Saturday, by day."""
    wall = now.astimezone(ZoneInfo(ZONE))
    return wall.hour in DAY and wall.isoweekday() < 7
