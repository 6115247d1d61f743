"""What happens by itself: reminders, the end of an appointment, and what to do when one side is not there."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.consultations.appointment import (
    DAY_BEFORE,
    HOUR_BEFORE,
    Appointment,
    AppointmentSide,
    AppointmentState,
    over,
)
from bot.domain.joining.team import awake
from bot.domain.people import Person
from bot.domain.sparring.sparring import Unpicked, let_lapse, unpicked
from bot.runtime.feature import House, Tick
from bot.runtime.scope import team
from bot.runtime.shared.windows import window_of
from bot.terms.appointments import AppointmentKind
from handlers.sparring.actions.telling import tell_association, tell_host
from handlers.sparring.screens import told
from storage.unit_of_work import UnitOfWork, Work

KIND = AppointmentKind.SPARRING
A_PART = 20
HOST, ASSOCIATION = AppointmentSide.HOST, AppointmentSide.ASSOCIATION


async def remind(uow: Work, now: datetime, _house: House) -> int:
    due = await uow.appointments.to_remind(KIND, now + DAY_BEFORE, now + HOUR_BEFORE, A_PART)
    for one in due:
        soon = one.begins_at - now <= HOUR_BEFORE
        if await uow.appointments.save(replace(one, day_told=True, hour_told=one.hour_told or soon)):
            for person, side in await _both(uow, one) if one.begins_at > now else []:
                at = None if soon else await _polite(uow, one, person, now)
                uow.say(person.id, told.reminder(one, side, soon=soon), not_before=at, valid_until=one.begins_at)
    return len(due)


async def _both(uow: UnitOfWork, one: Appointment) -> list[tuple[Person, AppointmentSide]]:
    host = await uow.people.get(one.host) if one.host else None
    mates = [person for _, person in await team(uow, one.association or "")]
    found = [(person, ASSOCIATION) for person in mates if person.id != one.host]
    return [*found, *([(host, HOST)] if host else [])]


async def _polite(uow: UnitOfWork, one: Appointment, person: Person, now: datetime) -> datetime | None:
    """Within their hours, as long as that is before the hour in which the second reminder comes."""
    found = await uow.associations.get(one.association) if one.association else None
    at = (await window_of(uow, person, found)).next(now)
    return at if at and now < at < one.begins_at - HOUR_BEFORE else None


async def end(uow: Work, now: datetime, _house: House) -> int:
    """It was held, unless the partner says otherwise."""
    found = await uow.appointments.over(KIND, now, A_PART)
    for one in found:
        if await uow.appointments.save(over(one)) and one.host:
            uow.say(one.host, told.over(one))
    return len(found)


async def alone(uow: Work, now: datetime, _house: House) -> int:
    """One side is not there any more, or the partner pauses: the other one hears it, and nothing is counted."""
    found = await uow.appointments.alone(KIND, now, A_PART)
    for one in found:
        state = AppointmentState.CANCELLED if one.booked else AppointmentState.DECLINED
        off = replace(one, state=state, ended_by=HOST, sequence=one.sequence + one.booked)
        if await uow.appointments.save(off):
            await _tell(uow, off, now)
    return len(found)


async def _tell(uow: UnitOfWork, off: Appointment, now: datetime) -> None:
    await tell_association(uow, off, lambda files: told.alone(off, ASSOCIATION, files), now)
    await tell_host(uow, off, lambda files: told.alone(off, HOST, files), now)


async def silent(uow: Work, now: datetime, _house: House) -> int:
    """The partner is asked once more; later the association hears that it may ask somebody else."""
    if not awake(now):
        return 0
    found = await uow.appointments.unanswered(now - REMINDED, now - TOLD, A_PART)
    for one in found:
        late = one.at <= now - TOLD
        if await uow.appointments.save(replace(one, day_told=True, hour_told=one.hour_told or late)):
            if one.host and not one.day_told:
                uow.say(one.host, told.still_waits(one, now))
            for _, person in await team(uow, one.association or "") if late else []:
                uow.say(person.id, told.no_answer(one))
    return len(found)


async def pick(uow: Work, now: datetime, _house: House) -> int:
    """The association is asked once more; when all times are past, both hear that it is over."""
    count = 0
    for one in await uow.appointments.proposed():
        what = unpicked(one, now)
        if what is Unpicked.OVER:
            count += await _lapse(uow, one, now)
        elif what is Unpicked.REMINDED and awake(now):
            count += await _remind_to_pick(uow, one, now)
    return count


async def _lapse(uow: UnitOfWork, one: Appointment, now: datetime) -> bool:
    off = let_lapse(one)
    kept = await uow.appointments.save(off)
    if kept:
        await tell_association(uow, off, lambda _files: told.lapsed(off, ASSOCIATION), now)
        await tell_host(uow, off, lambda _files: told.lapsed(off, HOST), now)
    return kept


async def _remind_to_pick(uow: UnitOfWork, one: Appointment, now: datetime) -> bool:
    kept = await uow.appointments.save(replace(one, day_told=True))
    if kept:
        await tell_association(uow, one, lambda _files: told.still_proposed(one), now)
    return kept


REMINDED, TOLD = timedelta(days=3), timedelta(days=7)
"""So long a partner has not answered when they are asked again, and when the association hears of it."""
MINUTES = timedelta(minutes=5)
ALL = (
    Tick("sparring.remind", every=timedelta(minutes=1), run=remind),
    Tick("sparring.end", every=MINUTES, run=end),
    Tick("sparring.alone", every=MINUTES, run=alone),
    Tick("sparring.silent", every=timedelta(hours=1), run=silent),
    Tick("sparring.pick", every=timedelta(hours=1), run=pick),
)
