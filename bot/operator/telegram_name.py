"""What Telegram calls the bot. Its library comes with this module: without a token, nobody waits for it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.error import TelegramError

from bot.config import Settings
from bot.runtime.telegram.bot import HouseBot, account_of
from bot.runtime.telegram.transport import AiohttpRequest
from storage.unit_of_work import Database


async def name_of(settings: Settings, token: str, database: Database) -> str:
    """Empty when Telegram cannot be reached with this token just now."""
    async with database.work() as work:
        known = await work.own_names.get(account_of(token))
    if known:
        return known
    if asked := await _asked(settings, token):
        async with database.work() as work:
            await work.own_names.keep(account_of(token), asked)
            await work.commit()
    return asked


async def _asked(settings: Settings, token: str) -> str:
    try:
        async with telegram(settings, token) as bot:
            user = await bot.ask("getMe")
    except TelegramError:
        return ""
    return str(user.get("username") or "")


@asynccontextmanager
async def telegram(settings: Settings, token: str) -> AsyncIterator[HouseBot]:
    """For one question, without all that a bot gets ready at its start."""
    request = AiohttpRequest()
    await request.initialize()
    try:
        yield HouseBot(token, base_url=f"{settings.telegram_api}/bot", request=request)
    finally:
        await request.shutdown()
