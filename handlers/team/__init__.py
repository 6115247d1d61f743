"""Who is in: roles, invitations, handing over the contact, and leaving."""

from functools import partial

from bot.domain.people import Role
from bot.links import team as links
from bot.runtime.feature import Feature, taps_of
from handlers.team import ticks
from handlers.team.actions import contact, people

feature = Feature(
    name="team",
    needs=Role.MEMBER,
    commands={"team": partial(people.show_team, links.TeamOf(""))},
    taps=taps_of(contact, people),
    ticks=ticks.ALL,
)
