"""Tables as cells, whichever program wrote them."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import Any

MOST_ROWS = 3000
"""With something in them."""
MOST_COLUMNS = 60
LONGEST_CELL = 500
Cells = Sequence[Any]
"""Text, number, date, time or nothing."""


@dataclass(frozen=True, slots=True)
class Grid:
    name: str
    rows: Sequence[Cells]
    """Without those that are empty."""
    hidden: bool = False
    hidden_rows: Set[int] = field(default_factory=frozenset)
    """Places in `rows`."""
    hidden_columns: Set[int] = field(default_factory=frozenset)


def tidy(cell: Any) -> Any:
    """Text without edges, empty text for nothing."""
    if isinstance(cell, str):
        return cell[:LONGEST_CELL].strip()
    return "" if cell is None else cell
