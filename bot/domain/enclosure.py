"""A file that goes to many people, and is kept once."""

from enum import StrEnum

from msgspec import Struct


class EnclosureKind(StrEnum):
    """How Telegram shows it."""

    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    AUDIO = "audio"
    VOICE = "voice"
    ANIMATION = "animation"


class Enclosure(Struct, frozen=True):
    id: str
    kind: EnclosureKind
    name: str
    """As whoever gets it in a browser sees it; never empty."""
    mime: str
    size: int = 0
    """Bytes; 0 when nobody knows."""
    media: str = ""
    """Its id at Telegram; empty as long as it came from a browser and was never sent."""


class Album(StrEnum):
    """What Telegram shows together."""

    SEEN = "seen"
    FILED = "filed"
    HEARD = "heard"


MOST_TOGETHER = 10
_ALBUMS = {
    EnclosureKind.PHOTO: Album.SEEN,
    EnclosureKind.VIDEO: Album.SEEN,
    EnclosureKind.DOCUMENT: Album.FILED,
    EnclosureKind.AUDIO: Album.HEARD,
}


def together(enclosed: tuple[Enclosure, ...]) -> list[tuple[Enclosure, ...]]:
    """In messages of one to ten that Telegram takes together; in the order in which each sort comes first."""
    groups: dict[str, list[Enclosure]] = {}
    for one in enclosed:
        groups.setdefault(_ALBUMS.get(one.kind, one.id), []).append(one)
    return [
        tuple(group[begin : begin + MOST_TOGETHER])
        for group in groups.values()
        for begin in range(0, len(group), MOST_TOGETHER)
    ]
