"""In which row of a sheet each heading, item and sum of a Finanzierungsplan stands."""

from collections.abc import Sequence

from msgspec import Struct

from bot.domain.finance.table import FinanceRow, FinanceRowKind
from bot.terms.finance import COSTS, SOURCES, FinanceHeading

RowKey = FinanceHeading | FinanceRowKind | str
"""A heading, a sum, or the id of an item."""
NumberedRow = tuple[FinanceRow, str]


class PlacedRow(Struct, frozen=True):
    at: int
    """Counted from 1."""
    row: FinanceRow
    number: str
    until: int = 0
    """Of a heading: its last row, an empty one, so that a row put in above it is counted, too."""
    bare: bool = False
    """Of a heading: no item stands below it, but an empty line."""

    @property
    def key(self) -> RowKey:
        return self.row.item.id if self.row.item else self.row.heading or self.row.kind

    @property
    def opens(self) -> bool:
        """A part begins with this heading: its name stands above."""
        return self.row.kind is FinanceRowKind.HEADING and self.row.heading in {COSTS[0], SOURCES[0]}


def numbered(rows: Sequence[FinanceRow]) -> list[NumberedRow]:
    headings, below, found = 0, 0, list[NumberedRow]()
    for row in rows:
        if row.item:
            below += 1
        elif row.heading:
            headings, below = headings + 1, 0
        found.append((row, f"{headings}.{below}" if row.item else f"{headings}." if row.heading else ""))
    return found


def placed(rows: Sequence[NumberedRow], head_row: int) -> tuple[PlacedRow, ...]:
    found, at, until = list[PlacedRow](), head_row, head_row
    for row, number in rows:
        if row.heading and not row.item:
            at = until + 1 + (row.heading is COSTS[0]) + 3 * (row.heading is SOURCES[0])
            below = sum(other.item is not None and other.heading is row.heading for other, _ in rows)
            until = at + max(1, below) + 1
            found.append(PlacedRow(at, row, number, until, bare=not below))
            continue
        at = until + 1 if row.kind in {FinanceRowKind.COSTS, FinanceRowKind.COVER} else at + 1
        found.append(PlacedRow(at, row, number))
    return tuple(found)
