"""The queries of a file, without those that write: for whoever may look at everything and change nothing."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from msgspec import Struct

from storage.repositories import Repositories
from storage.rows import Repository

_WRITES = re.compile(r"\b(?:INSERT INTO|UPDATE|DELETE FROM)\b")
LETS_GO = frozenset({"drop", "drop_loose"})
"""Of an open question, and of text that waits for its place: whoever looks elsewhere is not asked any more."""


class ReadOnly(Struct, frozen=True):
    """In the place of the queries. `fault` makes what is raised when somebody asks for one that writes."""

    queries: Any
    fault: Callable[[], Exception]
    may: frozenset[str] = frozenset()
    """Names of those that may be asked although they write."""

    def __getattr__(self, name: str) -> Any:
        query = getattr(self.queries, name)
        if name not in self.may and _WRITES.search(query.sql):
            raise self.fault()
        return query


@contextmanager
def looking(work: Repositories, fault: Callable[[], Exception]) -> Iterator[None]:
    """In here nothing is written: what tries to gets the `fault`."""
    queries, made = work._queries, {name: vars(work).pop(name) for name in _made(work)}
    work._queries = {file: ReadOnly(found, fault, _may(file)) for file, found in queries.items()}
    try:
        yield
    finally:
        for name in _made(work):
            delattr(work, name)
        work._queries = queries
        vars(work).update(made)


def _made(work: Repositories) -> list[str]:
    """Repositories that somebody asked for."""
    return [name for name, one in vars(work).items() if isinstance(one, Repository)]


def _may(file: str) -> frozenset[str]:
    return LETS_GO if file == "dialogs" else frozenset()
