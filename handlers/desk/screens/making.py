"""A new invitation: what it shall be, and what is handed over once."""

from dataclasses import dataclass

from bot.domain.invitations import Invitation, Ticket, shown
from bot.domain.screen import Button, Lines, Picture, Place, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.links.desk import CreateInvitation, DeskInvitation, InviteWhom, PrepareInvitation
from bot.terms import MemberRole
from handlers.desk.screens.inviting import DAYS, USES, again
from handlers.desk.screens.parts import role, to_desk


@dataclass(frozen=True, slots=True)
class InvitationLinks:
    """The addresses of one invitation; empty where there is no such door."""

    telegram: str
    browser: str
    qr: bytes
    """Leads to Telegram, or to the browser when there is no bot."""


def prepare(stand: Stand, wish: PrepareInvitation, id: str) -> Screen:
    args: dict[str, Value] = {
        "name": stand.association.name,
        "number": stand.place + 1,
        "role": Say(f"desk-invite-as-{wish.role}"),
        "uses": wish.uses,
        "days": wish.days,
    }
    one = stand.association.id
    roles = row(*(_wish(f"as-{r}", r == wish.role, one, r, wish.uses, wish.days) for r in MemberRole))
    uses = row(*(_wish("uses", n == wish.uses, one, wish.role, n, wish.days, n) for n in USES))
    days = row(*(_wish("days", n == wish.days, one, wish.role, wish.uses, n, n) for n in DAYS))
    make = row(Button("make", CreateInvitation(id, one, wish.role, wish.uses, wish.days)))
    back = row(Button("common-back", InviteWhom(stand.cohort.id, 0)))
    return Screen("desk-prepare-invitation", args, rows=(roles, uses, days, make, back), place=Place.HERE)


def created(stand: Stand, one: Invitation, ticket: Ticket, doors: InvitationLinks) -> Screen:
    """The QR code, and below it a text to send on."""
    args: dict[str, Value] = {
        "name": stand.association.name,
        "role": role(one.role),
        "uses": one.uses_left,
        "until": one.expires_at,
    }
    pictures = (Picture("einladung.png", doors.qr, Say("desk-qr")),) if doors.qr else ()
    rows = (row(again(stand, one), Button("look", DeskInvitation(one.id))), row(to_desk(stand.cohort)))
    letter = _letter(stand, one, ticket, doors)
    return Screen("desk-invited", args, rows=rows, blocks=pictures, more=(letter,))


def _letter(stand: Stand, one: Invitation, ticket: Ticket, doors: InvitationLinks) -> Screen:
    ways = [
        Say("desk-letter-telegram", {"link": doors.telegram}) if doors.telegram else None,
        Say("desk-letter-browser", {"link": doors.browser}) if doors.browser else None,
        Say("desk-letter-code" if doors.qr else "desk-letter-code-only", {"code": shown(ticket.code)}),
    ]
    args: dict[str, Value] = {
        "name": stand.association.name,
        "ways": Lines(tuple(way for way in ways if way), gap="\n\n"),
        "until": one.expires_at,
    }
    return Screen("desk-letter", args, copy=True)


def _wish(label: str, chosen: bool, association: str, role: MemberRole, uses: int, days: int, count: int = 0) -> Button:
    to = PrepareInvitation(association, role, uses, days)
    return Button(f"desk-{label}-chosen" if chosen else f"desk-{label}", to, {"count": count})
