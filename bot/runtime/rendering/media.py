"""Something that lies at Telegram, given as `kind:id of the file there`: sent once more, or fetched by who opens it."""

from collections.abc import Iterable
from typing import Any

from bot.domain.enclosure import Enclosure
from bot.domain.questions.file import kind_of
from bot.domain.screen import File, Screen
from bot.runtime.rendering.payload import AT_TELEGRAM, Payload
from bot.runtime.rendering.texts import Speech, Texts

NAMED = ("voice", "photo", "audio", "video")
UPLOADED = ("voice", "photo")
"""All else is sent as a document."""


def once_more(media: str) -> tuple[Payload, ...]:
    kind, _, id = media.partition(":")
    return (Payload(kind=kind, media=id),) if media else ()


def to_fetch(screen: Screen, texts: Texts, speech: Speech) -> tuple[File, ...]:
    """For a page: of the file only its id is kept. Of files with one name a chat keeps the newest: each has its own."""
    if not screen.media:
        return ()
    kind, _, id = screen.media.partition(":")
    name = texts.plain(f"common-media-name-{kind if kind in NAMED else 'document'}", speech, screen.args)
    return (File(name, id.encode(), f"{AT_TELEGRAM}{kind}"),)


def size(file: File) -> int:
    """0 for what lies elsewhere."""
    return 0 if file.mime.startswith(AT_TELEGRAM) else len(file.content)


def listed(files: Iterable[File], enclosed: Iterable[Enclosure], first: int) -> list[dict[str, Any]]:
    """As a payload names them; the first has the place `first`."""
    below = [*((file.name, file.mime, size(file)) for file in files), *((e.name, e.mime, e.size) for e in enclosed)]
    return [
        {"place": first + place, "name": name, "mime": mime, "size": length}
        for place, (name, mime, length) in enumerate(below)
    ]


def brought(screen: Screen) -> tuple[File, ...]:
    return (screen.brought,) if screen.brought else ()


def shown_as(file: File) -> str:
    """The kind of a payload."""
    kind = kind_of(file.content)
    return kind.kind if kind and kind.kind in UPLOADED else "document"
