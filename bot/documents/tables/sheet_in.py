"""A table -> dates: one in a row, the columns found by the words above them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.documents.tables.cells import WHOLE_DAY, dated, days_of, hours_of, in_our_words, month_first, too_much, unclear
from bot.documents.tables.headings import Columns
from bot.documents.tables.table import LONGEST_CELL, Grid, SheetTable, table_of
from bot.domain.consultations.meeting_link import with_link
from bot.domain.dates.calendar import When
from bot.domain.dates.file import MOST_ENTRIES, FileEntry, FileFlaw, Unusable
from bot.domain.names import clean_name
from bot.domain.typed_dates.clock_words import WallHours
from bot.domain.typed_dates.line_words import begins_off, says_off
from bot.domain.typed_dates.lines import LONGEST_PLACE, LONGEST_TITLE, DateDraft, Flaw, Unread, kind_of, when_of
from bot.domain.typed_dates.runs import WEEKDAY
from bot.domain.typed_dates.words import Days
from bot.terms import DateKind

_YES = {"true", "wahr", "ja", "yes", "x", "1", "ein", "on", "✓", "✔"}
_DAY = timedelta(days=1)
_MIDNIGHTS = {time.min, time(23, 59)}
RawRow = Mapping[str, Any]
"""Column -> what stands there: text, number, date, time or nothing."""


class Ways(Struct, frozen=True):
    """How the cells of a table are meant."""

    near: date
    """Days without a year are the next ones from here."""
    month_first: bool | None
    """Of days with slashes; None where nobody can know."""


def read_sheet(grids: Sequence[Grid], today: date) -> tuple[FileEntry, ...]:
    """Raises Unusable."""
    seen = [grid for grid in grids if grid.rows]
    tables = [(grid, None if grid.hidden else table_of(grid)) for grid in seen]
    if not any(table for _, table in tables):
        raise Unusable(FileFlaw.NO_HEADER if seen else FileFlaw.NO_DATES)
    entries = [FileEntry(read) for _, table in tables if table for read in _of_table(table, today)]
    if not entries:
        raise Unusable(FileFlaw.NO_DATES)
    return (*entries, *(FileEntry(note) for grid, table in tables for note in _notes(grid, table)))


def _notes(grid: Grid, table: SheetTable | None) -> Iterator[Unread]:
    """What was not read: it is named."""
    if grid.hidden:
        yield Unread(grid.name, Flaw.HIDDEN)
    elif table is None:
        yield Unread(grid.name, Flaw.NO_HEADER)
    else:
        yield from (Unread(clean_name(name, LONGEST_TITLE), flaw) for name, flaw in table.unread())


def _of_table(table: SheetTable, today: date) -> Iterator[DateDraft | Unread]:
    columns = table.columns
    places = [at for name in ("first", "last") for at in columns.at.get(name, ())]
    days = (row[at] for row in table.rows for at in places if at < len(row))
    ways = Ways(table.since or today, month_first(days))
    ahead = 0
    for number, cells in enumerate(table.rows):
        found = (Unread(_shown(cells), Flaw.HIDDEN),) if number in table.hidden else _read(cells, columns, ways)
        ahead += sum(isinstance(read, DateDraft) and read.when.last >= today for read in found)
        if ahead > MOST_ENTRIES:
            raise Unusable(FileFlaw.TOO_MANY)
        yield from found


def _read(cells: Sequence[Any], columns: Columns, ways: Ways) -> tuple[DateDraft | Unread, ...]:
    """One for each day that the row names; never empty."""
    row = _row(cells, columns, ways)
    flaw = _flaw(row, cells)
    days = () if flaw else _days(row, ways)
    if not days:
        return (Unread(_shown(cells), flaw or Flaw.NO_DAY),)
    if len(days) > 1 and row.get("last"):
        return (Unread(_shown(cells), Flaw.SEVERAL),)
    return tuple(_on(one, row, cells, ways) for one in days)


def _on(days: Days, row: RawRow, cells: Sequence[Any], ways: Ways) -> DateDraft | Unread:
    title, when = _words(row, "title", LONGEST_TITLE), _when(row, days)
    if isinstance(when, Flaw):
        return Unread(_shown(cells), when)
    slashed = any(isinstance(cell, str) and re.search(r"\d/\d{1,2}/\d", cell) for cell in cells)
    two_ways = days.two_ways or (ways.month_first is None and slashed)
    asks = Flaw.ORDER if two_ways else Flaw.YEAR if days.guessed else None
    place = with_link(_words(row, "place"), (), "", [str(row.get("content", ""))], LONGEST_PLACE)
    return DateDraft(title, _kind(row, title), when, place, _words(row, "bring"), days.said, asks)


def _row(cells: Sequence[Any], columns: Columns, ways: Ways) -> RawRow:
    """Several places are one; so is what else was written about it."""
    found: dict[str, Any] = {}
    for name, places in columns.at.items():
        values = [cells[at] for at in places if at < len(cells) and cells[at] != ""]
        joined = ", ".join(dict.fromkeys(str(value) for value in values)) if len(values) > 1 else (values or [""])[0]
        found[name] = in_our_words(joined, month_first=bool(ways.month_first)) if name in _TIMES else joined
    return found


_TIMES = {"first", "last", "begins", "ends"}


def _flaw(row: RawRow, cells: Sequence[Any]) -> Flaw | None:
    if says_off(_words(row, "title")) or any(isinstance(cell, str) and begins_off(cell) for cell in cells):
        return Flaw.OFF
    if _yes(row.get("private")):
        return Flaw.PRIVATE
    if not _words(row, "title"):
        return Flaw.NO_TITLE
    return next((flaw for name in sorted(_TIMES) if (flaw := too_much(row.get(name)))), None)


def _yes(cell: Any) -> bool:
    return cell is True or str(cell).strip().casefold() in _YES


def _shown(cells: Sequence[Any]) -> str:
    """The row as people see it."""
    texts = dict.fromkeys(_text(cell) for cell in cells if cell != "")
    return clean_name(", ".join(texts), LONGEST_CELL)


def _text(cell: Any) -> str:
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    whole = isinstance(cell, datetime) and cell.time() != time.min
    return f"{cell:%d.%m.%Y %H:%M}" if whole else f"{cell:%d.%m.%Y}" if isinstance(cell, date) else str(cell)


def _words(row: RawRow, column: str, longest: int = LONGEST_PLACE) -> str:
    return clean_name(str(row.get(column, "")), longest)


def _kind(row: RawRow, title: str) -> DateKind:
    said = kind_of(_words(row, "kind"))
    return kind_of(title) if said is DateKind.OTHER else said


def _days(row: RawRow, ways: Ways) -> tuple[Days, ...]:
    """The beginning may carry the day."""
    found = days_of(row.get("first"), ways.near) or days_of(row.get("begins"), ways.near)
    last = days_of(row.get("last") or dated(row.get("ends")), ways.near)
    weekday = WEEKDAY.get(_words(row, "weekday").casefold().rstrip("."))
    if len(found) > 1:
        return found
    return tuple(_until(one, last[-1] if last else None, weekday) for one in found)


def _until(one: Days, last: Days | None, weekday: int | None) -> Days:
    said = one.said if weekday is None else ((one.first, weekday),)
    if last is None:
        return replace(one, said=said)
    return replace(one, last=last.last, said=(*said, *last.said), guessed=one.guessed or last.guessed)


def _when(row: RawRow, days: Days) -> When | Flaw:
    begins, ends = row.get("begins", ""), row.get("ends", "")
    first, last = hours_of(begins, row.get("first")), hours_of(ends, row.get("last"))
    if days.hours and days.first != days.last:
        behind = first and (first.ends or first.begins)
        return when_of(days, replace(days.hours, ends=behind or days.hours.ends))
    if _yes(row.get("whole")) or str(begins).casefold() in WHOLE_DAY - {""}:
        return when_of(_counted(days, first, last), None)
    if unclear(begins, first) or unclear(ends, last) or (first and first.only_end):
        return Flaw.NO_TIME
    if first is None:
        return Flaw.NO_TIME if last and last.begins not in _MIDNIGHTS else when_of(days, None)
    ending = last.begins if last else first.ends
    if first.begins == time.min and (ending is None or ending in _MIDNIGHTS):
        return when_of(_counted(days, first, last), None)
    return when_of(days, WallHours(first.begins, ending, (0, 0)))


def _counted(days: Days, first: WallHours | None, last: WallHours | None) -> Days:
    """From midnight to midnight, the last day is not one of them."""
    full = first and last and first.begins == last.begins == time.min
    return replace(days, last=days.last - _DAY) if full and days.last > days.first else days
