"""The database for one command, also while the bot runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Settings
from bot.operator.console import say
from bot.operator.data_folder import Folder, held, no_database, open_folder
from bot.operator.migrate import need_whole, ready
from bot.runtime.process.clock import Clock
from storage.schema import Schema, state_of, version_of
from storage.unit_of_work import Database


@asynccontextmanager
async def opened(settings: Settings, *, make: bool = False) -> AsyncIterator[Database]:
    """Brings the schema up to date first, if nobody uses the folder. `make`: begins with an empty one if need be."""
    folder = open_folder(settings, make=make)
    await asyncio.to_thread(_brought_up_to_date, folder, make)
    database = await Database.open(folder.where, folder.path)
    try:
        yield database
    finally:
        await database.close()


def _brought_up_to_date(folder: Folder, make: bool) -> None:
    now = Clock().now()
    need_whole(folder.where)
    if state_of(folder.where) is Schema.CURRENT:
        return
    if not make and version_of(folder.where) is None:
        raise no_database(folder.where)
    with held(folder, now):
        say(ready(folder, now))
