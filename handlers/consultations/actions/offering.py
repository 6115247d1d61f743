"""Somebody of the Koordination offers slots: typed, looked at once more, published."""

from datetime import timedelta

from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentState
from bot.domain.consultations.times import TimeSpan, TypedTimes, UnfitTime, read_slots, without
from bot.domain.desk.desk import page
from bot.domain.desk.review import joined
from bot.domain.dialog import mark_of
from bot.domain.errors import gone
from bot.domain.screen import Screen
from bot.links.consultations import DeskSlots, OfferSlots, PublishSlots, WithdrawSlot
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.terms.appointments import AppointmentKind
from handlers.consultations.actions.telling import tell_waiting
from handlers.consultations.screens import desk as screens

SLOTS = "consultations.slots"
LATELY = timedelta(days=14)
MARK = 12
"""Characters of a mark in a button."""


async def desk(link: DeskSlots, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = await visit.uow.appointments.of_desk(visit.person.id, cohort.id, visit.now - LATELY)
    shown = screens.worth_showing(found, visit.now)
    number, pages, part = page(link.page, len(shown), screens.A_PAGE)
    waiting = len(await visit.uow.appointments.waits(cohort.id))
    return screens.board(screens.DeskPage(cohort, shown[part], number, pages, waiting))


async def ask(link: OfferSlots, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    words = visit.typed(SLOTS, cohort=cohort.id)
    await visit.ask(SLOTS, cohort=cohort.id, words="")
    return screens.ask(cohort, words)


async def typed(visit: Visit) -> Screen:
    """Nothing is offered before it was read once more; further lines are added."""
    cohort = await own_cohort(visit, visit.asked("cohort"))
    words = joined(visit.asked("words"), visit.text)
    read = read_slots(words, visit.now)
    if isinstance(read, UnfitTime):
        await visit.ask(SLOTS, cohort=cohort.id, words="")
        return screens.unread(cohort, read, visit.text)
    await visit.ask(SLOTS, cohort=cohort.id, words=words)
    return await _preview(visit, cohort, read)


async def _preview(visit: Visit, cohort: Cohort, read: TypedTimes) -> Screen:
    new = await _new_ones(visit, read)
    return screens.preview(cohort, TypedTimes(new, read.place), len(read.spans) - len(new), _mark(read))


def _mark(read: TypedTimes) -> str:
    return mark_of(" ".join([*(one.packed for one in read.spans), read.place])).partition(":")[2][:MARK]


async def _new_ones(visit: Visit, read: TypedTimes) -> tuple[TimeSpan, ...]:
    """Without what overlaps with what they have already."""
    own = await visit.uow.appointments.of_host(visit.person.id, visit.now - timedelta(days=1))
    kept = (AppointmentState.FREE, AppointmentState.BOOKED)
    busy = [TimeSpan(one.begins_at, one.minutes) for one in own if one.state in kept]
    return without(read.spans, busy)


async def publish(link: PublishSlots, visit: Visit) -> Screen:
    """A second tap finds them offered."""
    cohort = await own_cohort(visit, link.cohort)
    words = visit.typed(SLOTS, cohort=cohort.id)
    if not words:
        return await desk(DeskSlots(cohort.id), visit)
    read = read_slots(words, visit.now)
    if isinstance(read, UnfitTime):
        await visit.ask(SLOTS, cohort=cohort.id, words="")
        return screens.unread(cohort, read, words)
    if link.mark != _mark(read):
        return await _preview(visit, cohort, read)
    new = await _new_ones(visit, read)
    for span in new:
        await visit.uow.appointments.add(_slot(visit, cohort, span, read.place))
    await visit.answered()
    await visit.note("slots-offered", cohort.id, str(len(new)))
    await tell_waiting(visit.uow, cohort.id, len(new))
    return await desk(DeskSlots(cohort.id), visit)


def _slot(visit: Visit, cohort: Cohort, span: TimeSpan, place: str) -> Appointment:
    kind, state, host = AppointmentKind.CONSULTATION, AppointmentState.FREE, visit.person.id
    id, begins = visit.uow.new_id(), span.begins
    return Appointment(id, kind, visit.now, state, host, cohort.id, starts_at=begins, minutes=span.minutes, place=place)


async def withdraw(link: WithdrawSlot, visit: Visit) -> Screen:
    """Whoever booked it meanwhile keeps it: then their booking is shown in the list."""
    found = await visit.uow.appointments.get(link.appointment)
    if found is None or found.host != visit.person.id or found.kind is not AppointmentKind.CONSULTATION:
        raise gone()
    await own_cohort(visit, found.cohort or "?")
    if found.state is AppointmentState.FREE:
        await visit.uow.appointments.drop(found.id)
    return await desk(DeskSlots(found.cohort or ""), visit)
