"""Who has which role at the desk of a cohort."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import DeskSeat, RoleProposal
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import called, lines
from bot.links import desk_roles as links
from bot.links.desk import DeskAssociations
from handlers.desk_roles.screens.parts import role, to_roles

MOST = 12
"""Names that get a button; all of them stand in the text."""


def overview(cohort: Cohort, seats: Sequence[DeskSeat], waiting: Sequence[RoleProposal], *, alone: bool) -> Screen:
    """`alone`: one only who could agree."""
    asked = (row(_waits(one)) for one in waiting)
    people = (row(Button("one", links.DeskSeatOf(cohort.id, one.person), _name(one))) for one in seats[:MOST])
    rows: Rows = (
        *asked,
        row(Button("propose", links.AskProposal(cohort.id))),
        *people,
        row(Button("leave", links.AskLeaveDesk(cohort.id))),
        row(to_desk(cohort)),
    )
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "people": _people(seats),
        "rule": Say("desk_roles-rule-alone" if alone else "desk_roles-rule"),
    }
    return Screen("desk_roles-overview", args, rows, place=Place.HERE)


def for_observers(cohort: Cohort, seats: Sequence[DeskSeat]) -> Screen:
    args: dict[str, Value] = {"cohort": cohort.title, "people": _people(seats)}
    rows = (
        row(to_desk(cohort)),
        row(Button("leave", links.AskLeaveDesk(cohort.id))),
        row(Button("common-all-associations", DeskAssociations(cohort.id, 0))),
    )
    return Screen("desk_roles-seen", args, rows, place=Place.HERE)


def _waits(one: RoleProposal) -> Button:
    return Button("check", links.ShowProposal(one.id), {"name": _short(one.name)})


def _name(one: DeskSeat) -> dict[str, Value]:
    return {"name": _short(one.name), "role": role(one.role)}


def _short(name: str) -> Value:
    return short(name, 20) or Say("common-unknown-name")


def _people(seats: Sequence[DeskSeat]) -> Value:
    return Lines(tuple(map(_line, seats)))


def _line(one: DeskSeat) -> Say:
    args: dict[str, Value] = {"name": called(one.name), "role": role(one.role), "since": _since(one)}
    return Say("desk_roles-line" if one.agreed else "desk_roles-line-not-here", args)


def _since(one: DeskSeat) -> Value:
    if one.since is None:
        return Say("desk_roles-since-start")
    if not one.giver:
        return Say("desk_roles-since-operator", {"at": one.since})
    return Say("desk_roles-since", {"at": one.since, "who": one.giver})


def seat(cohort: Cohort, one: DeskSeat, *, own: bool) -> Screen:
    more = row(Button("more", links.RoleFor(cohort.id, one.person))) if not one.leads else ()
    link = () if one.agreed else row(Button("link", links.NewSeatLink(cohort.id, one.person)))
    less = (
        Button("leave", links.AskLeaveDesk(cohort.id))
        if own
        else Button("take", links.AskTaking(cohort.id, one.person))
    )
    args: dict[str, Value] = {
        "name": called(one.name),
        "cohort": cohort.title,
        "facts": lines(role(one.role), _since(one), None if one.agreed else Say("desk_roles-not-here")),
        "may": Say(f"desk_roles-may-{one.role}"),
    }
    rows = (more, link, row(less), row(to_roles(cohort)))
    return Screen("desk_roles-seat", args, rows if more or link else (row(to_desk(cohort)), *rows), place=Place.HERE)


def link_made(cohort: Cohort, one: DeskSeat) -> Screen:
    return Screen("desk_roles-link-made", {"name": called(one.name)}, (row(to_roles(cohort)),))


def told_link(cohort: Cohort, one: DeskSeat, who: str) -> Screen:
    """To the others who coordinate."""
    args: dict[str, Value] = {"who": called(who), **_name(one), "name": called(one.name), "cohort": cohort.title}
    return Screen("desk_roles-told-link", args, (row(to_roles(cohort)),))


def with_letter(screen: Screen, one: DeskSeat, telegram: str, browser: str, until: datetime) -> Screen:
    """The link is shown this once."""
    ways = [
        Say("desk_roles-letter-browser", {"link": browser}) if browser else None,
        Say("common-letter-telegram", {"link": telegram}) if telegram else None,
    ]
    args: dict[str, Value] = {
        "name": called(one.name),
        "ways": Lines(tuple(way for way in ways if way), gap="\n\n"),
        "until": until,
    }
    return replace(screen, more=(Screen("desk_roles-letter", args, copy=True),))
