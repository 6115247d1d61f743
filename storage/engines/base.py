"""What both engines share: their shape, and the queries."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from storage.engines.statements import Statements
from storage.trouble import Line, QueryFault, Trouble

NO_DRIVER = "the driver asyncpg is missing. `make install` and the container bring it."
STATES = {
    "28": "user or password is not accepted",
    "3D": "there is no such database",
    "42501": "this user may not do that",
    "53": "it has no room or no connection left",
    "57": "it is starting or ending just now",
}
"""Beginnings of SQLSTATE."""
SQL = Path(__file__).parents[1] / "sql"


def in_words(fault: BaseException) -> str:
    """Why a server could not be used, without any data: the text of its message may hold some."""
    if isinstance(fault, TimeoutError):
        return "no answer"
    if isinstance(fault, ConnectionRefusedError) or "refused" in str(fault):
        return "nobody listens there"
    if isinstance(fault, OSError):
        return str(fault.strerror or type(fault).__name__).lower()
    state = getattr(fault, "sqlstate", None) or ""
    known = (words for beginning, words in STATES.items() if state.startswith(beginning))
    return next(known, f"{type(fault).__name__} {state}".strip())


class Transaction(Protocol):
    """Rolled back unless `commit()` was called, also when the task is cancelled half-way."""

    @property
    def connection(self) -> Any: ...
    @property
    def untouched(self) -> bool:
        """It is open, and surely nothing was written in it."""

    async def commit(self) -> None:
        """Once it has begun it is never interrupted: whoever is cancelled meanwhile cannot know how it ended."""

    def part(self) -> AbstractAsyncContextManager[None]:
        """What fails in here may be caught outside; what was done before and after it stays."""


class Troubled(Protocol):
    """Told about each trouble."""

    def __call__(self, trouble: Trouble, /) -> None: ...


class Listener(Protocol):
    """Told where another process has something new: `telegram`, `web:VISITOR`, or nothing for anywhere."""

    def __call__(self, where: str, /) -> None: ...


class Engine(Protocol):
    """A database that is open. `transaction()` raises Trouble for what passes by itself."""

    alone: bool
    """No other process works on this database."""
    queries: Mapping[str, Statements]
    troubled: Troubled
    heard: Listener

    scrub_every: timedelta | None
    """How long what was deleted may stand in the files, where taking it out costs little."""

    def transaction(self, line: Line = Line.DECIDING) -> AbstractAsyncContextManager[Transaction]: ...
    async def scrub(self) -> bool:
        """Takes what was deleted out of the files, too. False when somebody else reads them just now: try again."""

    async def leader_silence(self) -> float:
        """Seconds since whoever leads last said that it does; 0 where nobody else could. Raises Trouble."""

    async def lead(self) -> bool:
        """Whether this process leads; takes over when nobody does. Never raises."""

    async def close(self) -> None: ...


@cache
def load_queries(adapter: Any, own: str = "") -> Mapping[str, Statements]:
    """Every query of `sql/`, by file: `queries["people"].get`. What stands in the folder `own` as well is taken there.

    `adapter` is a class: each file gets one of its own, because they may remember parameters by the query's name.
    Raises QueryFault.
    """
    queries = {file.stem: _of(file, adapter) for file in sorted(SQL.glob("*.sql"))}
    for file in sorted((SQL / own).glob("*.sql")) if own else ():
        theirs = _of(file, adapter)
        for name in theirs.available_queries:
            setattr(queries[file.stem], name, getattr(theirs, name))
    return queries


def _of(file: Path, adapter: Any) -> Statements:
    return Statements(file, file.read_text(encoding="utf-8"), adapter())


def must_have(files: Iterable[str]) -> None:
    """Raises QueryFault when a file of `sql/` that is asked for by this name is not there."""
    for file in (SQL / f"{name}.sql" for name in files):
        if not file.exists():
            raise QueryFault(file, "it is missing")
