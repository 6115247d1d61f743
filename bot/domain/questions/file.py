"""What comes along with a question from a browser: a picture, a recording or a PDF. What it is, its content says."""

import re
from datetime import datetime

from msgspec import Struct

from bot.domain.dates.file import LONGEST_NAME, FileFlaw, Lack, Upload, filled
from bot.domain.names import clean_name

HERE = "@"
"""Before the id of a file that lies in this house; no id at Telegram begins so."""
ACCEPTED = "image/*,audio/*,application/pdf,.pdf"
"""For the chooser of a page."""
_VIDEO = re.compile(rb"hdlr.{8}vide", re.DOTALL)
_KINDS = (
    (rb"\x89PNG\r\n\x1a\n", "photo", "image/png", ".png"),
    (rb"\xff\xd8\xff", "photo", "image/jpeg", ".jpg"),
    (rb"RIFF.{4}WEBP", "picture", "image/webp", ".webp"),
    (rb"GIF8[79]a", "picture", "image/gif", ".gif"),
    (rb".{4}ftyp(heic|heix|mif1|heif)", "picture", "image/heic", ".heic"),
    (rb"%PDF-", "document", "application/pdf", ".pdf"),
    (rb"OggS.{24,60}OpusHead", "voice", "audio/ogg", ".ogg"),
    (rb"OggS.{24,60}\x01vorbis", "audio", "audio/ogg", ".ogg"),
    (rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "voice", "audio/mpeg", ".mp3"),
    (rb".{4}ftyp(M4A |M4B |mp4[12]|isom|iso2|3gp[4-7])", "voice", "audio/mp4", ".m4a"),
    (rb"\xff[\xf0\xf1\xf8\xf9]", "audio", "audio/aac", ".aac"),
    (rb"RIFF.{4}WAVE", "audio", "audio/wav", ".wav"),
    (rb"#!AMR", "audio", "audio/amr", ".amr"),
)
"""What it begins with; how it is shown (as on Telegram: a `photo` in the chat, a `voice` to be heard, all else as a
file), its type, and the end of its name."""


class FileKind(Struct, frozen=True):
    kind: str
    mime: str
    ending: str


class QuestionFile(Struct, frozen=True):
    """Goes with its draft, then with its question."""

    id: str
    draft: str | None
    """The owner of the draft, until it is sent."""
    mime: str
    content: bytes
    at: datetime


def kind_of(content: bytes) -> FileKind | None:
    """None for what is none of these; a film is none."""
    found = (FileKind(*more) for begins, *more in _KINDS if re.match(begins, content, re.DOTALL))
    kind = next(found, None)
    return None if kind and kind.mime == "audio/mp4" and _VIDEO.search(content) else kind


def ending_of(mime: str) -> str:
    return next((ending for _, _, known, ending in _KINDS if known == mime), "")


def brought(name: str, content: bytes) -> Upload:
    return filled(clean_name(name, LONGEST_NAME), content)


def lack_of(upload: Upload) -> Lack | FileFlaw | None:
    if upload.lack:
        return upload.lack
    if not upload.content:
        return FileFlaw.EMPTY
    return None if kind_of(upload.content) else Lack.UNREADABLE


def id_here(media: str) -> str:
    """Empty for what lies at Telegram, or for nothing."""
    id = media.partition(":")[2]
    return id.removeprefix(HERE) if id.startswith(HERE) else ""
