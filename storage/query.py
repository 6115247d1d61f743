"""Methods of a repository that ask one named query and nothing else, as a table of them.

    get = Query[[str], Cohort | None]("cohort_by_id", "id")
    save = Query[[Cohort], bool]("save_cohort", forgets=("cohorts",))

The types say what the method takes and returns; each value is kept as its column keeps it, see `storage.columns`. What
comes first and without the name of a column is a whole row. A list is many rows, a dict many by the column `by`; a bool
says whether any row was changed, an int how many, or what was counted.
"""

from collections.abc import Callable, Coroutine, Mapping
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, get_args, get_origin

from storage.columns import codec, maybe_at
from storage.memory import forgets, remembered
from storage.rows import Repository, by, from_row, many, to_row

P = ParamSpec("P")
T = TypeVar("T")
Give = Callable[[tuple[Any, ...]], dict[str, Any]]
VALUES: Mapping[Any, Callable[[Any], Any]] = {
    None: lambda _found: None,
    bool: bool,
    str: lambda found: found or "",
    str | None: lambda found: found,
    int: lambda found: int(found or 0),
    datetime | None: maybe_at,
    date | None: lambda found: date.fromisoformat(found) if found else None,
}
"""What a query returns that is no row."""


class Query(Generic[P, T]):
    def __init__(
        self,
        name: str,
        *columns: str,
        by: str = "",
        remembered: str = "",
        forgets: tuple[str, ...] = (),
        types: tuple[Any, Any] = ([], None),
    ) -> None:
        """`remembered` and `forgets`: as in `storage.memory`; `types`: what stood in the brackets."""
        self.name, self.columns, self.by, self.remembered, self.forgets = name, columns, by, remembered, forgets
        self.types = types

    def __set_name__(self, owner: type, attribute: str) -> None:
        """In its place stands a method like any other."""
        takes, returns = self.types
        method = _method(self.name, _giving(tuple(takes), self.columns), returns, self.by)
        method.__name__, method.__qualname__ = attribute, f"{owner.__qualname__}.{attribute}"
        if self.remembered:
            method = remembered(self.remembered)(method)
        setattr(owner, attribute, forgets(*self.forgets)(method) if self.forgets else method)

    if TYPE_CHECKING:

        def __get__(self, repository: Any, owner: Any = None) -> Callable[P, Coroutine[Any, Any, T]]: ...

    else:

        def __class_getitem__(cls, types):
            """Python's own makes an object of each pair of brackets, and looks into it: twenty times as much work."""
            return partial(cls, types=types)


def _giving(takes: tuple[Any, ...], columns: tuple[str, ...]) -> Give:
    """The parameters of the query. Raises TypeError when more than one has no column."""
    rows = len(takes) - len(columns)
    if rows not in (0, 1):
        raise TypeError(f"the columns {columns} do not fit {takes}")
    if rows:
        named = _giving(takes[1:], columns)
        return lambda values: to_row(values[0]) | named(values[1:])
    writes = [codec(hint).write for hint in takes]
    if len(columns) == 1 and not writes[0]:
        return lambda values: {columns[0]: values[0]}
    conversions = [(name, write) for name, write in zip(columns, writes, strict=True) if write]
    return lambda values: _converted(dict(zip(columns, values, strict=True)), conversions)


def _converted(given: dict[str, Any], conversions: list[tuple[str, Callable[[Any], Any]]]) -> dict[str, Any]:
    for name, write in conversions:
        given[name] = write(given[name])
    return given


def _method(query: str, give: Give, returns: Any, column: str) -> Any:
    """One for each way to read, so that nothing stands between a question and its rows."""
    read: Any = VALUES.get(returns)
    kind, origin = get_args(returns), get_origin(returns)

    async def value(self: Repository, *values: Any) -> Any:
        return read(await getattr(self.queries, query)(self.connection, **give(values)))

    async def rows(self: Repository, *values: Any) -> Any:
        return await many(kind[0], getattr(self.queries, query)(self.connection, **give(values)))

    async def rows_by_column(self: Repository, *values: Any) -> Any:
        return await by(column, kind[1], getattr(self.queries, query)(self.connection, **give(values)))

    async def row(self: Repository, *values: Any) -> Any:
        found = await getattr(self.queries, query)(self.connection, **give(values))
        return from_row(kind[0] if kind else returns, found) if found else None

    if read:
        return value
    return {list: rows, dict: rows_by_column}.get(origin, row)
