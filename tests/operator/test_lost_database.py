"""Where copies lie, there was a database: no empty one takes its place without a word."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from tests.operator.conftest import Cli


def _missing(cli: Cli) -> None:
    cli.database.unlink()


def _empty(cli: Cli) -> None:
    cli.database.write_bytes(b"")


def _without_tables(cli: Cli) -> None:
    cli.database.unlink()
    with closing(sqlite3.connect(cli.database)) as connection:
        connection.execute("PRAGMA user_version = 1")


def _foreign(cli: Cli) -> None:
    cli.database.unlink()
    with closing(sqlite3.connect(cli.database)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
        connection.commit()


COMMANDS = [("run",), ("migrate",), ("check",)]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("lost", [_missing, _empty, _without_tables])
def test_with_copies_beside_it_nothing_begins_anew(
    settled: Cli, lost: Callable[[Cli], None], command: tuple[str, ...]
) -> None:
    copy = _copied(settled)
    lost(settled)
    before = _bytes(settled)
    ended = settled(*command)
    said = ended.said + ended.complained
    assert ended.code == 65, said
    assert f"projektschmiede restore {copy}" in said
    assert "To begin anew on purpose" in said
    assert _bytes(settled) == before
    assert settled("restore", copy).code == 0
    assert settled("migrate").code == 0


def test_on_purpose_it_begins_anew(settled: Cli) -> None:
    _copied(settled)
    _missing(settled)
    (settled.data / "backups").rename(settled.folder / "elsewhere")
    assert settled("migrate").code == 0
    assert settled.database.exists()


def test_an_empty_file_without_copies_is_a_first_start_that_was_cut_short(cli: Cli) -> None:
    cli.data.mkdir(mode=0o700)
    _empty(cli)
    assert cli("migrate").code == 0


@pytest.mark.parametrize("command", [*COMMANDS, ("seed", "seed.toml")], ids=" ".join)
def test_a_foreign_file_is_left_as_it_is(settled: Cli, command: tuple[str, ...]) -> None:
    _foreign(settled)
    (settled.folder / "seed.toml").write_text("")
    before = _bytes(settled)
    ended = settled(*command)
    assert ended.code == 65
    assert "is not a database of the Projektschmiede" in ended.said + ended.complained
    assert _bytes(settled) == before


def _copied(cli: Cli) -> str:
    backups = cli.data / "backups"
    backups.mkdir(mode=0o700, exist_ok=True)
    copy = backups / "nightly-2027-03-10.db"
    assert cli("backup", copy).code == 0
    return str(copy)


def _bytes(cli: Cli) -> bytes | None:
    return cli.database.read_bytes() if cli.database.exists() else None
