"""Wrong owner, wrong path, wrong file: one sentence with a code of the table in docs/betrieb.md, never a traceback."""

import os
import re
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.kit.telegram.service import TOKEN
from tests.operator.conftest import ROOT, Cli

NOBODY = 65534
COMMANDS = (
    ("run",),
    ("migrate",),
    ("seed", "seed.toml"),
    ("invite", "Nord"),
    ("backup", "copy.db"),
    ("restore", "older.db"),
    ("export", "table.xlsx"),
    ("check",),
    ("check", "--gallery", "gallery.html"),
)
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files of somebody else")


def _folder_of_root(cli: Cli) -> None:
    os.chown(cli.data, 0, 0)


def _database_of_root(cli: Cli) -> None:
    os.chown(cli.database, 0, 0)


def _lock_of_root(cli: Cli) -> None:
    lock = cli.data / "lock"
    lock.touch(mode=0o600)
    os.chown(lock, 0, 0)


def _folder_for_reading(cli: Cli) -> None:
    cli.data.chmod(0o500)


def _a_file_for_a_folder(cli: Cli) -> None:
    shutil.rmtree(cli.data)
    cli.data.write_text("no folder")


def _a_folder_for_a_database(cli: Cli) -> None:
    cli.database.unlink()
    cli.database.mkdir()
    os.chown(cli.database, NOBODY, NOBODY)


def _a_damaged_database(cli: Cli) -> None:
    cli.database.write_bytes(os.urandom(8192))


MISTAKES: dict[Callable[[Cli], None], int] = {
    _folder_of_root: 78,
    _database_of_root: 78,
    _lock_of_root: 78,
    _folder_for_reading: 78,
    _a_file_for_a_folder: 78,
    _a_folder_for_a_database: 65,
    _a_damaged_database: 65,
}
NAMED = {_folder_of_root, _database_of_root, _lock_of_root}
"""Where the sentence says whose it is."""


@pytest.fixture
def theirs(settled: Cli) -> Iterator[Cli]:
    """The house of somebody who is not root, in a folder that they can reach."""
    with TemporaryDirectory(dir="/tmp") as place:
        folder = Path(place) / "house"
        shutil.copytree(settled.folder, folder)
        shutil.copyfile(settled.database, folder / "older.db")
        shutil.copyfile(ROOT / "bot/demo/rehearsal.toml", folder / "seed.toml")
        for path in (Path(place), folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        yield Cli(folder, settled.port)


def _one_sentence(text: str) -> bool:
    return bool(text.strip()) and "Traceback" not in text and len(text.strip().splitlines()) <= 2


@as_root
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__.strip("_"))
def test_a_mistake_is_one_sentence_with_its_code(
    theirs: Cli, command: tuple[str, ...], mistake: Callable[[Cli], None]
) -> None:
    mistake(theirs)
    ended = theirs(*command, user=NOBODY)
    replaced = command[0] == "restore" and mistake is _a_damaged_database
    assert ended.code == (0 if replaced else MISTAKES[mistake]), (ended.said, ended.complained)
    assert replaced or _one_sentence(ended.complained), ended.complained
    if mistake in NAMED:
        assert "belongs to root, and this command runs as nobody" in ended.said + ended.complained


@as_root
@pytest.mark.parametrize("command", ["run", "check"])
def test_a_token_of_root_is_named_with_what_to_do(theirs: Cli, command: str) -> None:
    token = theirs.folder / "token"
    token.write_text(TOKEN)
    token.chmod(0o400)
    ended = theirs(command, user=NOBODY, token_file=str(token))
    told = ended.said + ended.complained
    assert (ended.code, f"PROJEKTSCHMIEDE_TOKEN_FILE: {token} cannot be used" in told) == (78, True), told
    assert "belongs to root, and this command runs as nobody" in told


@as_root
@pytest.mark.parametrize("command", [("seed", "seed.toml"), ("restore", "older.db"), ("migrate",)], ids=" ".join)
def test_what_root_makes_in_somebody_elses_folder_is_theirs(theirs: Cli, command: tuple[str, ...]) -> None:
    theirs.database.unlink()
    assert theirs(*command, user=0).code == 0
    assert {path.stat().st_uid for path in theirs.data.rglob("*")} == {NOBODY}
    for after in (("migrate",), ("check",), ("backup", "again.db")):
        ended = theirs(*after, user=NOBODY)
        assert ended.code == 0, (ended.said, ended.complained)


@as_root
def test_a_folder_that_root_made_above_theirs_is_theirs(theirs: Cli) -> None:
    shutil.rmtree(theirs.data)
    assert theirs("migrate", user=0).code == 0
    assert (theirs.data.stat().st_uid, theirs.database.stat().st_uid) == (NOBODY, NOBODY)


