"""After the Abgabe: waiting together, the network meeting, and what is to be done after a yes or a no."""

from functools import partial

from bot.domain.people import Role
from bot.links.outcome import AfterPosting
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.outcome import actions, ticks

feature = Feature(
    name="outcome",
    needs=Role.MEMBER,
    commands={"danach": Entry(partial(actions.after, AfterPosting("")), menu=False)},
    taps=taps_of(actions),
    steps={actions.DAY: Entry(actions.day_typed, asks="outcome-step-day")},
    ticks=ticks.ALL,
)
