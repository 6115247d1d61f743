"""A second try: after a refusal, or a round that they did not make, an association takes part in another cohort."""

from functools import partial

from bot.domain.people import Role
from bot.links.second_try import AskSecondTry, WhoTriesAgain
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.second_try import ticks
from handlers.second_try.actions import deciding, wishing

feature = Feature(
    name="second_try",
    needs=Role.MEMBER,
    commands={
        "zweiter_versuch": Entry(partial(wishing.ask, AskSecondTry("")), menu=False),
        "neue_runde": Entry(partial(deciding.waiting, WhoTriesAgain("")), needs=Role.COORDINATOR, menu=False),
    },
    taps={**taps_of(wishing), **taps_of(deciding, needs=Role.COORDINATOR)},
    ticks=ticks.ALL,
)
