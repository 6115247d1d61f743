"""Notes of the Koordination about an association, for itself: no member ever sees them."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.desk_notes import actions

feature = Feature(
    name="desk_notes",
    needs=Role.COORDINATOR,
    taps=taps_of(actions),
    steps={
        actions.NEW: Entry(actions.typed, asks="desk_notes-step-new"),
        actions.CHANGE: Entry(actions.changed, asks="desk_notes-step-change"),
    },
)
