"""A file of a web chat, when somebody opens it: it lies in the outbox, with the enclosures, or at Telegram."""

from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from bot.domain.messages import Attachment
from bot.runtime.rendering.payload import AT_TELEGRAM
from bot.runtime.web.contract import ChatFile
from storage.trouble import Line
from storage.unit_of_work import Database, Work

MIMES = {
    "voice": "audio/ogg",
    "photo": "image/jpeg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "animation": "video/mp4",
}


async def opened(
    database: Database, at_telegram: Callable[[str], Awaitable[bytes | None]], visitor: str, file: str
) -> ChatFile | None:
    async with database.work(Line.LOOKING) as work:
        found = await work.outbox.attachment(file, visitor)
        if found and found.shared:
            found = await _shared(work, found, found.shared)
    if found is None or found.content is None or not found.mime.startswith(AT_TELEGRAM):
        return ChatFile(found.name, found.mime, found.content) if found else None
    kind = found.mime.removeprefix(AT_TELEGRAM)
    return ChatFile(found.name, MIMES.get(kind, ""), await at_telegram(found.content.decode()))


async def _shared(work: Work, file: Attachment, id: str) -> Attachment:
    """As if it hung there alone."""
    shared, content = await work.enclosures.get(id), await work.enclosures.content(id)
    if shared is None or content is not None:
        return replace(file, content=content)
    return replace(file, mime=f"{AT_TELEGRAM}{shared.kind}", content=shared.media.encode())
