"""What somebody made bold, quoted or tied to an address: as HTML in Telegram's subset, where all else is escaped."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from operator import itemgetter
from typing import Any

from telegram import Message
from telegram.constants import MessageEntityType

from bot.runtime.telegram.entities import OUTSIDE, Json

FORMATS = frozenset(
    (
        MessageEntityType.BOLD, MessageEntityType.ITALIC, MessageEntityType.UNDERLINE, MessageEntityType.STRIKETHROUGH,
        MessageEntityType.SPOILER, MessageEntityType.CODE, MessageEntityType.PRE, MessageEntityType.BLOCKQUOTE,
        MessageEntityType.EXPANDABLE_BLOCKQUOTE, MessageEntityType.TEXT_LINK,
    )
)  # fmt: skip
"""What everybody may send. Bare addresses, mentions and hashtags are found anew wherever they are read."""
_CLOSED = {MessageEntityType.CODE, MessageEntityType.PRE}
"""Nothing is formatted in there."""
_FRAME = {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}


def html_of(message: Json) -> str:
    """Of a text, or of what stands below something else; empty when nothing of it is formatted."""
    entities = [one for one in message.get("entities") or message.get("caption_entities") or () if _may(one)]
    if not entities:
        return ""
    text = str(message.get("text") or message.get("caption", ""))
    kept = list(_nested(text.encode("utf-16-le", "surrogatepass"), entities))
    return Message.de_json({**_FRAME, "text": text, "entities": kept}, None).text_html if kept else ""


def _may(entity: Json) -> bool:
    tied = entity["type"] == MessageEntityType.TEXT_LINK
    return entity["type"] in FORMATS and (not tied or str(entity.get("url", "")).startswith(OUTSIDE))


def _nested(units: bytes, entities: Sequence[Json]) -> Iterator[Mapping[str, Any]]:
    """Those that lie side by side or inside one another, the outer ones first."""
    around: list[tuple[int, str]] = []
    """Where each of those ends that are open, and what it is."""
    for entity in sorted(entities, key=lambda one: (one["offset"], -one["length"])):
        begin, end, kind = entity["offset"], entity["offset"] + entity["length"], entity["type"]
        around = [one for one in around if one[0] > begin]
        inside = not around or (end <= around[-1][0] and around[-1][1] not in _CLOSED)
        if inside and kind not in map(itemgetter(1), around) and _whole(units, begin, end):
            around.append((end, kind))
            yield {"type": kind, "offset": begin, "length": end - begin, **_address(entity)}


def _address(entity: Json) -> dict[str, str]:
    """Escaped: the library puts it between quotes as it is."""
    return {"url": escape(str(entity["url"]))} if "url" in entity else {}


def _whole(units: bytes, begin: int, end: int) -> bool:
    """It covers something, and cuts no character in two."""
    size = len(units) // 2
    return 0 <= begin < end <= size and not any(_in_two(units, at) for at in (begin, end) if at < size)


def _in_two(units: bytes, at: int) -> bool:
    return 0xDC <= units[2 * at + 1] <= 0xDF
