"""A table as text (.csv, .tsv) -> cells, whichever sign stands between them."""

import csv
import re
from collections.abc import Sequence
from io import StringIO

from bot.documents.tables.headings import columns_of
from bot.documents.tables.table import MOST_COLUMNS, MOST_ROWS, Cells, Grid, Understood, tidy
from bot.documents.text_in import text_of
from bot.domain.dates.file import FileFlaw, Unusable

SIGNS = (";", ",", "\t", "|")
_HEADER_WITHIN = 20


def dates_understood(rows: Sequence[Cells]) -> tuple[bool, int]:
    """How much of the headings; more columns where that is the same."""
    found = [columns_of(row) for row in rows[:_HEADER_WITHIN]]
    return any(one.usable for one in found), max((len(one.at) for one in found), default=0)


def csv_grids(content: bytes, understood: Understood) -> list[Grid]:
    """Raises Unusable."""
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise Unusable(FileFlaw.NO_SHEET)
    text = text_of(content).replace("\r\n", "\n").replace("\r", "\n")
    first, _, rest = text.partition("\n")
    said = first.strip().strip('"').lower()
    if said.startswith("sep=") and len(said) == len("sep=;"):
        return [_grid(rest, said[-1])]
    return [max((_grid(text, sign) for sign in SIGNS), key=lambda grid: understood(grid.rows))]


def _grid(text: str, sign: str) -> Grid:
    """Raises Unusable."""
    rows: list[Cells] = []
    numbers: list[int] = []
    try:
        for number, row in enumerate(csv.reader(StringIO(text, newline=""), delimiter=sign), start=1):
            cells = [tidy(_bare(cell)) for cell in row[:MOST_COLUMNS]]
            if any(cells):
                rows.append(cells)
                numbers.append(number)
            if len(rows) > MOST_ROWS:
                raise Unusable(FileFlaw.TOO_MANY)
    except csv.Error as fault:
        raise Unusable(FileFlaw.NO_SHEET) from fault
    return Grid("", rows, numbers=numbers)


def _bare(cell: str) -> str:
    """`="17:30"` keeps Excel from guessing what a cell is."""
    found = re.fullmatch(r'="?(.*?)"?', cell.strip(), re.DOTALL)
    return found[1] if found else cell
