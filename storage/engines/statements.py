"""The queries of a file, each hardly larger than its text: aiosql would make two functions of each, with own code."""

import re
from collections.abc import Iterator
from inspect import Signature
from pathlib import Path
from typing import Any

from aiosql.query_loader import QueryLoader
from aiosql.types import QueryDatum, SQLOperationType
from aiosql.utils import VAR_REF, SQLLoadException, SQLParseException

from storage.trouble import QueryFault

ROWS = frozenset({SQLOperationType.SELECT, SQLOperationType.SELECT_ONE})
KINDS = ROWS | {SQLOperationType.SELECT_VALUE, SQLOperationType.INSERT_UPDATE_DELETE}
_NAMED = re.compile(r"--\s*name\s*:\s*")
_NAME = re.compile(r"[\w-]+")
_HEAD = re.compile(r"[\w-]+\(([\w, ]*)\)([\^$!]?)\n")
_PARAMETER = re.compile(r":([a-z]\w*)")
_GIVES_ROWS = re.compile(r"(?i)\b(SELECT|RETURNING)\b")
_ANY = Signature()


class Statement:
    """A named query that is ready to be asked. What comes back is the adapter's, with nothing around it."""

    __slots__ = ("_ask", "_more", "name", "sql")

    def __init__(self, adapter: Any, query: QueryDatum) -> None:
        self.name, self.sql = query.query_name, query.sql
        self._ask = getattr(adapter, query.operation_type.name.lower())
        self._more = (query.record_class,) if query.operation_type in ROWS else ()

    def __call__(self, connection: Any, /, **parameters: Any) -> Any:
        return self._ask(connection, self.name, self.sql, parameters, *self._more)


class Statements:
    """Each query is an attribute, made when it is first asked for: a day needs a few hundred of more than a thousand.
    Whether it is well, is seen at once."""

    def __init__(self, file: Path, sql: str, adapter: Any) -> None:
        """`adapter` is theirs alone: it may remember parameters by the query's name. Raises QueryFault."""
        self._file, self._adapter, self._reader = file, adapter, _Reader(adapter)
        self._unread = dict(_by_name(file, sql))
        self.available_queries = sorted(self._unread)
        for name in [name for name, query in self._unread.items() if not _plainly_well(query)]:
            getattr(self, name)

    def derive(self, head: str, sql: str) -> Statement:
        """The query that has this name in the file, or else this one. Raises QueryFault."""
        name = head.partition("(")[0]
        if not hasattr(self, name):
            self._unread[name] = f"{head}\n{sql}"
        found: Statement = getattr(self, name)
        return found

    def __getattr__(self, name: str) -> Statement:
        """Raises QueryFault."""
        if name not in self._unread:
            raise AttributeError(f"{self._file.name} has no query {name}")
        try:
            statement = Statement(self._adapter, self._reader.query(self._unread[name], self._file))
        except (SQLLoadException, SQLParseException, ValueError) as fault:
            raise QueryFault(self._file, str(fault)) from fault
        del self._unread[name]
        setattr(self, name, statement)
        return statement


def _by_name(file: Path, sql: str) -> Iterator[tuple[str, str]]:
    _, *queries = _NAMED.split(sql)
    known = set[str]()
    for query in queries:
        name = found[0].replace("-", "_") if (found := _NAME.match(query)) else ""
        if not name or name in known:
            what = f"the query {name} stands there twice" if name else f"a query without a name: {query:.40}"
            raise QueryFault(file, what)
        known.add(name)
        yield name, query
    if not known:
        raise QueryFault(file, "there is no query in it")


def _plainly_well(query: str) -> bool:
    """It has the parameters that it names, and rows if it promises some. What is not plain may be well, too: words in
    quotes may look like a parameter."""
    if (head := _HEAD.match(query)) is None:
        return False
    named = head[1].split(", ") if head[1] else []
    return {*_PARAMETER.findall(query)} == {*named} and bool(head[2] or "SELECT" in query)


class _Reader(QueryLoader):
    """aiosql's, past its search for comments of several lines: it stops at every letter, and takes more than half of
    the time. The databases read such comments themselves."""

    def __init__(self, adapter: Any) -> None:
        super().__init__(adapter, None)

    def query(self, text: str, file: Path) -> QueryDatum:
        """Raises SQLParseException."""
        query = self._make_query_datum(text, [], (file, 0))
        if query.operation_type not in KINDS:
            raise SQLParseException(f"{query.query_name}: nobody asks in this way")
        if query.operation_type is SQLOperationType.SELECT and not _GIVES_ROWS.search(query.sql):
            raise SQLParseException(f"{query.query_name} gives no rows: its name ends with an operator, as `!`")
        return query

    def _build_signature(self, sql: str, qname: str, sig: list[str] | None) -> Signature:
        """Finds what is wrong with the parameters. Nobody asks a query for its signature: one will do for all of them,
        and each of their own would take a third of the time."""
        asked = {name for found in VAR_REF.finditer(sql) if (name := found["var_name"]) and not name.isdigit()}
        if differing := asked.symmetric_difference(sig or ()):
            raise SQLParseException(f"{qname}: named in one of its two places only: {', '.join(differing)}")
        return _ANY
