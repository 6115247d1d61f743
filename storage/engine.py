"""Which engine keeps the data: one SQLite file, or a PostgreSQL server. Whoever opens a database asks here."""

from pathlib import Path

from storage.engines.base import NO_DRIVER, Engine, Listener, StorageFault, Transaction, Troubled
from storage.engines.sqlite import Sqlite
from storage.location import Server, Where

__all__ = ["Engine", "Listener", "Server", "Sqlite", "StorageFault", "Transaction", "Troubled", "Where", "open_engine"]


async def open_engine(where: Where) -> Engine:
    """Raises StorageFault."""
    if isinstance(where, Path):
        return await Sqlite.open(where)
    try:
        from storage.engines.postgres import Postgres
    except ImportError:
        raise StorageFault(f"{where}: {NO_DRIVER}") from None
    return await Postgres.open(where)
