"""Files that people send and that some feature reads."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.names import clean_name

ENDINGS = (".ics", ".xlsx")
MOST_BYTES = 1024 * 1024
LONGEST_NAME = 120


class Lack(StrEnum):
    """Why there is nothing in it."""

    TOO_LARGE = "too-large"
    LOST = "lost"
    """It did not arrive."""


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes = field(default=b"", repr=False)
    lack: Lack | None = None

    def ends(self, ending: str) -> bool:
        return self.name.lower().endswith(ending)


def filled(name: str, content: bytes) -> Upload:
    return Upload(name, b"", Lack.TOO_LARGE) if len(content) > MOST_BYTES else Upload(name, content)


def readable_name(raw: str) -> str:
    """Clean and short, the ending kept; empty when nobody reads such files."""
    name = clean_name(raw, len(raw))
    ending = next((one for one in ENDINGS if name.lower().endswith(one)), "")
    return clean_name(name[: -len(ending)], LONGEST_NAME) + name[-len(ending) :] if ending else ""
