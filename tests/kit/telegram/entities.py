"""Formatted text: parsed by TDLib's own parser, offline."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.values import Json

PARSE_MODES = {
    "html": {"@type": "textParseModeHTML"},
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
}
TYPES = {
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "TextUrl": "text_link",
    "MentionName": "text_mention",
    "CustomEmoji": "custom_emoji",
    "Mention": "mention",
    "Hashtag": "hashtag",
    "Cashtag": "cashtag",
    "BotCommand": "bot_command",
    "Url": "url",
    "EmailAddress": "email",
    "PhoneNumber": "phone_number",
}
OPAQUE = {"pre", "code", "text_link", "text_mention"}


@dataclass(frozen=True)
class Formatted:
    """Plain text and where it is formatted; offsets count UTF-16 units."""

    text: str
    entities: tuple[Json, ...] = ()


def utf16(text: str) -> int:
    """Length in UTF-16 units, the measure of entity offsets and of Telegram's clients."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str, parse_mode: str | None, entities: Sequence[Json] | None) -> Formatted:
    """What Telegram stores for a text that a bot sends."""
    if parse_mode and not entities:
        formatted = _parse_marked_up(source, parse_mode)
    else:
        formatted = Formatted(source, tuple(entities or ()))
    return _with_found(_trimmed(formatted))


def plain(text: str) -> Formatted:
    """What Telegram stores for a text that a person types: only commands, links and the like are found in it."""
    return _with_found(_trimmed(Formatted(text)))


def _parse_marked_up(source: str, parse_mode: str) -> Formatted:
    mode = PARSE_MODES.get(parse_mode.lower())
    if mode is None:
        raise bad_request("unsupported parse_mode")
    result = _execute({"@type": "parseTextEntities", "text": source, "parse_mode": mode})
    if result["@type"] == "error":
        message = str(result["message"])
        raise bad_request(message[:1].lower() + message[1:])
    return Formatted(result["text"], tuple(_bot_api(result["entities"])))


def _bot_api(found: Iterable[Json]) -> Iterable[Json]:
    for entity in found:
        kind = entity["type"]
        name = TYPES.get(kind["@type"].removeprefix("textEntityType"))
        if name:
            yield {"type": name, "offset": entity["offset"], "length": entity["length"]} | _details(kind)


def _details(kind: Json) -> Json:
    if "user_id" in kind:
        return {"user": {"id": kind["user_id"], "is_bot": False, "first_name": str(kind["user_id"])}}
    return {name: kind[name] for name in ("url", "language", "custom_emoji_id") if kind.get(name)}


def _trimmed(formatted: Formatted) -> Formatted:
    visible = formatted.text.replace("\r", "").strip()
    if visible == formatted.text:
        return formatted
    lead = utf16(formatted.text) - utf16(formatted.text.lstrip())
    moved = (_clipped(entity, lead, utf16(visible)) for entity in formatted.entities)
    return Formatted(visible, tuple(entity for entity in moved if entity["length"] > 0))


def _clipped(entity: Json, lead: int, size: int) -> Json:
    start = max(entity["offset"] - lead, 0)
    end = min(entity["offset"] - lead + entity["length"], size)
    return entity | {"offset": start, "length": end - start}


def _with_found(formatted: Formatted) -> Formatted:
    """Links, commands, mentions: Telegram finds them by itself outside code and links."""
    result = _execute({"@type": "getTextEntities", "text": formatted.text})
    opaque = [entity for entity in formatted.entities if entity["type"] in OPAQUE]
    found = [entity for entity in _bot_api(result["entities"]) if not _overlaps(entity, opaque)]
    ordered = sorted([*formatted.entities, *found], key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(formatted.text, tuple(ordered))


def _overlaps(entity: Json, others: Sequence[Json]) -> bool:
    end = entity["offset"] + entity["length"]
    return any(entity["offset"] < o["offset"] + o["length"] and o["offset"] < end for o in others)


def _execute(request: Json) -> Json:
    answer = _library().td_execute(json.dumps(request).encode())
    return json.loads(answer) if answer else {"@type": "error", "message": "can't parse entities: no answer"}


@cache
def _library() -> ModuleType:
    import tdjson

    tdjson.td_execute(b'{"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}')
    return tdjson
