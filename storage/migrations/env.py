"""Alembic's entry. `storage.migrate` hands over where the database is."""

import asyncio
from pathlib import Path

from alembic import context
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from storage.location import Server, Where
from storage.trouble import HOUSE, MIGRATING


def _run(connection: Connection) -> None:
    context.configure(connection=connection, transactional_ddl=True)
    context.run_migrations()


def _in_a_file(file: Path) -> None:
    engine = create_engine(f"sqlite:///{file}")

    @event.listens_for(engine, "connect")
    def _no_hidden_commits(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        """Python's driver would commit before every CREATE TABLE."""
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as connection:
        _run(connection)
    engine.dispose()


async def _on_a_server(server: Server) -> None:
    """Processes that start at the same time do it one after the other; the later ones find nothing to do."""
    import asyncpg

    engine = create_async_engine("postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(server.dsn))
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({HOUSE}, {MIGRATING})")
        await connection.run_sync(_run)
    await engine.dispose()


where: Where = context.config.attributes["where"]
if isinstance(where, Server):
    asyncio.run(_on_a_server(where))
else:
    _in_a_file(where)
