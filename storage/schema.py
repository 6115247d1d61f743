"""Which schema a database file has and which one this program needs, without loading Alembic."""

import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path

from storage.backup import postgres as server
from storage.backup.sqlite import Damaged
from storage.location import Server, Where

VERSIONS = Path(__file__).parent / "migrations" / "versions"


class Schema(Enum):
    CURRENT = "current"
    BEHIND = "behind"
    NEWER = "newer"
    """Written by a newer program; this one must not touch it."""


def newest() -> str:
    return max(file.name.split("_")[0] for file in VERSIONS.glob("[0-9]*_*.py"))


def state_of(where: Where) -> Schema:
    """Raises Damaged when the file is no database, StorageFault when the server cannot be used."""
    present = version_of(where)
    if present == newest():
        return Schema.CURRENT
    known = {migration.name.split("_")[0] for migration in VERSIONS.glob("[0-9]*_*.py")}
    return Schema.BEHIND if present is None or present in known else Schema.NEWER


def version_of(where: Where) -> str | None:
    """None when there is no schema yet. Raises Damaged when a file holds something else, StorageFault."""
    return server.version_of(where) if isinstance(where, Server) else _in_file(where)


def _in_file(file: Path) -> str | None:
    if not file.exists():
        return None
    with closing(sqlite3.connect(file)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError as fault:
            if "no such table" not in str(fault):
                raise
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise Damaged(f"{file} is not a database of the Projektschmiede.") from None
            return None
        except sqlite3.DatabaseError as fault:
            raise Damaged(f"{file} is not a database, or it is damaged ({fault}).") from None
    return row[0] if row else None
