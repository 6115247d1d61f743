"""The other side hears of it; with a time there is a file for the calendar."""

from collections.abc import Callable
from datetime import datetime

from bot.documents.makers import CALENDAR_MIME, appointment_file
from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.consultations.screens import CalendarFiles, calendar, other
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.runtime.scope import team
from storage.unit_of_work import UnitOfWork

Telling = Callable[[CalendarFiles], Screen]


def file_for(person: Person, one: Appointment, side: AppointmentSide, now: datetime) -> CalendarFiles:
    """None while no time was ever agreed on."""
    if one.starts_at is None or not one.sequence:
        return ()
    return calendar(appointment_file(one, other(one, side), person.language, now), CALENDAR_MIME)


async def tell_host(uow: UnitOfWork, one: Appointment, screen: Telling, now: datetime) -> None:
    host = await uow.people.get(one.host) if one.host else None
    if host:
        uow.say(host.id, screen(file_for(host, one, AppointmentSide.HOST, now)))


async def tell_association(uow: UnitOfWork, one: Appointment, screen: Telling, now: datetime, but: str = "") -> None:
    """Everybody who is in, except `but`."""
    for _, person in await team(uow, one.association or ""):
        if person.id not in (but, one.host):
            said = screen(file_for(person, one, AppointmentSide.ASSOCIATION, now))
            uow.say(person.id, said, wanted=person.id == one.person)
