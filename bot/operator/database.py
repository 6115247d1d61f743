"""The database for one command, also while the bot runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Settings
from bot.operator.exits import Exit, Stop
from bot.operator.folder import held, open_folder
from bot.operator.schema import look, ready
from bot.runtime.clock import Clock
from storage.engine import Sqlite, StorageFault
from storage.schema import Schema
from storage.unit_of_work import Database


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Brings the schema up to date first, if nobody uses the folder."""
    folder, now = open_folder(settings.data_dir), Clock().now()
    if look(folder.database) is not Schema.CURRENT:
        with held(folder, now):
            ready(folder, now)
    try:
        database = Database(await Sqlite.open(folder.database))
    except StorageFault as fault:
        raise Stop(Exit.CONFIGURATION, str(fault)) from None
    try:
        yield database
    finally:
        await database.close()
