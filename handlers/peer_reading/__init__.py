"""Associations read each other's outlines (kollegiale Beratung): announced, agreed to by all sides, and thanked for."""

from bot.domain.people import Role
from bot.links.peer_reading import ReadingHome
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.peer_reading import ticks
from handlers.peer_reading.actions import desk, got, noting, own, reading

DESK = Role.COORDINATOR

feature = Feature(
    name="peer_reading",
    needs=Role.MEMBER,
    commands={"lesen": Entry(own.command, needs=Role.PERSON, menu=False, aliases=("read",))},
    taps={
        **taps_of(own, reading, noting, got),
        **taps_of(desk, needs=DESK),
        ReadingHome: Entry(own.home, needs=Role.PERSON),
    },
    steps={
        noting.NEW: Entry(noting.typed, asks="peer_reading-step-new"),
        noting.CHANGE: Entry(noting.changed, asks="peer_reading-step-change"),
        desk.DAYS: Entry(desk.days_typed, needs=DESK, asks="peer_reading-step-days"),
    },
    ticks=ticks.ALL,
)
