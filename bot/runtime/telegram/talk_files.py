"""A file of a talk, fetched from Telegram or brought by a browser, and made anew."""

import asyncio

from telegram.error import BadRequest, TelegramError

from bot.documents.clean_in import clean_in
from bot.domain.dates.file import Upload
from bot.domain.talks.file import CleanFile, Unclean
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.door import content
from bot.runtime.telegram.transport import TooLarge

PATIENCE = 60.0
"""Seconds for all of a file: whatever else this person writes waits for it."""


async def made_anew(bot: HouseBot, media: str, brought: Upload | None) -> CleanFile | Unclean:
    """`media`: kind and id at Telegram."""
    came = brought.content if brought else await _fetched(bot, media.partition(":")[2])
    return came if isinstance(came, Unclean) else await clean_in(came)


async def _fetched(bot: HouseBot, id: str) -> bytes | Unclean:
    try:
        async with asyncio.timeout(PATIENCE):
            return await content(bot, id)
    except TooLarge:
        return Unclean.TOO_BIG
    except BadRequest as fault:
        return Unclean.TOO_BIG if "too big" in fault.message.lower() else Unclean.NOT_HERE
    except (TelegramError, TimeoutError):
        return Unclean.NOT_HERE
