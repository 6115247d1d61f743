"""Handing over the contact."""

from functools import partial

from bot.domain.cohorts import Association
from bot.domain.journey import Handover
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.team import Team
from bot.domain.wording import HOME, called
from bot.links.desk import DeskAssociation
from bot.links.team import DeclineContact, TakeContact, TeamOf
from handlers.team.screens.people import about_me

taken = partial(about_me, "team-taken")
declined = partial(about_me, "team-declined")
withdrawn = partial(about_me, "team-withdrawn")
"""To whoever is concerned, about the one who acted."""


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


def you_declined(association: Association) -> Screen:
    return Screen("team-you-declined", {"association": association.name}, rows=(HOME,), place=Place.HERE)
