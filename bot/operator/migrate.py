"""Brings the database to the schema that this program needs, after a backup."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from bot.operator.automatic_copies import keep, newest_copy
from bot.operator.console import Exit, Stop
from bot.operator.data_folder import Folder
from storage.backup.postgres import NoTool, restores
from storage.backup.sqlite import Damaged
from storage.file_owner import hand_over
from storage.location import Server, Where
from storage.schema import Schema, newest, state_of, version_of
from storage.trouble import StorageFault

SOURCE = Path(__file__).parents[2]
"""Where the packages lie, wherever the operator stands."""


def ready(folder: Folder, now: datetime) -> str:
    """Says what was done, or nothing. The folder must be held."""
    where = folder.where
    need_whole(where)
    match state_of(where):
        case Schema.CURRENT:
            return ""
        case Schema.NEWER:
            what = (
                f"{where} was written by a newer version (schema {version_of(where)}, this program knows {newest()})."
            )
            raise Stop(Exit.CONFIGURATION, f"{what} Install the newer version, or restore a backup of this one.")
        case Schema.BEHIND:
            return _upgrade(folder, now)


def need_whole(where: Where) -> None:
    """On a server, a copy is seen by all before those who were erased since are erased in it once more."""
    if isinstance(where, Server) and restores(where):
        what = f"A backup is being restored into {where}, or that was broken off: whoever was erased may be back."
        raise Stop(Exit.BAD_DATA, f"{what} Restore it once more: projektschmiede restore FILE")


def _upgrade(folder: Folder, now: datetime) -> str:
    before = version_of(folder.where)
    if not before and (copy := newest_copy(folder)):
        raise Stop(Exit.BAD_DATA, gone(folder, copy))
    kept = _keep(folder, now) if before else ""
    Migration(folder.where).finish()
    if not before:
        return f"A new database was made: {folder.where}"
    return f"The database has schema {newest()} now; as it was before: {kept}"


def gone(folder: Folder, copy: Path) -> str:
    """An empty database instead would take in what people write, and know nobody."""
    what = f"{folder.where} is missing or empty, but there are backups of it. Is the right data folder mounted?"
    anew = f"To begin anew on purpose, first move {folder.backups} to another place."
    return f"{what} Restore the newest: projektschmiede restore {copy}. {anew}"


def _keep(folder: Folder, now: datetime) -> str:
    try:
        kept, _ = keep(folder, f"before-{newest()}-{now:%Y%m%d-%H%M%S}")
    except NoTool:
        return "see the server's own backup"
    except (Damaged, StorageFault, OSError) as fault:
        what = f"Before an update a backup is made, and it failed: {fault}"
        raise Stop(Exit.CONFIGURATION, f"{what} Nothing was changed.") from None
    return str(kept)


class Migration:
    """Runs in a process of its own, from the moment it is made."""

    def __init__(self, where: Where) -> None:
        address = {"MIGRATE": where.dsn} if isinstance(where, Server) else {}
        command = [sys.executable, "-m", "storage.migrate", *([] if address else [str(where)])]
        self._where = where
        self._child = subprocess.Popen(
            command, cwd=SOURCE, env={**os.environ, **address}, stderr=subprocess.PIPE, text=True
        )

    def finish(self) -> None:
        _, complaints = self._child.communicate()
        if self._child.returncode:
            last = (complaints.strip().splitlines() or ["no reason given"])[-1]
            what = f"The database {self._where} could not be migrated ({last}). It is as it was."
            raise Stop(Exit.BAD_DATA, f"{what} Restore a backup, or ask the developers with this line.")
        if isinstance(self._where, Path):
            self._where.chmod(0o600)
            hand_over(self._where)
