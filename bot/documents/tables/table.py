"""Where in a sheet the table is: its headings, in one row or two, and the rows below."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from datetime import date
from itertools import accumulate
from typing import Any

from msgspec import Struct, field

from bot.documents.tables.headings import Columns, columns_of, plain
from bot.domain.typed_dates.lines import Flaw

MOST_ROWS = 3000
"""With something in them."""
MOST_COLUMNS = 60
LONGEST_CELL = 500
Cells = Sequence[Any]
"""Text, number, date, time or nothing."""
Understood = Callable[[Sequence[Cells]], tuple[bool, int]]
"""How much of a table makes sense."""
HEADER_WITHIN = 25
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_TWO_YEARS = re.compile(r"(?<!\d)20(\d\d)\s*[/–-]\s*(?:20)?(\d\d)(?!\d)")
_SUMMER = 8
"""The month in which years begin that are written as 2026/27."""


class Grid(Struct, frozen=True):
    name: str
    rows: Sequence[Cells]
    """Without those that are empty."""
    hidden: bool = False
    hidden_rows: Set[int] = field(default_factory=frozenset)
    """Places in `rows`."""
    hidden_columns: Set[int] = field(default_factory=frozenset)
    numbers: Sequence[int] = ()
    """By which each of the rows goes in the program of a table."""
    unreckoned: bool = False
    """There are formulas, and nobody has worked out what they come to."""


def tidy(cell: Any) -> Any:
    """Text without edges, empty text for nothing."""
    if isinstance(cell, str):
        return cell[:LONGEST_CELL].strip()
    return "" if cell is None else cell


class SheetTable(Struct, frozen=True):
    columns: Columns
    rows: Sequence[Cells]
    hidden: Set[int]
    """Places in `rows`."""
    hidden_columns: Set[int]
    since: date | None
    """Where the year begins that the sheet or the words above the table name."""

    def unread(self) -> Iterator[tuple[str, Flaw]]:
        """Columns with something in them that we do not use; one without a heading by its letter."""
        used = {at for places in self.columns.at.values() for at in places}
        filled = {at for row in self.rows for at, cell in enumerate(row) if cell != ""} - used
        for at in sorted(filled):
            name = self.columns.unread.get(at, _letter(at))
            yield name, Flaw.HIDDEN if at in self.hidden_columns else Flaw.COLUMN


def table_of(grid: Grid) -> SheetTable | None:
    """None when no row says what the columns are."""
    for at, row in enumerate(grid.rows[:HEADER_WITHIN]):
        following = grid.rows[at + 1] if at + 1 < len(grid.rows) else ()
        one, below = _columns(row, grid), _columns(following, grid)
        two = max((_columns(cells, grid) for cells in _together(row, following)), key=lambda found: len(found.at))
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


def _together(row: Cells, following: Cells) -> tuple[list[Any], list[Any]]:
    """Two rows of headings as one; what is merged over both stands there once. In the second reading a heading
    also stands over the empty cells to its right."""
    size = max(len(row), len(following))
    below = [_at(following, at) for at in range(size)]
    above = [_at(row, at) for at in range(size)]
    own = (at if above[at] or not below[at] else 0 for at in range(size))
    wide = accumulate(own, max)
    return _joined(above, below), _joined([above[at] for at in wide], below)


def _joined(above: Cells, below: Cells) -> list[Any]:
    return [f"{up} {down}".strip() if up != down and down else up for up, down in zip(above, below, strict=True)]


def _at(row: Cells, at: int) -> Any:
    return row[at] if at < len(row) else ""


def _is_heading(row: Cells) -> bool:
    return bool(row) and all(isinstance(cell, str) and not re.search(r"\d", cell) for cell in row)


def _table(grid: Grid, columns: Columns, start: int, heading: Cells) -> SheetTable:
    """Headings that are repeated further down are no dates."""
    words = [plain(cell) for cell in heading]
    places = [at for at in range(start, len(grid.rows)) if [plain(cell) for cell in grid.rows[at]] != words]
    rows = [grid.rows[at] for at in places]
    hidden = {number for number, at in enumerate(places) if at in grid.hidden_rows}
    return SheetTable(columns, rows, hidden, grid.hidden_columns, _since(grid, start))


def _since(grid: Grid, start: int) -> date | None:
    texts = [grid.name, *(str(cell) for row in grid.rows[:start] for cell in row if isinstance(cell, str))]
    pairs = {(int(one), int(two)) for text in texts for one, two in _TWO_YEARS.findall(text)}
    if len(pairs) == 1:
        ((one, two),) = pairs
        return date(2000 + one, _SUMMER, 1) if two == one + 1 else None
    years = {found for text in texts for found in _YEAR.findall(text)}
    return date(int(years.pop()), 1, 1) if len(years) == 1 else None


def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else f"{chr(ord('A') + at // 26 - 1)}{chr(ord('A') + at % 26)}"
