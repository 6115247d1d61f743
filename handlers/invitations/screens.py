"""Invitations: prepare, hand over once, look at, revoke; and a new association to invite."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.ways import to_association, to_desk
from bot.domain.joining.invitations import LONGEST_GREETING, Invitation, Ticket, shown, still_good
from bot.domain.names import LONGEST_ASSOCIATION, NoName, short
from bot.domain.screen import Button, Lines, Picture, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.way import today
from bot.domain.wording import CANCEL, back_to, called, leaves, pairs, paragraphs, role_said
from bot.links import invitations as links
from bot.links.desk_awaited import NeverArrivedOf
from bot.links.volunteer_desk import ListingsToConfirm
from bot.terms import Land, MemberRole

USES = (1, 3, 5)
DAYS = (14, 30, 60)
FEW = 6
"""Invitations of one page."""


Wish = links.PrepareInvitation | links.AskGreeting | links.DropGreeting
"""How an invitation shall be."""


def overview(
    cohort: Cohort, found: Sequence[tuple[Invitation, str]], number: int, pages: int, missing: int, now: datetime
) -> Screen:
    """One page of them, each with the name of its association. `missing`: associations of which nobody has come."""
    lines = tuple(Say("invitations-line", _facts(one, name, now)) for one, name in found)
    buttons = tuple(row(_open(one, name)) for one, name in found)
    turn = leaves(partial(links.CohortInvitations, cohort.id), number, pages - 1, "common-list-")
    body: Value = Lines(lines, gap="\n\n") if lines else Say("invitations-none")
    args: dict[str, Value] = {"cohort": cohort.title, "lines": body}
    help_ = row(Button("help", ListingsToConfirm(cohort.id)), to_desk(cohort))
    new = row(Button("new", links.InviteWhom(cohort.id, 0)))
    never = row(Button("never", NeverArrivedOf(cohort.id, 0), {"count": missing})) if missing else ()
    rows = (new, never, *buttons, turn, help_)
    return Screen("invitations-overview", args, rows=rows, place=Place.HERE if number else Place.NEW)


def whom(cohort: Cohort, found: Sequence[tuple[Association, bool]], number: int, pages: int) -> Screen:
    """One page of them, each with whether it has a contact person."""
    buttons = tuple(row(_invite(one, led)) for one, led in found)
    turn = leaves(partial(links.InviteWhom, cohort.id), number, pages - 1, "common-list-")
    last = row(Button("new", links.NewAssociation(cohort.id)), to_desk(cohort))
    return Screen("invitations-whom", {"cohort": cohort.title}, rows=(*buttons, turn, last), place=Place.HERE)


def show(stand: Stand, one: Invitation, uses: Sequence[tuple[str, datetime]], now: datetime) -> Screen:
    used = tuple(Say("invitations-use", {"who": called(name), "at": at}) for name, at in uses)
    args: dict[str, Value] = {
        **_facts(one, stand.association.name, now),
        "used-by": Lines(used) if used else Say("invitations-unused"),
    }
    return Screen("invitations-one", args, rows=_rows(stand, one, now), place=Place.HERE)


def again(stand: Stand, one: Invitation) -> Button:
    """A new one of the same kind: what was shown once cannot be shown again."""
    return Button("invitations-again", links.PrepareInvitation(stand.association.id, one.role, USES[1], DAYS[1]))


def ask_revoke(stand: Stand, one: Invitation) -> Screen:
    rows = (row(Button("common-back", links.DeskInvitation(one.id)), Button("revoke", links.RevokeNow(one.id))),)
    return Screen(
        "invitations-ask-revoke", {"name": stand.association.name, "used": one.used}, rows=rows, place=Place.HERE
    )


def _rows(stand: Stand, one: Invitation, now: datetime) -> Rows:
    revoke = (row(Button("revoke", links.RevokeInvitation(one.id))),) if still_good(one, now) else ()
    association = to_association(stand.association.id)
    return (
        row(again(stand, one)),
        *revoke,
        row(Button("all", links.CohortInvitations(stand.cohort.id, 0)), association),
    )


def _facts(one: Invitation, name: str, now: datetime) -> dict[str, Value]:
    return {
        "name": name,
        "role": role_said(one.role),
        "used": one.used,
        "whole": one.used + one.uses_left,
        "state": _state(one, now),
    }


def _state(one: Invitation, now: datetime) -> Say:
    if one.revoked_at:
        return Say("invitations-revoked", {"at": one.revoked_at})
    if one.expires_at <= now:
        return Say("invitations-over", {"at": one.expires_at})
    left = (today(one.expires_at) - today(now)).days
    return Say("invitations-left", {"days": left}) if one.uses_left else Say("invitations-spent")


def _open(one: Invitation, name: str) -> Button:
    args: dict[str, Value] = {"name": short(name, 24), "used": one.used, "whole": one.used + one.uses_left}
    return Button("one", links.DeskInvitation(one.id), args)


def _invite(one: Association, led: bool) -> Button:
    role = MemberRole.WORKER if led else MemberRole.CONTACT
    return Button("one", links.PrepareInvitation(one.id, role, USES[1], DAYS[1]), {"name": short(one.name, 38)})


class InvitationLinks(Struct, frozen=True):
    """The addresses of one invitation; empty where there is no such door."""

    telegram: str
    browser: str
    qr: bytes
    """Leads to Telegram, or to the browser when there is no bot."""


def prepare(stand: Stand, wish: links.PrepareInvitation, id: str, words: str = "") -> Screen:
    """`words`: the personal line so far."""
    args: dict[str, Value] = {
        "name": stand.association.name,
        "line": Say("invitations-greeting", {"words": words}) if words else Say("invitations-without-greeting"),
        "number": stand.place + 1,
        "role": Say(f"invitations-role-{wish.role}"),
        "uses": wish.uses,
        "days": wish.days,
    }
    one = stand.association.id
    roles = row(*(_wish(f"as-{r}", r == wish.role, one, r, wish.uses, wish.days) for r in MemberRole))
    uses = row(*(_wish("uses", n == wish.uses, one, wish.role, n, wish.days, n) for n in USES))
    days = row(*(_wish("days", n == wish.days, one, wish.role, wish.uses, n, n) for n in DAYS))
    make = row(Button("make", links.CreateInvitation(id, one, wish.role, wish.uses, wish.days)))
    line = row(Button("reword" if words else "greet", links.AskGreeting(one, wish.role, wish.uses, wish.days)))
    back = row(Button("common-back", links.InviteWhom(stand.cohort.id, 0)))
    return Screen("invitations-prepare", args, rows=(roles, uses, days, line, make, back), place=Place.HERE)


def ask_greeting(stand: Stand, wish: links.PrepareInvitation, words: str) -> Screen:
    """`words`: the line so far."""
    drop = row(Button("drop", links.DropGreeting(wish.association, wish.role, wish.uses, wish.days))) if words else ()
    args: dict[str, Value] = {"name": stand.association.name, "most": LONGEST_GREETING}
    return Screen("invitations-ask-greeting", args, rows=(drop, back_to(wish)), draft=words)


def no_greeting(wish: links.PrepareInvitation, length: int) -> Screen:
    args: dict[str, Value] = {"most": LONGEST_GREETING, "length": length}
    return Screen("invitations-no-greeting", args, rows=(back_to(wish),), missed=True)


def created(stand: Stand, one: Invitation, ticket: Ticket, doors: InvitationLinks) -> Screen:
    """The QR code, and below it a text to send on."""
    args: dict[str, Value] = {
        "name": stand.association.name,
        "role": role_said(one.role),
        "uses": one.uses_left,
        "until": one.expires_at,
    }
    pictures = (Picture("einladung.png", doors.qr, Say("invitations-qr")),) if doors.qr else ()
    rows = (row(again(stand, one), Button("look", links.DeskInvitation(one.id))), row(to_desk(stand.cohort)))
    letter = _letter(stand, one, ticket, doors)
    return Screen("invitations-made", args, rows=rows, blocks=pictures, more=(letter,))


def _letter(stand: Stand, one: Invitation, ticket: Ticket, doors: InvitationLinks) -> Screen:
    ways = [
        Say("common-letter-telegram", {"link": doors.telegram}) if doors.telegram else None,
        Say("common-letter-browser", {"link": doors.browser}) if doors.browser else None,
        Say("invitations-letter-code" if doors.qr else "invitations-letter-code-only", {"code": shown(ticket.code)}),
    ]
    args: dict[str, Value] = {
        "name": stand.association.name,
        "ways": Lines(tuple(way for way in ways if way), gap="\n\n"),
        "until": one.expires_at,
    }
    if one.greeting:
        return Screen(
            "invitations-letter-personal", {"words": one.greeting, "letter": Say("invitations-letter", args)}, copy=True
        )
    return Screen("invitations-letter", args, copy=True)


def _wish(label: str, chosen: bool, association: str, role: MemberRole, uses: int, days: int, count: int = 0) -> Button:
    to = links.PrepareInvitation(association, role, uses, days)
    return Button(f"invitations-{label}-chosen" if chosen else f"invitations-{label}", to, {"count": count})


def ask_name(cohort: Cohort) -> Screen:
    return Screen("invitations-ask-name", {"cohort": cohort.title}, rows=(back_to(links.InviteWhom(cohort.id, 0)),))


def no_name(cohort: Cohort, why: NoName) -> Screen:
    args: dict[str, Value] = {"most": LONGEST_ASSOCIATION}
    return Screen(f"invitations-no-name-{why}", args, rows=(back_to(links.InviteWhom(cohort.id, 0)),), missed=True)


def choose_land(cohort: Cohort, name: str, doubles: Sequence[Association], id: str) -> Screen:
    names = Lines(tuple(one.name for one in doubles), gap=", ")
    warning = Say("invitations-doubles", {"names": names}) if doubles else None
    args = {"body": paragraphs(Say("invitations-new-name", {"name": name}), warning)}
    lands = sorted(Land, key=lambda land: (land != cohort.land, land.value))
    buttons = (Button(f"common-land-{land.value.lower()}", links.AddAssociation(id, cohort.id, land)) for land in lands)
    return Screen("invitations-choose-land", args, rows=(*pairs(buttons), CANCEL))
