"""Who of the Koordination is away, until when, and who stands in; for questions and reviews."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.absence import actions, ticks

feature = Feature(
    name="absence",
    needs=Role.COORDINATOR,
    commands={"abwesend": Entry(actions.command, aliases=("away",))},
    taps=taps_of(actions),
    steps={actions.DAY: Entry(actions.day_typed, asks="absence-step-day")},
    ticks=ticks.ALL,
)
