"""The people of an association, and a new link for one of them."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.desk.desk import Mate
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.people import MemberState
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.wording import called, role_said
from bot.links.desk import AskDoorLink, DeskAssociation, DeskPeople, DeskPerson, MakeDoorLink
from bot.links.joining import Admit, Decline
from handlers.desk.screens.board import ROOM

MOST = 40
"""People on one screen."""


def everybody(stand: Stand, mates: Sequence[Mate]) -> Screen:
    rows: Rows = tuple(row(_to(mate)) for mate in mates[:MOST])
    args: dict[str, Value] = {"association": stand.association.name}
    back = row(Button("common-back", DeskAssociation(stand.association.id)), to_desk(stand.cohort))
    return Screen("desk-people", args, (*rows, back), place=Place.HERE)


def somebody(stand: Stand, mate: Mate) -> Screen:
    member = mate.member
    waits = member.state is MemberState.ASKED
    admit, decline = Admit(member.association, member.person), Decline(member.association, member.person)
    rows = (
        row(Button("admit", admit), Button("decline", decline)) if waits else (),
        row(Button("link", AskDoorLink(member.association, member.person))),
        row(Button("common-back", DeskPeople(stand.association.id))),
    )
    args = _args(mate) | {
        "association": stand.association.name,
        "role": role_said(member.role),
        "state": state_of(mate),
    }
    return Screen("desk-person", args, rows, place=Place.HERE)


def ask_link(stand: Stand, mate: Mate) -> Screen:
    id, who = stand.association.id, mate.member.person
    rows = (
        row(Button("keep", MakeDoorLink(id, who, 0))),
        row(Button("out", MakeDoorLink(id, who, 1))),
        row(Button("no", DeskPerson(id, who))),
    )
    return Screen("desk-ask-link", _args(mate), rows, place=Place.HERE)


def made(stand: Stand, mate: Mate, address: str, until: datetime) -> Screen:
    """Below it a text to send on."""
    letter = Screen("desk-link-letter", {"address": address, "until": until})
    back = row(Button("back", DeskPerson(stand.association.id, mate.member.person)), to_desk(stand.cohort))
    return Screen("desk-link-made", _args(mate) | {"until": until}, (back,), place=Place.HERE, more=(letter,))


def told(*, out: bool) -> Screen:
    return Screen("desk-link-told", {"out": Say(f"desk-link-out.{'yes' if out else 'no'}")})


def _to(mate: Mate) -> Button:
    member = mate.member
    label = "waits" if member.state is MemberState.ASKED else "one"
    name = short(member.name, ROOM) if member.name else called("")
    return Button(label, DeskPerson(member.association, member.person), {"name": name})


def _args(mate: Mate) -> dict[str, Value]:
    return {"name": called(mate.member.name)}


def state_of(mate: Mate) -> Say:
    if mate.member.state is not MemberState.ACTIVE:
        return Say("desk-mate-asked")
    if mate.member.paused_at or mate.member.stopped_at:
        return Say("desk-mate-rests" if mate.member.paused_at else "desk-mate-stopped")
    doors = Lines(tuple(Say(f"desk-door-{door}") for door in mate.doors), gap=", ")
    return Say("desk-mate-reached", {"doors": doors}) if mate.doors else Say("desk-mate-lost")
