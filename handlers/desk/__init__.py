"""The desk of the Koordination: who stands where, and which stages are open."""

from functools import partial

from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import desk as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk import ticks
from handlers.desk.actions import board, moving, people, stages

feature = Feature(
    name="desk",
    needs=Role.COORDINATOR,
    commands={
        "pult": Entry(partial(board.desk, links.DeskOf("")), needs=Role.OBSERVER, first=True, aliases=("desk",)),
    },
    taps={
        **taps_of(board, needs=Role.OBSERVER),
        **taps_of(moving, people, stages),
        links.MoreDesk: Entry(board.more),
        links.MoreOfAssociation: Entry(board.more_of),
    },
    steps={
        moving.REASON: Entry(moving.reason_typed, asks="desk-step-reason"),
        moving.DEADLINE: Entry(moving.deadline_typed, asks="desk-step-deadline"),
        stages.DAY: Entry(stages.day_typed, asks="desk-step-day"),
    },
    cards={Living.DESK: board.renewed},
    home=dict.fromkeys((Role.COORDINATOR, Role.OBSERVER), partial(board.desk, links.DeskOf(""))),
    anything={Role.COORDINATOR: board.nothing_asked},
    ticks=ticks.ALL,
)
