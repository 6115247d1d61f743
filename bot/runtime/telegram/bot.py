"""PTB's bot, able to start before there is a network, and never showing its token."""

from contextlib import suppress
from typing import Any, ClassVar, cast

from telegram import User
from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import RequestData

from bot.runtime.process.incidents import failed
from bot.stateful import Stateful


def account_of(token: str) -> str:
    """The number of the bot's account: what stands before the secret."""
    return token.partition(":")[0]


class _Plain(Stateful):
    """In the place of PTB's `RequestData`."""

    parameters: dict[str, Any]
    contains_files: ClassVar[bool] = False


def plain(parameters: dict[str, Any]) -> RequestData:
    """What is JSON already: nobody makes an object of each parameter."""
    return cast("RequestData", _Plain(parameters))


class HouseBot(ExtBot[None]):
    """Until Telegram has told us who we are, we are nobody in particular."""

    def __init__(self, token: str, **more: Any) -> None:
        super().__init__(token, **more)
        self._nobody = User(id=0, first_name="Projektschmiede", is_bot=True, username="")

    async def get_me(self, **more: Any) -> User:
        """PTB asks at start; no network is needed for a start."""
        return self.bot

    async def introduce(self) -> User:
        """Asks Telegram who we are. Raises TelegramError."""
        return await super().get_me()

    async def ask(self, method: str, **parameters: Any) -> Any:
        """One call past PTB's objects: half its price, where what goes out is JSON already. Raises TelegramError."""
        return await self.request.post(f"{self.base_url}/{method}", plain(parameters))

    async def upload(self, method: str, **parameters: Any) -> Any:
        """The same with files, as PTB's objects. Raises TelegramError."""
        return await self._post(method, parameters)

    async def say_at_once(self, chat: str, words: str) -> None:
        """Past the outbox, as a courtesy: for the time when nothing can be saved."""
        with suppress(TelegramError):
            await self.send_message(chat, words)

    async def ring(self, chat: str, words: str) -> None:
        """The same for the operators; a failure stands in the log."""
        try:
            await self.send_message(chat, words)
        except TelegramError as fault:
            failed("ALERT_CHAT", fault.message)

    @property
    def bot(self) -> User:
        try:
            return super().bot
        except RuntimeError:
            return self._nobody

    def __repr__(self) -> str:
        return "HouseBot()"
