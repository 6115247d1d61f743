"""Consultations that an association books for itself, in slots that somebody of the Koordination offers."""

from bot.links.base import Link, OfAppointment, OfAssociation, OfCohort


class ConsultationHome(Link, code="yc"):
    """Of whoever taps: the Koordination's own slots, or those for the association in front of them."""


class FreeSlots(OfAssociation, code="ycs"):
    """`stage` is that about which they want to talk; empty for the one at which they are. From page 0."""

    stage: str = ""
    page: int = 0


class TakeSlot(OfAssociation, code="yct"):
    appointment: str
    stage: str


class BookSlot(OfAssociation, code="ycb"):
    appointment: str


class WaitForSlot(OfAssociation, code="ycw"):
    stage: str


class StopWaitingForSlot(OfAssociation, code="ycww", withdraws=True): ...


class ConsultationOne(OfAppointment, code="yc1"):
    """As whoever taps may see it."""


class ConsultationFile(OfAppointment, code="ycf"): ...


class OtherSlots(OfAppointment, code="ycm"):
    """To which the booking may move."""


class MoveToSlot(OfAppointment, code="ycmm"):
    slot: str


class AskCancelConsultation(OfAppointment, code="ycx", withdraws=True): ...


class CancelConsultation(OfAppointment, code="ycxx", withdraws=True):
    sequence: int


class DeskSlots(OfCohort, code="ycd"):
    """What whoever taps offers, and who booked it; from page 0."""

    page: int = 0


class OfferSlots(OfCohort, code="yco"): ...


class PublishSlots(OfCohort, code="ycp"):
    """`mark` is that of the slots which stood above the button."""

    mark: str


class WithdrawSlot(OfAppointment, code="ycv", withdraws=True): ...


class MoveByHost(OfAppointment, code="ych"): ...


class CancelByHost(OfAppointment, code="ycj", withdraws=True): ...


class ConfirmByHost(OfAppointment, code="ycjj"):
    """What was typed is carried out; `mark` is that of the words and the time."""

    mark: str


class NoteResult(OfAppointment, code="ycr"): ...


class DidNotHappen(OfAppointment, code="ycn"): ...
