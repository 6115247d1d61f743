"""The Telegram door: what an update is, decided from its raw JSON, and what good manners ask for beside it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from telegram.constants import ChatType, UpdateType
from telegram.error import TelegramError

from bot.domain import json_text
from bot.domain.dates.file import MOST_BYTES, Lack, Upload, filled
from bot.domain.messages import Received
from bot.runtime.inputs import Event, Sent
from bot.runtime.intake.door import Poison
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.entities import Json
from bot.runtime.telegram.transport import TooLarge
from bot.runtime.telegram.updates import chat_of, has_left, read
from bot.terms import Language


class Groups(Struct, frozen=True):
    """The bot leaves groups and channels, but for the group in which the operators hear its alarms."""

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


class TelegramDoor(Struct, frozen=True):
    """Implements `Door`."""

    bot: HouseBot
    nursery: Nursery
    groups: Groups
    handle: Callable[[Received, Event], Awaitable[None]]
    finish: Callable[[Received], Awaitable[None]]
    """Called for updates that do not concern us."""
    reads_files_of: Callable[[Event], Awaitable[bool]]

    async def take(self, received: Received) -> None:
        update, event = _parsed(received)
        if UpdateType.CALLBACK_QUERY in update:
            self.nursery.spawn("answer", self._answer(update["callback_query"]["id"]))
        if event:
            await self.handle(received, await self._whole(event, update))
            return
        change = update.get(UpdateType.MY_CHAT_MEMBER)
        if (change is None or not has_left(change)) and self.groups.foreign(update):
            self.nursery.spawn("leave", self.groups.leave(update))
        await self.finish(received)

    def event(self, received: Received) -> Event | None:
        with suppress(Poison):
            return _parsed(received)[1]
        return None

    async def _whole(self, event: Event, update: Json) -> Event:
        """With the file that was sent, for those whose files somebody reads."""
        document = update.get("message", {}).get("document")
        upload = event.input.upload if isinstance(event.input, Sent) else None
        if document is None or upload is None or upload.lack or not await self.reads_files_of(event):
            return event
        return replace(event, input=replace(event.input, upload=await fetch(self.bot, document, upload.name)))

    async def _answer(self, query: str) -> None:
        """Politeness, not a fact: whoever waited too long sees the message anyway."""
        with suppress(TelegramError):
            await self.bot.ask("answerCallbackQuery", callback_query_id=query)


def _parsed(received: Received) -> tuple[Json, Event | None]:
    """Raises Poison."""
    try:
        update = dict[str, Any](json_text.read(received.body))
        return update, read(update)
    except Exception as fault:
        raise Poison(type(fault).__name__) from fault


PATIENCE = 30.0
"""Seconds for all of it: whatever else this person writes waits for it."""


async def fetch(bot: HouseBot, document: Json, name: str) -> Upload:
    """Raises nothing: what did not come is said in the upload."""
    if document.get("file_size", 0) > MOST_BYTES:
        return Upload(name, lack=Lack.TOO_LARGE)
    try:
        async with asyncio.timeout(PATIENCE):
            return filled(name, await content(bot, document["file_id"]))
    except TooLarge:
        return Upload(name, lack=Lack.TOO_LARGE)
    except (TelegramError, TimeoutError):
        return Upload(name, lack=Lack.LOST)


async def again(bot: HouseBot, file: str) -> bytes | None:
    """What Telegram keeps under this id, for somebody who reads in a browser; None when it does not come."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await content(bot, file)
    except (TelegramError, TimeoutError):
        return None


async def content(bot: HouseBot, id: str) -> bytes:
    file = await bot.get_file(id)
    if not file.file_path:
        raise TelegramError("There is no address for the file")
    return bytes(await file.download_as_bytearray())
