"""What was proposed, and the names of those who never came, is forgotten."""

from datetime import datetime, timedelta

from bot.domain.desk_role import PROPOSAL_KEPT
from bot.runtime.feature import House, Tick
from storage.unit_of_work import UnitOfWork


async def forget(uow: UnitOfWork, now: datetime, _house: House) -> int:
    return await uow.desk_roles.forget(now - PROPOSAL_KEPT)


ALL = (Tick("desk_roles.forget", every=timedelta(hours=1), run=forget),)
