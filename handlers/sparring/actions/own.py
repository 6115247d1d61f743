"""Sparring of one's own association: what is asked, which time fits, what is booked."""

from bot.domain.consultations.appointment import (
    Appointment,
    AppointmentSide,
    AppointmentState,
    cancelled,
    is_late,
    other_time_wanted,
)
from bot.domain.consultations.appointment import none_fits as without_proposals
from bot.domain.errors import there
from bot.domain.screen import Screen
from bot.domain.sparring.offer import SparringOffer
from bot.links.sparring import (
    AskCancelSparring,
    AskOtherTime,
    CancelSparring,
    NoTimeFits,
    OtherTime,
    OwnSparring,
    PickTime,
    SparringFile,
    SparringOne,
)
from bot.runtime.feature import Visit
from handlers.sparring.actions.booking import book
from handlers.sparring.actions.loading import entitled, has_agreed, one_of, save, written
from handlers.sparring.actions.telling import Telling, file_for, tell_association, tell_host
from handlers.sparring.screens import own as screens
from handlers.sparring.screens import told

HOST, ASSOCIATION = AppointmentSide.HOST, AppointmentSide.ASSOCIATION


def offer_of(visit: Visit) -> SparringOffer:
    return visit.house.programme.sparring


async def mine(link: OwnSparring, visit: Visit) -> Screen:
    here = await entitled(visit, link.association)
    agreed = await has_agreed(visit)
    return screens.mine(here.association.id, here.own[: screens.MOST], here.used, here.offer, agreed=agreed)


async def show(link: SparringOne, visit: Visit) -> Screen:
    one, side = await one_of(visit, link.sparring)
    return screens.one(one, side, visit.now)


async def file(link: SparringFile, visit: Visit) -> Screen:
    one, side = await one_of(visit, link.sparring)
    made = file_for(visit.person, one, side, visit.now)
    return screens.file(one, side, made) if made else screens.one(one, side, visit.now)


async def pick(link: PickTime, visit: Visit) -> Screen:
    """The times of an earlier round do not count any more; a second tap shows what is booked."""
    one = await written(visit, link.sparring)
    current = one.state is AppointmentState.PROPOSED and one.rounds == link.round
    if not current or not 0 <= link.number < len(one.times):
        return screens.one(one, ASSOCIATION, visit.now)
    await book(visit.uow, one, one.times[link.number], offer_of(visit), visit.now)
    return await agreed(visit, one.id, by=ASSOCIATION)


async def agreed(visit: Visit, id: str, by: AppointmentSide) -> Screen:
    """Both have it now, each with the file for their calendar."""
    one = there(await visit.uow.appointments.get(id))
    await visit.note("sparring-booked", one.association or "", one.id)
    if by is ASSOCIATION:
        await tell_host(visit.uow, one, lambda files: told.booked(one, HOST, files), visit.now)
    told_team = told.booked
    await tell_association(visit.uow, one, lambda files: told_team(one, ASSOCIATION, files), visit.now, visit.person.id)
    here = await visit.uow.appointments.of_association(one.association or "", one.kind)
    return screens.booked(one, by, here, offer_of(visit), file_for(visit.person, one, by, visit.now))


async def none_fits(link: NoTimeFits, visit: Visit) -> Screen:
    one = await written(visit, link.sparring)
    if one.state is not AppointmentState.PROPOSED or one.rounds != link.round:
        return screens.one(one, ASSOCIATION, visit.now)
    back = without_proposals(one, visit.now)
    await save(visit.uow, back)
    await tell_host(visit.uow, back, lambda _files: told.none_fits(back), visit.now)
    return screens.none_fits(back)


async def ask_other_time(link: AskOtherTime, visit: Visit) -> Screen:
    one = await written(visit, link.sparring)
    if not one.booked or not one.ahead(visit.now):
        return screens.one(one, ASSOCIATION, visit.now)
    late = is_late(one, ASSOCIATION, visit.now, offer_of(visit).late)
    return screens.too_late_to_move(one) if late else screens.ask_other_time(one)


async def other_time(link: OtherTime, visit: Visit) -> Screen:
    """Not for a time that was moved meanwhile; so late that it would count it can only be cancelled."""
    was = await written(visit, link.sparring)
    late = was.booked and is_late(was, ASSOCIATION, visit.now, offer_of(visit).late)
    if not was.booked or late or was.sequence != link.sequence:
        return await ask_other_time(AskOtherTime(was.id), visit)
    one = other_time_wanted(was, visit.now)
    await save(visit.uow, one)
    await visit.note("sparring-other-time", one.association or "", one.id)
    await tell_host(visit.uow, one, lambda files: told.other_time_wanted(one, was, HOST, files), visit.now)
    team_told = told.other_time_wanted
    await tell_association(
        visit.uow, one, lambda files: team_told(one, was, ASSOCIATION, files), visit.now, visit.person.id
    )
    return screens.other_time_wanted(one, file_for(visit.person, one, ASSOCIATION, visit.now))


def _open(visit: Visit, one: Appointment) -> bool:
    return one.is_open and (not one.booked or one.ahead(visit.now))


async def ask_cancel(link: AskCancelSparring, visit: Visit) -> Screen:
    one, side = await one_of(visit, link.sparring)
    one = one if side is HOST else await written(visit, link.sparring)
    if not _open(visit, one):
        return screens.one(one, side, visit.now)
    return screens.ask_cancel(one, side, late=is_late(one, side, visit.now, offer_of(visit).late))


async def cancel(link: CancelSparring, visit: Visit) -> Screen:
    """Not for a time that was moved meanwhile: that one is shown first."""
    one, side = await one_of(visit, link.sparring)
    one = one if side is HOST else await written(visit, link.sparring)
    if not _open(visit, one) or one.sequence != link.sequence:
        return screens.one(one, side, visit.now)
    off = cancelled(one, side, visit.now, offer_of(visit).late)
    await save(visit.uow, off)
    await visit.note("sparring-cancelled", one.association or "", one.id)
    if side is ASSOCIATION:
        await tell_host(visit.uow, off, _told_off(one, off, HOST), visit.now)
    await tell_association(visit.uow, off, _told_off(one, off, ASSOCIATION), visit.now, visit.person.id)
    return screens.off(off, side, file_for(visit.person, off, side, visit.now))


def _told_off(was: Appointment, off: Appointment, side: AppointmentSide) -> Telling:
    """A time that was given back before is not cancelled once more."""
    return (lambda files: told.off(off, side, files)) if was.booked else (lambda _files: told.withdrawn(off, side))
