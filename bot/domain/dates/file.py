"""Files with dates that people send, and how their dates are kept until somebody has said yes."""

import dataclasses
import json
from collections.abc import Iterable, Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.dates.calendar import When
from bot.domain.names import clean_name
from bot.domain.typed_dates.lines import DateDraft, Flaw, Unread
from bot.domain.typed_dates.words import Days, trusting_weekday
from bot.terms import DateKind, Trust

OURS = "@projektschmiede"
"""How the ids of our own calendar entries end."""
DUE = "abgabe-"
"""How those begin that say when an association hands in: nobody enters them."""
MOST_ENTRIES = 200
MORE = "…"
"""What has no name of its own."""
MOST_NAMED = 10
"""Of what is left out, or could not be read."""
ENDINGS = (".ics", ".ical", ".ifb", ".vcs", ".xlsx", ".xlsm", ".ods", ".csv", ".tsv", ".txt")
TABLES = (".xlsx", ".xlsm", ".ods", ".csv", ".tsv")
MOST_BYTES = 1024 * 1024
LONGEST_NAME = 120


def countable(day: date) -> bool:
    """Not at the edge of the calendar, where nothing can be counted; Excel's bare times lie there too."""
    return 1970 < day.year < 2200


def to_the_minute(wall: time) -> time:
    return wall.replace(second=0, microsecond=0)


class FileFlaw(StrEnum):
    """Why a whole file cannot be read."""

    EMPTY = "empty"
    NO_CALENDAR = "no-calendar"
    OLD_CALENDAR = "old-calendar"
    """vCalendar 1.0."""
    NO_SHEET = "no-sheet"
    NO_HEADER = "no-header"
    NO_DATES = "no-dates"
    TOO_MANY = "too-many"
    SWOLLEN = "swollen"
    """Small as it is, there is far too much in it."""


class Unusable(Exception):
    def __init__(self, flaw: FileFlaw) -> None:
        super().__init__(flaw)
        self.flaw = flaw


class FileEntry(Struct, frozen=True):
    read: DateDraft | Unread
    uid: str = ""
    sequence: int = 0
    taken: bool | None = None
    """What somebody has chosen; None: nobody has, so it is taken unless it asks."""

    @property
    def chosen(self) -> bool:
        asks = isinstance(self.read, DateDraft) and self.read.asks is not None
        return not asks if self.taken is None else self.taken

    @property
    def title(self) -> str:
        return self.read.title if isinstance(self.read, DateDraft) else self.read.line

    @property
    def over(self) -> bool:
        return isinstance(self.read, Unread) and self.read.flaw is Flaw.OVER

    @property
    def due(self) -> bool:
        return self.uid.startswith(DUE) and self.uid.endswith(OURS)


def gathered(entries: Sequence[FileEntry]) -> tuple[FileEntry, ...]:
    """A whole calendar may hold years of what is over: the first few keep their names, the others are counted."""
    over = [entry.read for entry in entries if isinstance(entry.read, Unread) and entry.over]
    named = [read for read in over if read.line != MORE][:MOST_NAMED]
    more = sum(read.count for read in over) - len(named)
    rest = [Unread(MORE, Flaw.OVER, count=more)] if more else []
    return (*(entry for entry in entries if not entry.over), *map(FileEntry, (*named, *rest)))


def trusted(entries: Iterable[FileEntry], trust: Trust) -> tuple[FileEntry, ...]:
    """Somebody has said which is right, the day or the weekday."""
    return tuple(replace(one, read=_trusted(one.read, trust)) for one in entries)


def _trusted(read: DateDraft | Unread, trust: Trust) -> DateDraft | Unread:
    if isinstance(read, Unread) or not read.wrong or trust is Trust.DAY:
        return read
    days = trusting_weekday(Days(read.when.first, read.when.last, read.said, (0, 0)))
    moved = read.when.last + (days.first - read.when.first)
    last = days.last if len(read.said) > 1 else moved
    return dataclasses.replace(read, when=replace(read.when, first=days.first, last=last), said=days.said)


def pack(entries: Iterable[FileEntry]) -> str:
    """What was read, until somebody has said yes to it."""
    kept = [(_read(one.read), one.uid, one.sequence, one.taken) for one in entries]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def unpack(packed: str) -> tuple[FileEntry, ...]:
    return tuple(FileEntry(_unpacked(read), *more) for read, *more in json.loads(packed or "[]"))


def _read(read: DateDraft | Unread) -> tuple[object, ...]:
    if isinstance(read, Unread):
        return read.line, read.flaw, read.count
    when = read.when
    days, hours = (when.first.isoformat(), when.last.isoformat()), (_iso(when.begins), _iso(when.ends))
    said = [(day.isoformat(), weekday) for day, weekday in read.said]
    words = (read.place, read.bring, read.asks or "")
    return read.title, read.kind, days, hours, words, said


def _unpacked(read: Any) -> DateDraft | Unread:
    if len(read) == 3:
        return Unread(read[0], Flaw(read[1]), count=read[2])
    title, kind, days, hours, (place, bring, asks), said = read
    first, last = map(date.fromisoformat, days)
    begins, ends = (time.fromisoformat(one) if one else None for one in hours)
    weekdays = tuple((date.fromisoformat(day), weekday) for day, weekday in said)
    when = When(first, last, begins, ends)
    return DateDraft(title, DateKind(kind), when, place, bring, weekdays, Flaw(asks) if asks else None)


def _iso(wall: time | None) -> str:
    return f"{wall:%H:%M}" if wall else ""


class Lack(StrEnum):
    """Why there is nothing in it."""

    TOO_LARGE = "too-large"
    LOST = "lost"
    """It did not arrive."""
    UNREADABLE = "unreadable"
    """Nobody reads such files."""


class Upload(Struct, frozen=True):
    name: str
    content: bytes = b""
    lack: Lack | FileFlaw | None = None
    entries: tuple[FileEntry, ...] = ()
    """What was read out of it."""

    def __repr__(self) -> str:
        """Without what somebody sent."""
        return f"{type(self).__name__}({self.name!r})"

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
