"""Offices with a public address: asked directly by associations, kept and checked by the Koordination."""

from functools import partial

from bot.domain.people import Role
from bot.links.offices import Offices
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.offices.actions import asking, keeping, meeting

DESK = Role.COORDINATOR

feature = Feature(
    name="offices",
    needs=Role.MEMBER,
    commands={"anlaufstellen": Entry(partial(asking.offices, Offices()), aliases=("offices",), menu=False)},
    taps={**taps_of(asking), **taps_of(keeping, meeting, needs=DESK)},
    steps={
        asking.QUESTION: Entry(asking.question_typed, asks="offices-step-question"),
        keeping.NEW: Entry(keeping.typed, asks="offices-step-new", needs=DESK),
        keeping.CHANGE: Entry(keeping.changed, asks="offices-step-change", needs=DESK),
    },
)
