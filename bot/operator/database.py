"""The database for one command, also while the bot runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Settings
from bot.operator.exits import Exit, Stop
from bot.operator.folder import Folder, held, open_folder
from bot.operator.schema import look, ready
from bot.runtime.clock import Clock
from storage.engine import StorageFault, open_engine
from storage.schema import Schema
from storage.unit_of_work import Database


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Brings the schema up to date first, if nobody uses the folder."""
    folder = open_folder(settings)
    await asyncio.to_thread(_brought_up_to_date, folder)
    try:
        database = Database(await open_engine(folder.where))
    except StorageFault as fault:
        raise Stop(Exit.CONFIGURATION, str(fault)) from None
    try:
        yield database
    finally:
        await database.close()


def _brought_up_to_date(folder: Folder) -> None:
    now = Clock().now()
    if look(folder.where) is not Schema.CURRENT:
        with held(folder, now):
            ready(folder, now)
