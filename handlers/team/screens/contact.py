"""Handing over the contact."""

from bot.domain.cohorts import Association
from bot.domain.journey import Handover
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.team import Team
from bot.domain.wording import HOME, called
from bot.links.desk import DeskAssociation
from bot.links.team import DeclineContact, TakeContact, TeamOf
from handlers.team.screens.people import about_me


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
        rows=(row(Button("take", TakeContact(id))), row(Button("decline", DeclineContact(id)))),
    )


def you_are_contact(association: Association) -> Screen:
    rows = (row(Button("team-button", TeamOf(association.id))), HOME)
    return Screen("team-you-are-contact", {"association": association.name}, rows=rows, place=Place.HERE)


def desk_contact(team: Team) -> Screen:
    """To the Koordination."""
    args: dict[str, Value] = {"name": called(team.me.name), "association": team.association.name}
    return Screen("team-desk-contact", args, rows=(row(Button("open", DeskAssociation(team.association.id))),))


def taken(team: Team) -> Screen:
    return about_me("team-taken", team)


def declined(team: Team) -> Screen:
    return about_me("team-declined", team)


def you_declined(association: Association) -> Screen:
    return Screen("team-you-declined", {"association": association.name}, rows=(HOME,), place=Place.HERE)


def withdrawn(team: Team) -> Screen:
    return about_me("team-withdrawn", team)
