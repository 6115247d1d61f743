"""A proposal: from the name to the yes of a second one."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import DeskSeat, KnownPerson, ProposalState, RoleProposal
from bot.domain.desk.ways import to_desk
from bot.domain.names import LONGEST, NoName, short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, called
from bot.links import desk_roles as links
from bot.terms import DeskRole, RoleChange
from handlers.desk_roles.screens.parts import role, to_roles


def alone(cohort: Cohort) -> Screen:
    """Nobody could agree: only the command line helps."""
    return Screen("desk_roles-alone-how", {"cohort": cohort.title, "id": cohort.id}, (row(to_roles(cohort)),))


def ask_whom(cohort: Cohort) -> Screen:
    return Screen("desk_roles-ask-whom", {"cohort": cohort.title}, (_back(cohort),))


def no_name(cohort: Cohort, why: NoName) -> Screen:
    return Screen(f"desk_roles-no-name-{why}", {"most": LONGEST}, (_back(cohort),), missed=True)


def choose(cohort: Cohort, name: str, found: Sequence[KnownPerson]) -> Screen:
    known = (row(_person(cohort, one)) for one in found)
    new = row(Button("new", links.RoleFor(cohort.id, ""), {"name": short(name, 18)}))
    args: dict[str, Value] = {"name": name, "count": len(found)}
    return Screen("desk_roles-choose", args, (*known, new, _back(cohort)), even=True)


def _person(cohort: Cohort, one: KnownPerson) -> Button:
    args: dict[str, Value] = {"name": short(one.name, 18), "association": short(one.association, 16)}
    kind = "known" if one.association else "helper"
    return Button(kind, links.RoleFor(cohort.id, one.person), args)


def which(cohort: Cohort, person: str, name: str) -> Screen:
    """A personal link comes with a new name only."""
    rows = (
        row(Button("observer", links.ProposeRole(cohort.id, DeskRole.LOOKS, person))),
        row(Button("coordinator", links.ProposeRole(cohort.id, DeskRole.LEADS, person))),
        _back(cohort),
    )
    args: dict[str, Value] = {"name": called(name), "cohort": cohort.title}
    return Screen("desk_roles-which" if person else "desk_roles-which-new", args, rows, even=True)


def ask_taking(cohort: Cohort, one: DeskSeat) -> Screen:
    args: dict[str, Value] = {"name": called(one.name), "role": role(one.role), "cohort": cohort.title}
    rows = (
        _back(cohort),
        row(Button("take", links.ProposeTaking(cohort.id, one.person))),
        row(to_desk(cohort)),
    )
    return Screen("desk_roles-ask-taking", args, rows, place=Place.HERE)


def put(cohort: Cohort, made: RoleProposal, others: Sequence[str]) -> Screen:
    """Nothing holds yet."""
    names = Lines(tuple(map(called, others)), gap=", ")
    args = {**_what(cohort, made), "names": names, "until": made.until}
    return Screen("desk_roles-put", args, _undo(cohort, made, "withdraw"))


def told(cohort: Cohort, made: RoleProposal, proposer: str) -> Screen:
    args = {**_what(cohort, made), "who": called(proposer), "until": made.until}
    return Screen("desk_roles-told", args, _asks(cohort, made), even=True)


def _asks(cohort: Cohort, made: RoleProposal) -> Rows:
    return (
        row(Button("desk_roles-agree", links.AgreeToProposal(made.id))),
        row(Button("desk_roles-refuse", links.DropProposal(made.id))),
        row(to_roles(cohort)),
    )


def _undo(cohort: Cohort, made: RoleProposal, label: str) -> Rows:
    return (
        row(to_roles(cohort)),
        row(Button(f"desk_roles-{label}", links.DropProposal(made.id))),
        row(to_desk(cohort)),
    )


def proposal(cohort: Cohort, one: RoleProposal, proposer: str, by: str, reader: str, now: datetime) -> Screen:
    """As it stands now; `by`: who settled it."""
    args = {**_what(cohort, one), "who": called(proposer), "until": one.until}
    if one.is_open(now):
        own = reader == one.proposer
        rows = _undo(cohort, one, "withdraw") if own else _asks(cohort, one)
        return Screen("desk_roles-waits-own" if own else "desk_roles-waits", args, rows, place=Place.HERE, even=not own)
    if one.state is ProposalState.OPEN:
        return Screen("desk_roles-expired", args, (row(to_roles(cohort)),), place=Place.HERE)
    args |= {"by": called(by), "at": one.settled_at or one.at}
    return Screen(f"desk_roles-{one.state}-already", args, (row(to_roles(cohort)),), place=Place.HERE)


def agreed(cohort: Cohort, one: RoleProposal) -> Screen:
    kind = "given" if one.change is RoleChange.GIVE else "taken"
    return Screen(f"desk_roles-{kind}", _named(cohort, one), (row(to_roles(cohort)),), place=Place.HERE)


def agreed_new(cohort: Cohort, one: RoleProposal) -> Screen:
    return Screen("desk_roles-given-new", _named(cohort, one), (row(to_roles(cohort)),), place=Place.HERE)


def told_yes(cohort: Cohort, one: RoleProposal, by: str) -> Screen:
    args = {**_what(cohort, one), "by": called(by)}
    new = "-new" if one.person is None else ""
    return Screen(f"desk_roles-told-yes{new}", args, (row(to_roles(cohort)),))


def told_no(cohort: Cohort, one: RoleProposal, by: str) -> Screen:
    return Screen("desk_roles-told-no", {**_what(cohort, one), "by": called(by)}, (row(to_roles(cohort)),))


def told_given(cohort: Cohort, of: DeskRole, names: Sequence[str] = ()) -> Screen:
    """To whoever has the role from now on. `names`: the two who decided it; none for the command line."""
    args: dict[str, Value] = {"cohort": cohort.title, "why": _why(names), "may": Say(f"desk_roles-may-{of}")}
    return Screen(f"desk_roles-told-{of}", args, (row(to_desk(cohort)),))


def told_taken(cohort: Cohort, of: DeskRole, names: Sequence[str] = ()) -> Screen:
    args: dict[str, Value] = {"cohort": cohort.title, "role": role(of), "why": _why(names)}
    return Screen("desk_roles-told-taken", args, (HOME,))


def _why(names: Sequence[str]) -> Say:
    if not names:
        return Say("desk_roles-why-server")
    first, second = map(called, names)
    return Say("desk_roles-why-two", {"first": first, "second": second})


def _named(cohort: Cohort, one: RoleProposal) -> dict[str, Value]:
    return {"name": called(one.name), "role": role(one.role), "cohort": cohort.title}


def _what(cohort: Cohort, one: RoleProposal) -> dict[str, Value]:
    """In one sentence."""
    return {"what": Say(f"desk_roles-what-{one.change}", _named(cohort, one))}


def _back(cohort: Cohort) -> tuple[Button, ...]:
    return row(Button("common-back", links.DeskRoles(cohort.id)))
