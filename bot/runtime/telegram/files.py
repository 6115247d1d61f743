"""Fetches a file that somebody sent: before the transaction, and no more of it than we read."""

import asyncio

from telegram.error import TelegramError

from bot.domain.date_file import MOST_BYTES, Lack, Upload, filled
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.transport import TooLarge
from bot.runtime.telegram.updates import Json

PATIENCE = 30.0
"""Seconds for all of it: whatever else this person writes waits for it."""


async def fetch(bot: HouseBot, document: Json, name: str) -> Upload:
    """Raises nothing: what did not come is said in the upload."""
    if document.get("file_size", 0) > MOST_BYTES:
        return Upload(name, lack=Lack.TOO_LARGE)
    try:
        async with asyncio.timeout(PATIENCE):
            return filled(name, await _content(bot, document))
    except TooLarge:
        return Upload(name, lack=Lack.TOO_LARGE)
    except (TelegramError, TimeoutError):
        return Upload(name, lack=Lack.LOST)


async def _content(bot: HouseBot, document: Json) -> bytes:
    file = await bot.get_file(document["file_id"])
    if not file.file_path:
        raise TelegramError("There is no address for the file")
    return bytes(await file.download_as_bytearray())
