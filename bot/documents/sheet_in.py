"""A table (.xlsx) -> dates: one in a row, the columns found by the words above them."""

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import islice
from operator import itemgetter
from typing import Any

from openpyxl import load_workbook

from bot.domain.calendar import When
from bot.domain.clock_words import Hours, find_hours
from bot.domain.date_file import MOST_ENTRIES, Entry, FileFlaw, Unusable, countable, to_the_minute
from bot.domain.date_lines import LONGEST_PLACE, LONGEST_TITLE, Draft, Flaw, Unread, kind_of, when_of
from bot.domain.date_runs import WEEKDAY
from bot.domain.date_words import Days, find_days
from bot.domain.names import clean_name
from bot.links import DateKind

MOST_UNPACKED = 4 * 1024 * 1024
MOST_AROUND = 1024 * 1024
"""Of each part that holds no cells: styles, names."""
MOST_PARTS = 500
MOST_SHEETS = 5
HEADER_WITHIN = 20
MOST_COLUMNS = 40
LONGEST_CELL = 500
_COLUMNS: Mapping[str, str] = {
    word: column
    for column, words in {
        "title": "titel thema name termin veranstaltung betreff was title subject event topic what",
        "first": "datum tag wann startdatum beginndatum date day when startdate",
        "last": "enddatum bisdatum letztertag enddate lastday",
        "weekday": "wochentag weekday",
        "begins": "beginn anfang start von uhrzeit zeit startzeit begin begins from time starttime",
        "ends": "ende bis schluss endzeit end ends to until endtime",
        "place": "ort raum adresse wo place location room where venue address",
        "kind": "art typ kind type category",
        "bring": "mitbringen mitzubringen bring pleasebring",
    }.items()
    for word in words.split()
}
_WHOLE_DAY = {"", "ganztägig", "ganztags", "all day", "-", "–"}
_CELLS = ("xl/worksheets/", "xl/sharedStrings", "xl/media/")
_ANY_DAY = date(2000, 1, 1)
Row = Mapping[str, Any]
"""Column -> what stands there: text, number, date, time or nothing."""


def read_sheet(content: bytes, today: date) -> tuple[Entry, ...]:
    """Raises Unusable."""
    _check(content)
    rows = _rows(content)
    return tuple(Entry(_read(row, today)) for row in rows)


