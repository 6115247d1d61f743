"""Who of the Koordination is away, until when, and who stands in; for questions and reviews."""

from bot.domain.people import Role
from bot.links.absence import AbsenceOf, AskAbsence, AwayUntil, BackAgain, StandsIn
from bot.runtime.feature import Entry, Feature
from handlers.absence import actions, ticks

feature = Feature(
    name="absence",
    needs=Role.COORDINATOR,
    commands={"abwesend": Entry(actions.command, aliases=("away",))},
    taps={
        AbsenceOf: actions.show,
        AskAbsence: actions.ask,
        AwayUntil: actions.choose,
        StandsIn: actions.save,
        BackAgain: actions.back,
    },
    steps={actions.DAY: Entry(actions.day_typed, asks="absence-step-day")},
    ticks=ticks.ALL,
)
