"""Alembic's entry: `projektschmiede migrate` hands the address of the database over in the configuration."""

from alembic import context
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "")


@event.listens_for(engine, "connect")
def _no_hidden_commits(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """Python's driver would commit before every CREATE TABLE."""
    connection.isolation_level = None  # type: ignore[attr-defined]


@event.listens_for(engine, "begin")
def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


with engine.begin() as connection:
    context.configure(connection=connection, transactional_ddl=True)
    context.run_migrations()
engine.dispose()
