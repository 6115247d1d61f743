"""On the day after the last one, whoever was away is back by itself."""

from datetime import datetime, timedelta

from bot.domain.joining.team import awake
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from handlers.absence import screens
from handlers.absence.actions import returned
from storage.unit_of_work import UnitOfWork


async def back(uow: UnitOfWork, now: datetime, _house: House) -> int:
    over = await uow.absences.over(today(now)) if awake(now) else []
    for absence in over:
        questions, reviews = await returned(uow, absence, now)
        uow.say(absence.person, screens.welcome_back(questions, reviews))
    return len(over)


ALL = (Tick("absence.back", every=timedelta(minutes=5), run=back),)
