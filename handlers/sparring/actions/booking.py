"""A time is agreed on: the units are counted in the transaction that books."""

from datetime import datetime

from bot.domain.consultations.appointment import Appointment
from bot.domain.consultations.times import TimeSpan
from bot.domain.errors import Refusal, gone
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Bookings, booked
from bot.links.sparring import SparringHome
from bot.terms.appointments import AppointmentKind
from storage.unit_of_work import UnitOfWork


async def book(uow: UnitOfWork, was: Appointment, span: TimeSpan, offer: SparringOffer, now: datetime) -> Appointment:
    """Raises a refusal when units are missing, or when somebody was quicker.

    The entitlement is held first: of two bookings for one association the second one sees the first.
    """
    if was.association is None or was.listing is None or was.host is None:
        raise gone()
    if not await uow.sparring.hold(was.association):
        raise Refusal("sparring-entitled-no-more", to=SparringHome())
    before = await uow.appointments.of_association(was.association, AppointmentKind.SPARRING)
    busy = await uow.appointments.of_host(was.host, now)
    inside = was.listing in await uow.sparring.at_work(was.association)
    new = booked(was, span, Bookings(offer, before, busy, inside), now)
    if not await uow.appointments.save(new):
        raise Refusal("sparring-overtaken", to=SparringHome())
    return new
