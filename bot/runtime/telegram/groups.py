"""Groups and channels: the bot leaves them, but for the group in which the operators hear its alarms."""

from contextlib import suppress

from msgspec import Struct
from telegram.constants import ChatType, UpdateType
from telegram.error import TelegramError

from bot.runtime.speech.texts import Speech, Texts
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.updates import Json, chat_of
from bot.terms import Language


class Groups(Struct, frozen=True):
    bot: HouseBot
    texts: Texts
    alert_chat: str
    """Empty when there is none."""

    def foreign(self, update: Json) -> bool:
        chat = chat_of(update)
        if chat is None or chat["type"] == ChatType.PRIVATE:
            return False
        before = update.get("message", {}).get("migrate_from_chat_id", "")  # it has become a larger group
        return self.alert_chat not in {str(chat["id"]), str(before)} or not self.alert_chat

    async def leave(self, update: Json) -> None:
        """Says its number first, if somebody may need it: nobody else can tell it to the operators."""
        chat = chat_of(update)
        if chat is None:
            return
        added = UpdateType.MY_CHAT_MEMBER in update
        if added and not self.alert_chat and chat["type"] in {ChatType.GROUP, ChatType.SUPERGROUP}:
            words = self.texts.plain("common-group-number", Speech(Language.GERMAN), {"number": str(chat["id"])})
            with suppress(TelegramError):
                await self.bot.send_message(chat["id"], words)
        with suppress(TelegramError):
            await self.bot.leave_chat(chat["id"])
