"""To whom an announcement goes: steps, associations, roles and more, counted at once, with names."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_audience.actions import choosing, looking

feature = Feature(
    name="announcement_audience",
    needs=Role.COORDINATOR,
    taps=taps_of(choosing, looking),
    steps={choosing.NAME: Entry(choosing.name_typed, asks="announcement_audience-step-name")},
)
