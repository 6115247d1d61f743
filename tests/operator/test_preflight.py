"""`check` is as strict as `run`: what the one refuses, the other reports, in the same words."""

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.operator import preflight
from tests.kit.telegram.service import TOKEN
from tests.operator.conftest import ROOT, Cli, stop, until_said

REFUSED = {
    "nobody could reach the bot": ({"web_address": ""}, "Set PROJEKTSCHMIEDE_TOKEN_FILE or PROJEKTSCHMIEDE_WEB_"),
    "an impossible folder": ({"data_dir": "/dev/null/data"}, "Set PROJEKTSCHMIEDE_DATA_DIR"),
    "nonsense for a token": ({"token": "quatsch"}, "PROJEKTSCHMIEDE_TOKEN holds no token"),
    "two words": ({"token": "hello world"}, "PROJEKTSCHMIEDE_TOKEN holds no token"),
    "two lines": ({"token": f"{TOKEN}\n{TOKEN}"}, "in one line"),
    "bot in front": ({"token": f"bot{TOKEN}"}, "PROJEKTSCHMIEDE_TOKEN holds no token"),
    "half a token": ({"token": TOKEN[:20]}, "PROJEKTSCHMIEDE_TOKEN holds no token"),
    "no token file": ({"token_file": "nowhere/token"}, "PROJEKTSCHMIEDE_TOKEN_FILE: there is no"),
    "a webhook without a token": ({"webhook_url": "https://x.example"}, "WEBHOOK_URL needs a token"),
    "a webhook without encryption": (
        {"webhook_url": "http://x.example", "token": TOKEN},
        "WEBHOOK_URL must start with https://",
    ),
    "a webhook without a web door": (
        {"webhook_url": "https://x.example", "token": TOKEN, "web_address": ""},
        "WEBHOOK_URL needs the web door",
    ),
    "no host": ({"webhook_url": "http://", "token": TOKEN}, "PROJEKTSCHMIEDE_WEBHOOK_URL"),
    "a port that is none": ({"web_url": "https://x.example:port"}, "PROJEKTSCHMIEDE_WEB_URL"),
    "an alarm to a name": ({"alert_chat": "@meinchat", "token": TOKEN}, "/chatnummer"),
    "an alarm to a word": ({"alert_chat": "betrieb", "token": TOKEN}, "/chatnummer"),
    "an alarm without a token": ({"alert_chat": "4711"}, "ALERT_CHAT needs a token"),
    "an alarm by no address": ({"alert_url": "ntfy.sh/x"}, "PROJEKTSCHMIEDE_ALERT_URL"),
    "a slip of the pen": ({"alertchat": "4711"}, "Is PROJEKTSCHMIEDE_ALERT_CHAT meant?"),
    "another slip": ({"web_adress": "127.0.0.1:8080"}, "Is PROJEKTSCHMIEDE_WEB_ADDRESS meant?"),
    "no setting at all": ({"flughafen": "BER"}, "PROJEKTSCHMIEDE_FLUGHAFEN is no setting"),
    "a name like none": ({"foo": "1"}, "PROJEKTSCHMIEDE_FOO is no setting. All of them are in .env.example"),
    "no programme": ({"programme_dir": "nowhere"}, "PROGRAMME_DIR: there is no folder"),
    "the home of nobody": ({"data_dir": "~nobodyatall/data"}, "PROJEKTSCHMIEDE_DATA_DIR begins with ~"),
    "a folder for a time zone": ({"timezone": "Europe"}, "PROJEKTSCHMIEDE_TIMEZONE must be the name of a time zone"),
    "a level that is none": ({"log": "laut"}, "PROJEKTSCHMIEDE_LOG must be one of: debug, info, warning, error"),
    "a host that cannot be": ({"web_address": "a..b:8080"}, "PROJEKTSCHMIEDE_WEB_ADDRESS must be host:port"),
    "a host too long to be": ({"web_address": f"{'a' * 300}:8080"}, "PROJEKTSCHMIEDE_WEB_ADDRESS must be host:port"),
    "a token file too long to be": ({"token_file": "a" * 300}, "cannot be used: file name too long."),
}  # fmt: skip


@pytest.mark.parametrize("command", ["run", "check"])
@pytest.mark.parametrize("settings, said", REFUSED.values(), ids=REFUSED)
def test_what_run_refuses_check_reports(cli: Cli, command: str, settings: dict[str, str], said: str) -> None:
    ended = cli(command, user=None, **settings)
    assert (ended.code, said in ended.said + ended.complained) == (78, True), (ended.said, ended.complained)


