"""Whom an association can ask who did it before: by topic, region and language; and what to do while nobody is free."""

from functools import partial

from bot.domain.people import Role
from bot.links import directory as links
from bot.runtime.feature import Entry, Feature
from handlers.directory import actions, ticks

feature = Feature(
    name="directory",
    needs=Role.MEMBER,
    commands={"ehemalige": Entry(partial(actions.begin, links.Directory()), aliases=("alumni",))},
    taps={
        links.Directory: actions.begin,
        links.BrowseListings: actions.browse,
        links.NarrowListings: actions.narrow,
        links.ChooseTalkTopic: actions.topics,
        links.ChooseRegion: actions.regions,
        links.ChooseTalkLanguage: actions.languages,
        links.OpenListing: actions.look,
        links.WaitForListing: actions.wait,
        links.OffTheList: actions.off,
    },
    ticks=ticks.ALL,
)
