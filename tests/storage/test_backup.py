"""Copies that are made by the very process that serves the database. Only SQLite."""

import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.backup.sqlite import back_up
from storage.engines.sqlite import Sqlite

LOOK = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT max(n) FROM counter').fetchone()[0])"


def seen_by_another_process(file: Path) -> int:
    """Like `seed`, `invite` and `export`: opens the database, looks, and closes it."""
    return int(subprocess.run([sys.executable, "-c", LOOK, file], capture_output=True, check=True).stdout)


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Sqlite]:
    file = tmp_path / "x.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE counter (n INTEGER)")
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    engine = await Sqlite.open(file)
    yield engine
    await engine.close()


async def writes(engine: Sqlite, n: int) -> None:
    async with engine.transaction() as transaction:
        transaction.connection.raw.execute("INSERT INTO counter VALUES (?)", (n,))
        await transaction.commit()


async def test_a_backup_takes_no_lock_away_from_the_bot(engine: Sqlite, tmp_path: Path) -> None:
    """Whoever opens and closes the file in the same process drops SQLite's locks, and the next command its log."""
    await writes(engine, 1)
    back_up(tmp_path / "x.db", tmp_path / "copy.db")
    await writes(engine, 2)
    assert seen_by_another_process(tmp_path / "x.db") == 2
    await writes(engine, 3)
    assert seen_by_another_process(tmp_path / "x.db") == 3
