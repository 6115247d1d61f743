from datetime import datetime, timedelta

from bot.domain.joining import joining
from bot.domain.joining.team import awake
from bot.runtime.feature import House, Tick
from handlers.joining import dialog
from storage.unit_of_work import UnitOfWork


async def long_waiting(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Whom an association leaves without an answer, the Koordination hears of once, and may let in."""
    waiting = await uow.members.waiting(*joining.waits_for_coordination(now)) if awake(now) else []
    for member in waiting:
        if association := await uow.associations.get(member.association):
            await dialog.ask_desk(uow, now, association, member, why=joining.RequestReason.LATE)
    return len(waiting)


ALL = (Tick("joining.long-waiting", every=timedelta(minutes=15), run=long_waiting),)
