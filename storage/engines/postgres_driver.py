"""aiosql's adapter for asyncpg, with the results that repositories know from SQLite."""

from typing import Any

from aiosql.adapters.asyncpg import AsyncPGAdapter


class Numbered(AsyncPGAdapter):
    """One for each file of queries: it remembers by the query's name which parameter has which number."""

    def _ordered(self, name: str, parameters: Any) -> list[Any]:
        return [parameters[parameter] for parameter in self.var_sorted[name]] if parameters else []

    async def select(self, conn: Any, name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        for row in await conn.fetch(sql, *self._ordered(name, parameters)):
            yield row

    async def select_one(self, conn: Any, name: str, sql: str, parameters: Any, record_class: Any = None) -> Any:
        return await conn.fetchrow(sql, *self._ordered(name, parameters))

    async def select_value(self, conn: Any, name: str, sql: str, parameters: Any) -> Any:
        return await conn.fetchval(sql, *self._ordered(name, parameters))

    async def insert_update_delete(self, conn: Any, name: str, sql: str, parameters: Any) -> int:
        """How many rows: the last word of `INSERT 0 1`, `UPDATE 1`, `DELETE 1`."""
        status: str = await conn.execute(sql, *self._ordered(name, parameters))
        return int(status.rpartition(" ")[2])

    async def insert_update_delete_many(self, conn: Any, name: str, sql: str, parameters: Any) -> None:
        await conn.executemany(sql, [self._ordered(name, row) for row in parameters])
