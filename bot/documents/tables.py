"""Where in a sheet the table is: its headings, in one row or two, and the rows below."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

from bot.documents.grids import Cells, Grid
from bot.documents.headings import Columns, columns_of, plain
from bot.domain.date_lines import Flaw

HEADER_WITHIN = 25
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Table:
    columns: Columns
    rows: Sequence[Cells]
    hidden: Set[int]
    """Places in `rows`."""
    hidden_columns: Set[int]
    year: int | None
    """Of the sheet or of the words above the table, when there is one."""

    def unread(self) -> Iterator[tuple[str, Flaw]]:
        """Columns with something in them that we do not use; one without a heading by its letter."""
        used = {at for places in self.columns.at.values() for at in places}
        filled = {at for row in self.rows for at, cell in enumerate(row) if cell != ""} - used
        for at in sorted(filled):
            name = self.columns.unread.get(at, _letter(at))
            yield name, Flaw.HIDDEN if at in self.hidden_columns else Flaw.COLUMN


def table_of(grid: Grid) -> Table | None:
    """None when no row says what the columns are."""
    for at, row in enumerate(grid.rows[:HEADER_WITHIN]):
        following = grid.rows[at + 1] if at + 1 < len(grid.rows) else ()
        one, below, two = (_columns(cells, grid) for cells in (row, following, _together(row, following)))
        if _is_heading(following) and len(below.at) >= len(two.at) > len(one.at):
            continue
        if two.usable and _is_heading(following) and len(two.at) > len(one.at):
            return _table(grid, two, at + 2, row)
        if one.usable:
            return _table(grid, one, at + 1, row)
    return None


def _columns(row: Cells, grid: Grid) -> Columns:
    seen = ["" if at in grid.hidden_columns else cell for at, cell in enumerate(row)]
    found = columns_of(seen)
    found.unread |= {at: str(row[at]) for at in grid.hidden_columns if at < len(row) and row[at] != ""}
    return found


def _together(row: Cells, following: Cells) -> list[Any]:
    """Two rows of headings as one; what is merged over both stands there once."""
    size = max(len(row), len(following))
    pairs = [(_at(row, at), _at(following, at)) for at in range(size)]
    return [f"{above} {below}" if below != above and below else above for above, below in pairs]


def _at(row: Cells, at: int) -> Any:
    return row[at] if at < len(row) else ""


def _is_heading(row: Cells) -> bool:
    return bool(row) and all(isinstance(cell, str) and not re.search(r"\d", cell) for cell in row)


def _table(grid: Grid, columns: Columns, start: int, heading: Cells) -> Table:
    """Headings that are repeated further down are no dates."""
    words = [plain(cell) for cell in heading]
    places = [at for at in range(start, len(grid.rows)) if [plain(cell) for cell in grid.rows[at]] != words]
    rows = [grid.rows[at] for at in places]
    hidden = {number for number, at in enumerate(places) if at in grid.hidden_rows}
    return Table(columns, rows, hidden, grid.hidden_columns, _year(grid, start))


def _year(grid: Grid, start: int) -> int | None:
    texts = [grid.name, *(str(cell) for row in grid.rows[:start] for cell in row if isinstance(cell, str))]
    years = {found for text in texts for found in _YEAR.findall(text)}
    return int(years.pop()) if len(years) == 1 else None


def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else f"{chr(ord('A') + at // 26 - 1)}{chr(ord('A') + at % 26)}"
