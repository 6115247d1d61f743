"""Copies that the program makes by itself, in the data folder. Whoever makes them holds the folder."""

from pathlib import Path

from bot.operator.data_folder import Folder
from storage.backup.age import ENDING
from storage.backup.copies import back_up, ending
from storage.backup.sqlite import Counts
from storage.file_owner import hand_over


def keep(folder: Folder, name: str) -> tuple[Path, Counts]:
    """Raises NoTool, Damaged, StorageFault, OSError."""
    folder.backups.mkdir(exist_ok=True, mode=0o700)
    hand_over(folder.backups)
    for torn in folder.backups.glob(f"{name.partition('-')[0]}-*.part"):
        torn.unlink()
    sealing = folder.sealing
    copy = folder.backups / f"{name}{ending(folder.where)}{ENDING if sealing else ''}"
    return copy, back_up(folder.where, copy, sealing)


def newest_copy(folder: Folder) -> Path | None:
    """Of the database that this folder had, or has."""
    return max(kept(folder, "*"), key=lambda copy: copy.stat().st_mtime, default=None)


def kept(folder: Folder, names: str) -> list[Path]:
    """Sealed ones and plain ones; `names` may hold a `*`."""
    plain = f"{names}{ending(folder.where)}"
    return [*folder.backups.glob(plain), *folder.backups.glob(f"{plain}{ENDING}")]
