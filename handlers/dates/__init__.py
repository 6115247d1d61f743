"""Dates as members see them: who comes, the plan back from the deadline, a calendar that follows, the day after."""

from functools import partial

from bot.domain.people import Role
from bot.links.dates import BackwardPlan, CalendarFeed
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.dates import ticks
from handlers.dates.actions import afterwards, feed, own, plan

feature = Feature(
    name="dates",
    needs=Role.MEMBER,
    commands={
        "termine": Entry(own.home, needs=Role.PERSON, first=True, aliases=("dates",)),
        "plan": partial(plan.show, BackwardPlan("")),
        "kalender": Entry(partial(feed.show, CalendarFeed()), needs=Role.PERSON, menu=False, aliases=("calendar",)),
    },
    taps={**taps_of(afterwards, own, plan), **taps_of(feed, needs=Role.PERSON)},
    steps={afterwards.WORDS: Entry(afterwards.words_typed, asks="dates-step-words")},
    ticks=ticks.ALL,
)
