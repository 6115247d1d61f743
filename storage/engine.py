"""Which engine keeps the data: one SQLite file, or a PostgreSQL server. Whoever opens a database asks here."""

from collections.abc import Iterable
from pathlib import Path

from storage.engines.base import NO_DRIVER, Engine, load_queries, must_have
from storage.engines.sqlite import Sqlite
from storage.engines.sqlite_driver import AtOnce
from storage.location import Where
from storage.trouble import StorageFault


async def open_engine(where: Where) -> Engine:
    """Raises StorageFault."""
    if isinstance(where, Path):
        return await Sqlite.open(where)
    try:
        from storage.engines.postgres import Postgres
    except ImportError:
        raise StorageFault(f"{where}: {NO_DRIVER}") from None
    return await Postgres.open(where)


def count_queries(files: Iterable[str]) -> int:
    """Reads all of `sql/`, where these files must be, as one file of SQLite needs them. Raises QueryFault."""
    must_have(files)
    return sum(len(queries.available_queries) for queries in load_queries(AtOnce).values())
