"""An association decides whether it takes part, and with whom."""

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import gone, there
from bot.domain.peer_reading.reading import (
    ReadingCircle,
    ReadingInvite,
    ReadingRound,
    ReadingSeat,
    agreed,
    answered,
    sitting,
)
from bot.domain.people import Member, Role
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links.peer_reading import (
    AgreeToRead,
    AnswerRound,
    AskLeaveCircle,
    LeaveCircle,
    ReadingDesk,
    ReadingHome,
)
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association
from bot.terms.peer_reading import CircleState
from handlers.peer_reading.actions import circles, desk
from handlers.peer_reading.screens import own as screens


async def command(visit: Visit) -> Screen:
    return await home(ReadingHome(""), visit)


async def home(link: ReadingHome, visit: Visit) -> Screen:
    """The Koordination sees the course of its round, everybody else what their association has to do with it."""
    if not link.association and Role.COORDINATOR in visit.roles:
        return await desk.course(ReadingDesk(""), visit)
    if not link.association and Role.MEMBER not in visit.roles:
        return screens.NOT_FOR_YOU
    association, member = await own_association(visit, link.association)
    return await _home(visit, association, member)


async def _home(visit: Visit, association: Association, member: Member) -> Screen:
    uow, day = visit.uow, today(visit.now)
    round = await uow.reading_rounds.newest(association.cohort)
    got = tuple(await uow.readings.got(association.id))
    seen = screens.HomeSeen(association, member.may_write, day, round, got=got)
    if round is None:
        return screens.home(seen)
    invite = await uow.reading_rounds.invite(round.id, association.id)
    circle = await uow.readings.circle_of(round.id, association.id)
    seats = sitting(await uow.readings.seats(circle.id)) if circle else ()
    readings = tuple(await uow.readings.of_circle(circle.id)) if circle else ()
    seen = screens.HomeSeen(association, member.may_write, day, round, invite, circle, seats, readings, got)
    judged = seen.reads is not None and await circles.judged(uow, seen.reads)
    left = tuple(await uow.readings.left(association.id, round.id))
    return screens.home(replace(seen, judged=judged, left=left))


async def answer(link: AnswerRound, visit: Visit) -> Screen:
    """Until the day they may change their mind."""
    association, member = await own_association(visit, link.association)
    round = await _round(visit, link.round, association)
    check_writer(member)
    if round.asks(today(visit.now)):
        told = await visit.uow.reading_rounds.invite(round.id, association.id)
        invite = told or ReadingInvite(round.id, association.id, visit.now)
        said = answered(invite, bool(link.joins), visit.person.id, visit.now)
        await visit.uow.reading_rounds.save_invite(said)
    return await _home(visit, association, member)


async def _round(visit: Visit, id: str, association: Association) -> ReadingRound:
    round = there(await visit.uow.reading_rounds.get(id))
    if round.cohort != association.cohort:
        raise gone()
    return round


async def agree(link: AgreeToRead, visit: Visit) -> Screen:
    """Nothing is shown before all of them have said so."""
    association, member = await own_association(visit, link.association)
    circle, seat = await _seat(visit, link.circle, association)
    check_writer(member)
    round = there(await visit.uow.reading_rounds.get(circle.round))
    if circle.state is CircleState.PROPOSED and round.reads(today(visit.now)):
        await visit.uow.readings.save_seat(agreed(seat, visit.person.id, visit.now))
        await visit.note("reading-agreed", association.id, circle.id)
        await circles.begin_if_all_agree(visit.uow, circle, visit.now)
    return await _home(visit, association, member)


async def _seat(visit: Visit, id: str, association: Association) -> tuple[ReadingCircle, ReadingSeat]:
    circle = there(await visit.uow.readings.circle(id))
    seats = sitting(await visit.uow.readings.seats(circle.id))
    return circle, there(next((one for one in seats if one.association == association.id), None))


async def ask_leave(link: AskLeaveCircle, visit: Visit) -> Screen:
    association, member = await own_association(visit, link.association)
    circle, _seat_of = await _seat(visit, link.circle, association)
    check_writer(member)
    return screens.ask_leave(association, circle) if circle.runs else await _home(visit, association, member)


async def leave(link: LeaveCircle, visit: Visit) -> Screen:
    association, member = await own_association(visit, link.association)
    circle, _seat_of = await _seat(visit, link.circle, association)
    check_writer(member)
    if not circle.runs:
        return await _home(visit, association, member)
    await circles.leave(visit.uow, circle, {association.id}, visit.now)
    await visit.note("reading-left", association.id, circle.id)
    return screens.left(association)
