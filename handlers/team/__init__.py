"""Who is in: roles, invitations, handing over the contact, and leaving, also without a consent."""

from functools import partial

from bot.domain.people import Role
from bot.links import team as links
from bot.links.pausing import LeaveWhat
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.team import ticks
from handlers.team.actions import contact, leaving, people

feature = Feature(
    name="team",
    needs=Role.MEMBER,
    commands={
        "team": Entry(partial(people.show_team, links.TeamOf("")), first=True),
        "verlassen": Entry(
            partial(leaving.what, LeaveWhat()), needs=Role.ANYONE, aliases=("leave",), menu=False, in_pause=True
        ),
    },
    taps={
        **taps_of(contact, people),
        LeaveWhat: Entry(leaving.what, needs=Role.ANYONE, in_pause=True),
        links.AskLeave: Entry(leaving.ask_leave, needs=Role.ANYONE, in_pause=True),
        links.Leave: Entry(leaving.leave, needs=Role.ANYONE, in_pause=True),
    },
    ticks=ticks.ALL,
)
