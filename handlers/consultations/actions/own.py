"""Consultations of one's own association: free slots, and what is booked."""

from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.consultations.consultation import ahead, offered, place_in_line
from bot.domain.desk.desk import page
from bot.domain.errors import gone, there
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.links.consultations import ConsultationFile, ConsultationHome, ConsultationOne, DeskSlots, FreeSlots
from bot.runtime.feature import Visit
from bot.runtime.scope import leads_cohort, own_association, own_standing
from bot.terms.appointments import AppointmentKind
from handlers.consultations.actions import offering
from handlers.consultations.actions.telling import file_for
from handlers.consultations.screens import bookings
from handlers.consultations.screens import slots as screens

KIND = AppointmentKind.CONSULTATION


async def command(visit: Visit) -> Screen:
    return await home(ConsultationHome(), visit)


async def home(_link: ConsultationHome, visit: Visit) -> Screen:
    """The Koordination sees what it offers, everybody else what is free for their association."""
    if Role.COORDINATOR in visit.roles:
        return await offering.desk(DeskSlots(""), visit)
    if Role.MEMBER not in visit.roles:
        return screens.NOT_FOR_YOU
    return await slots(FreeSlots(""), visit)


async def slots(link: FreeSlots, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    stage = here.stage_or_now(link.stage)
    free = await free_slots(visit, here.cohort.id)
    number, pages, part = page(link.page, len(free), screens.A_PAGE)
    own = ahead(await visit.uow.appointments.of_association(here.id, KIND), visit.now)
    line = place_in_line(await visit.uow.appointments.waits(here.cohort.id), here.id)
    sparring = await visit.uow.sparring.of_association(here.id) is not None
    return screens.free(screens.SlotPage(here, stage, free[part], own, number, pages, line, sparring))


async def free_slots(visit: Visit, cohort: str) -> tuple[Appointment, ...]:
    found = await visit.uow.appointments.free(cohort, visit.now)
    return offered(found, await visit.uow.absences.of_cohort(cohort))


async def own_appointment(visit: Visit, id: str) -> tuple[Appointment, AppointmentSide]:
    """Of whoever advises and coordinates that cohort, or of somebody of the association that booked it."""
    found = there(await visit.uow.appointments.get(id))
    if found.kind is not KIND:
        raise gone()
    if found.host == visit.person.id and await leads_cohort(visit, found.cohort or ""):
        return found, AppointmentSide.HOST
    await own_association(visit, there(found.association))
    return found, AppointmentSide.ASSOCIATION


async def show(link: ConsultationOne, visit: Visit) -> Screen:
    one, side = await own_appointment(visit, link.appointment)
    return await card(visit, one, side)


async def card(visit: Visit, one: Appointment, side: AppointmentSide) -> Screen:
    stage = stage_title(visit, one.stage)
    if side is AppointmentSide.HOST:
        return bookings.of_host(one, stage, visit.now)
    return bookings.of_association(one, stage, visit.now)


def stage_title(visit: Visit, id: str) -> str:
    found = next((one for one in visit.house.programme.stages if one.id == id), None)
    return found.title.in_(visit.language)[0] if found else ""


async def file(link: ConsultationFile, visit: Visit) -> Screen:
    one, side = await own_appointment(visit, link.appointment)
    if one.starts_at is None or not one.sequence:
        return await card(visit, one, side)
    return bookings.file(one, side, file_for(visit.person, one, side, visit))


async def bookable(visit: Visit, association: str, appointment: str) -> tuple[Standing, Appointment]:
    """Raises `gone` for what is taken back or was never offered to this association, with the way to what is free."""
    here = await own_standing(visit, association)
    slot = await visit.uow.appointments.get(appointment)
    if slot is None or slot.kind is not KIND or slot.cohort != here.cohort.id:
        raise gone(to=FreeSlots(here.id))
    return here, slot
