"""Rows of SQLite: the bare values, and beside them where each column stands, found out once for a statement.

Python's own `sqlite3.Row` compares a name with those of all columns before it, each time that it is asked.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any


class ColumnPlaces:
    """Of one statement. All its rows share this object, so what is worked out for a row is kept by it."""

    __slots__ = ("places",)

    def __init__(self, names: Iterable[str]) -> None:
        """Of two that are called alike the first one counts."""
        self.places: dict[str, int] = {}
        for place, name in enumerate(names):
            self.places.setdefault(name, place)


class SqliteRow(Mapping[str, Any]):
    __slots__ = ("cells", "columns")

    def __init__(self, columns: ColumnPlaces, cells: tuple[Any, ...]) -> None:
        self.columns, self.cells = columns, cells

    def __getitem__(self, name: str) -> Any:
        """Raises KeyError."""
        return self.cells[self.columns.places[name]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns.places)

    def __len__(self) -> int:
        return len(self.columns.places)
