"""Whom an association can ask who did it before: by topic, region and language; and what to do while nobody is free."""

from functools import partial

from bot.domain.people import Role
from bot.links import directory as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.directory import actions, ticks

feature = Feature(
    name="directory",
    needs=Role.MEMBER,
    commands={"ehemalige": Entry(partial(actions.begin, links.Directory()), first=True, aliases=("alumni",))},
    taps=taps_of(actions),
    ticks=ticks.ALL,
)
