"""Who has a role at the desk of a cohort, and how two of its Koordination give or take one."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.typed_text import folded
from bot.links.base import Link
from bot.terms import DeskRole, RoleChange

PROPOSAL_LASTS = timedelta(days=7)
PROPOSAL_KEPT = timedelta(days=90)
"""So long an old button tells what became of it; who has which role stands elsewhere."""
RESTS_AFTER = timedelta(days=90)
"""A chat in which nobody of a desk has done anything for so long may belong to somebody else by now."""
LONGEST_UNWATCHED = timedelta(days=45)
"""When the bot stood still for longer, or its clock was wrong, that time does not count."""
WATCH_NOTED_EVERY = timedelta(hours=1)
USE_NOTED_EVERY = timedelta(days=1)
MOST_FOUND = 6
"""People to choose from by a name."""
MOST_OPEN = 10
"""Proposals of one cohort that may wait at a time."""


class DeskSeat(Struct, frozen=True):
    """Somebody with a role at the desk of a cohort."""

    person: str
    name: str
    role: DeskRole
    since: datetime | None
    """None: from the beginning, or given by the command line before this was kept."""
    giver: str
    """Who agreed to it; empty when it was given by the command line, or they are gone."""
    agreed: bool
    """They have been here. Who has not come yet cannot decide anything."""

    @property
    def leads(self) -> bool:
        return self.role is DeskRole.LEADS


class KnownPerson(Struct, frozen=True):
    """Whom a role can be given without a link."""

    person: str
    name: str
    association: str


def lay_still(used_at: datetime | None, now: datetime) -> bool:
    return used_at is not None and now - used_at >= RESTS_AFTER


def to_be_noted(used_at: datetime | None, now: datetime) -> bool:
    return used_at is None or not timedelta() <= now - used_at < USE_NOTED_EVERY


class ProposalState(StrEnum):
    OPEN = "open"
    AGREED = "agreed"
    DROPPED = "dropped"


class RoleProposal(Struct, frozen=True):
    id: str
    cohort: str
    role: DeskRole
    change: RoleChange
    person: str | None
    """None: somebody new, who gets a personal link with the role."""
    name: str
    proposer: str
    at: datetime
    state: ProposalState = ProposalState.OPEN
    settled_by: str | None = None
    settled_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        return self.state is ProposalState.OPEN and now < self.at + PROPOSAL_LASTS

    @property
    def until(self) -> datetime:
        return self.at + PROPOSAL_LASTS

    def same_as(self, other: "RoleProposal") -> bool:
        """Both would change the same."""
        alike = (self.cohort, self.role, self.change, self.person) == (
            other.cohort,
            other.role,
            other.change,
            other.person,
        )
        return alike and (self.person is not None or self.name == other.name)


def seat_of(person: str | None, seats: Sequence[DeskSeat]) -> DeskSeat | None:
    return next((one for one in seats if one.person == person), None)


def found_by(name: str, known: Sequence[KnownPerson]) -> list[KnownPerson]:
    """Who may be meant by a name that was typed: each word of it begins a word of theirs. The same person once."""
    words = _words(name)
    found = {one.person: one for one in reversed(known) if words and _fits(words, _words(one.name))}
    return list(reversed(found.values()))[:MOST_FOUND]


def _words(name: str) -> list[str]:
    return [word for part in name.split() if (word := folded(part))]


def _fits(typed: Sequence[str], name: Sequence[str]) -> bool:
    return all(any(part.startswith(word) for part in name) for word in typed)


def leaders(seats: Sequence[DeskSeat]) -> list[DeskSeat]:
    """Who can decide."""
    return [one for one in seats if one.leads and one.agreed]


def check_proposal(proposal: RoleProposal, seats: Sequence[DeskSeat], waiting: Sequence[RoleProposal]) -> None:
    """Raises a refusal when it would change nothing, or nobody could agree to it."""
    if len(leaders(seats)) < 2:
        raise Refusal("desk_roles-alone")
    if len(waiting) >= MOST_OPEN:
        raise Refusal("desk_roles-many", most=MOST_OPEN)
    _check_change(proposal, seats)


def check_yes(proposal: RoleProposal, by: str, seats: Sequence[DeskSeat], back: Link) -> None:
    """To an open proposal. Raises a refusal when this yes is none of a second coordinator, or changes nothing more."""
    if by == proposal.proposer:
        raise Refusal("desk_roles-own", to=back)
    proposer = seat_of(proposal.proposer, seats)
    if proposer is None or not proposer.leads:
        raise Refusal("desk_roles-proposer-gone", to=back)
    _check_change(proposal, seats)


def _check_change(proposal: RoleProposal, seats: Sequence[DeskSeat]) -> None:
    seat = seat_of(proposal.person, seats)
    if proposal.change is RoleChange.GIVE:
        if seat and (seat.leads or seat.role is proposal.role):
            raise Refusal("desk_roles-has-it")
    elif seat is None or seat.role is not proposal.role:
        raise Refusal("desk_roles-has-none")
    else:
        check_last(proposal.person, seats)


def check_last(person: str | None, seats: Sequence[DeskSeat]) -> None:
    """Raises a refusal when nobody would be left to coordinate the cohort."""
    seat = seat_of(person, seats)
    if seat and seat.leads and not any(one.person != person for one in leaders(seats)):
        raise Refusal("desk_roles-last")


def settled(proposal: RoleProposal, state: ProposalState, by: str, now: datetime) -> RoleProposal:
    return replace(proposal, state=state, settled_by=by, settled_at=now)
