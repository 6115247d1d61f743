"""The queries of a file, each hardly larger than its text: aiosql would make two functions of each, with own code."""

from typing import Any

from aiosql.queries import Queries
from aiosql.types import QueryDatum, SQLOperationType
from aiosql.utils import SQLParseException

ROWS = frozenset({SQLOperationType.SELECT, SQLOperationType.SELECT_ONE})
KINDS = ROWS | {SQLOperationType.SELECT_VALUE, SQLOperationType.INSERT_UPDATE_DELETE}


class Statement:
    """A named query that is ready to be asked. What comes back is the adapter's, with nothing around it."""

    __slots__ = ("_ask", "_more", "name", "sql")

    def __init__(self, adapter: Any, query: QueryDatum) -> None:
        self.name, self.sql = query.query_name, query.sql
        self._ask = getattr(adapter, query.operation_type.name.lower())
        self._more = (query.record_class,) if query.operation_type in ROWS else ()

    def __call__(self, connection: Any, /, **parameters: Any) -> Any:
        return self._ask(connection, self.name, self.sql, parameters, *self._more)


class Statements(Queries):
    def load_from_list(self, query_data: list[QueryDatum]) -> "Statements":
        """Raises SQLParseException."""
        for query in query_data:
            if query.operation_type not in KINDS:
                raise SQLParseException(f"{query.query_name}: nobody asks in this way")
            if query.operation_type is SQLOperationType.SELECT and not self._look_like_a_select(query.sql):
                raise SQLParseException(f"{query.query_name} gives no rows: its name ends with an operator, as `!`")
            self.add_query(query.query_name, Statement(self.driver_adapter, query))
        return self
