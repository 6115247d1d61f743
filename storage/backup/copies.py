"""Copies of the database, wherever it is."""

from pathlib import Path

from storage.backup import postgres as server
from storage.backup import sqlite as backup
from storage.backup.age import Sealing, seal
from storage.backup.scratch import scratch_folder
from storage.backup.sqlite import Counts, arriving
from storage.location import Server, Where


def back_up(where: Where, target: Path, sealing: Sealing | None = None) -> Counts:
    """Consistent, also while others write; only its owner may read it, and if sealed, not even they. Raises NoTool,
    Damaged, StorageFault, FileExistsError, OSError."""
    if sealing is None:
        return _copied(where, target)
    with arriving(target) as part, scratch_folder(sealing.place) as room:
        plain = room / target.stem
        found = _copied(where, plain)
        seal(plain, part, sealing.turn)
    return found


def _copied(where: Where, target: Path) -> Counts:
    return server.dump(where, target) if isinstance(where, Server) else backup.back_up(where, target)


def ending(where: Where) -> str:
    """Of a plain copy's name."""
    return ".dump" if isinstance(where, Server) else ".db"


def counts(where: Where) -> Counts:
    """Rows of the tables that matter. Raises Damaged, StorageFault."""
    return server.counts(where) if isinstance(where, Server) else backup.examine(where)