def _check(content: bytes) -> None:
    """Before anything is unpacked: a small file may hold gigabytes."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as fault:
        raise Unusable(FileFlaw.NO_SHEET) from fault
    whole = sum(part.file_size for part in parts)
    around = max((part.file_size for part in parts if not part.filename.startswith(_CELLS)), default=0)
    if whole > MOST_UNPACKED or around > MOST_AROUND or len(parts) > MOST_PARTS:
        raise Unusable(FileFlaw.SWOLLEN)


def _rows(content: bytes) -> Sequence[Row]:
    warnings.filterwarnings("ignore", module="openpyxl")
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        found = (_table(sheet) for sheet in book.worksheets[:MOST_SHEETS])
        rows = next((table for table in found if table is not None), None)
        book.close()
    except Unusable:
        raise
    except Exception as fault:
        raise Unusable(FileFlaw.NO_SHEET) from fault
    if rows is None:
        raise Unusable(FileFlaw.NO_HEADER)
    return rows


def _table(sheet: Any) -> Sequence[Row] | None:
    """None when no row says what the columns are. The size that the sheet claims to have is not believed."""
    sheet.reset_dimensions()
    lines = iter(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS))
    for line in islice(lines, HEADER_WITHIN):
        columns = _columns(line)
        if "title" in columns and {"first", "begins"} & columns.keys():
            return _filled(lines, columns)
    return None


def _columns(line: Sequence[Any]) -> dict[str, int]:
    named = [
        (_COLUMNS.get(re.sub(r"\W|_", "", str(cell)[:LONGEST_CELL].casefold())), at) for at, cell in enumerate(line)
    ]
    first = {column: at for column, at in reversed(named) if column}
    return dict(sorted(first.items(), key=itemgetter(1)))


def _filled(lines: Iterator[Sequence[Any]], columns: Mapping[str, int]) -> Sequence[Row]:
    """Rows with something in them; far below the last one nobody looks."""
    near = islice(lines, MOST_ENTRIES * 5)
    rows = ({column: _cell(line, at) for column, at in columns.items()} for line in near)
    return list(islice((row for row in rows if any(cell != "" for cell in row.values())), MOST_ENTRIES + 1))


def _cell(line: Sequence[Any], at: int) -> Any:
    cell = line[at] if at < len(line) else None
    return cell[:LONGEST_CELL].strip() if isinstance(cell, str) else "" if cell is None else cell


def _read(row: Row, today: date) -> Draft | Unread:
    title = _words(row, "title", LONGEST_TITLE)
    line = clean_name(", ".join(_shown(cell) for cell in row.values() if cell != ""), LONGEST_CELL)
    if not title:
        return Unread(line, Flaw.NO_TITLE)
    days = _days(row, today)
    when = _when(row, days) if days else Flaw.NO_DAY
    if isinstance(when, Flaw) or days is None:
        return Unread(line, when if isinstance(when, Flaw) else Flaw.NO_DAY)
    return Draft(title, _kind(row, title), when, _words(row, "place"), _words(row, "bring"), days.said)


def _shown(cell: Any) -> str:
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    whole = isinstance(cell, datetime) and cell.time() != time.min
    return f"{cell:%d.%m.%Y %H:%M}" if whole else f"{cell:%d.%m.%Y}" if isinstance(cell, date) else str(cell)


def _words(row: Row, column: str, longest: int = LONGEST_PLACE) -> str:
    return clean_name(str(row.get(column, "")), longest)


def _kind(row: Row, title: str) -> DateKind:
    said = kind_of(_words(row, "kind"))
    return kind_of(title) if said is DateKind.OTHER else said


def _days(row: Row, today: date) -> Days | None:
    """The beginning may carry the day."""
    found = _day(row.get("first") or row.get("begins"), today)
    if found is None:
        return None
    last = _day(row.get("last") or _dated(row.get("ends")), today)
    weekday = WEEKDAY.get(_words(row, "weekday").casefold().rstrip("."))
    said = found.said if weekday is None else ((found.first, weekday),)
    return Days(found.first, last.last if last else found.last, said, found.span)


def _dated(cell: Any) -> Any:
    """An end with a day of its own; in a column of times only, Excel knows days as well, long ago."""
    return cell if isinstance(cell, datetime) and cell.year > 1970 else None


def _day(cell: Any, today: date) -> Days | None:
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return Days(day, day, (), (0, 0)) if countable(day) else None
    return find_days(cell, today) if isinstance(cell, str) and cell else None


def _when(row: Row, days: Days) -> When | Flaw:
    begins, ends = row.get("begins", ""), row.get("ends", "")
    hours = _hours(begins, row.get("first")), _hours(ends, None)
    if any(_unclear(cell, found) for cell, found in zip((begins, ends), hours, strict=True)):
        return Flaw.NO_TIME
    first, last = hours
    if first is None:
        return Flaw.NO_TIME if last else when_of(days, None)
    return when_of(days, Hours(first.begins, last.begins if last else first.ends, (0, 0)))


def _unclear(cell: Any, found: Hours | None) -> bool:
    """Something stands there, and it is no time."""
    return found is None and _spoken(cell) not in _WHOLE_DAY


def _hours(cell: Any, day: Any) -> Hours | None:
    """The time of a cell, or the one that stands beside the day."""
    wall, spoken = _wall(cell), _spoken(cell)
    if wall is not None:
        return Hours(wall, None, (0, 0))
    if spoken not in _WHOLE_DAY:
        return find_hours(spoken) or find_hours(f"{spoken} Uhr")
    beside = _wall(day) if isinstance(day, datetime) else None
    return Hours(beside, None, (0, 0)) if beside and beside != time.min else find_hours(_spoken(day))


def _spoken(cell: Any) -> str:
    """A time in words or bare numbers, without the day, whose numbers could be taken for hours."""
    if isinstance(cell, int | float):
        return str(cell) if isinstance(cell, int) else f"{cell:.2f}"
    text = cell.casefold() if isinstance(cell, str) else ""
    found = find_days(text, _ANY_DAY)
    return (f"{text[: found.span[0]]} {text[found.span[1] :]}" if found else text).strip(" ,;")


def _wall(cell: Any) -> time | None:
    """Excel keeps a time as a part of a day, however it shows it."""
    if isinstance(cell, datetime):
        return to_the_minute(cell.time())
    if isinstance(cell, time):
        return to_the_minute(cell)
    if isinstance(cell, float) and 0 <= cell < 1:
        cell = timedelta(days=cell)
    if isinstance(cell, timedelta) and timedelta() <= cell < timedelta(days=1):
        minutes = round(cell / timedelta(minutes=1))
        return time(minutes // 60 % 24, minutes % 60)
    return None
