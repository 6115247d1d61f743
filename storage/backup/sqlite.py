"""Copies of a database file: made while others write, checked, and put in its place."""

import errno
import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from storage.file_owner import hand_over

COUNTED = ("association", "person", "answer", "review", "outbox")
"""The tables that tell somebody whether this is the right file."""
Counts = Mapping[str, int]


class Damaged(Exception):
    """This is no database of ours, or it is broken."""


def back_up(source: Path, target: Path) -> Counts:
    """A consistent copy that only its owner may read. Raises Damaged, FileExistsError, OSError."""
    with arriving(target) as part:
        _copy(source, part)
        return examine(part)


@contextmanager
def arriving(target: Path) -> Iterator[Path]:
    """An empty file beside it, for its owner alone: filled, it takes the target's name. Raises FileExistsError."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    part = target.with_name(f"{target.name}.part")
    with _reserved(part):
        try:
            yield part
            to_disk(part)
            part.rename(target)
            to_disk(target.parent)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def _reserved(part: Path) -> Iterator[None]:
    """What a killed process left half done is begun anew; what another one writes just now is left alone."""
    handle = os.open(part, os.O_CREAT | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(handle, 0)
        os.fchmod(handle, 0o600)
        hand_over(part)
        yield
    except BlockingIOError:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(part)) from None
    finally:
        os.close(handle)


def private(file: Path) -> None:
    """Makes it, empty, for its owner alone. Raises FileExistsError."""
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    hand_over(file)


def examine(file: Path) -> Counts:
    """Rows of the tables that matter. Raises Damaged when the file is not whole."""
    with _reading(file) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise Damaged(f"{file} is damaged ({verdict}).")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" not in tables:
            raise Damaged(f"{file} is not a database of the Projektschmiede.")
        present = [table for table in COUNTED if table in tables]
        return {table: connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in present}  # noqa: S608


def put_in_place(copy: Path, file: Path, aside: Path) -> None:
    """`file` becomes what `copy` holds; what it held before is kept as `aside`. Nobody may use `file` meanwhile."""
    fresh = file.with_name(f"{file.name}.restoring")
    fresh.unlink(missing_ok=True)
    private(fresh)
    _copy(copy, fresh)
    to_disk(fresh)
    if file.exists():
        _settle(file)
        shutil.copyfile(file, aside)
        aside.chmod(0o600)
        hand_over(aside)
        to_disk(aside)
        for ending in ("-wal", "-shm"):
            rest = file.with_name(file.name + ending)
            if rest.exists():
                rest.replace(aside.with_name(aside.name + ending))
    fresh.replace(file)
    to_disk(file.parent)


def _copy(source: Path, target: Path) -> None:
    """By SQLite's own means: one read transaction, whatever others write meanwhile. `target` is there, and empty."""
    with _reading(source) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


@contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Never opens the file itself: closing it would drop all locks that SQLite holds on it in this process (POSIX)."""
    if not file.is_file():
        raise Damaged(f"{file} {'is no file' if file.exists() else 'does not exist'}.")
    if not os.access(file, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(file))
    try:
        with closing(sqlite3.connect(file, timeout=10, isolation_level=None)) as connection:
            yield connection
    except sqlite3.DatabaseError as fault:
        if isinstance(fault, sqlite3.OperationalError):
            raise OSError(errno.EIO, str(fault), str(file)) from fault
        raise Damaged(f"{file} is not a database, or it is damaged ({fault}).") from None


def _settle(file: Path) -> None:
    """What waits in the write-ahead log goes into the file itself; a damaged file keeps its log beside it."""
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.DatabaseError:
        return


def to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
