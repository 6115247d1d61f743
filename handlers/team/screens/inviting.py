"""Invitations by the contact."""

from bot.domain.door_links import telegram_address, web_address
from bot.domain.invitations import Invitation, Ticket, shown
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.team import Team
from bot.domain.wording import HOME
from bot.links.team import BackToTeam, CloseInvitations, InviteMates, MakeInvitation
from handlers.team.screens.people import to_team

USES = (1, 2, 5)


def invite(team: Team, open_now: int, draft: str) -> Screen:
    id = team.association.id
    uses = row(*(Button("uses", MakeInvitation(id, count, draft), {"count": count}) for count in USES))
    close = (row(Button("close", CloseInvitations(id))),) if open_now else ()
    args: dict[str, Value] = {"association": team.association.name, "open": open_now}
    rows = (row(Button("team-button", BackToTeam(id))), uses, *close, HOME)
    return Screen("team-invite", args, rows=rows, place=Place.HERE)


def invitation(team: Team, made: Invitation, ticket: Ticket, web_url: str, bot_name: str) -> Screen:
    """Two messages: what it is, and the one to pass on."""
    doors = []
    if bot_name:
        doors.append(Say("team-door-telegram", {"address": telegram_address(bot_name, ticket.token)}))
    if web_url:
        doors.append(Say("team-door-web", {"address": web_address(web_url, ticket.token)}))
    ways = Lines((*doors, Say("team-door-code", {"code": shown(ticket.code)})))
    args: dict[str, Value] = {"association": team.association.name, "ways": ways, "until": made.expires_at}
    to_pass_on = Screen("team-invitation-text", args, copy=True)
    rows = (row(Button("another", InviteMates(team.association.id))), to_team(team))
    return Screen("team-invitation", {"count": made.uses_left, "until": made.expires_at}, rows=rows, more=(to_pass_on,))


def invited_already(team: Team) -> Screen:
    rows = (row(Button("another", InviteMates(team.association.id))), to_team(team))
    return Screen("team-invited-already", rows=rows)


def invitations_closed(team: Team) -> Screen:
    return Screen("team-invitations-closed", rows=(to_team(team),), place=Place.HERE)
