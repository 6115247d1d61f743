"""A table of costs that somebody sent: what was read in it, until they have said whether it goes into the plan."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from msgspec import Struct, field

from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.json_text import written


class SentNote(StrEnum):
    """What of a sheet was not read, or may be missing."""

    HIDDEN = "hidden"
    """The sheet itself."""
    HIDDEN_ROWS = "hidden-rows"
    SUMMARY = "summary"
    """It says again what the other sheets say."""
    UNRECKONED = "unreckoned"
    """Formulas without what they come to."""


class SentSheet(Struct, frozen=True):
    name: str
    items: tuple[ProposedItem, ...] = ()
    unread: tuple[UnreadLine, ...] = ()
    notes: tuple[SentNote, ...] = ()


class SentTable(Struct, frozen=True):
    file: str
    sheets: tuple[SentSheet, ...] = ()
    lack: str = ""
    """A `Lack` or a `FileFlaw`: why nothing of it could be read."""
    versions: Mapping[str, int] = field(default_factory=dict)
    """By id, of the items that it changes, as they were when that was shown."""
    ours: bool = False
    """The house has made it."""
    numbers: tuple[str, ...] = ()
    """Then: by which its items go there."""

    @property
    def items(self) -> tuple[ProposedItem, ...]:
        return tuple(item for sheet in self.sheets for item in sheet.items)


def pack(table: SentTable) -> str:
    return written(table)


def unpack(packed: str) -> SentTable | None:
    """None when nothing waits."""
    return msgspec.json.decode(packed, type=SentTable) if packed else None
