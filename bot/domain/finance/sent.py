"""A table of costs that somebody sent: what was read in it, until they have said whether it goes into the plan."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from msgspec import Struct, field

from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
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

    @property
    def doubtful(self) -> tuple[UnreadLine, ...]:
        return tuple(one for one in self.unread if one.flaw is LineFlaw.COLUMNS)


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

    @property
    def doubtful(self) -> tuple[str, ...]:
        """Rows of which nobody but a person can say what their columns are."""
        return tuple(one.line for sheet in self.sheets for one in sheet.doubtful)


def pack(table: SentTable) -> str:
    return written(table)


def unpack(packed: str) -> SentTable | None:
    """None when nothing waits."""
    return msgspec.json.decode(packed, type=SentTable) if packed else None
