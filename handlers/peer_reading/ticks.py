"""What happens by itself: announcing, reminding, pairing, and the end."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.domain.dates.calendar import instant
from bot.domain.errors import there
from bot.domain.joining.team import awake
from bot.domain.peer_reading.pairs import pair_up
from bot.domain.peer_reading.reading import (
    REMINDED_BEFORE,
    RUNS,
    PeerReading,
    ReadingCircle,
    ReadingInvite,
    ReadingRound,
    ReadingSeat,
    sitting,
)
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.runtime.scope import tell_desk, tell_team
from bot.terms.peer_reading import CircleState, RoundState
from handlers.peer_reading.actions import circles
from handlers.peer_reading.screens import told
from storage.unit_of_work import UnitOfWork, Work

A_PART = 5
DAY = timedelta(days=1)


async def announce(uow: Work, now: datetime, _house: House) -> int:
    """Whoever joins the cohort before the day hears of it, too."""
    for round in await uow.reading_rounds.running():
        if round.asks(today(now)):
            found = (await uow.reading_rounds.to_invite(round.cohort, round.id))[:A_PART]
            for association in found:
                await uow.reading_rounds.save_invite(ReadingInvite(round.id, association.id, now))
                await _tell(uow, association.id, told.invited(round, association.id))
            if found:
                return len(found)
    return 0


async def ask_again(uow: Work, now: datetime, _house: House) -> int:
    """A day before the last day for answers."""
    invites = await uow.reading_rounds.invites_to_remind(today(now) + DAY, A_PART) if awake(now) else []
    for invite in invites:
        await uow.reading_rounds.save_invite(replace(invite, reminded=True))
        round = there(await uow.reading_rounds.get(invite.round))
        if round.asks(today(now)):
            await _tell(uow, invite.association, told.ask_again(round, invite.association))
    return len(invites)


async def remind(uow: Work, now: datetime, _house: House) -> int:
    """Shortly before reading ends: whoever has not agreed, or not finished."""
    if not awake(now):
        return 0
    until = today(now) + REMINDED_BEFORE
    seats = await uow.readings.seats_to_remind(until, A_PART)
    for seat in seats:
        await uow.readings.save_seat(replace(seat, reminded=True))
        circle, round = await _running(uow, seat.circle)
        if round.reads(today(now)):
            others = circles.others(sitting(await uow.readings.seats(circle.id)), seat)
            await _tell(uow, seat.association, told.not_agreed(round, circle, seat, others))
    readings = await uow.readings.to_remind(until, A_PART)
    for reading in readings:
        await _remind_reader(uow, reading, now)
    return len(seats) + len(readings)


async def _remind_reader(uow: UnitOfWork, reading: PeerReading, now: datetime) -> None:
    await uow.readings.save(replace(reading, reminded=True))
    _, round = await _running(uow, reading.circle)
    if reading.reader and round.reads(today(now)):
        await _tell(uow, reading.reader, told.not_finished(round, reading))


async def _running(uow: UnitOfWork, id: str) -> tuple[ReadingCircle, ReadingRound]:
    circle = there(await uow.readings.circle(id))
    return circle, there(await uow.reading_rounds.get(circle.round))


async def _tell(uow: UnitOfWork, association: str, screen: Screen) -> None:
    await tell_team(uow, association, lambda _person: screen)


async def pair(uow: Work, now: datetime, _house: House) -> int:
    """The day after the last day for answers."""
    if not awake(now):
        return 0
    due = [
        one
        for one in await uow.reading_rounds.running()
        if one.state is RoundState.ASKING and one.answer_by < today(now)
    ]
    for round in due:
        if await uow.reading_rounds.save(replace(round, state=RoundState.READING)):
            await _pair(uow, round, now)
    return len(due)


async def _pair(uow: UnitOfWork, round: ReadingRound, now: datetime) -> None:
    joining = await uow.reading_rounds.joining(round.id)
    names = {one.id: one.name for one in joining}
    found = pair_up(names.keys(), await uow.reading_rounds.met(round.cohort), round.id)
    for group in found.groups:
        circle = ReadingCircle(uow.new_id(), round.id, CircleState.PROPOSED, len(group), now)
        await uow.readings.add_circle(circle)
        for association in group:
            await uow.readings.save_seat(ReadingSeat(circle.id, association))
    for association in found.left:
        await _tell(uow, association, told.alone(association))
    await tell_desk(uow, round.cohort, told.desk_paired(round, len(found.groups), [names[one] for one in found.left]))


async def introduce(uow: Work, _now: datetime, _house: House) -> int:
    found = await uow.readings.untold(A_PART)
    for circle in found:
        await circles.introduce(uow, circle)
    return len(found)


async def tidy(uow: Work, now: datetime, _house: House) -> int:
    """Whoever pauses, left, or is deleted does not read any more, and is not read."""
    found = await uow.readings.thinned(A_PART)
    for circle in found:
        seats = sitting(await uow.readings.seats(circle.id))
        gone = {seat.association for seat in seats} - await uow.readings.there(circle.id)
        await circles.leave(uow, circle, gone, now)
    return len(found)


async def end(uow: Work, now: datetime, _house: House) -> int:
    """Nobody sees the outline of another one after the last day; who has noted something may still give it."""
    due = [one for one in await uow.reading_rounds.running() if one.read_by < today(now)] if awake(now) else []
    for round in due:
        if round.state is RoundState.READING and await uow.reading_rounds.save(replace(round, state=RoundState.ENDED)):
            await _end(uow, round, await uow.readings.circles(round.id))
    return sum(one.state is RoundState.READING for one in due)


async def _end(uow: UnitOfWork, round: ReadingRound, all_: Sequence[ReadingCircle]) -> None:
    for circle in all_:
        if circle.state in RUNS:
            await uow.readings.save_circle(replace(circle, state=CircleState.ENDED))
    readings = await uow.readings.in_round(round.id)
    for one in readings:
        if one.reader and not one.given_at:
            await _tell(uow, one.reader, told.over(one, judged=await circles.judged(uow, one)))
    given = sum(one.given_at is not None for one in readings)
    await tell_desk(uow, round.cohort, told.desk_over(round, given, len(readings)))


async def next_due(uow: UnitOfWork, now: datetime) -> datetime | None:
    """For the clock of the rehearsal: the morning after the next last day."""
    days = [
        one.answer_by if one.state is RoundState.ASKING else one.read_by for one in await uow.reading_rounds.running()
    ]
    mornings = [instant(day + DAY, time(9)) for day in days]
    return min((one for one in mornings if one > now), default=None)


MINUTE, MINUTES = timedelta(minutes=1), timedelta(minutes=5)
ALL = (
    Tick("peer_reading.announce", every=MINUTE, run=announce),
    Tick("peer_reading.ask_again", every=MINUTES, run=ask_again),
    Tick("peer_reading.remind", every=MINUTES, run=remind),
    Tick("peer_reading.pair", every=MINUTES, run=pair, next=next_due),
    Tick("peer_reading.introduce", every=MINUTE, run=introduce),
    Tick("peer_reading.tidy", every=MINUTES, run=tidy),
    Tick("peer_reading.end", every=MINUTES, run=end),
)
