"""Invitations by the contact, and handing over."""

from functools import partial

from bot.domain.cohorts import Association
from bot.domain.joining.invitations import Invitation, Ticket, shown
from bot.domain.joining.team import Team
from bot.domain.journey import Handover
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.sessions.links import telegram_address, web_address
from bot.domain.wording import HOME, called
from bot.links import team as links
from bot.links.desk import DeskAssociation
from handlers.team.screens.people import about_me, to_team

taken = partial(about_me, "team-taken")
declined = partial(about_me, "team-declined")
withdrawn = partial(about_me, "team-withdrawn")
"""To whoever is concerned, about the one who acted."""
USES = (1, 2, 5)


def please_take(team: Team, handover: Handover) -> Screen:
    id = team.association.id
    args: dict[str, Value] = {
        "name": called(team.me.name),
        "association": team.association.name,
        "until": handover.expires_at,
    }
    return Screen(
        "team-please-take",
        args,
        rows=(row(Button("take", links.TakeContact(id))), row(Button("decline", links.DeclineContact(id)))),
    )


def you_are_contact(association: Association) -> Screen:
    rows = (row(Button("team-button", links.TeamOf(association.id))), HOME)
    return Screen("team-you-are-contact", {"association": association.name}, rows=rows, place=Place.HERE)


def desk_contact(team: Team) -> Screen:
    """To the Koordination."""
    args: dict[str, Value] = {"name": called(team.me.name), "association": team.association.name}
    return Screen("team-desk-contact", args, rows=(row(Button("open", DeskAssociation(team.association.id))),))


def you_declined(association: Association) -> Screen:
    return Screen("team-you-declined", {"association": association.name}, rows=(HOME,), place=Place.HERE)


def invite(team: Team, open_now: int, draft: str) -> Screen:
    id = team.association.id
    uses = row(*(Button("uses", links.MakeInvitation(id, count, draft), {"count": count}) for count in USES))
    close = (row(Button("close", links.CloseInvitations(id))),) if open_now else ()
    args: dict[str, Value] = {"association": team.association.name, "open": open_now}
    rows = (row(Button("team-button", links.BackToTeam(id))), uses, *close, HOME)
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
    rows = (row(Button("another", links.InviteMates(team.association.id))), to_team(team))
    return Screen("team-invitation", {"count": made.uses_left, "until": made.expires_at}, rows=rows, more=(to_pass_on,))


def invited_already(team: Team) -> Screen:
    rows = (row(Button("another", links.InviteMates(team.association.id))), to_team(team))
    return Screen("team-invited-already", rows=rows)


def invitations_closed(team: Team) -> Screen:
    return Screen("team-invitations-closed", rows=(to_team(team),), place=Place.HERE)
