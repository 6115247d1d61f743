"""What was held back goes over when its hour has come."""

from datetime import datetime, timedelta

from bot.domain.talk import TalkLine
from bot.runtime.feature import House, Tick
from handlers.talks.actions.relaying import deliver, opens
from storage.unit_of_work import UnitOfWork

MOST = 50


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
        await deliver(uow, talk, line)


async def next_due(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.talks.next_line_due()


ALL = (Tick("talks.due", every=timedelta(seconds=5), run=due, next=next_due),)
