"""The data folder: readable for nobody else, and used by one process at a time."""

import errno
import fcntl
import json
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from bot.config import Settings
from bot.operator.console import Exit, Stop
from storage.backup.age import Sealing, for_keys
from storage.backup.scratch import clear
from storage.file_owner import hand_over, whose
from storage.location import Server, Where

DATABASE = "projektschmiede.db"
OTHERS = 0o077
OWN = "Set PROJEKTSCHMIEDE_DATA_DIR to a folder of your own."
AS_OWNER = " Run the command as its owner, or give it to the other with chown."


class Folder(Struct, frozen=True):
    path: Path
    server: Server | None = None
    """Where the data is instead, if it is not here."""
    keys: tuple[str, ...] = ()
    """For whom copies are sealed."""

    @property
    def where(self) -> Where:
        return self.server or self.database

    @property
    def sealing(self) -> Sealing | None:
        return Sealing(for_keys(self.keys), self.path) if self.keys else None

    @property
    def database(self) -> Path:
        return self.path / DATABASE

    @property
    def backups(self) -> Path:
        return self.path / "backups"


def open_folder(settings: Settings, *, make: bool = True) -> Folder:
    """For its owner alone. `make`: this command may begin with nothing; without it, there must be a database."""
    path, server = settings.data_dir.absolute(), server_of(settings)
    if fault := trouble_with(path):
        raise fault
    if not make and not server and not (path / DATABASE).exists():
        raise no_database(path)
    if not path.is_dir():
        path.mkdir(parents=True, mode=0o700)
        hand_over(path)
    elif path.stat().st_mode & OTHERS:
        path.chmod(0o700)
    _close(path)
    clear(path)
    return Folder(path.resolve(), server, settings.backup_keys)


OWN_FILES = (f"{DATABASE}*", "lock", "ballast", "erased.*", "backups", "backups/*")
"""What the bot makes in its folder. Nothing else in it is touched: somebody may have mounted it there."""


def _close(path: Path) -> None:
    """What was open to others by an older version, a copy or a hand. Raises OSError when it is not ours to close."""
    for file in (file for kind in OWN_FILES for file in path.glob(kind) if not file.is_symlink()):
        with suppress(FileNotFoundError):  # a bot that runs here tidies up meanwhile
            mode = stat.S_IMODE(file.stat().st_mode)
            if mode & OTHERS:
                file.chmod(mode & ~OTHERS)


def no_database(where: object) -> Stop:
    what = f"There is no database in {where}."
    return Stop(Exit.BAD_DATA, f"{what} Stand where your .env is, set PROJEKTSCHMIEDE_DATA_DIR, or seed one first.")


def begins_anew(settings: Settings) -> bool:
    """Whether a command that may make a database would make one here."""
    return not settings.database_url and not (settings.data_dir / DATABASE).exists()


def trouble_with(path: Path) -> Stop | None:
    """Why this cannot be our data folder; only looks."""
    if path.is_symlink() and not path.exists():
        what = f"The data folder {path} leads to {path.readlink()}, which is not there."
        return Stop(Exit.CONFIGURATION, f"{what} Mount or make it. Otherwise: {OWN}")
    if not path.exists():
        shut = closed(next(above for above in path.parents if above.exists()))
        return Stop(Exit.CONFIGURATION, f"The data folder {path} cannot be made. {shut} {OWN}") if shut else None
    if shut := closed(path):
        return Stop(Exit.CONFIGURATION, f"{shut} {OWN}" if not path.is_dir() else shut)
    # Ours is what holds our database, and is no place for everybody such as a folder of temporary files.
    mode = path.stat().st_mode
    if mode & OTHERS and (mode & stat.S_ISVTX or not (path / DATABASE).exists()):
        what = f"Others can read the folder {path}, and there is no database of the bot in it."
        return Stop(Exit.CONFIGURATION, f"{what} If it is for the bot alone, run: chmod 700 {path}. Otherwise: {OWN}")
    if (path / DATABASE).is_dir():
        return Stop(Exit.BAD_DATA, f"{path / DATABASE} is a folder, not a database. Move it away.")
    return None


def closed(path: Path) -> str | None:
    """Why this process cannot work in the folder: the first thing in it that it may not read and write."""
    if not path.is_dir():
        return f"{path} is no folder."
    if not _may(path, os.R_OK | os.W_OK | os.X_OK):
        return _shut(path, "rwx")
    files = (path / name for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "lock"))
    return next((_shut(file, "rw") for file in files if file.exists() and not _may(file, os.R_OK | os.W_OK)), None)


def _may(path: Path, how: int) -> bool:
    return os.access(path, how, effective_ids=os.access in os.supports_effective_ids)


def _shut(path: Path, rights: str) -> str:
    if os.statvfs(path).f_flag & os.ST_RDONLY:
        return f"{path} is on a disk that can only be read. Mount it so that it can be written."
    owner = whose(path)
    return f"{path} cannot be used: permission denied. {owner or f'Run: chmod u+{rights} {path}'}{owner and AS_OWNER}"


def in_words(fault: OSError) -> str:
    """One sentence about a file that could not be used."""
    what = fault.strerror or str(fault)
    if fault.errno == errno.ENOSPC:
        return "The disk is full. Make room, for example by taking older backups to another machine."
    if not isinstance(fault.filename, str | bytes):
        return f"This could not be done: {what}."
    file = Path(os.fsdecode(fault.filename)).absolute()
    owner = whose(file) if fault.errno in {errno.EACCES, errno.EPERM} else ""
    return f"{file} cannot be used: {what[:1].lower()}{what[1:]}.{owner and f' {owner}{AS_OWNER}'}"


def server_of(settings: Settings) -> Server | None:
    return Server(settings.database_url.reveal()) if settings.database_url else None


@contextmanager
def held(folder: Folder, now: datetime) -> Iterator[None]:
    """Nobody else uses the folder meanwhile; the kernel lets go of it however the process ends."""
    file = folder.path / "lock"
    with open(file, "a+", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, 0o600)) as lock:
        hand_over(file)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Stop(Exit.IN_USE, _who(folder, lock)) from None
        lock.seek(0)
        lock.truncate()
        json.dump({"pid": os.getpid(), "host": socket.gethostname(), "since": now.isoformat(timespec="seconds")}, lock)
        lock.flush()
        yield


def _who(folder: Folder, lock: TextIO) -> str:
    lock.seek(0)
    try:
        known = json.loads(lock.read())
        holder = f"process {known['pid']} on {known['host']} since {known['since']}"
    except (ValueError, KeyError, TypeError):
        holder = "another process"
    return f"The data folder {folder.path} is in use by {holder}. Stop that one first, or choose another folder."