@pytest.mark.parametrize("command", ["run", "check", "migrate"])
def test_a_folder_that_is_not_mounted(cli: Cli, command: str) -> None:
    cli.data.symlink_to("/nowhere/data")
    ended = cli(command)
    assert (ended.code, "leads to /nowhere/data" in ended.said + ended.complained) == (78, True), ended.complained


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_port_that_is_taken(settled: Cli, command: str) -> None:
    with socket.create_server(("127.0.0.1", settled.port)):
        ended = settled(command)
    assert (ended.code, "cannot listen" in ended.said + ended.complained) == (78, True), ended.said


def test_the_port_of_the_bot_itself_is_no_mistake(settled: Cli) -> None:
    process = settled.start("run")
    until_said(process, "The Projektschmiede runs")
    assert settled("check").code == 0
    assert settled("check", "--health").code == 0
    assert stop(process).code == 0


@pytest.mark.parametrize("command", ["run", "check"])
@pytest.mark.parametrize(
    "line, said",
    [
        ("ALERT_CHAT=4711", "Is PROJEKTSCHMIEDE_ALERT_CHAT meant?"),
        ("PROJEKTSCHMEIDE_TOKEN_FILE=x", "Is PROJEKTSCHMIEDE_TOKEN_FILE meant?"),
        ("PROJEKTSCHMIEDE_ALERT_CHAT", "line 1: this is no setting"),
        ("PROJEKTSCHMIEDE_WEB_URL: https://x.example", "this is no setting"),
        ("PROJEKTSCHMIEDE_DATA_DIR=da\0ta", "line 1: this is no setting"),
        ("PROJEKTSCHMIEDE_TOKEN_FILE=to\0ken", "line 1: this is no setting"),
        ("PROJEKTSCHMIEDE_PROGRAMME_DIR=pro\0gramme", "line 1: this is no setting"),
    ],
)
def test_slips_in_the_file(cli: Cli, command: str, line: str, said: str) -> None:
    (cli.folder / ".env").write_text(f"{line}\n")
    ended = cli(command)
    assert (ended.code, said in ended.complained) == (78, True), ended.complained


def test_names_of_other_programs_are_theirs(cli: Cli) -> None:
    (cli.folder / ".env").write_text("COMPOSE_PROJECT_NAME=schmiede_dorf\nTZ=Europe/Berlin\nEDITOR=nano\n")
    assert cli("check").code == 0


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_secret_for_all_to_read(cli: Cli, command: str) -> None:
    file = cli.folder / ".env"
    file.write_text(f"PROJEKTSCHMIEDE_TOKEN={TOKEN}\n")
    file.chmod(0o644)
    ended = cli(command)
    assert (ended.code, f"chmod 600 {file}" in ended.said + ended.complained) == (78, True), ended.complained


@pytest.mark.parametrize(
    "content, said",
    [("", "is empty"), ("hello world", "holds no token"), (f"{TOKEN}\n{TOKEN}\n", "in one line")],
)
def test_a_token_file_with_something_else(cli: Cli, content: str, said: str) -> None:
    file = cli.folder / "token"
    file.write_text(content)
    file.chmod(0o600)
    ended = cli("check", token_file="token")
    assert (ended.code, said in ended.said) == (78, True), ended.said


@pytest.mark.parametrize(
    "command, name, written",
    [
        ("run", "token_file", TOKEN),
        ("check", "token_file", TOKEN),
        ("check", "token_file", f"bot{TOKEN}"),
        ("check", "token_file", f"~/{TOKEN[:-3]}"),
        ("run", "data_dir", f"secrets/{TOKEN}"),
        ("backup", "programme_dir", TOKEN),
    ],
)
def test_a_token_in_the_place_of_a_path_is_not_shown(cli: Cli, command: str, name: str, written: str) -> None:
    ended = cli(command, *(["copy.db"] if command == "backup" else []), user=None, **{name: written})
    assert (ended.code, "holds a token itself" in ended.complained) == (78, True), ended.complained
    assert TOKEN[10:30] not in ended.said + ended.complained


def test_a_level_in_capitals_is_the_same(cli: Cli) -> None:
    assert cli("check", log="INFO").code == 0


