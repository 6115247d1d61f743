"""Pictures and PDFs in a talk: cleaned of all that says where and by whom they were made, or not taken."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

MOST_BYTES = 20 * 1024 * 1024
"""Of one file, before and after."""
KINDS = ("photo", "document")
"""As Telegram calls what may be a picture or a PDF."""


class Unclean(StrEnum):
    """Why a file is not passed on."""

    OTHER_KIND = "other-kind"
    """Neither a picture that we can make anew, nor a PDF."""
    TOO_BIG = "too-big"
    LOCKED = "locked"
    """Encrypted: nobody sees what is in it."""
    BROKEN = "broken"
    NOT_HERE = "not-here"
    """It did not arrive."""


class CleanFile(Struct, frozen=True):
    kind: str
    """photo or document."""
    content: bytes

    @property
    def mime(self) -> str:
        return "image/jpeg" if self.kind == "photo" else "application/pdf"

    @property
    def ending(self) -> str:
        return ".jpg" if self.kind == "photo" else ".pdf"


class TalkFile(Struct, frozen=True):
    """Goes with the draft, then with the line, of the same id, until it is delivered."""

    id: str
    talk: str
    kind: str
    content: bytes
    at: datetime

    @property
    def file(self) -> CleanFile:
        return CleanFile(self.kind, self.content)
