"""Whoever is concerned hears of it, with the file for their calendar."""

from collections.abc import Callable

from bot.documents.makers import CALENDAR_MIME, appointment_file
from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.consultations.screens import CalendarFiles, calendar, other
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from bot.runtime.scope import team
from handlers.consultations.screens import told
from storage.unit_of_work import UnitOfWork


def file_for(person: Person, one: Appointment, side: AppointmentSide, visit: Visit) -> CalendarFiles:
    return calendar(appointment_file(one, other(one, side), person.language, visit.now), CALENDAR_MIME)


async def tell_host(visit: Visit, one: Appointment, screen: Callable[[CalendarFiles], Screen]) -> None:
    host = await visit.uow.people.get(one.host) if one.host else None
    if host and host.id != visit.person.id:
        visit.uow.say(host.id, screen(file_for(host, one, AppointmentSide.HOST, visit)))


async def tell_association(visit: Visit, one: Appointment, screen: Callable[[CalendarFiles], Screen]) -> None:
    """Everybody who is in, but whoever did it."""
    for _, person in await team(visit.uow, one.association or ""):
        if person.id != visit.person.id:
            said = screen(file_for(person, one, AppointmentSide.ASSOCIATION, visit))
            visit.uow.say(person.id, said, wanted=person.id == one.person)


async def tell_waiting(uow: UnitOfWork, cohort: str, count: int) -> None:
    """Those who have waited longest, one for each slot; then they wait no longer."""
    for wait in (await uow.appointments.waits(cohort))[:count]:
        await uow.appointments.stop_waiting(wait.association)
        for _, person in await team(uow, wait.association):
            uow.say(person.id, told.free_again(wait.association, wait.stage))
