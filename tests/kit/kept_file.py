"""One file of SQLite for all stories of a process, and one connection to it, which knows the queries of those before.

A connection compiles each query when it first runs it, and the first beat of a house alone runs a hundred. So the file
is put back and the connection stays: what a story has written stands in the log beside the file, and is dropped there.
To SQLite that is what it finds after somebody else's crash: it reads the log anew, and nothing that it remembers of
rows counts any more; its queries stay, for the schema is the same.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from storage.engines import sqlite_driver

AS_IT_CAME = (0, 0)
"""When it was last read and written; whatever comes out of the log into the file changes that."""


class StaysOpen(sqlite3.Connection):
    free = True

    def close(self) -> None:
        self.rollback()
        self.free = True


class KeptFile:
    """Whoever opens it gets the one connection, unless somebody has it: then one of their own, as for other files."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._template, self._folder = template, folder
        self._count = 0
        self._connection: StaysOpen | None = None
        self._open: Callable[..., Any] = sqlite_driver.connected
        vars(sqlite_driver)["connected"] = self._connected

    @property
    def file(self) -> Path:
        return self._folder / str(self._count) / "projektschmiede.db"

    def put_back(self) -> Path:
        """As it was at first. What somebody did not close is left to them."""
        if not (self._connection and self._connection.free and self._alone() and self._forgets(self._connection)):
            self._begin()
        return self.file

    def end(self) -> None:
        vars(sqlite_driver)["connected"] = self._open
        self._let_go()

    def _let_go(self) -> None:
        if self._connection and self._connection.free:
            sqlite3.Connection.close(self._connection)
        self._connection = None

    def _begin(self) -> None:
        self._let_go()
        self._count += 1
        self.file.parent.mkdir()
        self._copy()

    def _alone(self) -> bool:
        """Nothing was put beside it."""
        return all(other.name.startswith(self.file.name) for other in self.file.parent.iterdir())

    def _forgets(self, connection: StaysOpen) -> bool:
        if self.file.stat().st_mtime_ns:
            self._copy()
        os.truncate(f"{self.file}-wal", 0)
        with Path(f"{self.file}-shm").open("r+b") as index:
            index.write(bytes(os.fstat(index.fileno()).st_size))
        return bool(connection.execute("SELECT count(*) = 0 FROM inbox").fetchone()[0])

    def _copy(self) -> None:
        shutil.copyfile(self._template, self.file)
        os.utime(self.file, ns=AS_IT_CAME)

    def _connected(self, file: Path, **more: Any) -> sqlite3.Connection:
        if file == self.file and self._connection is None:
            self._connection = self._open(file, factory=StaysOpen, **more)
        kept = self._connection
        if file != self.file or kept is None or not kept.free:
            another: sqlite3.Connection = self._open(file, **more)
            return another
        kept.free = False
        return kept
