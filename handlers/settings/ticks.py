from datetime import datetime, timedelta

from bot.domain.door_links import SILENT_STRANGER_LASTS, STRANGER_LASTS
from bot.domain.invitations import COUNTS_FOR
from bot.runtime.feature import House, Tick
from storage.unit_of_work import UnitOfWork


async def forget(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Browsers, one-time links and wrong tries that no longer open or close anything."""
    strangers = await uow.web.forget_strangers(now - SILENT_STRANGER_LASTS, now - STRANGER_LASTS)
    return strangers + await uow.web.forget(now, tries=now - COUNTS_FOR)


ALL = (Tick("settings.forget", every=timedelta(hours=1), run=forget),)
