"""Past the repositories: what really stands in the tables, on either engine."""

from typing import Any

from storage.unit_of_work import Work


async def ask(work: Work, sql: str) -> list[tuple[Any, ...]]:
    connection = work._transaction.connection
    rows = await connection.fetch(sql) if hasattr(connection, "fetch") else connection.raw.execute(sql).fetchall()
    return [tuple(row) for row in rows]
