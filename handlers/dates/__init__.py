"""The calendar of a cohort: dates, who comes, the plan back from the deadline, and what is said the day after."""

from functools import partial

from bot.domain.people import Role
from bot.links import dates
from bot.links.date_desk import CohortDates
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.dates import ticks
from handlers.dates.actions import afterwards, attendance, changing, desk, entering, feed, from_file, own, plan

feature = Feature(
    name="dates",
    needs=Role.COORDINATOR,
    commands={
        "termine": Entry(own.home, needs=Role.PERSON, first=True, aliases=("dates",)),
        "plan": Entry(partial(plan.show, dates.BackwardPlan("")), needs=Role.MEMBER),
        "kalender": Entry(
            partial(feed.show, dates.CalendarFeed()), needs=Role.PERSON, menu=False, aliases=("calendar",)
        ),
    },
    taps={
        **taps_of(attendance, changing, desk, entering, from_file),
        **taps_of(afterwards, own, plan, needs=Role.MEMBER),
        **taps_of(feed, needs=Role.PERSON),
        CohortDates: Entry(desk.dates, needs=Role.OBSERVER),
    },
    steps={
        entering.LINES: Entry(entering.typed, files=from_file.came, asks="dates-step-lines"),
        changing.PART: Entry(changing.typed, asks="dates-step-part"),
        changing.REASON: Entry(changing.reason_typed, asks="dates-step-reason"),
        attendance.ACCOUNT: Entry(attendance.account_typed, asks="dates-step-account"),
        afterwards.WORDS: Entry(afterwards.words_typed, needs=Role.MEMBER, asks="dates-step-words"),
    },
    uploads={Role.COORDINATOR: from_file.came},
    reads=from_file.read,
    ticks=ticks.ALL,
)
