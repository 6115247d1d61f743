"""Between the columns of a table and the frozen records of the domain: one mapper for all of them.

A field is the column of the same name; `storage.columns` says how the values of its type are kept. A field that is a
record itself is no column: its own fields are columns of the same row. Where a column is called otherwise, the query
gives it the name of the field: `body AS text`.
"""

from collections.abc import AsyncIterable, Awaitable, Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, Generic, Protocol, TypeVar, get_type_hints, overload

from msgspec import Struct, field
from msgspec.structs import asdict

from bot.stateful import Stateful
from storage.columns import Codec, codec
from storage.engines.sqlite_rows import ColumnPlaces, SqliteRow
from storage.memory import Memory

Row = Mapping[str, Any]
T = TypeVar("T")


class Repository(Stateful):
    """A connection inside one transaction, and the queries of one file."""

    connection: Any
    queries: Any
    """Each query of the file is a coroutine function of this name."""
    memory: Memory = field(default_factory=dict)
    """Of the transaction."""


def from_row(kind: type[T], row: Row, prefix: str = "") -> T:
    """`prefix`: what stands before the names of its columns, where a query joins several tables.

    Raises KeyError when a column is missing, ValueError for a word that an enum does not have.
    """
    value: T = _reader(kind, prefix)(row)
    return value


def to_row(value: Any) -> dict[str, Any]:
    """Every field of a dataclass as parameters of a query, which takes those that it names."""
    return _writer(type(value))(value)


async def one(kind: type[T], found: Awaitable[Row | None]) -> T | None:
    row = await found
    return from_row(kind, row) if row else None


async def many(kind: type[T], rows: AsyncIterable[Row]) -> list[T]:
    read = _reader(kind, "")
    return [read(row) async for row in rows]


async def by(column: str, kind: type[T], rows: AsyncIterable[Row]) -> dict[str, T]:
    read = _reader(kind, "")
    return {row[column]: read(row) async for row in rows}


def _new_reader(kind: Any, prefix: str) -> Callable[[Row], Any]:
    """Its columns are fetched in one go, then those that need it are converted. Where they stand is found out once for
    each statement of SQLite; PostgreSQL's rows are dicts."""
    columns, inner = _parts(kind)
    wanted = tuple(prefix + name for name in columns)
    conversions = [(place, read) for place, (read, _) in enumerate(columns.values()) if read]
    nested = [(place, _reader(hint, prefix)) for place, _, hint in inner]
    getters: dict[ColumnPlaces, Callable[[Sequence[Any]], Sequence[Any]]] = {}

    def values_of(row: SqliteRow) -> Sequence[Any]:
        if row.columns not in getters:
            getters[row.columns] = _values_at([row.columns.places[name] for name in wanted])
        return getters[row.columns](row.cells)

    def read_row(row: Row) -> Any:
        values = [*values_of(row)] if isinstance(row, SqliteRow) else [row[name] for name in wanted]
        for place, read in conversions:
            values[place] = read(values[place])
        for place, read in nested:
            values.insert(place, read(row))
        return kind(*values)

    return read_row


def _new_writer(kind: Any) -> Callable[[Any], dict[str, Any]]:
    columns, inner = _parts(kind)
    conversions = [(name, write) for name, (_, write) in columns.items() if write]
    nested = [(name, _writer(hint)) for _, name, hint in inner]

    def write_row(value: Any) -> dict[str, Any]:
        row = asdict(value)
        for name, write in conversions:
            row[name] = write(row[name])
        for name, write in nested:
            row |= write(row.pop(name))
        return row

    return write_row


_reader: Callable[[Any, str], Callable[[Row], Any]] = cache(_new_reader)
_writer: Callable[[Any], Callable[[Any], dict[str, Any]]] = cache(_new_writer)
"""Made once for each class, when it is needed first."""


def _parts(kind: Any) -> tuple[dict[str, Codec], list[tuple[int, str, Any]]]:
    """ColumnPlaces by name, and the place, name and class of each field that is a record itself."""
    types = get_type_hints(kind)
    hints = [(name, types[name]) for name in kind.__struct_fields__]
    columns = {name: codec(hint) for name, hint in hints if not _is_record(hint)}
    return columns, [(place, name, hint) for place, (name, hint) in enumerate(hints) if _is_record(hint)]


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Struct)


def _values_at(places: Sequence[int]) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """A getter of one thing does not make a tuple of it."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda values: [values[place] for place in places]


R = TypeVar("R", bound=Repository)


class Keeps(Protocol):
    """A unit of work."""

    def keep(self, name: str, kind: type[R], file: str) -> R: ...


class Of(Generic[R]):
    """A repository of a unit of work, made when somebody asks for it; `file` holds its queries."""

    def __init__(self, kind: type[R], file: str) -> None:
        self.kind, self.file = kind, file

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, work: None, owner: type) -> "Of[R]": ...
    @overload
    def __get__(self, work: Keeps, owner: type) -> R: ...
    def __get__(self, work: Keeps | None, owner: type) -> "R | Of[R]":
        return self if work is None else work.keep(self.name, self.kind, self.file)
