"""Sends what goes to many: uploaded once, and by its id at Telegram from then on."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct, field
from telegram import InputFile, InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, error

from bot.domain.enclosure import Enclosure
from bot.runtime.outbox.results import Delivered, NotSent, Postponed, Rejected, Result
from bot.runtime.rendering.payload import Payload
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.wording import protection, say
from bot.stateful import Stateful
from storage.trouble import Line, Trouble
from storage.unit_of_work import Database

PATIENCE = 1.0
"""Seconds between two looks whether an upload has ended."""
MOST_KNOWN = 1000
KINDS = ("animation", "video", "audio", "voice", "photo", "document")
"""An animation is called a document, too."""
IN_ALBUM: Mapping[str, Callable[..., Any]] = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "document": InputMediaDocument,
    "audio": InputMediaAudio,
}
AtTelegram = tuple[str, str]
"""As what Telegram keeps it, and under which id."""
WithContent = tuple[Enclosure, bytes | None]


async def look_up(database: Database, id: str) -> WithContent | None:
    """With its content where Telegram does not have it yet. Raises Trouble."""
    async with database.work(Line.LOOKING) as work:
        found = await work.enclosures.get(id)
        return (found, None if found.media else await work.enclosures.content(id)) if found else None


class EnclosedFile(Struct, frozen=True):
    id: str
    kind: str
    media: str | InputFile
    """The id at Telegram, or the content."""

    def packed(self) -> Any:
        if isinstance(self.media, str):
            return {"type": self.kind, "media": self.media}
        return IN_ALBUM[self.kind](self.media)


class Enclosing(Stateful):
    bot: HouseBot
    look_up: Callable[[str], Awaitable[WithContent | None]]
    _known: dict[str, AtTelegram] = field(default_factory=dict)
    """By enclosure, what was found out since the message was written."""
    _leaving: set[str] = field(default_factory=set)
    """What is being uploaded: everybody else waits for its id."""

    async def send(self, chat: str, payload: Payload) -> Result:
        """Raises TelegramError."""
        lacking = {one["id"] for one in payload.enclosed if not one["media"]} - self._known.keys()
        if lacking & self._leaving:
            return Postponed(PATIENCE)
        self._leaving |= lacking
        try:
            pieces = [await self._piece(one) for one in payload.enclosed]
            sent = await self._sent(chat, payload, pieces)
        except (Trouble, LookupError) as fault:
            return NotSent(str(fault)) if isinstance(fault, Trouble) else Rejected("an enclosure is gone")
        finally:
            self._leaving -= lacking
        return Delivered(" ".join(str(one["message_id"]) for one in sent), media=self._learned(pieces, sent))

    async def _piece(self, named: Mapping[str, str]) -> EnclosedFile:
        """Raises LookupError for one that is nowhere any more, and Trouble."""
        id = named["id"]
        place = self._known.get(id) or (named["kind"], named["media"])
        if place[1]:
            return EnclosedFile(id, *place)
        found = await self.look_up(id)
        if found and found[0].media:
            self._keep(id, (found[0].kind, found[0].media))
            return EnclosedFile(id, found[0].kind, found[0].media)
        if not found or not found[1]:
            raise LookupError(id)
        enclosure, content = found
        return EnclosedFile(id, enclosure.kind, InputFile(content or b"", filename=enclosure.name or None, attach=True))

    async def _sent(self, chat: str, payload: Payload, pieces: Sequence[EnclosedFile]) -> list[Any]:
        call = self.bot.upload if any(isinstance(piece.media, InputFile) for piece in pieces) else self.bot.ask
        if len(pieces) == 1:
            return [await self._one(call, chat, payload, pieces[0])]
        album = [piece.packed() for piece in pieces]
        return list(await call("sendMediaGroup", chat_id=chat, media=album, **protection(payload)))

    async def _one(self, call: Any, chat: str, payload: Payload, piece: EnclosedFile) -> Any:
        """As a document where Telegram does not take an upload as what it was meant to be."""
        try:
            return await _said(call, f"send{piece.kind.capitalize()}", chat, payload, {piece.kind: piece.media})
        except error.BadRequest as fault:
            refused = any(word in fault.message.lower() for word in ("photo", "image", "voice", "video", "audio"))
            if isinstance(piece.media, str) or piece.kind == "document" or not refused:
                raise
        return await _said(call, "sendDocument", chat, payload, {"document": piece.media})

    def _learned(self, pieces: Sequence[EnclosedFile], sent: Sequence[Any]) -> dict[str, AtTelegram]:
        uploaded = [
            (piece.id, one) for piece, one in zip(pieces, sent, strict=True) if not isinstance(piece.media, str)
        ]
        found = {id: place for id, message in uploaded if (place := _place(message))}
        for id, place in found.items():
            self._keep(id, place)
        return found

    def _keep(self, id: str, place: AtTelegram) -> None:
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[id] = place


async def _said(call: Any, method: str, chat: str, payload: Payload, what: Mapping[str, Any]) -> Any:
    if payload.text:
        return await say(call, method, payload, chat_id=chat, **what)
    return await call(method, chat_id=chat, **what, **protection(payload))


def _place(message: Mapping[str, Any]) -> AtTelegram | None:
    kind = next((kind for kind in KINDS if message.get(kind)), None)
    if kind is None:
        return None
    file = message[kind][-1] if kind == "photo" else message[kind]
    return kind, file["file_id"]
