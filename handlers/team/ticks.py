from datetime import datetime, timedelta

from bot.domain.joining import team
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.runtime.scope import tell_desk
from handlers.team.screens import people
from storage.unit_of_work import UnitOfWork


async def out_of_reach(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The Koordination hears of associations that no message reaches any more; again while it lasts
    and their deadline lies ahead."""
    since = now - team.TOLD_AGAIN_AFTER
    lost = await uow.members.out_of_reach(since, today(now)) if team.awake(now) else []
    for id in lost:
        if association := await uow.associations.get(id):
            told, until = people.out_of_reach(association), now + team.TOLD_AGAIN_AFTER
            await tell_desk(uow, association.cohort, told, valid_until=until)
        await uow.members.note_out_of_reach(id, now)
    return len(lost)


ALL = (Tick("team.out-of-reach", every=timedelta(minutes=5), run=out_of_reach),)
