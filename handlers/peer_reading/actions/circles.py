"""A circle begins, loses somebody, or ends."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.domain.errors import there
from bot.domain.peer_reading.reading import (
    PeerReading,
    ReadingCircle,
    ReadingRound,
    ReadingSeat,
    all_agree,
    mended,
    reading_order,
    sitting,
)
from bot.domain.screen import Screen
from bot.runtime import scope
from bot.terms.assessments import AssessorSide
from bot.terms.peer_reading import CircleState
from handlers.peer_reading.screens import told
from storage.unit_of_work import UnitOfWork


async def introduce(uow: UnitOfWork, circle: ReadingCircle) -> None:
    """Each is asked whether the others may read its outline."""
    round = there(await uow.reading_rounds.get(circle.round))
    await uow.readings.save_circle(replace(circle, told=True))
    seats = sitting(await uow.readings.seats(circle.id))
    for seat in seats:
        await _tell(uow, seat, told.introduced(round, circle, seat, others(seats, seat)))


def others(seats: Iterable[ReadingSeat], own: ReadingSeat) -> tuple[ReadingSeat, ...]:
    return tuple(one for one in seats if one.association != own.association)


async def begin_if_all_agree(uow: UnitOfWork, circle: ReadingCircle, now: datetime) -> bool:
    """They read from now on, and hear of it. False while somebody has not agreed."""
    seats = sitting(await uow.readings.seats(circle.id))
    if not all_agree(seats):
        return False
    await uow.readings.save_circle(replace(circle, state=CircleState.AGREED))
    await _add(uow, circle, reading_order(seat.association for seat in seats), now)
    await _tell_who_reads(uow, circle, seats)
    return True


async def _add(uow: UnitOfWork, circle: ReadingCircle, pairs: Iterable[tuple[str, str]], now: datetime) -> None:
    for reader, association in pairs:
        await uow.readings.add(PeerReading(uow.new_id(), circle.id, reader, association, now))


async def _tell_who_reads(uow: UnitOfWork, circle: ReadingCircle, seats: Sequence[ReadingSeat]) -> None:
    round = there(await uow.reading_rounds.get(circle.round))
    readings = await uow.readings.of_circle(circle.id)
    for seat in seats:
        own = next((one for one in readings if one.reader == seat.association and not one.given_at), None)
        if own:
            await _tell(uow, seat, told.begun(round, own))


async def leave(uow: UnitOfWork, circle: ReadingCircle, gone: Collection[str], now: datetime) -> None:
    """Two who are left of three read each other; one alone is told kindly, and so is the Koordination.

    Whoever has noted something about an association that is gone may still give it.
    """
    before = sitting(await uow.readings.seats(circle.id))
    for seat in before:
        if seat.association in gone:
            await uow.readings.save_seat(replace(seat, left_at=now))
    stay = tuple(seat for seat in before if seat.association not in gone)
    if len(stay) > 1:
        await _go_on(uow, replace(circle, size=len(stay)), stay, now)
    else:
        await _dissolve(uow, circle, stay, now)


async def _go_on(uow: UnitOfWork, circle: ReadingCircle, stay: Sequence[ReadingSeat], now: datetime) -> None:
    await uow.readings.save_circle(circle)
    for seat in stay:
        await _tell(uow, seat, told.fewer(circle, seat, others(stay, seat)))
    if circle.state is CircleState.PROPOSED:
        await begin_if_all_agree(uow, circle, now)
        return
    change = mended(await uow.readings.of_circle(circle.id), [seat.association for seat in stay])
    for one in change.drops:
        await _let_go(uow, circle, stay, one, now)
    await _add(uow, circle, change.adds, now)
    await _tell_who_reads(uow, circle, stay)


async def _dissolve(uow: UnitOfWork, circle: ReadingCircle, stay: Sequence[ReadingSeat], now: datetime) -> None:
    await uow.readings.save_circle(replace(circle, state=CircleState.DISSOLVED, size=0))
    for one in await uow.readings.of_circle(circle.id):
        if not one.given_at:
            await _let_go(uow, circle, stay, one, now)
    round = there(await uow.reading_rounds.get(circle.round))
    for seat in stay:
        await alone(uow, round, seat.association, seat.name)


async def _let_go(
    uow: UnitOfWork, circle: ReadingCircle, stay: Sequence[ReadingSeat], reading: PeerReading, now: datetime
) -> None:
    """They do not see the outline any more. What whoever stays has said of it is kept, in a circle that is over."""
    seat = next((one for one in stay if one.association == reading.reader), None)
    said = await judged(uow, reading)
    if seat is None or not (reading.remarks or said):
        await uow.readings.drop(reading.id)
        return
    over = ReadingCircle(uow.new_id(), circle.round, CircleState.ENDED, 0, now, told=True)
    await uow.readings.add_circle(over)
    await uow.readings.move(reading.id, over.id)
    await _tell(uow, seat, told.over(reading, judged=said, left=True))


async def alone(uow: UnitOfWork, round: ReadingRound, association: str, name: str) -> None:
    """Nobody reads with them: they hear it kindly, and the Koordination hears whom it is about."""
    await scope.tell_team(uow, association, lambda _person: told.alone(association))
    await scope.tell_desk(uow, round.cohort, told.desk_alone(round, name))


async def judged(uow: UnitOfWork, reading: PeerReading) -> bool:
    """Whoever reads has said something in the mock assessment that the other association has not got."""
    found = await uow.assessments.of_association(reading.association)
    return any(
        one.said and one.assessment.side is AssessorSide.PARTNER and one.assessment.partner == reading.reader
        for one in found
        if not (one.assessment.is_given or one.assessment.closed_at)
    )


async def end_if_all_given(uow: UnitOfWork, circle: ReadingCircle) -> None:
    if all(one.given_at for one in await uow.readings.of_circle(circle.id)):
        await uow.readings.save_circle(replace(circle, state=CircleState.ENDED))


async def _tell(uow: UnitOfWork, seat: ReadingSeat, screen: Screen) -> None:
    await scope.tell_team(uow, seat.association, lambda _person: screen)
