"""Announcements on their way: the list, the living card, pause and go on, and what the house does by itself."""

from functools import partial

from bot.domain.announcements.cards import CARD
from bot.domain.people import Role
from bot.links.announcements import AnnouncementsOf
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_running import actions, ticks

feature = Feature(
    name="announcement_running",
    needs=Role.COORDINATOR,
    commands={
        "rundrufe": Entry(partial(actions.every, AnnouncementsOf("")), menu=False, aliases=("announcements",)),
    },
    taps=taps_of(actions),
    cards={CARD: actions.living_card},
    ticks=ticks.ALL,
)
