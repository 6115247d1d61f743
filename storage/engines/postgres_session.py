"""Our sessions with a PostgreSQL server: how they are, which faults pass by themselves, and how queries are asked."""

from typing import Any

import asyncpg
from aiosql.adapters.asyncpg import AsyncPGAdapter

from storage.location import Server
from storage.trouble import NotYet, StorageFault, Trouble

CONNECT_WITHIN = 5.0
SESSION = {
    "application_name": "projektschmiede",
    "synchronous_commit": "on",
    "idle_in_transaction_session_timeout": "30s",
    "tcp_keepalives_idle": "3",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
    "jit": "off",
}
"""The server lets go of a machine that has vanished within ten seconds, and of a process that is frozen within 30."""
WANTED = {"server_encoding": "UTF8", "fsync": "on"}
PASSING = ("08", "53", "57", "58", "25006", "25P03", "55P03")
"""Beginnings of SQLSTATE: connection, resources, operator, system; a server that only reads; too slow; locked."""
QUICKER = ("40", "0A000")
"""Somebody else was quicker; or a plan grew old through a migration."""
FULL = "53100"
FAULTS = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)


def trouble_in(fault: BaseException, *, gone: bool) -> Trouble | None:
    """`gone`: the connection ended. None when it will not pass: a mistake of ours."""
    state = getattr(fault, "sqlstate", None) or ""
    if state.startswith(QUICKER):
        return NotYet(type(fault).__name__)
    if gone or state.startswith(PASSING):
        return Trouble(reason(fault), full=state == FULL, away=state != FULL)
    return None


def reason(fault: BaseException) -> str:
    """In a few words that hold no data: the text of a server's message may."""
    return f"{type(fault).__name__} {getattr(fault, 'sqlstate', '') or ''}".strip()


def manner() -> dict[str, Any]:
    return {"server_settings": SESSION, "timeout": CONNECT_WITHIN, "statement_cache_size": 400}


async def nothing(_connection: Any) -> None:
    """Every transaction is ended where it began, and nobody changes a session."""


async def check(pool: Any, server: Server) -> None:
    for name, wanted in WANTED.items():
        found = await pool.fetchval("SELECT current_setting($1)", name)
        if found != wanted:
            raise StorageFault(f"{server}: {name} is {found}, but must be {wanted}. Ask whoever runs it.")


class Numbered(AsyncPGAdapter):
    """aiosql's adapter, with the results that repositories know from SQLite.

    One for each file of queries: it remembers by the query's name which parameter has which number.
    """

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
