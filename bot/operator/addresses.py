"""The addresses that an operator hands out: of the web door, of the bot on Telegram, or of both."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from msgspec import Struct

from bot.config import Settings
from bot.domain.sessions.links import telegram_address, web_address
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
    if not (token := settings.secret_token()):
        return PublicAddresses(settings.public_web_url, "", telegram=False)

    from bot.operator.telegram_name import name_of

    return PublicAddresses(settings.public_web_url, await name_of(settings, token, database), telegram=True)
