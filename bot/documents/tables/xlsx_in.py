"""An Excel table (.xlsx) -> cells: values that were worked out, what is hidden, and what is merged."""

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet._reader import WorkSheetParser

from bot.documents.tables.table import MOST_COLUMNS, MOST_ROWS, Grid, tidy
from bot.domain.dates.file import FileFlaw, Unusable

MOST_UNPACKED = 2 * 1024 * 1024
"""Of what is unpacked; pictures are not."""
MOST_AROUND = 1024 * 1024
"""Of each part that holds no cells: styles, names."""
MOST_PARTS = 500
MOST_SHEETS = 12
_MOST_MERGED = 20_000
_CELLS = ("xl/worksheets/", "xl/sharedStrings", "content.xml")
_AHEAD = 1000
"""Bytes in which a part says what it defines."""
_UNRECKONED = re.compile(rb"(?:</f>|<f[^>]*/>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
"""A formula, and behind it no value."""
_PICTURES = ("xl/media/", "Pictures/", "Thumbnails/")


def check_archive(content: bytes) -> None:
    """Before anything is unpacked: a small file may hold gigabytes. Raises Unusable."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = [part for part in archive.infolist() if not part.filename.startswith(_PICTURES)]
            defines = any(_defines(archive, part) for part in parts[:MOST_PARTS])
    except (zipfile.BadZipFile, ValueError, RuntimeError, OSError, EOFError, zlib.error) as fault:
        raise Unusable(FileFlaw.NO_SHEET) from fault
    if defines:
        raise Unusable(FileFlaw.NO_SHEET)
    whole = sum(part.file_size for part in parts)
    around = max((part.file_size for part in parts if not part.filename.startswith(_CELLS)), default=0)
    if whole > MOST_UNPACKED or around > MOST_AROUND or len(parts) > MOST_PARTS:
        raise Unusable(FileFlaw.SWOLLEN)


def _defines(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """No program writes entities of its own into a table; they make megabytes out of a few letters."""
    if not part.filename.endswith((".xml", ".rels")):
        return False
    with archive.open(part) as file:
        return b"<!DOCTYPE" in file.read(_AHEAD).upper()


def xlsx_grids(content: bytes) -> list[Grid]:
    """Raises Unusable."""
    check_archive(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
            sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "_get_source")]
            grids = [_grid(sheet) for sheet in sheets[:MOST_SHEETS]]
        book.close()
    except Unusable:
        raise
    except Exception as fault:
        raise Unusable(FileFlaw.NO_SHEET) from fault
    return [*grids, *(Grid(sheet.title, [["…"]]) for sheet in sheets[MOST_SHEETS:])]


def _grid(sheet: Any) -> Grid:
    """The library's own rows say neither what is hidden nor what is merged; its parser does."""
    book = sheet.parent
    with sheet._get_source() as source:
        unreckoned = _UNRECKONED.search(source.read()) is not None
        source.seek(0)
        parser = WorkSheetParser(
            source, sheet._shared_strings, data_only=True, epoch=book.epoch,
            date_formats=book._date_formats, timedelta_formats=book._timedelta_formats,
        )  # fmt: skip
        rows = dict(_rows(parser))
    _spread(parser, rows)
    hidden = {int(row) for row, how in parser.row_dimensions.items() if _yes(how)}
    cells = [[row.get(at, "") for at in range(max(row, default=-1) + 1)] for row in rows.values()]
    places = frozenset(at for at, row in enumerate(rows) if row in hidden)
    return Grid(
        sheet.title,
        cells,
        sheet.sheet_state != "visible",
        places,
        _hidden_columns(parser),
        numbers=tuple(rows),
        unreckoned=unreckoned,
    )


def _rows(parser: Any) -> Iterator[tuple[int, dict[int, Any]]]:
    """Row -> column -> value, of those with something in them; columns from 0."""
    count = 0
    for number, cells in parser.parse():
        values = {cell["column"] - 1: tidy(cell["value"]) for cell in cells if cell["column"] <= MOST_COLUMNS}
        filled = {at: value for at, value in values.items() if value != ""}
        if filled:
            count += 1
            if count > MOST_ROWS:
                raise Unusable(FileFlaw.TOO_MANY)
            yield number, filled


def _spread(parser: Any, rows: dict[int, dict[int, Any]]) -> None:
    """What is merged says the same everywhere."""
    left = _MOST_MERGED
    for area in parser.merged_cells.mergeCell if parser.merged_cells else ():
        value = rows.get(area.min_row, {}).get(area.min_col - 1, "")
        last_row, last_column = min(area.max_row, area.min_row + MOST_ROWS), min(area.max_col, MOST_COLUMNS)
        left -= (last_row - area.min_row + 1) * (last_column - area.min_col + 1)
        if value == "" or left < 0:
            continue
        for number in range(area.min_row, last_row + 1):
            for at in range(area.min_col - 1, last_column):
                if number in rows:
                    rows[number].setdefault(at, value)


def _hidden_columns(parser: Any) -> frozenset[int]:
    areas = [how for how in parser.column_dimensions.values() if _yes(how)]
    return frozenset(
        at for how in areas for at in range(int(how["min"]) - 1, min(int(how.get("max", how["min"])), MOST_COLUMNS))
    )


def _yes(how: Any) -> bool:
    return how.get("hidden") in {"1", "true"}
