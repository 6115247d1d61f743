"""A cohort as a table to take along: asked about first, noted, and told to the others of the Koordination."""

from functools import partial

from bot.domain.people import Role
from bot.links.desk_export import AskExport
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk_export import actions

feature = Feature(
    name="desk_export",
    needs=Role.COORDINATOR,
    commands={"export": Entry(partial(actions.ask, AskExport("")))},
    taps=taps_of(actions),
)
