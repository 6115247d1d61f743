"""Hearing nothing unasked, and pausing: each begins with a word and ends with a tap."""

from functools import partial

from bot.domain.people import Role
from bot.links.pausing import AskPause, StopUnasked
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.pausing import actions

feature = Feature(
    name="pausing",
    in_pause=True,
    commands={
        "stopp": Entry(partial(actions.stop, StopUnasked()), needs=Role.ANYONE, aliases=("stop",), menu=False),
        "pause": Entry(partial(actions.ask_pause, AskPause()), aliases=("restrict",), menu=False),
    },
    taps=taps_of(actions),
)
