"""Seeing what is stored, taking it along, and having it deleted. Works for everybody, also without a consent."""

from functools import partial

from bot.domain.people import Role
from bot.links.erasure import AskErasure, MyData
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.erasure import actions, ticks

feature = Feature(
    name="erasure",
    needs=Role.ANYONE,
    in_pause=True,
    commands={
        "meinedaten": Entry(partial(actions.my_data, MyData()), aliases=("daten", "mydata")),
        "loeschen": Entry(partial(actions.ask, AskErasure()), aliases=("delete",)),
    },
    taps=taps_of(actions),
    ticks=ticks.ALL,
)
