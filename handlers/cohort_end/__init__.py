"""A cohort is over: the Koordination ends it, everybody hears what stays until when, and then it is numbers only."""

from functools import partial

from bot.domain.people import Role
from bot.links.cohort_end import AskEnd
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.cohort_end import actions, ticks

feature = Feature(
    name="cohort_end",
    needs=Role.COORDINATOR,
    commands={"abschluss": Entry(partial(actions.ask, AskEnd("")), menu=False)},
    taps=taps_of(actions),
    ticks=ticks.ALL,
)
