"""One outgoing payload -> one Bot API call, and what its answer means."""

from collections.abc import Awaitable, Collection, Mapping, Sequence
from datetime import timedelta
from html import escape
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from telegram import InputFile, error

from bot.domain.messages import Act, Attachment, Card, Outgoing
from bot.runtime.outbox.results import Delivered, Lost, Moved, NotSent, Rejected, Result, Slower, Unreachable
from bot.runtime.speech.payload import Payload
from bot.runtime.speech.split_html import visible
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.transport import NoConnection

NOT_THERE = ("chat not found", "user not found", "peer_id_invalid", "bot can't initiate")
SAME = "message is not modified"
NO_PREVIEW = {"is_disabled": True}


class Courier(Struct, frozen=True):
    bot: HouseBot
    pinned: Collection[str] = ()
    """Living cards to which people come back, by name; the others only leave one another's buttons behind."""

    async def deliver(self, message: Outgoing, files: Sequence[Attachment], card: Card | None) -> Result:
        try:
            payload = Payload.from_json(message.payload)
            match message.act:
                case Act.EDIT if message.message:
                    return await self._edit(message.chat, message.message, payload)
                case Act.REFRESH:
                    known = card.message if card else None
                    return await self._edit(message.chat, known, payload) if known else Delivered("")
                case Act.CARD:
                    return await self._new_card(message, payload, card)
            return Delivered(await self._send(message.chat, payload, files))
        except error.TelegramError as fault:
            return verdict(fault)

    async def _edit(self, chat: str, message: str, payload: Payload) -> Result:
        """When the old message cannot be edited, a new one takes its place."""
        try:
            await self._say("editMessageText", payload, chat_id=chat, message_id=int(message))
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
            return Delivered(sent, _seconds(fault))
        return Delivered(sent)

    async def _send(self, chat: str, payload: Payload, files: Sequence[Attachment]) -> str:
        if payload.media:
            again = {payload.kind: payload.media}
            sent = await self.bot.ask(f"send{payload.kind.capitalize()}", chat_id=chat, **again)
            return str(sent["message_id"])
        if payload.kind == "text":
            return str((await self._say("sendMessage", payload, chat_id=chat))["message_id"])
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

    async def _say(self, method: str, payload: Payload, **where: str | int) -> Any:
        """As plain text when Telegram does not understand the tags, and with bare addresses if it dislikes a link."""
        more = {**where, **_keyboard(payload), "link_preview_options": NO_PREVIEW}
        try:
            return await self.bot.ask(method, text=payload.text, parse_mode="HTML", **more)
        except error.BadRequest as fault:
            said = fault.message.lower()
            if "can't parse entities" in said:
                return await self.bot.ask(method, text=visible(payload.text), **more)
            if not ("button" in said and "url" in said and _links(payload)):
                raise
            return await self._say(method, _with_bare_addresses(payload), **where)


async def _politely(call: Awaitable[Any]) -> None:
    """Pins and old keyboards are a courtesy: the message counts. But a request to slow down is heard."""
    try:
        await call
    except error.RetryAfter:
        raise
    except error.TelegramError:
        return


def verdict(fault: error.TelegramError) -> Result:
    """What an error says about the fate of the message."""
    name = type(fault).__name__
    match fault:
        case error.RetryAfter():
            return Slower(_seconds(fault))
        case error.ChatMigrated():
            return Moved(str(fault.new_chat_id))
        case error.BadRequest() if not any(part in fault.message.lower() for part in NOT_THERE):
            return Rejected(fault.message)
        case error.Forbidden() | error.BadRequest():
            return Unreachable(fault.message)
    return NotSent(name) if _surely_not_sent(fault) else Lost(name)


def _seconds(fault: error.RetryAfter) -> float:
    pause = fault.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)


def _surely_not_sent(fault: error.TelegramError) -> bool:
    """No connection, or an HTTP answer that is an error: Telegram's front door said no.

    Unless it only gave up waiting for those behind it. The cause, if there is one, is that its words were no JSON.
    """
    if isinstance(fault, error.InvalidToken | NoConnection):
        return True
    answered = isinstance(fault, error.NetworkError) and not isinstance(fault, error.TimedOut)
    gave_up = "gateway timeout" in fault.message.lower()
    return answered and isinstance(fault.__cause__, error.TelegramError | None) and not gave_up


def _links(payload: Payload) -> list[Mapping[str, Any]]:
    return [button for row in payload.buttons for button in row if "url" in button]


def _with_bare_addresses(payload: Payload) -> Payload:
    """Telegram takes no button with an address that leads nowhere outside, as one of a machine at home."""
    lines = [f"{escape(button['text'])}: {escape(button['url'])}" for button in _links(payload)]
    rows = [[button for button in row if "url" not in button] for row in payload.buttons]
    text = "\n\n".join([payload.text, *lines])
    return replace(payload, text=text, buttons=[row for row in rows if row])


def _keyboard(payload: Payload) -> dict[str, Any]:
    rows = [[_button(button) for button in row] for row in payload.buttons]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _button(button: Mapping[str, Any]) -> dict[str, str]:
    aim = {"callback_data": button["data"]} if "data" in button else {"url": button["url"]}
    return {"text": button["text"], **aim}


def _input_file(file: Attachment) -> InputFile:
    return InputFile(file.content or b"", filename=file.name)
