"""Dates of a cohort that come from a file: what is new, what has moved, what is there already."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from bot.domain.calendar import CohortDate, When, is_over
from bot.domain.date_lines import MOST_LINES, Draft, Flaw, Unread, readable
from bot.domain.date_words import Days, trusting_weekday
from bot.links import DateKind, Trust

OURS = "@projektschmiede"
"""How the ids of our own calendar entries end."""
DUE = "abgabe-"
"""How those begin that say when an association hands in: nobody enters them."""
MOST_ENTRIES = 200


def countable(day: date) -> bool:
    """Not at the edge of the calendar, where nothing can be counted; Excel's bare times lie there too."""
    return 1970 < day.year < 2200


def to_the_minute(wall: time) -> time:
    return wall.replace(second=0, microsecond=0)


class FileFlaw(StrEnum):
    """Why a whole file cannot be read."""

    EMPTY = "empty"
    NO_CALENDAR = "no-calendar"
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


@dataclass(frozen=True, slots=True)
class Entry:
    read: Draft | Unread
    uid: str = ""
    sequence: int = 0

    @property
    def title(self) -> str:
        return self.read.title if isinstance(self.read, Draft) else self.read.line

    @property
    def due(self) -> bool:
        return self.uid.startswith(DUE) and self.uid.endswith(OURS)


@dataclass(frozen=True, slots=True)
class Change:
    was: CohortDate
    to: Draft

    @property
    def moves(self) -> bool:
        return self.to.when != self.was.when

    @property
    def tells(self) -> bool:
        """Another title is no news."""
        return self.moves or (self.to.place, self.to.bring) != (self.was.place, self.was.bring)

    @property
    def mark(self) -> str:
        """What was read back, to be compared with what is there when somebody says yes."""
        return f"{self.was.id}:{self.was.sequence}"


@dataclass
class Compared:
    fresh: list[Draft | Unread] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    """Titles of what is there already."""
    older: list[str] = field(default_factory=list)
    """Titles of what is there already, and newer."""
    left: int = 0
    """How many are too much for one time."""

    @property
    def full(self) -> bool:
        return len(readable(self.fresh)) + len(self.changes) >= MOST_LINES


def compare(entries: Iterable[Entry], dates: Sequence[CohortDate], now: datetime) -> Compared:
    """An entry of ours is known by its id, any other by its title and beginning."""
    ours = {f"{one.id}{OURS}": one for one in dates}
    taken = {_mark(one.title, one.when) for one in dates}
    found = Compared()
    for entry in entries:
        if was := ours.get(entry.uid):
            _ours(found, entry, was, now)
        else:
            _others(found, entry, taken)
    return found


def _ours(found: Compared, entry: Entry, was: CohortDate, now: datetime) -> None:
    if entry.sequence < was.sequence:
        found.older.append(was.title)
    elif isinstance(entry.read, Unread) and was.planned:
        found.fresh.append(entry.read)
    elif isinstance(entry.read, Unread) or not was.planned or is_over(was, now):
        found.known.append(was.title)
    else:
        _changed(found, Change(was, _completed(entry.read, was)))


def _changed(found: Compared, change: Change) -> None:
    if not change.tells and change.was.title == change.to.title:
        found.known.append(change.was.title)
    elif found.full:
        found.left += 1
    else:
        found.changes.append(change)


def _completed(draft: Draft, was: CohortDate) -> Draft:
    """What a calendar leaves out stays as it was."""
    same = (draft.when.starts_at, draft.when.ends_at) == (was.starts_at, was.ends_at)
    when = was.when if same else draft.when
    return replace(draft, when=when, kind=was.kind, place=draft.place or was.place, bring=draft.bring or was.bring)


def _others(found: Compared, entry: Entry, taken: set[tuple[str, datetime]]) -> None:
    if isinstance(entry.read, Unread):
        found.fresh.append(entry.read)
    elif entry.due or _mark(entry.title, entry.read.when) in taken:
        found.known.append(entry.title)
    elif found.full:
        found.left += 1
    else:
        taken.add(_mark(entry.title, entry.read.when))
        found.fresh.append(entry.read)


def _mark(title: str, when: When) -> tuple[str, datetime]:
    return title.casefold(), when.starts_at


def together(fresh: Sequence[Draft | Unread], typed: Sequence[Draft | Unread]) -> tuple[Draft | Unread, ...]:
    """A typed line takes the place of the only date of a file with its title."""
    titles = [one.title.casefold() for one in readable(fresh)]
    replaced = {one.title.casefold() for one in readable(typed) if titles.count(one.title.casefold()) == 1}
    return (*(one for one in fresh if isinstance(one, Unread) or one.title.casefold() not in replaced), *typed)


def trusted(entries: Iterable[Entry], trust: Trust) -> tuple[Entry, ...]:
    """Somebody has said which is right, the day or the weekday."""
    return tuple(replace(one, read=_trusted(one.read, trust)) for one in entries)


def _trusted(read: Draft | Unread, trust: Trust) -> Draft | Unread:
    if isinstance(read, Unread) or not read.wrong or trust is Trust.DAY:
        return read
    days = trusting_weekday(Days(read.when.first, read.when.last, read.said, (0, 0)))
    moved = read.when.last + (days.first - read.when.first)
    last = days.last if len(read.said) > 1 else moved
    return replace(read, when=replace(read.when, first=days.first, last=last), said=days.said)


def pack(entries: Iterable[Entry]) -> str:
    """What was read, until somebody has said yes to it."""
    return json.dumps([_packed(one) for one in entries], ensure_ascii=False, separators=(",", ":"))


def unpack(packed: str) -> tuple[Entry, ...]:
    return tuple(Entry(_unpacked(read), uid, sequence) for read, uid, sequence in json.loads(packed or "[]"))


def _packed(entry: Entry) -> tuple[Sequence[object], str, int]:
    read = entry.read
    if isinstance(read, Unread):
        return (read.line, read.flaw), entry.uid, entry.sequence
    when = read.when
    days, hours = (when.first.isoformat(), when.last.isoformat()), (_iso(when.begins), _iso(when.ends))
    said = [(day.isoformat(), weekday) for day, weekday in read.said]
    return (read.title, read.kind, days, hours, read.place, read.bring, said), entry.uid, entry.sequence


def _unpacked(read: Any) -> Draft | Unread:
    if len(read) == 2:
        return Unread(read[0], Flaw(read[1]))
    title, kind, days, hours, place, bring, said = read
    first, last = map(date.fromisoformat, days)
    begins, ends = (time.fromisoformat(one) if one else None for one in hours)
    weekdays = tuple((date.fromisoformat(day), weekday) for day, weekday in said)
    return Draft(title, DateKind(kind), When(first, last, begins, ends), place, bring, weekdays)


def _iso(wall: time | None) -> str:
    return f"{wall:%H:%M}" if wall else ""
