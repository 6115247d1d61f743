"""Reads costs out of a table that somebody sent, of whichever program."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from msgspec.structs import replace

from bot.documents.tables.grids_in import grids_of
from bot.documents.tables.table import HEADER_WITHIN, Cells, Grid
from bot.domain.dates.file import FileFlaw, Unusable, Upload
from bot.domain.finance.plan import MOST_ITEMS
from bot.domain.finance.sent import SentNote, SentSheet, SentTable
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, ProposedItem, UnreadLine
from bot.domain.finance_lines.sheet import CostSheet, SheetRow, has_header, read_sheet
from bot.domain.finance_lines.worth import LineFlaw

PATIENCE = 10.0
"""Seconds. Every file is bounded so that it takes less; this is for a machine that does nothing any more."""
MOST_LINES = 2 * MOST_ITEMS
"""Rows with something in them: headings and sums stand between the items."""
MOST_CHARACTERS = 100_000
MOST_CELLS = 30
"""Of one row: what stands further to the right is no part of a table of costs."""
_SUMMARY = re.compile(r"gesamt|übersicht|zusammenfassung|summe|summary|overview|total", re.IGNORECASE)
_CELLS = 2


async def read_table(upload: Upload, around: Around) -> SentTable:
    """Off the event loop: a full table takes a while."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await asyncio.to_thread(read, upload, around)
    except Unusable as fault:
        return SentTable(upload.name, lack=fault.flaw)
    except TimeoutError:
        return SentTable(upload.name, lack=FileFlaw.SWOLLEN)


def read(upload: Upload, around: Around) -> SentTable:
    """Raises Unusable."""
    from bot.documents.finance.book_in import read_book

    if not upload.content.strip():
        raise Unusable(FileFlaw.EMPTY)
    grids = grids_of(upload, partial(_understood, around))
    if own := read_book(upload.name, grids):
        return own
    if not any(grid.rows for grid in grids):
        raise Unusable(FileFlaw.EMPTY)
    if sum(len(grid.rows) for grid in grids if not grid.hidden) > MOST_LINES:
        raise Unusable(FileFlaw.TOO_MANY)
    seen = [(grid, CostSheet(grid.name, () if grid.hidden else tuple(_rows(grid)))) for grid in grids if grid.rows]
    if sum(len(cell) for _, sheet in seen for row in sheet.rows for cell in row.cells) > MOST_CHARACTERS:
        raise Unusable(FileFlaw.SWOLLEN)
    read = [_sheet(grid, sheet, around) for grid, sheet in seen]
    return SentTable(upload.name, tuple(_without_summaries(read)))


async def read_again(table: SentTable, around: Around) -> SentTable:
    """Its rows whose columns somebody has named now (`Around.reading`)."""
    sheets = await asyncio.to_thread(lambda: tuple(_again(sheet, around) for sheet in table.sheets))
    return replace(table, sheets=sheets)


def _again(sheet: SentSheet, around: Around) -> SentSheet:
    rows = sheet.doubtful
    lines = read_lines("\n".join(one.line for one in rows), around, MOST_ITEMS)
    read = [replace(one, row=rows[one.row - 1].row) for one in lines]
    items = (*sheet.items, *(one for one in read if isinstance(one, ProposedItem)))
    lost = (*(one for one in sheet.unread if one not in rows), *(one for one in read if isinstance(one, UnreadLine)))
    return replace(sheet, items=items, unread=lost)


def _understood(around: Around, rows: Sequence[Cells]) -> tuple[bool, int]:
    texts = [[text_of(cell) for cell in row] for row in rows[:HEADER_WITHIN]]
    return has_header(texts, around), sum(len(row) >= _CELLS for row in rows)


def _sheet(grid: Grid, sheet: CostSheet, around: Around) -> SentSheet:
    if grid.hidden:
        return SentSheet(grid.name, notes=(SentNote.HIDDEN,))
    found = read_sheet(sheet, around, MOST_ITEMS)
    items = tuple(one for one in found if isinstance(one, ProposedItem))
    unread = tuple(one for one in found if isinstance(one, UnreadLine))
    lacking = grid.unreckoned and any(one.flaw is LineFlaw.NO_AMOUNT for one in unread)
    notes = (SentNote.HIDDEN_ROWS, bool(grid.hidden_rows)), (SentNote.UNRECKONED, lacking)
    return SentSheet(grid.name, items, unread, tuple(note for note, holds in notes if holds))


def _rows(grid: Grid) -> Iterator[SheetRow]:
    for at, cells in enumerate(grid.rows):
        if at not in grid.hidden_rows:
            seen = (
                "" if place in grid.hidden_columns else text_of(cell) for place, cell in enumerate(cells[:MOST_CELLS])
            )
            yield SheetRow(grid.numbers[at], tuple(seen))


def _without_summaries(sheets: Sequence[SentSheet]) -> Iterator[SentSheet]:
    """What adds up the other sheets is not counted once more."""
    told = any(sheet.items and not _SUMMARY.search(sheet.name) for sheet in sheets)
    for sheet in sheets:
        again = told and sheet.items and _SUMMARY.search(sheet.name)
        yield SentSheet(sheet.name, notes=(SentNote.SUMMARY,)) if again else sheet


def text_of(cell: Any) -> str:
    """As somebody would type it."""
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, date):
        whole = isinstance(cell, datetime) and (cell.hour or cell.minute)
        return f"{cell:%d.%m.%Y %H:%M}" if whole else f"{cell:%d.%m.%Y}"
    return str(cell).strip()


def _number(cell: float) -> str:
    """Cents at most; of a small number three digits, because it may count something."""
    small = abs(cell) < 1 and round(cell * 1000) % 10
    text = f"{cell:.3f}" if small else f"{cell:.2f}"
    return (
        text.rstrip("0").rstrip(".").replace(".", ",") if float(text).is_integer() or small else text.replace(".", ",")
    )
