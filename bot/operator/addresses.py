"""The addresses that an operator hands out: of the web door, of the bot on Telegram, or of both."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from msgspec import Struct
from telegram.error import TelegramError

from bot.config import Settings
from bot.domain.door_links import telegram_address, web_address
from bot.runtime.telegram.bot import HouseBot, account_of
from bot.runtime.telegram.transport import AiohttpRequest
from storage.unit_of_work import Database

NEAR = {"127.0.0.1", "::1", "localhost"}


class PublicAddresses(Struct, frozen=True):
    web: str
    """Empty when there is no web door."""
    bot: str
    """What Telegram calls the bot; empty when it has not said so yet."""
    telegram: bool
    """There is a token."""

    def of(self, token: str) -> Iterator[str]:
        """Every address that this token opens, the browser's first."""
        if self.web:
            yield web_address(self.web, token)
        if self.bot:
            yield telegram_address(self.bot, token)
        elif self.telegram:
            yield f"on Telegram, written to the bot: /start {token}"

    @property
    def bot_address(self) -> str:
        return f"https://t.me/{self.bot}" if self.bot else "the bot"

    def remarks(self) -> Iterator[str]:
        if self.web and urlsplit(self.web).hostname in NEAR:
            yield "The web links open on this computer only: set PROJEKTSCHMIEDE_WEB_URL to the address for everybody."
        if self.telegram and not self.bot:
            yield "Telegram cannot be reached with this token just now; real links to the bot are printed when it can."


async def doors_of(settings: Settings, database: Database) -> PublicAddresses:
    """Asks Telegram for the name once; the bot itself notes it whenever it is introduced."""
    token = settings.secret_token()
    name = await _name(settings, token, database) if token else ""
    return PublicAddresses(settings.public_web_url, name, bool(token))


async def _name(settings: Settings, token: str, database: Database) -> str:
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
