"""Whoever waits for the next round hears of it as soon as there is one."""

from datetime import datetime, timedelta

from bot.domain.errors import there
from bot.domain.joining.team import awake
from bot.domain.submission.second_try import SecondTry, possible
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.runtime.scope import tell_team
from handlers.second_try import screens
from handlers.second_try.actions.wishing import granted
from storage.unit_of_work import UnitOfWork


async def offer(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Once for each cohort."""
    if not awake(now):
        return 0
    return sum([await _offer(uow, wish, now) for wish in await uow.second_tries.cohortless()])


async def _offer(uow: UnitOfWork, wish: SecondTry, now: datetime) -> int:
    association = there(await uow.associations.get(wish.association))
    if await granted(uow, association):
        return 0
    own = there(await uow.cohorts.get(association.cohort))
    found = possible(own, await uow.cohorts.all(), await uow.second_tries.over(), today(now))
    news = [one for one in found if await uow.second_tries.note_offered(one.id, association.id, now)]
    if news:
        await tell_team(uow, association.id, lambda _: screens.offered(association, found))
    return len(news)


ALL = (Tick("second_try.offer", every=timedelta(hours=1), run=offer),)
