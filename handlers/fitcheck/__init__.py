"""Passt unsere Idee? A first look at the public conditions, before any work; for everybody, invited or not."""

from functools import partial

from bot.domain.people import Role
from bot.links.fitcheck import FitCheck, FitTalk
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.fitcheck import actions

feature = Feature(
    name="fitcheck",
    needs=Role.ANYONE,
    commands={"passt": Entry(partial(actions.go_on, FitCheck("")), first=True, aliases=("fit",))},
    taps={**taps_of(actions), FitTalk: Entry(actions.talk, needs=Role.MEMBER)},
)
