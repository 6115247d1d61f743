"""People who help, for the Koordination: inviting and confirming them, how much they do, the yearly look, a pause, and
out of the directory."""

from functools import partial

from bot.domain.people import Role
from bot.links.volunteer_desk import Volunteers
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.volunteer_desk.actions import confirming, inviting, looking, resting, taking_out

feature = Feature(
    name="volunteer_desk",
    needs=Role.COORDINATOR,
    commands={"helfende": Entry(partial(looking.volunteers, Volunteers("")), aliases=("volunteers",))},
    taps=taps_of(confirming, inviting, looking, resting, taking_out),
    steps={
        confirming.REASON: Entry(confirming.reason_typed, asks="volunteer_desk-step-return"),
        taking_out.REASON: Entry(taking_out.reason_typed, asks="volunteer_desk-step-reason"),
    },
)
