"""Announcements on their way: the list, the living card, pause and go on, and what the house does by itself."""

from functools import partial
from importlib.util import find_spec

from bot.domain.announcement_cards import CARD
from bot.domain.people import Role
from bot.links.announcements import AnnouncementsOf, ComposeAnnouncement
from bot.links.base import Link
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_running import actions, ticks

_COMPOSED_HERE: dict[type[Link], Entry] = (
    {}
    if find_spec("handlers.announcements")
    else {ComposeAnnouncement: Entry(lambda link, visit: actions.every(AnnouncementsOf(link.cohort), visit))}
)
"""Until there is a room in which announcements are composed."""

feature = Feature(
    name="announcement_running",
    needs=Role.COORDINATOR,
    commands={
        "rundrufe": Entry(partial(actions.every, AnnouncementsOf("")), menu=False, aliases=("announcements",)),
    },
    taps={**taps_of(actions), **_COMPOSED_HERE},
    cards={CARD: actions.living_card},
    ticks=ticks.ALL,
)
