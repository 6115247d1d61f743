"""After thirty days nobody knows any more whose words they were."""

from datetime import datetime, timedelta

from bot.domain.talk_quote import QUOTE_KEPT
from bot.runtime.feature import House, Tick
from storage.unit_of_work import UnitOfWork


async def forget(uow: UnitOfWork, now: datetime, _house: House) -> int:
    return await uow.faq.forget_quotes(now - QUOTE_KEPT)


ALL = (Tick("talk_quotes.forget", every=timedelta(hours=1), run=forget),)
