"""One process per data folder; it makes what it needs, and leaves in peace."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

from bot import VERSION
from storage.schema import newest
from tests.operator.conftest import ROOT, Cli, stop, until_said

RUNS = "The Projektschmiede runs"


def test_it_makes_its_folder_and_database_for_its_owner_alone(cli: Cli) -> None:
    process = cli.start_from_nothing("run")
    heard = until_said(process, RUNS)
    assert "no Telegram (there is no token)" in heard
    assert f"http://127.0.0.1:{cli.port}" in heard
    for path in (cli.data, cli.database, cli.data / "lock"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert stop(process).code == 0


def test_the_second_one_is_told_who_was_first(settled: Cli) -> None:
    first = settled.start("run")
    until_said(first, RUNS)
    for command in (("run",), ("migrate",), ("restore", "x.db")):
        ended = settled(*command)
        assert ended.code == 75
        assert f"process {first.pid} on " in ended.complained
    assert stop(first).code == 0
    again = settled.start("run")
    until_said(again, RUNS)
    assert stop(again).code == 0


def test_a_signal_ends_it_within_eight_seconds(settled: Cli) -> None:
    process = settled.start("run")
    until_said(process, RUNS)
    begun = time.monotonic()
    assert stop(process).code == 0
    assert time.monotonic() - begun < 8


def test_a_killed_one_leaves_no_lock(settled: Cli) -> None:
    process = settled.start("run")
    until_said(process, RUNS)
    process.kill()
    process.wait()
    again = settled.start("run")
    until_said(again, RUNS)
    assert stop(again).code == 0


def test_an_older_schema_is_backed_up_and_brought_up_to_date(cli: Cli) -> None:
    cli.data.mkdir(mode=0o700)
    _made_with(cli.database, "0001")
    ended = cli("migrate")
    assert ended.code == 0, ended.complained
    (kept,) = (cli.data / "backups").glob("before-*.db")
    assert (_version(kept), _version(cli.database)) == ("0001", newest())
    assert cli("migrate").said.startswith("The database has the newest schema already")


def test_a_newer_schema_is_left_alone(settled: Cli) -> None:
    with sqlite3.connect(settled.database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = settled.database.read_bytes()
    ended = settled("run")
    assert (ended.code, "newer version" in ended.complained) == (78, True)
    assert settled.database.read_bytes() == before


def test_a_damaged_database_is_named(cli: Cli) -> None:
    cli.data.mkdir(mode=0o700)
    cli.database.write_bytes(os.urandom(8192))
    ended = cli("run")
    assert (ended.code, "Restore a backup" in ended.complained) == (65, True)


def _made_with(file: Path, revision: str) -> None:
    from storage.migrate import upgrade

    upgrade(file, revision)


def _version(file: Path) -> str:
    copy = file.with_suffix(".look")
    shutil.copyfile(file, copy)
    with sqlite3.connect(copy) as connection:
        version: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    connection.close()
    return version


def test_without_a_web_door_the_lock_says_how_it_is(settled: Cli) -> None:
    """Telegram alone: the health check of a container must not call a well bot ill."""
    settings = {"web_address": "", "token": f"7000000001:{'A' * 35}", "telegram_api": "http://127.0.0.1:1"}
    assert settled("check", "--health", user=None, **settings).code == 78
    process = settled.start("run", **settings)
    until_said(process, RUNS)
    assert settled("check", "--health", user=None, **settings).code == 0
    assert stop(process).code == 0


def test_a_proxy_in_the_environment_is_none_of_its_business(settled: Cli) -> None:
    process = settled.start("run")
    until_said(process, RUNS)
    environment = {"HTTP_PROXY": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9", "ALL_PROXY": "http://x:9"}
    asked = subprocess.run(
        [sys.executable, "-m", "bot", "check", "--health"], env={**settled._environment({}), **environment}, check=False
    )
    assert asked.returncode == 0
    assert stop(process).code == 0


def test_the_health_question_loads_next_to_nothing() -> None:
    script = (
        "import sys; sys.argv = ['projektschmiede', 'check', '--health']; import bot.__main__ as m\n"
        "try: m.main()\n"
        "except SystemExit: pass\n"
        "print([name for name in ('argparse', 'msgspec', 'asyncio', 'urllib.request', 'ssl') if name in sys.modules])"
    )
    environment = {**os.environ, "PROJEKTSCHMIEDE_WEB_ADDRESS": "127.0.0.1:9", "PYTHONPATH": str(ROOT)}
    loaded = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_the_version_is_in_every_place(settled: Cli) -> None:
    process = settled.start("run")
    assert f"version {VERSION}" in until_said(process, RUNS)
    for path in ("healthz", "metrics"):
        with urlopen(f"http://127.0.0.1:{settled.port}/{path}") as answer:
            assert VERSION in answer.read().decode()
    ended = stop(process)
    assert (ended.code, f'"version": "{VERSION}"' in ended.complained) == (0, True)
    assert settled("--version").said == f"projektschmiede {VERSION}\n"
