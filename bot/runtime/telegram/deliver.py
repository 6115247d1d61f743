"""One outgoing payload -> one Bot API call, and what its answer means."""

from collections.abc import Awaitable, Collection, Sequence
from typing import Any

from msgspec import Struct
from telegram import InputFile, error

from bot.domain.messages import Act, Attachment, Card, Outgoing
from bot.runtime.outbox.results import Delivered, Result, Unreachable
from bot.runtime.rendering.payload import Payload
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.enclosing import Enclosing
from bot.runtime.telegram.recast import change, clear, take_back
from bot.runtime.telegram.verdict import seconds_of, verdict
from bot.runtime.telegram.wording import SAME, protection, say


class Courier(Struct, frozen=True):
    bot: HouseBot
    enclosing: Enclosing
    pinned: Collection[str] = ()
    """Living cards to which people come back, by name; the others only leave one another's buttons behind."""

    async def deliver(self, message: Outgoing, files: Sequence[Attachment], card: Card | None) -> Result:
        try:
            return await self._done(message, Payload.from_json(message.payload), files, card)
        except error.TelegramError as fault:
            return verdict(fault)

    async def _done(
        self, message: Outgoing, payload: Payload, files: Sequence[Attachment], card: Card | None
    ) -> Result:
        match message.act:
            case Act.EDIT | Act.REFRESH | Act.DELETE:
                return await self._changed(message, payload, card)
            case Act.CARD:
                return await self._new_card(message, payload, card)
            case Act.CLEAR:
                return await clear(self.bot, message)
        if payload.enclosed:
            return await self.enclosing.send(message.chat, payload)
        return Delivered(await self._send(message.chat, payload, files))

    async def _changed(self, message: Outgoing, payload: Payload, card: Card | None) -> Result:
        if message.about:
            return await (take_back if message.act is Act.DELETE else change)(self.bot, message, payload)
        if message.act is Act.EDIT and not message.message:
            return Delivered(await self._send(message.chat, payload, ()))
        known = message.message if message.act is Act.EDIT else card.message if card else None
        return await self._edit(message.chat, known, payload) if known else Delivered("")

    async def _edit(self, chat: str, message: str, payload: Payload) -> Result:
        """When the old message cannot be edited, a new one takes its place."""
        try:
            await say(self.bot.ask, "editMessageText", payload, chat_id=chat, message_id=int(message))
        except error.BadRequest as fault:
            if SAME in fault.message.lower():
                return Delivered(message)
            return Delivered(await self._send(chat, payload, ()))
        return Delivered(message)

    async def _new_card(self, message: Outgoing, payload: Payload, old: Card | None) -> Result:
        sent, before = await self._send(message.chat, payload, ()), old.message if old else None
        try:
            if before:
                stripped = self.bot.ask("editMessageReplyMarkup", chat_id=message.chat, message_id=int(before))
                await _politely(stripped)
            if message.card in self.pinned:
                if before:
                    await _politely(self.bot.unpin_chat_message(message.chat, int(before)))
                await _politely(self.bot.pin_chat_message(message.chat, int(sent), disable_notification=True))
        except error.RetryAfter as fault:
            return Delivered(sent, seconds_of(fault))
        return Delivered(sent)

    async def _send(self, chat: str, payload: Payload, files: Sequence[Attachment]) -> str:
        if payload.media:
            again: dict[str, Any] = {payload.kind: payload.media, **protection(payload)}
            sent = await self.bot.ask(f"send{payload.kind.capitalize()}", chat_id=chat, **again)
            return str(sent["message_id"])
        if payload.kind == "text":
            sent = await say(self.bot.ask, "sendMessage", payload, chat_id=chat)
            return str(sent["message_id"])
        return str((await self._upload(chat, payload.kind, files[0])).message_id)

    async def _upload(self, chat: str, kind: str, file: Attachment) -> Any:
        """As a document where Telegram does not take it as a picture or a voice message, or the person does not."""
        try:
            if kind == "photo":
                return await self.bot.send_photo(chat, _input_file(file))
            if kind == "voice":
                return await self.bot.send_voice(chat, _input_file(file))
        except error.BadRequest as fault:
            if isinstance(verdict(fault), Unreachable):
                raise
        return await self.bot.send_document(chat, _input_file(file))


async def _politely(call: Awaitable[Any]) -> None:
    """Pins and old keyboards are a courtesy: the message counts. But a request to slow down is heard."""
    try:
        await call
    except error.RetryAfter:
        raise
    except error.TelegramError:
        return


def _input_file(file: Attachment) -> InputFile:
    return InputFile(file.content or b"", filename=file.name)
