"""An association takes a free slot, or its place in line."""

from bot.domain.consultations.appointment import AppointmentSide, AppointmentState, taken
from bot.domain.consultations.consultation import SlotWait, check_one
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.worksheet import check_writer
from bot.links.consultations import BookSlot, FreeSlots, StopWaitingForSlot, TakeSlot, WaitForSlot
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, own_standing
from handlers.consultations.actions.own import KIND, bookable, free_slots, slots, stage_title
from handlers.consultations.actions.telling import file_for, tell_association, tell_host
from handlers.consultations.screens import bookings, told
from handlers.consultations.screens import slots as screens

ABOUT = "consultations.about"
LONGEST = 1000
"""Characters of what they want to talk about."""


async def take(link: TakeSlot, visit: Visit) -> Screen:
    here, slot = await bookable(visit, link.association, link.appointment)
    check_writer(here.member)
    stage = here.stage_or_now(link.stage)
    await _check_one(visit, here, stage.id)
    if slot.id not in {one.id for one in await free_slots(visit, here.cohort.id)}:
        raise Refusal("consultations-slot-gone", to=FreeSlots(here.id, stage.id))
    words = visit.typed(ABOUT, association=here.id, stage=stage.id)
    await visit.ask(ABOUT, association=here.id, appointment=slot.id, stage=stage.id, words=words)
    if words:
        return bookings.confirm(slot, here.id, stage_title(visit, stage.id), words)
    return bookings.ask_about(slot, here.id, stage_title(visit, stage.id))


async def _check_one(visit: Visit, here: Standing, stage: str) -> None:
    check_one(await visit.uow.appointments.of_association(here.id, KIND), stage, visit.now)


async def about_typed(visit: Visit) -> Screen:
    """Read once more before it is booked; what follows is added. When the slot is gone meanwhile the words are kept
    for another one."""
    here = await own_standing(visit, visit.asked("association"))
    check_writer(here.member)
    id, stage = visit.asked("appointment"), visit.asked("stage")
    words = joined(visit.asked("words"), visit.text)[:LONGEST]
    if not words.strip():
        raise Refusal("consultations-about-missing", to=TakeSlot(here.id, id, stage))
    await visit.ask(ABOUT, association=here.id, appointment=id, stage=stage, words=words)
    slot = next((one for one in await free_slots(visit, here.cohort.id) if one.id == id), None)
    if slot is None:
        return bookings.words_kept(here.id, stage, words)
    return bookings.confirm(slot, here.id, stage_title(visit, stage), words)


async def book(link: BookSlot, visit: Visit) -> Screen:
    """A second tap shows what is booked."""
    here, slot = await bookable(visit, link.association, link.appointment)
    check_writer(here.member)
    if slot.association == here.id and slot.state is not AppointmentState.FREE:
        return bookings.of_association(slot, stage_title(visit, slot.stage), visit.now)
    about = visit.typed(ABOUT, association=here.id, appointment=slot.id)
    stage = visit.asked("stage") if about else ""
    if not about:
        return await take(TakeSlot(here.id, slot.id, here.stage.id), visit)
    await _check_one(visit, here, stage)
    return await _book(visit, here, slot.id, stage, about)


async def _book(visit: Visit, here: Standing, id: str, stage: str, about: str) -> Screen:
    free = next((one for one in await free_slots(visit, here.cohort.id) if one.id == id), None)
    if free is None:
        raise Refusal("consultations-slot-gone", to=FreeSlots(here.id, stage))
    if not await visit.uow.appointments.save(taken(free, here.id, visit.person.id, stage, about, visit.now)):
        raise Refusal("consultations-slot-gone", to=FreeSlots(here.id, stage))
    await visit.answered()
    await visit.uow.appointments.stop_waiting(here.id)
    await visit.note("consultation-booked", here.id, id)
    booked = there(await visit.uow.appointments.get(id))
    title = stage_title(visit, stage)
    await tell_host(visit, booked, lambda files: told.host_booked(booked, title, files))
    await tell_association(visit, booked, lambda files: told.team_booked(booked, visit.person.name, files))
    return bookings.booked(booked, file_for(visit.person, booked, AppointmentSide.ASSOCIATION, visit))


async def wait(link: WaitForSlot, visit: Visit) -> Screen:
    """A second tap keeps the place that they have. Where something is free meanwhile, that is shown."""
    here = await own_standing(visit, link.association)
    check_writer(here.member)
    stage = here.stage_or_now(link.stage)
    if not await free_slots(visit, here.cohort.id):
        made = SlotWait(visit.uow.new_id(), here.cohort.id, here.id, visit.person.id, stage.id, visit.now)
        await visit.uow.appointments.wait(made)
    return await slots(FreeSlots(here.id, stage.id), visit)


async def stop_waiting(link: StopWaitingForSlot, visit: Visit) -> Screen:
    association, member = await own_association(visit, link.association)
    check_writer(member)
    await visit.uow.appointments.stop_waiting(association.id)
    return screens.waits_no_more(association.id)
