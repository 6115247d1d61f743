from datetime import datetime, timedelta

from bot.domain import joining
from bot.domain.people import Member
from bot.domain.team import awake
from bot.runtime.feature import House, Tick
from handlers.joining import dialog
from storage.unit_of_work import UnitOfWork


async def long_waiting(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Whom an association leaves without an answer, the Koordination hears of once, and may let in."""
    waiting = await uow.members.waiting(*joining.waits_for_coordination(now)) if awake(now) else []
    for member in waiting:
        await _tell(uow, now, member)
    return len(waiting)


async def _tell(uow: UnitOfWork, now: datetime, member: Member) -> None:
    association = await uow.associations.get(member.association)
    for coordinator in await uow.people.coordinators(association.cohort) if association else []:
        if association:
            await dialog.say_request(uow, now, coordinator.id, association, member, why=joining.Why.LATE)


ALL = (Tick("joining.long-waiting", every=timedelta(minutes=15), run=long_waiting),)
