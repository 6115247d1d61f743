"""Copies of the database, wherever it is."""

from pathlib import Path

from storage import backup, server
from storage.backup import Counts
from storage.where import Server, Where


def back_up(where: Where, target: Path) -> Counts:
    """Consistent, also while others write; only its owner may read it. Raises NoTool, Damaged, StorageFault,
    FileExistsError, OSError."""
    return server.dump(where, target) if isinstance(where, Server) else backup.back_up(where, target)


def ending(where: Where) -> str:
    """Of a copy's name."""
    return ".dump" if isinstance(where, Server) else ".db"


def counts(where: Where) -> Counts:
    """Rows of the tables that matter. Raises Damaged, StorageFault."""
    return server.counts(where) if isinstance(where, Server) else backup.examine(where)