@pytest.mark.parametrize("command", COMMANDS[:8], ids=" ".join)
def test_a_folder_for_everybody_is_left_as_it_is(cli: Cli, command: tuple[str, ...]) -> None:
    shutil.copyfile(ROOT / "bot/demo/rehearsal.toml", cli.folder / "seed.toml")
    cli.data.mkdir()
    cli.data.chmod(0o1777)
    ended = cli(*command)
    assert (ended.code, stat.S_IMODE(cli.data.stat().st_mode)) == (78, 0o1777), ended.complained
    assert list(cli.data.iterdir()) == []
    assert f"chmod 700 {cli.data}" in ended.said + ended.complained


def test_a_folder_that_holds_the_database_is_closed_for_others(settled: Cli) -> None:
    settled.data.chmod(0o755)
    assert settled("migrate").code == 0
    assert stat.S_IMODE(settled.data.stat().st_mode) == 0o700


@pytest.mark.parametrize("command", [("invite", "Nord"), ("backup", "copy.db"), ("export", "table.xlsx")])
def test_in_the_wrong_folder_nothing_is_invented(cli: Cli, command: tuple[str, ...]) -> None:
    ended = cli(*command)
    assert (ended.code, f"There is no database in {cli.data}" in ended.complained) == (65, True), ended.complained
    assert not cli.data.exists()


def test_who_makes_a_database_says_where(cli: Cli) -> None:
    shutil.copyfile(ROOT / "bot/demo/rehearsal.toml", cli.folder / "seed.toml")
    ended = cli("seed", "seed.toml", data_dir="here")
    assert (ended.code, f"A new database was made: {cli.folder}/here/projektschmiede.db" in ended.said) == (0, True)


def test_nothing_is_written_over(settled: Cli) -> None:
    table = settled.folder / "table.json"
    table.write_text("mine")
    ended = settled("export", table)
    assert (ended.code, table.read_text(), "exists already" in ended.complained) == (64, "mine", True)


@pytest.mark.parametrize(
    "words, code",
    [
        (("export", "nowhere/table.xlsx"), 78),
        (("export", "data"), 64),
        (("export", "data/x.xlsx/y.xlsx"), 78),
        (("backup", "nowhere/copy.db"), 78),
        (("backup", "data"), 64),
        (("check", "--gallery", "nowhere/gallery.html"), 78),
        (("check", "--gallery", "data"), 78),
        (("restore", "data"), 65),
        (("restore", "nowhere.db"), 65),
        (("seed", "data"), 65),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else str(words),
)
def test_odd_places(settled: Cli, words: tuple[str, ...], code: int) -> None:
    ended = settled(*words)
    assert (ended.code, _one_sentence(ended.complained)) == (code, True), ended.complained


def test_the_names_of_the_database_are_its_own(settled: Cli) -> None:
    for end in ("-wal", "-journal"):
        ended = settled("backup", f"data/projektschmiede.db{end}")
        assert (ended.code, "needs for itself" in ended.complained) == (64, True), ended.complained
        assert not settled.database.with_name(f"projektschmiede.db{end}").exists()


@pytest.mark.parametrize("name", ["nowhere.db", "nowhere/copy.db", "a" * 300])
def test_a_backup_that_is_not_there_makes_no_folder(cli: Cli, name: str) -> None:
    ended = cli("restore", name)
    assert (ended.code, "Nothing was changed; choose another backup." in ended.complained) == (65, True)
    assert not cli.data.exists()


def test_restoring_a_folder_says_so(settled: Cli) -> None:
    assert "is no file" in settled("restore", settled.data).complained


@pytest.mark.parametrize("command", [("seed", "seed.toml"), ("invite", "Nord")])
def test_somebody_else_holds_the_database(settled: Cli, command: tuple[str, ...]) -> None:
    shutil.copyfile(ROOT / "bot/demo/rehearsal.toml", settled.folder / "seed.toml")
    with closing(sqlite3.connect(settled.database, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        ended = settled(*command)
    assert (ended.code, _one_sentence(ended.complained)) == (75, True), ended.complained


def test_a_fault_of_the_program_is_owned_up_to(monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.operator.error_messages import told

    monkeypatch.delenv("PROJEKTSCHMIEDE_LOG", raising=False)
    stop = told(ZeroDivisionError("secret words"))
    assert (stop.code, "ZeroDivisionError" in str(stop), "secret words" in str(stop)) == (70, True, False)


def test_every_code_stands_in_the_table() -> None:
    from bot.operator.console import Exit

    table = re.findall(r"^\| (\d+) \|", (ROOT / "docs/betrieb.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(map(int, table)) == sorted(Exit)
