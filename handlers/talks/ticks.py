"""What was held back goes over when its hour has come."""

from datetime import datetime, timedelta

from bot.domain.talks.relay import LostLine
from bot.domain.talks.talk import Talk, TalkLine
from bot.runtime.feature import House, Tick
from bot.runtime.shared.talk_hours import opens
from handlers.talks import screens
from handlers.talks.actions.relaying import deliver, is_allowed, lost_line
from storage.unit_of_work import UnitOfWork

MOST = 50
LOOKED_BACK = timedelta(hours=1)
"""Longer than a process stands still before another one takes over."""


async def due(uow: UnitOfWork, now: datetime, _house: House) -> int:
    lines = await uow.talks.lines_due(now, MOST)
    for line in lines:
        await _go_over(uow, line, now)
    return len(lines)


async def _go_over(uow: UnitOfWork, line: TalkLine, now: datetime) -> None:
    """Unless the hours are over again, as after a long standstill."""
    talk = await uow.talks.get(line.talk)
    if talk is None:
        return
    at = await opens(uow, talk, line.side.other, now)
    if at > now:
        await uow.talks.hold_line(line.id, at)
    elif await uow.talks.line_delivered(line.id):
        await (deliver if is_allowed(talk, line.kind) else _stays)(uow, talk, line)


async def _stays(uow: UnitOfWork, talk: Talk, line: TalkLine) -> None:
    """A file that is not allowed any more; its writer hears of it."""
    await uow.talks.drop_file(line.id)
    if writer := talk.person(line.side):
        uow.say(writer, screens.files_off(talk, line.side), wanted=True)


async def lost(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Whoever wrote what did not arrive hears of it, once: it is never sent again by itself."""
    found = await uow.talks.relays_lost(now - LOOKED_BACK, MOST)
    return sum([await _told(uow, one, now) for one in found])


async def _told(uow: UnitOfWork, one: LostLine, now: datetime) -> bool:
    """One message may have been several, and each of them lost."""
    if not await uow.talks.told_lost(one.line, now):
        return False
    talk, line = await uow.talks.get(one.talk), await lost_line(uow, one)
    if talk and line and (writer := talk.person(line.side)):
        uow.say(writer, screens.lost(talk, line, surely=one.surely), wanted=True)
    return True


async def next_due(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.talks.next_line_due()


ALL = (
    Tick("talks.due", every=timedelta(seconds=5), run=due, next=next_due),
    Tick("talks.lost", every=timedelta(seconds=30), run=lost),
)
