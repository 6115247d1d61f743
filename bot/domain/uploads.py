"""Files that people send and that some feature reads."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.date_file import FileEntry, FileFlaw
from bot.domain.names import clean_name

ENDINGS = (".ics", ".ical", ".ifb", ".vcs", ".xlsx", ".xlsm", ".ods", ".csv", ".tsv", ".txt")
MOST_BYTES = 1024 * 1024
LONGEST_NAME = 120


class Lack(StrEnum):
    """Why there is nothing in it."""

    TOO_LARGE = "too-large"
    LOST = "lost"
    """It did not arrive."""
    UNREADABLE = "unreadable"
    """Nobody reads such files."""


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes = field(default=b"", repr=False)
    lack: Lack | FileFlaw | None = None
    entries: tuple[FileEntry, ...] = field(default=(), repr=False)
    """What was read out of it."""

    def ends(self, *endings: str) -> bool:
        return self.name.lower().endswith(endings)

    @property
    def ending(self) -> str:
        """In small letters, without the dot."""
        return self.name.rpartition(".")[2].lower() if "." in self.name else ""


def filled(name: str, content: bytes) -> Upload:
    return Upload(name, b"", Lack.TOO_LARGE) if len(content) > MOST_BYTES else Upload(name, content)


def announced(raw: str) -> Upload:
    """A file that is not here yet. Its name is clean and short, the ending kept."""
    name = clean_name(raw, len(raw))
    ending = next((one for one in ENDINGS if name.lower().endswith(one)), "")
    if not ending:
        return Upload(clean_name(name, LONGEST_NAME), lack=Lack.UNREADABLE)
    return Upload(clean_name(name[: -len(ending)], LONGEST_NAME) + name[-len(ending) :])
