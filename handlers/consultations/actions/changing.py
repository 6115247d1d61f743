"""An association moves its booking to another slot, or cancels it."""

from datetime import timedelta

from msgspec.structs import replace

from bot.domain.consultations.appointment import (
    Appointment,
    AppointmentSide,
    AppointmentState,
    at_time,
    cancelled,
    freed,
)
from bot.domain.errors import Refusal, gone, there
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.consultations import AskCancelConsultation, CancelConsultation, FreeSlots, MoveToSlot, OtherSlots
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association
from handlers.consultations.actions.own import KIND, free_slots, stage_title
from handlers.consultations.actions.telling import file_for, tell_association, tell_host, tell_waiting
from handlers.consultations.screens import bookings, told

NOTHING = timedelta()
"""A consultation is never too late to be cancelled: nothing is counted."""


async def booked_by(visit: Visit, id: str) -> Appointment:
    """Of an association in which they may write."""
    found = await visit.uow.appointments.get(id)
    if found is None or found.kind is not KIND or not found.association:
        raise gone()
    _, member = await own_association(visit, found.association)
    check_writer(member)
    return found


def _as_it_is(visit: Visit, one: Appointment) -> Screen:
    return bookings.of_association(one, stage_title(visit, one.stage), visit.now)


async def others(link: OtherSlots, visit: Visit) -> Screen:
    one = await booked_by(visit, link.appointment)
    if not one.booked or not one.ahead(visit.now):
        return _as_it_is(visit, one)
    free = await free_slots(visit, one.cohort or "")
    return bookings.others(one, free[: bookings.MOST])


async def move(link: MoveToSlot, visit: Visit) -> Screen:
    """The booking keeps its entry in the calendar; its old time is free again."""
    one = await booked_by(visit, link.appointment)
    if not one.booked or not one.ahead(visit.now):
        return _as_it_is(visit, one)
    slot = next((free for free in await free_slots(visit, one.cohort or "") if free.id == link.slot), None)
    if slot is None:
        if (found := await visit.uow.appointments.get(link.slot)) and found.cohort != one.cohort:
            raise gone()
        raise Refusal("consultations-slot-gone", to=FreeSlots(one.association or "", one.stage))
    await visit.uow.appointments.drop(slot.id)
    new = replace(at_time(one, slot.begins_at, slot.minutes, visit.now), host=slot.host, place=slot.place)
    return await _moved(visit, one, new)


async def _moved(visit: Visit, old: Appointment, new: Appointment) -> Screen:
    if not await visit.uow.appointments.save(new):
        raise Refusal("consultations-overtaken", to=FreeSlots(old.association or "", old.stage))
    if free := freed(old, visit.uow.new_id(), visit.now):
        await visit.uow.appointments.add(free)
        await tell_waiting(visit.uow, old.cohort or "", 1)
    now = there(await visit.uow.appointments.get(new.id))
    await visit.note("consultation-moved", old.association or "", old.id)
    if old.host != now.host:
        off = replace(old, state=AppointmentState.CANCELLED, sequence=now.sequence)
        await tell_host(visit, off, lambda files: told.host_off(off, files))
    await tell_host(visit, now, lambda files: told.host_moved(old, now, files))
    await tell_association(visit, now, lambda files: told.team_moved(old, now, visit.person.name, files))
    return bookings.moved(now, file_for(visit.person, now, AppointmentSide.ASSOCIATION, visit))


async def ask_cancel(link: AskCancelConsultation, visit: Visit) -> Screen:
    one = await booked_by(visit, link.appointment)
    return bookings.ask_cancel(one) if one.booked and one.ahead(visit.now) else _as_it_is(visit, one)


async def cancel(link: CancelConsultation, visit: Visit) -> Screen:
    """Not for a time that was moved meanwhile: that one is shown first."""
    one = await booked_by(visit, link.appointment)
    if not one.booked or not one.ahead(visit.now) or one.sequence != link.sequence:
        return _as_it_is(visit, one)
    off = cancelled(one, AppointmentSide.ASSOCIATION, visit.now, NOTHING)
    if not await visit.uow.appointments.save(off):
        raise Refusal("consultations-overtaken", to=FreeSlots(one.association or "", one.stage))
    if free := freed(one, visit.uow.new_id(), visit.now):
        await visit.uow.appointments.add(free)
        await tell_waiting(visit.uow, one.cohort or "", 1)
    await visit.note("consultation-cancelled", one.association or "", one.id)
    await tell_host(visit, off, lambda files: told.host_off(off, files))
    await tell_association(visit, off, lambda files: told.team_off(off, visit.person.name, files))
    return bookings.off(off, file_for(visit.person, off, AppointmentSide.ASSOCIATION, visit))
