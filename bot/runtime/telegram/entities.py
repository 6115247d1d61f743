"""Words that are more than they show: what a message ties to them, an address or a person."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any

from telegram.constants import MessageEntityType

Json = Mapping[str, Any]
"""An object of the Bot API as it came; of its shape we know what the Bot API promises."""

OUTSIDE = ("https://", "http://", "mailto:")
"""Beginnings of addresses behind words, which the text alone does not show."""


def hints(message: Json) -> tuple[tuple[str, str], ...]:
    """Words that stand for an address or for a person, which nobody sees from them."""
    entities = message.get("entities") or message.get("caption_entities")
    if not entities:
        return ()
    units = (message.get("text") or message.get("caption", "")).encode("utf-16-le")
    found = ((_tied(one), one) for one in entities)
    return tuple((kind, _address(one) or _word(units, one)) for kind, one in found if kind)


def _tied(entity: Json) -> str:
    if entity["type"] == MessageEntityType.TEXT_LINK:
        return "link" if _address(entity) else "name"
    return "name" if entity["type"] == MessageEntityType.TEXT_MENTION else ""


def _address(entity: Json) -> str:
    """As it stands beside the word; empty for one that does not."""
    address = str(entity.get("url", ""))
    return address if address.startswith(OUTSIDE) else ""


def _word(units: bytes, entity: Json) -> str:
    begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
    return units[begin:end].decode("utf-16-le", "replace")


def with_addresses(text: str, entities: Iterable[Mapping[str, Any]]) -> str:
    """Beside each word that is a link stands its address. `entities` as Telegram sends them, in UTF-16 units."""
    units = text.encode("utf-16-le")
    for entity in sorted(entities, key=itemgetter("offset"), reverse=True):
        end = 2 * (entity["offset"] + entity["length"])
        address = _address(entity) if entity["type"] == MessageEntityType.TEXT_LINK else ""
        if address and _bare(_word(units, entity)) != _bare(address):
            units = units[:end] + f" ({address})".encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le", "replace")


def _bare(address: str) -> str:
    return address.strip().removeprefix("https://").removeprefix("http://").rstrip("/")
