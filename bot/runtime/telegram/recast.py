"""Changes a message that somebody has, or takes it back."""

from telegram import error

from bot.domain.delivery_report import EDITED, STAYS
from bot.domain.messages import Outgoing
from bot.runtime.outbox.results import Delivered, Result, Unreachable
from bot.runtime.rendering.payload import Payload
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.verdict import verdict
from bot.runtime.telegram.wording import SAME, say

GONE = ("message to delete not found", "message to edit not found", "message_id_invalid")


async def change(bot: HouseBot, message: Outgoing, payload: Payload) -> Result:
    """In its place; nothing is said anew. Raises TelegramError."""
    id = str(message.message)
    method = "editMessageCaption" if payload.kind == "caption" else "editMessageText"
    try:
        await say(bot.ask, method, payload, chat_id=message.chat, message_id=int(id))
    except error.BadRequest as fault:
        if SAME not in fault.message.lower():
            raise
    return Delivered(id)


async def take_back(bot: HouseBot, message: Outgoing, after: Payload) -> Result:
    """What is not there any more is gone. What Telegram does not delete is changed, if there are words for it.

    Raises TelegramError.
    """
    ids = (message.message or "").split()
    left = [id for id in ids if not await _deleted(bot, message.chat, id)]
    if not left:
        return Delivered("")
    if not after.text:
        return Delivered(message.message or "", note=STAYS)
    try:
        await change(bot, message, after)
    except error.BadRequest as fault:
        if isinstance(verdict(fault), Unreachable):
            raise
        return Delivered("") if _gone(fault) else Delivered(left[0], note=STAYS)
    return Delivered(left[0], note=EDITED if after.kind == "text" else STAYS)


async def clear(bot: HouseBot, message: Outgoing) -> Result:
    """Of those that are there. Raises TelegramError."""
    ids = [int(id) for id in (message.message or "").split()]
    await bot.ask("deleteMessages", chat_id=message.chat, message_ids=ids)
    return Delivered("")


async def _deleted(bot: HouseBot, chat: str, id: str) -> bool:
    try:
        await bot.ask("deleteMessage", chat_id=chat, message_id=int(id))
    except error.BadRequest as fault:
        if isinstance(verdict(fault), Unreachable):
            raise
        return _gone(fault)
    return True


def _gone(fault: error.BadRequest) -> bool:
    return any(words in fault.message.lower() for words in GONE)
