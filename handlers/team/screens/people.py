"""Who is in, with which role, and who goes."""

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.joining.team import Team, contact_of, may_step_in
from bot.domain.names import short
from bot.domain.people import Member, MemberState
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.way import today
from bot.domain.wording import HOME, called, role_said
from bot.links import team as links
from bot.links.base import Link
from bot.links.desk import DeskAssociation
from bot.links.joining import Admit, Decline
from bot.links.settings import MyAssociations
from bot.terms import MemberRole

MOST = 30
"""Members named on one screen; a team is small, but nobody guarantees it."""


def team_(team: Team) -> Screen:
    lines = [_line(team, member) for member in team.members[:MOST]]
    if len(team.members) > MOST:
        lines.append(Say("common-listed-more", {"count": len(team.members) - MOST}))
    parts = Lines((Lines(tuple(lines)), *_notes(team)), gap="\n\n")
    args: dict[str, Value] = {"association": team.association.name, "members": parts}
    switch = (Button("switch", MyAssociations()),) if team.several else ()
    leave = row(*switch, Button("leave", links.AskLeave(team.association.id)))
    return Screen("team-show", args, rows=(*_taking(team), *_leading(team), leave, HOME))


def _line(team: Team, member: Member) -> Say:
    text = "team-line-asked" if member.state is MemberState.ASKED else f"team-line-{member.role.name.lower()}"
    name = called(member.name)
    line = Say(text, {"name": Say("team-me", {"name": name}) if member == team.me else name})
    return Say("team-line-pauses", {"line": line}) if member.paused_at else line


def _notes(team: Team) -> tuple[Value, ...]:
    if team.handover and team.asked_me:
        return (Say("team-note-asked-you", {"until": team.handover.expires_at}),)
    if team.handover:
        asked = {"name": called(team.name(team.handover.taker)), "until": team.handover.expires_at}
        return (Say("team-note-asked", asked),)
    return () if contact_of(team.members) else (Say("team-note-no-contact"),)


def _taking(team: Team) -> Rows:
    id = team.association.id
    if team.asked_me:
        return (row(Button("take", links.TakeContact(id)), Button("decline", links.DeclineContact(id))),)
    return (row(Button("stepin", links.TakeContact(id))),) if may_step_in(team.members, team.me) else ()


def _leading(team: Team) -> Rows:
    if not team.me.is_contact:
        return ()
    id, others = team.association.id, [member for member in team.members[:MOST] if member != team.me]
    withdraw = (row(Button("withdraw", links.WithdrawContact(id))),) if team.handover else ()
    return (*(_other(member) for member in others), *withdraw, row(Button("invite", links.InviteMates(id))))


def _other(member: Member) -> tuple[Button, ...]:
    name: dict[str, Value] = {"name": called(short(member.name))}
    if member.state is MemberState.ASKED:
        admit, decline = Admit(member.association, member.person), Decline(member.association, member.person)
        return row(Button("admit", admit, name), Button("refuse", decline))
    return row(Button("mate", links.ShowMate(member.association, member.person), name))


def mate(team: Team, member: Member) -> Screen:
    id, person = member.association, member.person
    args: dict[str, Value] = {
        "name": called(member.name),
        "role": role_said(member.role),
        "since": today(member.joined_at),
    }
    role = Button("reader", links.AskRole(id, person, MemberRole.READER))
    if member.role is MemberRole.READER:
        role = Button("worker", links.SetRole(id, person, MemberRole.WORKER))
    offer = () if team.handover else (row(Button("offer", links.OfferContact(id, person))),)
    back = row(Button("team-button", links.BackToTeam(id)))
    rows = (back, row(role), *offer, row(Button("remove", links.AskRemove(id, person))), HOME)
    return Screen("team-mate", args, rows=rows, place=Place.HERE)


def here(screen: Screen) -> Screen:
    return replace(screen, place=Place.HERE)


def about_me(text: str, team: Team) -> Screen:
    """To somebody else of the team, about the one who acted."""
    args: dict[str, Value] = {"name": called(team.me.name), "association": team.association.name}
    return Screen(text, args, rows=(to_team(team),))


def to_team(team: Team) -> tuple[Button, ...]:
    return row(Button("team-button", links.TeamOf(team.association.id)))


def your_role(association: Association, role: MemberRole) -> Screen:
    return Screen("team-your-role", {"association": association.name, "role": role_said(role)}, rows=(HOME,))


def ask_role(team: Team, member: Member) -> Screen:
    """To read only."""
    return _ask("team-ask-role", team, member, links.SetRole(member.association, member.person, MemberRole.READER))


def ask_remove(team: Team, member: Member) -> Screen:
    return _ask("team-ask-remove", team, member, links.Remove(member.association, member.person))


def _ask(id: str, team: Team, member: Member, yes: Link) -> Screen:
    args: dict[str, Value] = {"name": called(member.name), "association": team.association.name}
    no = Button("no", links.ShowMate(member.association, member.person))
    return Screen(id, args, rows=(row(no, Button("yes", yes)),), place=Place.HERE)


def you_are_out(association: Association) -> Screen:
    return Screen("team-you-are-out", {"association": association.name}, rows=(HOME,))


def out_of_reach(association: Association) -> Screen:
    rows = (row(Button("open", DeskAssociation(association.id))),)
    return Screen("team-out-of-reach", {"association": association.name}, rows=rows)
