"""Dates from a file beside those of the cohort: what is new, what has moved, what is there already, what is off."""

import base64
import dataclasses
import hashlib
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct, field

from bot.domain.dates.calendar import CohortDate, When, is_over
from bot.domain.dates.file import OURS, FileEntry
from bot.domain.typed_dates.lines import MOST_LINES, DateDraft, Flaw, Unread, readable
from bot.stateful import Stateful


def id_of(uid: str, cohort: str) -> str:
    """The same for the same entry of somebody's calendar, so that a later file finds it again. Ten characters."""
    digest = hashlib.sha256(f"{cohort}\n{uid}".encode()).digest()
    return base64.b32encode(digest).decode().lower()[:10]


class DateChange(Struct, frozen=True):
    was: CohortDate
    to: DateDraft

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


class Compared(Stateful):
    fresh: list[DateDraft | Unread] = field(default_factory=list)
    changes: list[DateChange] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    """Titles of what is there already."""
    older: list[str] = field(default_factory=list)
    """Titles of what is there already, and newer."""
    left: int = 0
    """How many are too much for one time."""
    out: list[DateDraft] = field(default_factory=list)
    """Left out: by somebody, or because it asks."""
    off: list[CohortDate] = field(default_factory=list)
    """Called off in the file, and still planned here."""
    choice: list[int] = field(default_factory=list)
    """Which entries somebody may take in or leave out."""
    ids: set[str] = field(default_factory=set)
    """That new ones have; some programs give one to several entries."""

    @property
    def full(self) -> bool:
        return len(readable(self.fresh)) + len(self.changes) >= MOST_LINES


def compare(entries: Sequence[FileEntry], dates: Sequence[CohortDate], now: datetime, cohort: str = "") -> Compared:
    """An entry of ours is known by its id, one of another calendar too, any other by its title and beginning."""
    by_id = {one.id: one for one in dates}
    taken = {_mark(one.title, one.when) for one in dates}
    found = Compared()
    for at, entry in enumerate(entries):
        id = entry.uid.removesuffix(OURS) if entry.uid.endswith(OURS) else entry.uid and id_of(entry.uid, cohort)
        if isinstance(entry.read, Unread):
            _unread(found, entry, entry.read, by_id.get(id) or _only(entry.title, dates, now), now, ours=id in by_id)
        elif was := by_id.get(id):
            _ours(found, at, entry, entry.read, was, now)
        else:
            _others(found, at, entry, dataclasses.replace(entry.read, id="" if entry.uid.endswith(OURS) else id), taken)
    return found


def _unread(
    found: Compared, entry: FileEntry, read: Unread, was: CohortDate | None, now: datetime, *, ours: bool
) -> None:
    if read.flaw is Flaw.OFF and was and was.planned and not is_over(was, now):
        if was not in found.off:
            found.off.append(was)
    elif ours and was and not (was.planned and read.flaw is not Flaw.OVER):
        found.known.append(was.title)
    elif ours and was and entry.sequence < was.sequence:
        found.older.append(was.title)
    else:
        found.fresh.append(read)


def _only(title: str, dates: Sequence[CohortDate], now: datetime) -> CohortDate | None:
    """The one date ahead that is called so."""
    same = [one for one in dates if one.title.casefold() == title.casefold() and one.planned and not is_over(one, now)]
    return same[0] if len(same) == 1 else None


def _ours(found: Compared, at: int, entry: FileEntry, read: DateDraft, was: CohortDate, now: datetime) -> None:
    if entry.sequence < was.sequence:
        found.older.append(was.title)
    elif not was.planned or is_over(was, now):
        found.known.append(was.title)
    else:
        change = DateChange(was, _completed(read, was))
        if not change.tells and change.was.title == change.to.title:
            found.known.append(change.was.title)
        elif _room(found, at, entry, change.to):
            found.changes.append(change)


def _completed(draft: DateDraft, was: CohortDate) -> DateDraft:
    """What a calendar leaves out stays as it was."""
    same = (draft.when.starts_at, draft.when.ends_at) == (was.starts_at, was.ends_at)
    when = was.when if same else draft.when
    return dataclasses.replace(
        draft, when=when, kind=was.kind, place=draft.place or was.place, bring=draft.bring or was.bring
    )


def _others(found: Compared, at: int, entry: FileEntry, read: DateDraft, taken: set[tuple[str, datetime]]) -> None:
    mark = _mark(read.title, read.when)
    if entry.due or mark in taken:
        found.known.append(read.title)
    else:
        taken.add(mark)
        if _room(found, at, entry, read):
            found.fresh.append(dataclasses.replace(read, id="") if read.id in found.ids else read)
            found.ids.add(read.id)


def _room(found: Compared, at: int, entry: FileEntry, read: DateDraft) -> bool:
    """Whether it is for now: neither left out nor too much for one time."""
    found.choice.append(at)
    if not entry.chosen:
        found.out.append(read)
    elif found.full:
        found.left += 1
    return entry.chosen and not found.full


def _mark(title: str, when: When) -> tuple[str, datetime]:
    return title.casefold(), when.starts_at


def together(
    fresh: Sequence[DateDraft | Unread], typed: Sequence[DateDraft | Unread]
) -> tuple[DateDraft | Unread, ...]:
    """A typed line takes the place of the only date of a file with its title."""
    titles = [one.title.casefold() for one in readable(fresh)]
    replaced = {one.title.casefold() for one in readable(typed) if titles.count(one.title.casefold()) == 1}
    return (*(one for one in fresh if isinstance(one, Unread) or one.title.casefold() not in replaced), *typed)
