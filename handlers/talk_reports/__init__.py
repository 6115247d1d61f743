"""Reports of talks: both sides rest at once, two of the Koordination look at it, and each look is told to both."""

from functools import partial

from bot.domain.people import Role
from bot.links import talk_reports as links
from bot.runtime.feature import Entry, Feature
from handlers.talk_reports import ticks
from handlers.talk_reports.actions import appealing, deciding, filing, reading

feature = Feature(
    name="talk_reports",
    commands={
        "meldungen": Entry(
            partial(reading.reports, links.TalkReports()), needs=Role.COORDINATOR, menu=False, aliases=("reports",)
        )
    },
    taps={
        links.ReportTalk: filing.why,
        links.ReportBecause: filing.because,
        links.FileReport: filing.file,
        links.AppealRuling: appealing.ask,
        links.TalkReports: Entry(reading.reports, needs=Role.COORDINATOR),
        links.ShowReport: Entry(reading.show, needs=Role.COORDINATOR),
        links.ReadReported: Entry(reading.read, needs=Role.COORDINATOR),
        links.ChooseRuling: Entry(deciding.choose, needs=Role.COORDINATOR),
        links.AskRuling: Entry(deciding.ask, needs=Role.COORDINATOR),
        links.GiveRuling: Entry(deciding.give, needs=Role.COORDINATOR),
    },
    steps={
        filing.WORDS: Entry(filing.typed, asks="talk_reports-step-words"),
        appealing.APPEAL: Entry(appealing.typed, asks="talk_reports-step-appeal"),
    },
    ticks=ticks.ALL,
)
