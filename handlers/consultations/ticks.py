"""What happens by itself: reminders, the end of a consultation, and what to do when one side is not there."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.documents.makers import CALENDAR_MIME, appointment_file
from bot.domain.consultations.appointment import DAY_BEFORE, HOUR_BEFORE, Appointment, AppointmentSide, cancelled, over
from bot.domain.consultations.consultation import offered, while_away
from bot.domain.consultations.screens import calendar, other
from bot.domain.joining.team import awake
from bot.domain.people import Person
from bot.runtime.feature import House, Tick
from bot.runtime.scope import team
from bot.runtime.shared.windows import window_of
from bot.terms.appointments import AppointmentKind
from handlers.consultations.actions.telling import tell_waiting
from handlers.consultations.screens import told
from storage.unit_of_work import UnitOfWork, Work

KIND = AppointmentKind.CONSULTATION
A_PART = 20
FIRST_CHOICE = timedelta(days=1)
"""So long a slot is free only for those who waited longest."""


async def remind(uow: Work, now: datetime, _house: House) -> int:
    due = await uow.appointments.to_remind(KIND, now + DAY_BEFORE, now + HOUR_BEFORE, A_PART)
    for one in due:
        soon = one.begins_at - now <= HOUR_BEFORE
        if await uow.appointments.save(replace(one, day_told=True, hour_told=one.hour_told or soon)):
            for person, side in await _both(uow, one) if one.begins_at > now else []:
                at = None if soon else await _polite(uow, one, person, now)
                shown = told.reminder(one, side, soon=soon)
                uow.say(person.id, shown, not_before=at, valid_until=one.begins_at)
    return len(due)


async def _polite(uow: UnitOfWork, one: Appointment, person: Person, now: datetime) -> datetime | None:
    """Within their hours, as long as that is before the hour in which the second reminder comes."""
    found = await uow.associations.get(one.association) if one.association else None
    at = (await window_of(uow, person, found)).next(now)
    return at if at and now < at < one.begins_at - HOUR_BEFORE else None


async def _both(uow: UnitOfWork, one: Appointment) -> list[tuple[Person, AppointmentSide]]:
    host = await uow.people.get(one.host) if one.host else None
    mates = [person for _, person in await team(uow, one.association or "")]
    found = [(person, AppointmentSide.ASSOCIATION) for person in mates if person.id != one.host]
    return [*found, *([(host, AppointmentSide.HOST)] if host else [])]


async def end(uow: Work, now: datetime, _house: House) -> int:
    """Whoever advised is asked what came of it."""
    found = await uow.appointments.over(KIND, now, A_PART)
    for one in found:
        if await uow.appointments.save(over(one)) and one.host:
            uow.say(one.host, told.what_came_of_it(one))
    return len(found)


async def alone(uow: Work, now: datetime, _house: House) -> int:
    """One side is not there any more: the other one hears that it is off."""
    found = await uow.appointments.alone(KIND, now, A_PART)
    for one in found:
        off = cancelled(one, AppointmentSide.HOST, now, timedelta())
        if await uow.appointments.save(off):
            for person, side in await _both(uow, one):
                file = appointment_file(off, other(off, side), person.language, now)
                uow.say(person.id, told.off_by_itself(off, side, calendar(file, CALENDAR_MIME)))
    return len(found)


async def away(uow: Work, now: datetime, _house: House) -> int:
    """Whoever advises is away on that day: both hear it, and can move it."""
    if not awake(now):
        return 0
    count = 0
    for one in await uow.appointments.while_away(now):
        absence = await uow.absences.of_person(one.host or "")
        if while_away(one, absence) and await uow.appointments.save(replace(one, away_told=True)):
            count += 1
            for person, side in await _both(uow, one):
                uow.say(person.id, told.host_away(one, side), valid_until=one.begins_at)
    return count


async def next_in_line(uow: Work, now: datetime, _house: House) -> int:
    """Whoever was told first did not book: after a day the next one hears of it, too."""
    if not awake(now):
        return 0
    free = [one for one in await uow.appointments.free_and_awaited(now) if one.at <= now - FIRST_CHOICE]
    cohorts = {one.cohort for one in free if one.cohort}
    for cohort in sorted(cohorts):
        slots = offered([one for one in free if one.cohort == cohort], await uow.absences.of_cohort(cohort))
        await tell_waiting(uow, cohort, len(slots))
    return len(cohorts)


MINUTES = timedelta(minutes=5)
ALL = (
    Tick("consultations.remind", every=timedelta(minutes=1), run=remind),
    Tick("consultations.end", every=MINUTES, run=end),
    Tick("consultations.alone", every=MINUTES, run=alone),
    Tick("consultations.line", every=timedelta(hours=6), run=next_in_line),
    Tick("consultations.away", every=MINUTES, run=away),
)
