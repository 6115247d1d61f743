"""People who help, for the Koordination: how much they do, the yearly look, a pause, and out of the directory."""

from functools import partial

from bot.domain.people import Role
from bot.links.volunteer_desk import Volunteers
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.volunteer_desk.actions import looking, resting, taking_out

feature = Feature(
    name="volunteer_desk",
    needs=Role.COORDINATOR,
    commands={"helfende": Entry(partial(looking.volunteers, Volunteers("")), aliases=("volunteers",))},
    taps=taps_of(looking, resting, taking_out),
    steps={taking_out.REASON: Entry(taking_out.reason_typed, asks="volunteer_desk-step-reason")},
)
