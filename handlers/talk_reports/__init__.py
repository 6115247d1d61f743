"""Reports of talks: both sides rest at once, two of the Koordination look at it, and each look is told to both."""

from functools import partial

from bot.domain.people import Role
from bot.links.talk_reports import TalkReports
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.talk_reports import ticks
from handlers.talk_reports.actions import appealing, deciding, filing, reading

feature = Feature(
    name="talk_reports",
    commands={
        "meldungen": Entry(
            partial(reading.reports, TalkReports()), needs=Role.COORDINATOR, menu=False, aliases=("reports",)
        )
    },
    taps=taps_of(filing, appealing) | taps_of(reading, deciding, needs=Role.COORDINATOR),
    steps={
        filing.WORDS: Entry(filing.typed, asks="talk_reports-step-words"),
        appealing.APPEAL: Entry(appealing.typed, asks="talk_reports-step-appeal"),
    },
    ticks=ticks.ALL,
)
