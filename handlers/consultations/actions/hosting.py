"""Whoever advises moves or cancels with a reason, and notes afterwards what came of it."""

from datetime import timedelta

from msgspec.structs import replace

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState, at_time, cancelled
from bot.domain.consultations.times import TimeSpan, UnfitTime, read_times
from bot.domain.desk.review import joined
from bot.domain.dialog import mark_of
from bot.domain.errors import Refusal, gone
from bot.domain.names import clean_text
from bot.domain.screen import Screen
from bot.links.consultations import CancelByHost, ConfirmByHost, ConsultationOne, DidNotHappen, MoveByHost, NoteResult
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.consultations.actions.offering import MARK
from handlers.consultations.actions.own import KIND, stage_title
from handlers.consultations.actions.telling import file_for, tell_association
from handlers.consultations.screens import bookings, told
from handlers.consultations.screens import hosting as screens

MOVE, WHY, RESULT = "consultations.move", "consultations.why", "consultations.result"
LONGEST_REASON, LONGEST_RESULT = 500, 2000
"""Characters."""


async def held_by(visit: Visit, id: str) -> Appointment:
    """Theirs, as long as they coordinate the cohort."""
    found = await visit.uow.appointments.get(id)
    if found is None or found.kind is not KIND or found.host != visit.person.id:
        raise gone()
    await own_cohort(visit, found.cohort or "?")
    return found


def _as_it_is(visit: Visit, one: Appointment) -> Screen:
    return bookings.of_host(one, stage_title(visit, one.stage), visit.now)


def _movable(visit: Visit, one: Appointment) -> bool:
    return one.booked and one.ahead(visit.now)


async def ask_move(link: MoveByHost, visit: Visit) -> Screen:
    one = await held_by(visit, link.appointment)
    if not _movable(visit, one):
        return _as_it_is(visit, one)
    await visit.ask(MOVE, appointment=one.id)
    return screens.ask_time(one)


async def time_typed(visit: Visit) -> Screen:
    one = await held_by(visit, visit.asked("appointment"))
    if not _movable(visit, one):
        await visit.answered()
        return _as_it_is(visit, one)
    read = read_times(visit.text, visit.now, one.minutes, 1)
    if isinstance(read, UnfitTime):
        await visit.ask(MOVE, appointment=one.id)
        return screens.time_unread(one, read)
    span = read.spans[0]
    if await _overlapping(visit, one, span):
        await visit.ask(MOVE, appointment=one.id)
        return screens.time_taken(one, span)
    await visit.ask(WHY, appointment=one.id, span=span.packed, place=read.place, words="")
    return screens.ask_why(one, span)


async def _overlapping(visit: Visit, one: Appointment, span: TimeSpan) -> bool:
    """With another booking of theirs."""
    own = await visit.uow.appointments.of_host(visit.person.id, visit.now - timedelta(days=1))
    return any(other.booked and other.id != one.id and other.overlaps(span.begins, span.ends) for other in own)


async def ask_cancel(link: CancelByHost, visit: Visit) -> Screen:
    one = await held_by(visit, link.appointment)
    if not _movable(visit, one):
        return _as_it_is(visit, one)
    await visit.ask(WHY, appointment=one.id, span="", place="", words="")
    return screens.ask_why(one, None)


async def why_typed(visit: Visit) -> Screen:
    """Read once more before anybody is told."""
    one = await held_by(visit, visit.asked("appointment"))
    if not _movable(visit, one):
        await visit.answered()
        return _as_it_is(visit, one)
    words = joined(visit.asked("words"), visit.text)[:LONGEST_REASON]
    span, place = visit.asked("span"), visit.asked("place")
    if not words.strip():
        raise Refusal("consultations-why-missing", to=ConsultationOne(one.id))
    await visit.ask(WHY, appointment=one.id, span=span, place=place, words=words)
    return screens.confirm(one, _span(span), words, _mark(span, words))


def _span(packed: str) -> TimeSpan | None:
    return TimeSpan.unpacked(packed) if packed else None


def _mark(span: str, words: str) -> str:
    return mark_of(f"{span} {words}").partition(":")[2][:MARK]


async def confirm(link: ConfirmByHost, visit: Visit) -> Screen:
    """A second tap finds it done."""
    one = await held_by(visit, link.appointment)
    words = visit.typed(WHY, appointment=one.id)
    if not words or not _movable(visit, one):
        return _as_it_is(visit, one)
    span = visit.asked("span")
    if link.mark != _mark(span, words):
        return screens.confirm(one, _span(span), words, _mark(span, words))
    await visit.answered()
    return await (_move(visit, one, TimeSpan.unpacked(span), words) if span else _cancel(visit, one, words))


async def _move(visit: Visit, one: Appointment, span: TimeSpan, why: str) -> Screen:
    """A free slot of their own at that time is used up."""
    if span.begins <= visit.now or await _overlapping(visit, one, span):
        raise Refusal("consultations-slot-gone", to=ConsultationOne(one.id))
    for other in await visit.uow.appointments.of_host(visit.person.id, visit.now):
        if other.state is AppointmentState.FREE and other.overlaps(span.begins, span.ends):
            await visit.uow.appointments.drop(other.id)
    new = replace(at_time(one, span.begins, span.minutes, visit.now), reason=why)
    return await _change(visit, new, "consultation-moved", one)


async def _cancel(visit: Visit, one: Appointment, why: str) -> Screen:
    off = cancelled(one, AppointmentSide.HOST, visit.now, timedelta(), why)
    return await _change(visit, off, "consultation-cancelled", one)


async def _change(visit: Visit, new: Appointment, verb: str, old: Appointment) -> Screen:
    if not await visit.uow.appointments.save(new):
        raise Refusal("consultations-overtaken", to=ConsultationOne(new.id))
    await visit.note(verb, new.association or "", new.id)
    screen = told.moved_by_host if new.booked else told.off_by_host
    await tell_association(visit, new, lambda files: screen(old, new, files))
    return screens.done(new, file_for(visit.person, new, AppointmentSide.HOST, visit))


async def ask_result(link: NoteResult, visit: Visit) -> Screen:
    one = await held_by(visit, link.appointment)
    if not _was_there(visit, one):
        return _as_it_is(visit, one)
    await visit.ask(RESULT, appointment=one.id)
    return screens.ask_result(one)


def _was_there(visit: Visit, one: Appointment) -> bool:
    """It has begun, and nobody cancelled it."""
    kept = (AppointmentState.BOOKED, AppointmentState.HELD, AppointmentState.MISSED)
    return one.state in kept and not one.ahead(visit.now)


async def result_typed(visit: Visit) -> Screen:
    one = await held_by(visit, visit.asked("appointment"))
    words = clean_text(visit.text)[:LONGEST_RESULT]
    if not words or not _was_there(visit, one):
        return _as_it_is(visit, one)
    noted = replace(one, state=AppointmentState.HELD, result=words)
    if not await visit.uow.appointments.save(noted):
        raise Refusal("consultations-overtaken", to=ConsultationOne(one.id))
    await visit.answered()
    await visit.note("consultation-result", one.association or "", one.id)
    if one.association:
        await tell_association(visit, noted, lambda _files: told.result(noted, stage_title(visit, one.stage)))
    return screens.noted(noted)


async def did_not_happen(link: DidNotHappen, visit: Visit) -> Screen:
    one = await held_by(visit, link.appointment)
    if _was_there(visit, one) and one.state is not AppointmentState.MISSED:
        missed = replace(one, state=AppointmentState.MISSED)
        if await visit.uow.appointments.save(missed):
            one = missed
    return _as_it_is(visit, one)
