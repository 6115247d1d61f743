"""A changed role, and the ways out."""

from bot.domain.cohorts import Association
from bot.domain.people import Member
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.team import Team, active
from bot.links.desk import DeskAssociation
from bot.links.team import BackToTeam, Leave, Remove, SetRole, ShowMate
from bot.terms import MemberRole
from handlers.team.screens.parts import HOME, about_me, called
from handlers.team.screens.people import role_


def your_role(association: Association, role: MemberRole) -> Screen:
    return Screen("team-your-role", {"association": association.name, "role": role_(role)}, rows=(HOME,))


def ask_role(team: Team, member: Member) -> Screen:
    """To read only."""
    args: dict[str, Value] = {"name": called(member.name), "association": team.association.name}
    yes, no = SetRole(member.association, member.person, MemberRole.READER), ShowMate(member.association, member.person)
    return Screen("team-ask-role", args, rows=(row(Button("no", no), Button("yes", yes)),), place=Place.HERE)


def ask_remove(team: Team, member: Member) -> Screen:
    args: dict[str, Value] = {"name": called(member.name), "association": team.association.name}
    yes, no = Remove(member.association, member.person), ShowMate(member.association, member.person)
    return Screen("team-ask-remove", args, rows=(row(Button("no", no), Button("yes", yes)),), place=Place.HERE)


def you_are_out(association: Association) -> Screen:
    return Screen("team-you-are-out", {"association": association.name}, rows=(HOME,))


def ask_leave(team: Team) -> Screen:
    alone = len(active(team.members)) == 1
    buttons = row(Button("no", BackToTeam(team.association.id)), Button("yes", Leave(team.association.id)))
    text = "team-ask-leave-last" if alone else "team-ask-leave"
    return Screen(text, {"association": team.association.name}, rows=(buttons,), place=Place.HERE)


def you_left(association: Association) -> Screen:
    return Screen("team-you-left", {"association": association.name}, rows=(HOME,), place=Place.HERE)


def somebody_left(team: Team) -> Screen:
    return about_me("team-somebody-left", team)


def out_of_reach(association: Association) -> Screen:
    rows = (row(Button("open", DeskAssociation(association.id))),)
    return Screen("team-out-of-reach", {"association": association.name}, rows=rows)
