"""Consultations that an association books for itself: slots, bookings, and what came of them."""

from bot.domain.people import Role
from bot.links import consultations as links
from bot.runtime.feature import Entry, Feature
from handlers.consultations import ticks
from handlers.consultations.actions import booking, changing, hosting, offering, own

DESK = Role.COORDINATOR

feature = Feature(
    name="consultations",
    needs=Role.MEMBER,
    commands={"sprechstunde": Entry(own.command, needs=Role.PERSON, aliases=("consultation",))},
    taps={
        links.ConsultationHome: Entry(own.home, needs=Role.PERSON),
        links.FreeSlots: own.slots,
        links.TakeSlot: booking.take,
        links.BookSlot: booking.book,
        links.WaitForSlot: booking.wait,
        links.StopWaitingForSlot: booking.stop_waiting,
        links.ConsultationOne: Entry(own.show, needs=Role.PERSON),
        links.ConsultationFile: Entry(own.file, needs=Role.PERSON),
        links.OtherSlots: changing.others,
        links.MoveToSlot: changing.move,
        links.AskCancelConsultation: changing.ask_cancel,
        links.CancelConsultation: changing.cancel,
        links.DeskSlots: Entry(offering.desk, needs=DESK),
        links.OfferSlots: Entry(offering.ask, needs=DESK),
        links.PublishSlots: Entry(offering.publish, needs=DESK),
        links.WithdrawSlot: Entry(offering.withdraw, needs=DESK),
        links.MoveByHost: Entry(hosting.ask_move, needs=DESK),
        links.CancelByHost: Entry(hosting.ask_cancel, needs=DESK),
        links.ConfirmByHost: Entry(hosting.confirm, needs=DESK),
        links.NoteResult: Entry(hosting.ask_result, needs=DESK),
        links.DidNotHappen: Entry(hosting.did_not_happen, needs=DESK),
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
