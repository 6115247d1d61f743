"""Brings the database of the data folder to the schema that this program needs, after a backup."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

from bot.operator.exits import Exit, Stop
from bot.operator.folder import Folder
from storage.backup import Damaged, back_up
from storage.schema import Schema, newest, state_of, version_of

SOURCE = Path(__file__).parents[2]
"""Where the packages lie, wherever the operator stands."""


def ready(folder: Folder, now: datetime) -> str:
    """Says what was done, or nothing. The folder must be held."""
    file = folder.database
    match look(file):
        case Schema.CURRENT:
            return ""
        case Schema.NEWER:
            what = f"{file} was written by a newer version (schema {version_of(file)}, this program knows {newest()})."
            raise Stop(Exit.CONFIGURATION, f"{what} Install the newer version, or restore a backup of this one.")
        case Schema.BEHIND:
            return _upgrade(folder, now)


def look(file: Path) -> Schema:
    try:
        return state_of(file)
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Restore a backup: projektschmiede restore FILE") from None


def _upgrade(folder: Folder, now: datetime) -> str:
    before = version_of(folder.database)
    kept = _keep(folder, now) if before else None
    Migration(folder.database).finish()
    if kept is None:
        return f"A new database was made: {folder.database}"
    return f"The database has schema {newest()} now; as it was before: {kept}"


def _keep(folder: Folder, now: datetime) -> Path:
    folder.backups.mkdir(exist_ok=True, mode=0o700)
    kept = folder.backups / f"before-{newest()}-{now:%Y%m%d-%H%M%S}.db"
    back_up(folder.database, kept)
    return kept


class Migration:
    """Runs in a process of its own, from the moment it is made."""

    def __init__(self, file: Path) -> None:
        command = [sys.executable, "-m", "storage.migrate", str(file)]
        self._file = file
        self._child = subprocess.Popen(command, cwd=SOURCE, stderr=subprocess.PIPE, text=True)

    def finish(self) -> None:
        _, complaints = self._child.communicate()
        if self._child.returncode:
            last = (complaints.strip().splitlines() or ["no reason given"])[-1]
            what = f"The database {self._file} could not be migrated ({last}). It is as it was."
            raise Stop(Exit.BAD_DATA, f"{what} Restore a backup, or ask the developers with this line.")
        self._file.chmod(0o600)
