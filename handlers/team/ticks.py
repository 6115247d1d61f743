from datetime import datetime, timedelta

from bot.domain import team
from bot.domain.cohorts import Association
from bot.runtime.feature import House, Tick
from handlers.team.screens import going
from storage.unit_of_work import UnitOfWork


async def out_of_reach(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The Koordination hears of associations that no message reaches any more; again while it lasts."""
    lost = await uow.members.out_of_reach(since=now - team.TOLD_AGAIN_AFTER) if team.awake(now) else []
    for id in lost:
        association = await uow.associations.get(id)
        if association:
            await _tell(uow, association, now)
        await uow.members.note_out_of_reach(id, now)
    return len(lost)


async def _tell(uow: UnitOfWork, association: Association, now: datetime) -> None:
    for coordinator in await uow.people.coordinators(association.cohort):
        key = f"team:out-of-reach:{uow.new_id()}"
        uow.say(coordinator.id, going.out_of_reach(association), key=key, valid_until=now + team.TOLD_AGAIN_AFTER)


ALL = (Tick("team.out-of-reach", every=timedelta(minutes=5), run=out_of_reach),)
