"""Addresses behind words of a message, which its text alone does not show."""

from collections.abc import Iterable

from telegram import MessageEntity

OUTSIDE = ("https://", "http://", "mailto:")


def with_addresses(text: str, entities: Iterable[MessageEntity]) -> str:
    """Beside each word that is a link stands its address. Offsets of entities count UTF-16 units."""
    units = text.encode("utf-16-le")
    for entity in sorted(entities, key=lambda entity: entity.offset, reverse=True):
        begin, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
        word = units[begin:end].decode("utf-16-le", "replace")
        address = entity.url if entity.type == MessageEntity.TEXT_LINK else None
        if address and address.startswith(OUTSIDE) and not _shows(word, address):
            units = units[:end] + f" ({address})".encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le", "replace")


def _shows(word: str, address: str) -> bool:
    return _bare(word) == _bare(address)


def _bare(address: str) -> str:
    return address.strip().removeprefix("https://").removeprefix("http://").rstrip("/")
