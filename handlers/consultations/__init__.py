"""Consultations that an association books for itself: slots, bookings, and what came of them."""

from bot.domain.people import Role
from bot.links import consultations as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.consultations import ticks
from handlers.consultations.actions import booking, changing, hosting, offering, own

DESK = Role.COORDINATOR

feature = Feature(
    name="consultations",
    needs=Role.MEMBER,
    commands={"sprechstunde": Entry(own.command, needs=Role.PERSON, aliases=("consultation",))},
    taps={
        **taps_of(own, booking, changing),
        **taps_of(offering, hosting, needs=DESK),
        links.ConsultationHome: Entry(own.home, needs=Role.PERSON),
        links.ConsultationOne: Entry(own.show, needs=Role.PERSON),
        links.ConsultationFile: Entry(own.file, needs=Role.PERSON),
    },
    steps={
        booking.ABOUT: Entry(booking.about_typed, asks="consultations-step-about"),
        offering.SLOTS: Entry(offering.typed, needs=DESK, asks="consultations-step-slots"),
        hosting.MOVE: Entry(hosting.time_typed, needs=DESK, asks="consultations-step-move"),
        hosting.WHY: Entry(hosting.why_typed, needs=DESK, asks="consultations-step-why"),
        hosting.RESULT: Entry(hosting.result_typed, needs=DESK, asks="consultations-step-result"),
    },
    ticks=ticks.ALL,
)
