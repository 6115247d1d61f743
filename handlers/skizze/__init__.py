"""The Projektskizze: all answers as one text to look at, and as a Word document to take home, any time."""

from functools import partial

from bot.domain.people import Role
from bot.links.skizze import SkizzeFile, SkizzeOf
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.skizze import actions

feature = Feature(
    name="skizze",
    commands={
        "skizze": Entry(partial(actions.skizze, SkizzeOf("")), needs=Role.MEMBER, first=True),
        "dokument": Entry(partial(actions.document, SkizzeFile("")), needs=Role.MEMBER, menu=False),
    },
    taps=taps_of(actions),
)
