"""Groups and channels: the bot leaves them, but for the group in which the operators hear its alarms."""

from contextlib import suppress
from dataclasses import dataclass

from telegram import Chat, Update
from telegram.error import TelegramError

from bot.links import Language
from bot.runtime.speech.texts import Speech, Texts
from bot.runtime.telegram.bot import HouseBot


@dataclass(frozen=True, slots=True)
class Groups:
    bot: HouseBot
    texts: Texts
    alert_chat: str
    """Empty when there is none."""

    def foreign(self, update: Update) -> bool:
        chat = update.effective_chat
        if chat is None or chat.type == Chat.PRIVATE:
            return False
        return self.alert_chat not in {str(chat.id), _before(update)} or not self.alert_chat

    async def leave(self, update: Update) -> None:
        """Says its number first, if somebody may need it: nobody else can tell it to the operators."""
        chat = update.effective_chat
        if chat is None:
            return
        if update.my_chat_member and not self.alert_chat and chat.type in {Chat.GROUP, Chat.SUPERGROUP}:
            words = self.texts.plain("common-group-number", Speech(Language.GERMAN), {"number": str(chat.id)})
            with suppress(TelegramError):
                await self.bot.send_message(chat.id, words)
        with suppress(TelegramError):
            await self.bot.leave_chat(chat.id)


def _before(update: Update) -> str:
    """The number of a group before it became a larger one."""
    message = update.message
    return str(message.migrate_from_chat_id or "") if message else ""
