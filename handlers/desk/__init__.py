"""The desk of the Koordination: who stands where, the reading of what was handed in, and stages."""

from functools import partial

from bot.domain.people import Role
from bot.domain.screen import Living
from bot.links import desk as links
from bot.links.reviews import WaitingReviews
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk import ticks
from handlers.desk.actions import board, moving, people, reading, remarks, stages

feature = Feature(
    name="desk",
    needs=Role.COORDINATOR,
    commands={
        "pult": Entry(partial(board.desk, links.DeskOf("")), needs=Role.OBSERVER, first=True, aliases=("desk",)),
        "durchsicht": Entry(partial(reading.waiting, WaitingReviews()), first=True, aliases=("reviews",)),
    },
    taps={
        **taps_of(board, needs=Role.OBSERVER),
        **taps_of(moving, people, reading, remarks, stages),
        links.MoreDesk: Entry(board.more),
        links.MoreOfAssociation: Entry(board.more_of),
    },
    steps={
        reading.COMMENT: Entry(reading.comment_typed, asks="desk-step-comment", again=True),
        reading.DECISION: Entry(reading.words_typed, asks="desk-step-decision"),
        moving.REASON: Entry(moving.reason_typed, asks="desk-step-reason"),
        moving.DEADLINE: Entry(moving.deadline_typed, asks="desk-step-deadline"),
        stages.DAY: Entry(stages.day_typed, asks="desk-step-day"),
    },
    edits={reading.COMMENT: reading.comment_changed},
    cards={Living.DESK: board.renewed},
    home=dict.fromkeys((Role.COORDINATOR, Role.OBSERVER), partial(board.desk, links.DeskOf(""))),
    anything={Role.COORDINATOR: board.nothing_asked},
    ticks=ticks.ALL,
)
