"""Every end of a command has its code and one sentence that says what to do."""

import re
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.operator.conftest import ROOT, Cli

HEAVY = ("telegram", "aiohttp", "pydantic", "alembic", "sqlite3", "pyrage", "bot.app")


def test_help_is_quick_because_it_loads_nothing() -> None:
    script = "import bot.__main__, sys; print([name for name in sys.argv[1:] if name in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", script, *HEAVY], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "[]"


def test_who_encrypts_nothing_loads_no_encryption() -> None:
    script = (
        "import bot.operator.run, bot.operator.data, bot.config, sys; "
        "bot.config.read_settings(); print('pyrage' in sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "False"


def test_who_has_no_token_waits_for_no_library_of_telegram() -> None:
    script = "import bot.operator.seed, sys; print([name for name in ('telegram', 'aiohttp') if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_help_names_every_command(cli: Cli) -> None:
    ended = cli("--help")
    assert ended.code == 0
    every = "demo run migrate seed invite role backup restore check announcement export"
    for command in every.split():
        assert re.search(rf"^ +{command}\b", ended.said, re.MULTILINE)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("fly",),
        ("seed",),
        ("run", "now"),
        ("backup",),
        ("invite", "x", "--uses", "0"),
        ("check", "--nothing"),
        ("role",),
        ("role", "add", "1", "nord", "boss"),
    ],
)
def test_usage(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli(*words).code == 64


@pytest.mark.parametrize(
    "settings, said",
    [
        ({"web_address": "everywhere"}, "PROJEKTSCHMIEDE_WEB_ADDRESS must be host:port"),
        ({"web_url": "https://haus.example/schmiede"}, "PROJEKTSCHMIEDE_WEB_URL must name a host and nothing behind"),
        ({"web_url": "https://haus.example/?a=1"}, "PROJEKTSCHMIEDE_WEB_URL must name a host and nothing behind"),
        ({"trusted_proxies": "nginx"}, "PROJEKTSCHMIEDE_TRUSTED_PROXIES must be addresses or networks"),
        ({"trusted_proxies": "127.0.0.1, *"}, "PROJEKTSCHMIEDE_TRUSTED_PROXIES must be addresses or networks"),
        ({"trusted_proxies": "::/0"}, "PROJEKTSCHMIEDE_TRUSTED_PROXIES must be addresses or networks"),
        ({"web_address": ""}, "Set PROJEKTSCHMIEDE_TOKEN_FILE or PROJEKTSCHMIEDE_WEB_ADDRESS"),
        ({"token_file": "/nowhere/token"}, "PROJEKTSCHMIEDE_TOKEN_FILE"),
        ({"timezone": "Berlin"}, "PROJEKTSCHMIEDE_TIMEZONE"),
        ({"log": "loud"}, "PROJEKTSCHMIEDE_LOG"),
        ({"backup_key": "age1nonsense"}, "PROJEKTSCHMIEDE_BACKUP_KEY must be a public key (age1...)"),
        ({"backup_key": "AGE-SECRET-KEY-1QQQ"}, "PROJEKTSCHMIEDE_BACKUP_KEY holds a secret key"),
        ({"data_dir": "/dev/null/data"}, "Set PROJEKTSCHMIEDE_DATA_DIR"),
    ],
)
def test_configuration(cli: Cli, settings: dict[str, str], said: str) -> None:
    ended = cli("run", user=None, **settings)
    assert (ended.code, said in ended.complained) == (78, True), ended.complained


def test_a_port_that_is_taken(settled: Cli) -> None:
    with socket.create_server(("127.0.0.1", settled.port)):
        ended = settled("run")
    assert (ended.code, "PROJEKTSCHMIEDE_WEB_ADDRESS" in ended.complained) == (78, True), ended.complained


@pytest.mark.parametrize("command", [("seed", "there.toml"), ("restore", "there.db"), ("invite", "Nobody")])
def test_what_is_not_there_is_bad_data(settled: Cli, command: tuple[str, ...]) -> None:
    assert settled(*command).code == 65


def test_health_of_a_bot_that_does_not_run(cli: Cli) -> None:
    assert cli("check", "--health").code == 71
    assert cli("check", "--health", web_address="").code == 78


def test_check_reads_everything_and_shows_every_screen(settled: Cli) -> None:
    page = settled.folder / "gallery.html"
    ended = settled("check", "--gallery", page)
    assert ended.code == 0, ended.said
    assert ended.said.count("ok   ") == 10
    html = page.read_text(encoding="utf-8")
    assert 'id="journey"' in html
    assert "<script" not in html
    assert 'src="http' not in html
    assert "&lt;b&gt;Zoé" in html


def test_check_says_what_is_wrong(settled: Cli) -> None:
    settled.data.chmod(0o755)
    ended = settled("check")
    assert ended.code == 78
    assert f"chmod 700 {settled.data}" in ended.said


def test_retention_says_what_is_there_and_what_should_be_gone(cli: Cli) -> None:
    cli("migrate")
    ended = cli("retention")
    assert ended.code == 0
    assert "The job has not run yet." in ended.said
    with closing(sqlite3.connect(cli.database)) as connection, connection:
        connection.execute("INSERT INTO audit (id, at, actor, verb, subject, detail) VALUES ('a', 1, NULL, '', '', '')")
    late = cli("retention")
    assert late.code == 65
    assert "Overdue for more than a day: audit." in late.complained