@pytest.mark.parametrize("address", ["8080", "a..b:8080", f"{'a' * 70}:8080", "127.0.0.1:99999", "127.0.0.1:٣٣"])
def test_an_address_that_cannot_be_is_not_asked(cli: Cli, address: str) -> None:
    asked = [sys.executable, "-m", "bot", "check", "--health"]
    environment = {**cli._environment({"web_address": address}), "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(asked, cwd=cli.folder, env=environment, capture_output=True, text=True, check=False)
    assert (ended.returncode, "must be host:port" in ended.stderr) == (78, True), ended.stderr


def test_nobody_hears_that_nobody_answers(cli: Cli) -> None:
    asked = ["sh", "-c", f"exec {sys.executable} -m bot check --health 2>&-"]
    environment = {**cli._environment({}), "PYTHONPATH": str(ROOT)}
    assert subprocess.run(asked, cwd=cli.folder, env=environment, check=False).returncode == 71


def test_empty_is_not_set(settled: Cli) -> None:
    """As compose hands on what `.env` does not name."""
    names = ("token", "token_file", "telegram_api", "webhook_url", "alert_chat", "alert_url", "database_url",
             "backup_key", "web_url", "timezone", "log", "programme_dir")  # fmt: skip
    ended = settled("check", user=None, **dict.fromkeys(names, ""))
    assert ended.code == 0, (ended.said, ended.complained)


def test_an_empty_folder_setting_is_the_usual_one(cli: Cli) -> None:
    assert cli("migrate", data_dir="").code == 0
    assert (cli.folder / "data" / "projektschmiede.db").exists()


def test_spaces_around_a_setting_do_no_harm(cli: Cli) -> None:
    assert cli("check", alert_chat=" -1001234567890 ", token=f" {TOKEN} ").code == 0


def test_an_own_server_may_have_its_own_tokens(cli: Cli) -> None:
    assert cli("check", telegram_api="http://127.0.0.1:1", token="1:x").code == 0


def test_foreign_packages_of_our_names_are_noticed(tmp_path: Path) -> None:
    """Installed side by side, the one that Python finds first would be loaded."""
    (tmp_path / "storage").mkdir()
    (tmp_path / "storage" / "__init__.py").touch()
    script = (
        f"import sys; sys.path.append({str(ROOT)!r}); sys.path.insert(0, {str(tmp_path)!r}); "
        "import importlib.util as u; "
        "print(u.find_spec('storage').origin)"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert str(tmp_path) in found
    assert list(preflight.foreign({"storage": tmp_path / "storage" / "__init__.py"})) != []
    assert list(preflight.foreign({"storage": ROOT / "storage" / "__init__.py"})) == []


def test_an_own_programme(settled: Cli) -> None:
    shutil.copytree(ROOT / "bot/programme", settled.folder / "ours", ignore=shutil.ignore_patterns("*.py*"))
    ended = settled("check", programme_dir="ours")
    assert (ended.code, f"from {settled.folder}/ours" in ended.said) == (0, True), ended.said
    assert re.search(r"programme: 9 stages, \d+ questions, \d+ answers, \d+ words", ended.said)
    words = settled.folder / "ours" / "words.toml"
    words.write_text(words.read_text(encoding="utf-8").replace('["finanzplan"]', '["kasse"]', 1), encoding="utf-8")
    ended = settled("check", programme_dir="ours")
    assert (ended.code, '"kasse" is no stage.' in ended.said) == (65, True), ended.said
    (settled.folder / "ours" / "programme.toml").write_text("id =\n", encoding="utf-8")
    assert settled("check", programme_dir="ours").code == 65
    assert settled("run", programme_dir="ours").code in {65, 78}


def test_marks_and_line_ends_of_other_systems_do_no_harm(cli: Cli) -> None:
    (cli.folder / ".env").write_bytes(b"\xef\xbb\xbfPROJEKTSCHMIEDE_TOKEN_FILE=token\r\nPROJEKTSCHMIEDE_LOG=debug\r\n")
    token = cli.folder / "token"
    token.write_bytes(b"\xef\xbb\xbf" + TOKEN.encode() + b"\r\n")
    token.chmod(0o600)
    ended = cli("check")
    assert (ended.code, "settings: Telegram" in ended.said) == (0, True), (ended.said, ended.complained)


@pytest.mark.parametrize("content", [b"PROJEKTSCHMIEDE_LOG=\xff\n", b"\x00\x01"])
def test_an_env_that_is_no_text(cli: Cli, content: bytes) -> None:
    (cli.folder / ".env").write_bytes(content)
    ended = cli("check")
    assert (ended.code in {0, 78}, "Traceback" in ended.complained) == (True, False), ended.complained
