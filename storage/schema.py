"""Which schema a database file has and which one this program needs, without loading Alembic."""

import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path

from storage.backup import Damaged

VERSIONS = Path(__file__).parent / "migrations" / "versions"


class Schema(Enum):
    CURRENT = "current"
    BEHIND = "behind"
    NEWER = "newer"
    """Written by a newer program; this one must not touch it."""


def newest() -> str:
    return max(file.name.split("_")[0] for file in VERSIONS.glob("[0-9]*_*.py"))


def state_of(file: Path) -> Schema:
    """Raises Damaged when the file is no database."""
    present = version_of(file)
    if present == newest():
        return Schema.CURRENT
    known = {migration.name.split("_")[0] for migration in VERSIONS.glob("[0-9]*_*.py")}
    return Schema.BEHIND if present is None or present in known else Schema.NEWER


def version_of(file: Path) -> str | None:
    """None when there is no schema yet."""
    if not file.exists():
        return None
    with closing(sqlite3.connect(file)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError as fault:
            raise Damaged(f"{file} is not a database, or it is damaged ({fault}).") from None
    return row[0] if row else None
