"""Room in reserve: thrown out when the disk is full, so that the bot can go on while somebody clears up."""

import os
import shutil
from pathlib import Path

from msgspec import Struct

from bot.runtime.process.logs import Log

log = Log(__name__)
SIZE = 32 * 1024 * 1024
LOW = 200 * 1024 * 1024
"""Bytes below which the operators are told."""
SHARE = 10
"""Of a small disk, no more than a tenth."""


class Ballast(Struct, frozen=True):
    folder: Path

    @property
    def file(self) -> Path:
        return self.folder / "ballast"

    def room(self) -> int:
        """Bytes that are free for others."""
        return shutil.disk_usage(self.folder).free

    def lay(self) -> None:
        """Only while there is room for it twice."""
        size = min(SIZE, shutil.disk_usage(self.folder).total // SHARE)
        if self.file.exists() or self.room() < 2 * size:
            return
        try:
            with open(self.file, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
                os.posix_fallocate(file.fileno(), 0, size)
        except OSError:
            self.file.unlink(missing_ok=True)

    def throw_out(self) -> bool:
        """True when that made room."""
        if not self.file.exists():
            return False
        self.file.unlink()
        log.error("ballast_thrown_out")
        return True
