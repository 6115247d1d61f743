"""Who may come in: invitations, how often they were used, and a new association to invite."""

from functools import partial

from bot.domain.people import Role
from bot.links.invitations import CohortInvitations
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.invitations import actions

feature = Feature(
    name="invitations",
    needs=Role.COORDINATOR,
    commands={
        "einladung": Entry(
            partial(actions.overview, CohortInvitations("", 0)), first=True, aliases=("einladungen", "invite")
        )
    },
    taps=taps_of(actions),
    steps={
        actions.GREETING: Entry(actions.greeting_typed, asks="invitations-step-greeting"),
        actions.NAME: Entry(actions.name_typed, asks="invitations-step-newcomer", names=40),
    },
)
