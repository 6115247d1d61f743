"""Invitations: prepare, hand over once, look at, revoke."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk import page
from bot.domain.invitations import Invitation, still_good
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.way import today
from bot.links.desk import (
    CohortInvitations,
    DeskAssociation,
    DeskInvitation,
    InviteWhom,
    NewAssociation,
    PrepareInvitation,
    RevokeInvitation,
    RevokeNow,
)
from bot.terms import MemberRole
from handlers.desk.screens.parts import PAGE, person, role, to_desk, turning

USES = (1, 3, 5)
DAYS = (14, 30, 60)
FEW = 6
"""Invitations of one page."""


def overview(cohort: Cohort, found: Sequence[tuple[Invitation, Association]], number: int, now: datetime) -> Screen:
    """The usable ones first, each part with the newest first."""
    ordered = sorted(found, key=lambda pair: (not still_good(pair[0], now), -pair[0].created_at.timestamp()))
    number, pages, part = page(number, len(ordered), FEW)
    lines = tuple(Say("desk-invitation-line", _facts(one, to.name, now)) for one, to in ordered[part])
    buttons = tuple(row(_open(one, to)) for one, to in ordered[part])
    turn = turning(number, pages, CohortInvitations(cohort.id, number - 1), CohortInvitations(cohort.id, number + 1))
    body: Value = Lines(lines, gap="\n\n") if lines else Say("desk-invitations-none")
    args: dict[str, Value] = {"cohort": cohort.title, "lines": body}
    last = row(Button("new", InviteWhom(cohort.id, 0)), to_desk(cohort))
    return Screen("desk-invitations", args, rows=(*buttons, turn, last), place=Place.HERE if number else Place.NEW)


def whom(cohort: Cohort, associations: Sequence[Association], led: frozenset[str], number: int) -> Screen:
    """`led` are those with a contact person."""
    number, pages, part = page(number, len(associations), PAGE)
    buttons = tuple(row(_invite(one, one.id in led)) for one in associations[part])
    turn = turning(number, pages, InviteWhom(cohort.id, number - 1), InviteWhom(cohort.id, number + 1))
    last = row(Button("new", NewAssociation(cohort.id)), to_desk(cohort))
    return Screen("desk-invite-whom", {"cohort": cohort.title}, rows=(*buttons, turn, last), place=Place.HERE)


def show(stand: Stand, one: Invitation, uses: Sequence[tuple[str, datetime]], now: datetime) -> Screen:
    used = tuple(Say("desk-invitation-use", {"who": person(name), "at": at}) for name, at in uses)
    args: dict[str, Value] = {
        **_facts(one, stand.association.name, now),
        "used-by": Lines(used) if used else Say("desk-invitation-unused"),
    }
    return Screen("desk-invitation", args, rows=_rows(stand, one, now), place=Place.HERE)


def again(stand: Stand, one: Invitation) -> Button:
    """A new one of the same kind: what was shown once cannot be shown again."""
    return Button("desk-invite-again", PrepareInvitation(stand.association.id, one.role, USES[1], DAYS[1]))


def ask_revoke(stand: Stand, one: Invitation) -> Screen:
    rows = (row(Button("common-back", DeskInvitation(one.id)), Button("revoke", RevokeNow(one.id))),)
    return Screen("desk-ask-revoke", {"name": stand.association.name, "used": one.used}, rows=rows, place=Place.HERE)


def _rows(stand: Stand, one: Invitation, now: datetime) -> Rows:
    revoke = (row(Button("revoke", RevokeInvitation(one.id))),) if still_good(one, now) else ()
    association = Button("desk-to-association", DeskAssociation(stand.association.id))
    return (row(again(stand, one)), *revoke, row(Button("all", CohortInvitations(stand.cohort.id, 0)), association))


def _facts(one: Invitation, name: str, now: datetime) -> dict[str, Value]:
    return {
        "name": name,
        "role": role(one.role),
        "used": one.used,
        "whole": one.used + one.uses_left,
        "state": _state(one, now),
    }


def _state(one: Invitation, now: datetime) -> Say:
    if one.revoked_at:
        return Say("desk-invitation-revoked", {"at": one.revoked_at})
    if one.expires_at <= now:
        return Say("desk-invitation-over", {"at": one.expires_at})
    left = (today(one.expires_at) - today(now)).days
    return Say("desk-invitation-left", {"days": left}) if one.uses_left else Say("desk-invitation-spent")


def _open(one: Invitation, to: Association) -> Button:
    args: dict[str, Value] = {"name": short(to.name, 24), "used": one.used, "whole": one.used + one.uses_left}
    return Button("one", DeskInvitation(one.id), args)


def _invite(one: Association, led: bool) -> Button:
    role = MemberRole.WORKER if led else MemberRole.CONTACT
    return Button("one", PrepareInvitation(one.id, role, USES[1], DAYS[1]), {"name": short(one.name, 38)})
