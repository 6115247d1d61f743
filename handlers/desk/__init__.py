"""The desk of the Koordination: who stands where, who belongs to them, and until when they have time."""

from functools import partial

from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import desk as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk.actions import board, deadline, people

feature = Feature(
    name="desk",
    needs=Role.COORDINATOR,
    commands={"pult": Entry(partial(board.desk, links.DeskOf("")), needs=Role.OBSERVER, first=True, aliases=("desk",))},
    taps={
        **taps_of(board, needs=Role.OBSERVER),
        **taps_of(deadline, people),
        links.MoreDesk: Entry(board.more),
        links.MoreOfAssociation: Entry(board.more_of),
    },
    steps={deadline.DEADLINE: Entry(deadline.day_typed, asks="desk-step-deadline")},
    cards={Living.DESK: board.renewed},
    home=dict.fromkeys((Role.COORDINATOR, Role.OBSERVER), partial(board.desk, links.DeskOf(""))),
    anything={Role.COORDINATOR: board.nothing_asked},
)
