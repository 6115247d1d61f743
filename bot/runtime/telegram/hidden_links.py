"""Addresses behind words of a message, which its text alone does not show."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any

from telegram.constants import MessageEntityType

OUTSIDE = ("https://", "http://", "mailto:")


def with_addresses(text: str, entities: Iterable[Mapping[str, Any]]) -> str:
    """Beside each word that is a link stands its address. `entities` as Telegram sends them, in UTF-16 units."""
    units = text.encode("utf-16-le")
    for entity in sorted(entities, key=itemgetter("offset"), reverse=True):
        begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        word = units[begin:end].decode("utf-16-le", "replace")
        address = entity.get("url") if entity["type"] == MessageEntityType.TEXT_LINK else None
        if address and address.startswith(OUTSIDE) and _bare(word) != _bare(address):
            units = units[:end] + f" ({address})".encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le", "replace")


def _bare(address: str) -> str:
    return address.strip().removeprefix("https://").removeprefix("http://").rstrip("/")
