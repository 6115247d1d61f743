"""The Projektskizze: all answers as one text to look at, and as a Word document to take home, any time."""

from bot.domain.people import Role
from bot.links import SkizzeFile, SkizzeOf, SkizzePart
from bot.runtime.feature import Entry, Feature
from handlers.skizze import actions

feature = Feature(
    name="skizze",
    commands={
        "skizze": Entry(actions.skizze, needs=Role.MEMBER),
        "dokument": Entry(actions.document, needs=Role.MEMBER, menu=False),
    },
    taps={
        SkizzeOf: actions.skizze_tapped,
        SkizzePart: actions.part,
        SkizzeFile: actions.document_tapped,
    },
    gallery="handlers.skizze.gallery",
)
