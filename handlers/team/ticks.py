from datetime import datetime, timedelta

from bot.domain import team
from bot.domain.cohorts import Association
from bot.ports import UnitOfWork
from bot.runtime.feature import House, Tick
from handlers.team.screens import going


async def out_of_reach(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The Koordination hears of associations that no message reaches any more; once a week while it lasts."""
    if team.awake(now):
        for id in await uow.members.out_of_reach():
            association = await uow.associations.get(id)
            if association:
                await _tell(uow, association, now)
    return 0


async def _tell(uow: UnitOfWork, association: Association, now: datetime) -> None:
    for coordinator in await uow.people.coordinators(association.cohort):
        key = f"out-of-reach:{association.id}:{coordinator.id}:{team.week_of(now)}"
        uow.say(coordinator.id, going.out_of_reach(association), key=key, valid_until=now + timedelta(days=7))


ALL = (Tick("team.out-of-reach", every=timedelta(minutes=5), run=out_of_reach),)
