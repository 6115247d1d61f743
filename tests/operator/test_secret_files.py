"""Secrets and the data folder are for the bot alone: others who could read them are refused or shut out."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from bot import secret_files
from bot.config import BadConfiguration, Settings
from bot.config_forms import Secret
from bot.operator.console import Exit, Stop
from bot.operator.data_folder import open_folder
from bot.operator.migrate import Migration
from bot.operator.sealed_copies import opened
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.transport import AiohttpRequest
from bot.secret_files import open_to
from storage.backup import postgres
from storage.backup.age import HEAD
from storage.location import Server
from tests.kit.telegram.service import TOKEN
from tests.operator.conftest import Cli, a_pair

NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")


def shown_as(value: int | str) -> str:
    return f"{value:04o}" if isinstance(value, int) else value or "nobody"


def a_secret(file: Path, mode: int, words: str = TOKEN) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words)
    file.chmod(mode)
    return file


@pytest.mark.parametrize(
    "mode, whom",
    [
        (0o400, ""), (0o600, ""), (0o700, ""), (0o611, ""),
        (0o440, "its group"), (0o640, "its group"), (0o620, "its group"),
        (0o444, "everybody on this machine"), (0o644, "everybody on this machine"),
        (0o602, "everybody on this machine"), (0o666, "everybody on this machine"),
    ],
    ids=shown_as,
)  # fmt: skip
def test_whom_a_secret_is_open_to(tmp_path: Path, mode: int, whom: str) -> None:
    assert open_to(a_secret(tmp_path / "token", mode)) == whom


@pytest.mark.parametrize("mode, whom", [(0o400, ""), (0o444, ""), (0o644, ""), (0o664, "its group")], ids=shown_as)
def test_what_docker_mounts_is_for_the_container(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, whom: str
) -> None:
    monkeypatch.setattr(secret_files, "MOUNTED", tmp_path / "run/secrets")
    assert open_to(a_secret(tmp_path / "run/secrets/telegram_token", mode)) == whom
    elsewhere = tmp_path / "token"
    elsewhere.symlink_to(tmp_path / "run/secrets/telegram_token")
    assert open_to(elsewhere) == whom


@as_root
@pytest.mark.parametrize(
    "mode, whom", [(0o440, ""), (0o640, ""), (0o660, "its group"), (0o444, "everybody on this machine")], ids=shown_as
)
def test_root_may_hand_one_over_by_a_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, whom: str
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: NOBODY)
    assert open_to(a_secret(tmp_path / "token", mode)) == whom


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644], ids=shown_as)
def test_a_token_that_others_read_is_refused_with_the_cure(tmp_path: Path, mode: int) -> None:
    file = a_secret(tmp_path / "token", mode)
    with pytest.raises(BadConfiguration) as told:
        Settings(token_file=file).secret_token()
    assert f"Run: chmod 600 {file}" in str(told.value)
    assert TOKEN not in str(told.value)
    file.chmod(0o600)
    assert Settings(token_file=file).secret_token() == TOKEN


def test_a_backup_key_that_others_read_is_refused_with_the_cure(tmp_path: Path) -> None:
    (sealed := tmp_path / "copy.age").write_bytes(HEAD + b"-> X25519 x\n")
    pair = a_pair(tmp_path / "key.txt")
    pair.file.chmod(0o640)
    with pytest.raises(Stop) as told, opened(sealed, pair.file, tmp_path):
        pass
    assert told.value.code is Exit.CONFIGURATION
    assert f"its group can read it. Run: chmod 600 {pair.file}" in str(told.value)
    assert "AGE-SECRET-KEY" not in str(told.value)


def test_settings_that_the_group_reads_are_refused(cli: Cli) -> None:
    file = a_secret(cli.folder / ".env", 0o640, f"PROJEKTSCHMIEDE_TOKEN={TOKEN}\n")
    ended = cli("check")
    assert (ended.code, f"Its group can read PROJEKTSCHMIEDE_TOKEN in {file}" in ended.said) == (78, True), ended.said
    assert TOKEN not in ended.said + ended.complained


def test_a_token_in_the_environment_is_warned_of(settled: Cli) -> None:
    ended = settled("check", token=TOKEN)
    assert (ended.code, "its token stands in the environment" in ended.said) == (0, True), ended.said
    assert TOKEN not in ended.said
    (settled.folder / ".env").write_text(f"PROJEKTSCHMIEDE_TOKEN={TOKEN}\n")
    (settled.folder / ".env").chmod(0o600)
    assert "stands in the environment" not in settled("check").said


@pytest.mark.parametrize("mode", [0o644, 0o666, 0o640], ids=shown_as)
def test_what_others_could_read_is_closed_at_the_start(tmp_path: Path, mode: int) -> None:
    names = ("projektschmiede.db", "projektschmiede.db-wal", "projektschmiede.db.before-restore-1", "erased.key",
             "backups/nightly-2027-03-10.db")  # fmt: skip
    files = [a_secret(tmp_path / "data" / name, mode, "words") for name in names]
    strange = a_secret(tmp_path / "data/secrets/token", 0o444)
    (tmp_path / "data").chmod(0o755)
    open_folder(Settings(data_dir=tmp_path / "data"))
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("data", "data/backups")} == {0o700}
    assert stat.S_IMODE(strange.stat().st_mode) == 0o444


def test_what_a_command_makes_is_for_its_owner(settled: Cli) -> None:
    assert settled("export", "table.json").code == 0
    made = [settled.folder / "table.json", *settled.data.rglob("*")]
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_no_other_program_is_given_a_secret_where_all_see_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is on a command line stands in the list of processes."""
    seen: list[tuple[list[str], dict[str, str]]] = []

    def noted(words: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        seen.append((words, env))
        return subprocess.CompletedProcess(words, 0, "", "")

    server = Server("postgresql://karin:gehweg@db.example/schmiede")
    monkeypatch.setattr(subprocess, "run", noted)
    monkeypatch.setattr(subprocess, "Popen", noted)
    monkeypatch.setattr(shutil, "which", str)
    monkeypatch.setattr(postgres, "counts", lambda _server: {})
    postgres.dump(server, tmp_path / "copy.dump")
    postgres.load(server, tmp_path / "copy.dump")
    Migration(server)
    assert len(seen) == 4
    assert [words for words, _ in seen if "gehweg" in " ".join(words)] == []
    assert [env.get("PGPASSWORD", env.get("MIGRATE", "")) for _, env in seen].count("gehweg") == 2


def test_nothing_shows_a_secret_to_whoever_looks_at_it() -> None:
    bot = HouseBot(TOKEN, request=AiohttpRequest(), get_updates_request=AiohttpRequest())
    shown = [repr(Settings(token=Secret(TOKEN), alert_url=Secret("https://x.example/secret"))), repr(Secret(TOKEN))]
    assert [words for words in (*shown, repr(bot), str(bot)) if TOKEN in words or "/secret" in words] == []
