"""The data folder: readable for nobody else, and used by one process at a time."""

import fcntl
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from bot.config import Settings
from bot.operator.exits import Exit, Stop
from storage.encryption import Sealing, for_keys
from storage.scratch import clear
from storage.where import Server, Where

DATABASE = "projektschmiede.db"
OTHERS = 0o077


@dataclass(frozen=True, slots=True)
class Folder:
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


def open_folder(settings: Settings) -> Folder:
    """Makes it if need be, for its owner alone."""
    path = settings.data_dir
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.stat().st_mode & OTHERS:
            path.chmod(0o700)
    except OSError as fault:
        what = f"The data folder {path} cannot be used ({fault.strerror})."
        raise Stop(Exit.CONFIGURATION, f"{what} Set PROJEKTSCHMIEDE_DATA_DIR to a folder of your own.") from None
    clear(path)
    return Folder(path.resolve(), server_of(settings), settings.backup_keys)


def server_of(settings: Settings) -> Server | None:
    return Server(settings.database_url.get_secret_value()) if settings.database_url else None


@contextmanager
def held(folder: Folder, now: datetime) -> Iterator[None]:
    """Nobody else uses the folder meanwhile; the kernel lets go of it however the process ends."""
    file = folder.path / "lock"
    with open(file, "a+", encoding="utf-8", opener=_private) as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Stop(Exit.IN_USE, _who(folder, lock)) from None
        _sign(lock, now)
        yield


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sign(lock: TextIO, now: datetime) -> None:
    lock.seek(0)
    lock.truncate()
    json.dump({"pid": os.getpid(), "host": socket.gethostname(), "since": now.isoformat(timespec="seconds")}, lock)
    lock.flush()


def _who(folder: Folder, lock: TextIO) -> str:
    lock.seek(0)
    try:
        known = json.loads(lock.read())
        holder = f"process {known['pid']} on {known['host']} since {known['since']}"
    except (ValueError, KeyError, TypeError):
        holder = "another process"
    return f"The data folder {folder.path} is in use by {holder}. Stop that one first, or choose another folder."
