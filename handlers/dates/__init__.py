"""The calendar of a cohort: dates, who comes, the plan back from the deadline, and what is said the day after."""

from functools import partial

from bot.domain.people import Role
from bot.links import dates
from bot.links.date_desk import CohortDates
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.dates import ticks
from handlers.dates.actions import attendance, changing, desk, entering, from_file, own

feature = Feature(
    name="dates",
    needs=Role.COORDINATOR,
    commands={
        "termine": Entry(own.home, needs=Role.PERSON, first=True, aliases=("dates",)),
        "plan": Entry(partial(own.show_plan, dates.BackwardPlan("")), needs=Role.MEMBER),
        "kalender": Entry(
            partial(own.show_feed, dates.CalendarFeed()), needs=Role.PERSON, menu=False, aliases=("calendar",)
        ),
    },
    taps={
        **taps_of(attendance, changing, desk, entering, from_file),
        **taps_of(own, needs=Role.MEMBER),
        CohortDates: Entry(desk.dates, needs=Role.OBSERVER),
        dates.RateDate: Entry(attendance.rate, needs=Role.MEMBER),
        dates.CalendarFeed: Entry(own.show_feed, needs=Role.PERSON),
        dates.NewFeed: Entry(own.make_feed, needs=Role.PERSON),
        dates.DropFeed: Entry(own.drop_feed, needs=Role.PERSON),
    },
    steps={
        entering.LINES: Entry(entering.typed, files=from_file.came, asks="dates-step-lines"),
        changing.PART: Entry(changing.typed, asks="dates-step-part"),
        changing.REASON: Entry(changing.reason_typed, asks="dates-step-reason"),
        attendance.ACCOUNT: Entry(attendance.account_typed, asks="dates-step-account"),
        attendance.WORDS: Entry(attendance.words_typed, needs=Role.MEMBER, asks="dates-step-words"),
    },
    uploads={Role.COORDINATOR: from_file.came},
    reads=from_file.read,
    ticks=ticks.ALL,
)
