from collections.abc import Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from bot.domain.awaited import NeverArrived
from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.ways import to_association
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.way import today
from bot.domain.wording import leaves
from bot.links.desk_awaited import InviteAgain, NeverArrivedOf
from bot.links.invitations import CohortInvitations, CreateInvitation, DeskInvitation, PrepareInvitation
from bot.terms import MemberRole

FEW = 6
"""Associations of one page."""
USES, DAYS = 3, 30
"""Of a new link."""


class Nudge(Struct, frozen=True):
    """What is said of an association that is awaited."""

    association: Association
    invited_at: datetime
    expires_at: datetime
    inviter: str
    """Their name; empty when they are erased."""
    own: bool
    """Whoever reads it invited."""
    last: bool


def never_arrived(
    cohort: Cohort, found: Sequence[NeverArrived], count: int, number: int, pages: int, now: datetime
) -> Screen:
    back = row(Button("desk_awaited-to-invitations", CohortInvitations(cohort.id, 0)))
    if not found:
        return Screen("desk_awaited-none", {"cohort": cohort.title}, rows=(back,), place=Place.HERE)
    lines = Lines(tuple(_line(one, now) for one in found), gap="\n\n")
    buttons = tuple(row(_prepare(one)) for one in found)
    turn = leaves(partial(NeverArrivedOf, cohort.id), number, pages - 1, "desk_awaited-")
    args: dict[str, Value] = {"cohort": cohort.title, "count": count, "lines": lines}
    return Screen("desk_awaited-list", args, rows=(*buttons, turn, back), place=Place.HERE, even=True)


def _prepare(one: NeverArrived) -> Button:
    to = PrepareInvitation(one.association, MemberRole.CONTACT, USES, DAYS)
    return Button("one", to, {"name": short(one.name, 38)})


def _line(one: NeverArrived, now: datetime) -> Say:
    if one.invited_at is None or one.expires_at is None:
        return Say("desk_awaited-line-uninvited", {"name": one.name})
    state = _state(one.expires_at, now)
    args: dict[str, Value] = {"name": one.name, "at": today(one.invited_at), "who": one.inviter, "state": state}
    return Say("desk_awaited-line" if one.inviter else "desk_awaited-line-nameless", args)


def _state(expires_at: datetime, now: datetime) -> Say:
    return Say("desk_awaited-good" if now < expires_at else "desk_awaited-over", {"until": today(expires_at)})


def nudge(said: Nudge, id: str, now: datetime) -> Screen:
    """`id`: of the invitation that a tap makes."""
    one, who = said.association, "you" if said.own else "they" if said.inviter else "nameless"
    invited: dict[str, Value] = {"who": said.inviter, "at": today(said.invited_at)}
    args: dict[str, Value] = {
        "name": one.name,
        "invited": Say(f"desk_awaited-invited-{who}", invited),
        "state": _state(said.expires_at, now),
        "why": Say(f"desk_awaited-why-{'you' if said.own else 'they'}"),
        "more": Say("desk_awaited-last" if said.last else "desk_awaited-once-more"),
    }
    letter = row(Button("letter", InviteAgain(one.id, id)))
    others = row(Button("never", NeverArrivedOf(one.cohort, 0)), to_association(one.id))
    return Screen("desk_awaited-nudge", args, rows=(letter, others))


def again(stand: Stand, id: str) -> Screen:
    then = CreateInvitation(id, stand.id, MemberRole.CONTACT, USES, DAYS)
    return Screen("desk_awaited-again", {"name": stand.association.name}, then=then)


def shown_before(stand: Stand, id: str) -> Screen:
    rows = (row(Button("look", DeskInvitation(id)), to_association(stand.id)),)
    return Screen("desk_awaited-shown", {"name": stand.association.name}, rows=rows)


def arrived(stand: Stand) -> Screen:
    rows = (row(to_association(stand.id)),)
    return Screen("desk_awaited-arrived", {"name": stand.association.name}, rows=rows, place=Place.HERE)
