"""The command line as an operator uses it: a process, its exit code and what it says."""

import os
import pty
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pyrage import x25519

from tests.kit.folders import folder_of
from tests.kit.ports import free_port
from tests.operator.orders import NOTHING, PATIENCE, Order, Passed, Running, Stream, end_of, forked

ROOT = Path(__file__).parents[2]
MISTAKEN = {"test_mistakes.py", "test_damaged_files.py", "test_streams.py", "test_lost_database.py"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All in two processes: the one from which the commands fork loads the whole bot first. What goes wrong takes as
    long as all the rest."""
    for item in items:
        if folder_of(item) == "operator" and not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group("mistakes" if item.path.name in MISTAKEN else "operator"))


Started = subprocess.Popen[str] | Running


@dataclass
class Ended:
    code: int
    said: str
    complained: str


@dataclass
class Cli:
    folder: Path
    port: int
    started: list[Started] = field(default_factory=list)

    @property
    def said(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}.said")

    @property
    def complained(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}.complained")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def database(self) -> Path:
        return self.data / "projektschmiede.db"

    def __call__(self, *words: str | Path, user: int | None = None, **settings: str) -> Ended:
        """Waits for its end."""
        code = end_of(forked(self.order(*words, settings=settings, user=user)))
        ended = Ended(code, self.said.read_text("utf-8"), self.complained.read_text("utf-8"))
        assert "Traceback" not in ended.complained, ended.complained
        return ended

    def order(
        self, *words: str | Path, settings: dict[str, str], user: int | None = None,
        said: Stream | None = None, heard: Stream = NOTHING,
    ) -> Order:  # fmt: skip
        """It speaks into `said`, unless it is told another way, and complains into `complained`."""
        spoken, environment = [*map(str, words)], self._environment(settings)
        return Order(spoken, environment, self.folder, said or self.said, self.complained, user, heard)

    def at_a_terminal(self, *words: str | Path, answers: tuple[str, ...]) -> Ended:
        """Types an answer whenever it is asked something; a question ends with a colon."""
        ours, theirs = pty.openpty()
        order = replace(self.order(*words, settings={}, heard=Passed(theirs)), complained=Passed(theirs))
        process = forked(order)
        os.close(theirs)
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        heard = "".join(_answered(ours, answer) for answer in answers) + _until(ours, None)
        patience.cancel()
        os.close(ours)
        return Ended(end_of(process), self.said.read_text("utf-8"), heard)

    def start(self, *words: str, **settings: str) -> Running:
        complained = self.folder.with_name(f"{self.folder.name}.complained-{len(self.started)}")
        process = Running([*words], self._environment(settings), self.folder, complained)
        self.started.append(process)
        return process

    def start_from_nothing(self, *words: str, **settings: str) -> subprocess.Popen[str]:
        """As a shell does: Python itself starts, and loads what the command needs."""
        process = subprocess.Popen(
            self._command(*words), env=self._environment(settings), cwd=self.folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.started.append(process)
        return process

    @staticmethod
    def _command(*words: str | Path) -> list[str]:
        return [sys.executable, "-m", "bot", *map(str, words)]

    def _environment(self, settings: dict[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PROJEKTSCHMIEDE_")}
        ours = {"data_dir": str(self.data), "web_address": f"127.0.0.1:{self.port}", **settings}
        return {
            **kept,
            "PYTHONPATH": str(ROOT),
            "TMPDIR": str(self.folder),
            **{f"PROJEKTSCHMIEDE_{name.upper()}": value for name, value in ours.items()},
        }


@dataclass(frozen=True)
class Pair:
    """As `age-keygen -o FILE` makes it."""

    file: Path
    public: str


def a_pair(file: Path) -> Pair:
    secret = x25519.Identity.generate()
    file.write_text(f"# created: 2027-03-10\n# public key: {secret.to_public()}\n{secret}\n", encoding="utf-8")
    file.chmod(0o600)
    return Pair(file, str(secret.to_public()))


def _answered(terminal: int, answer: str) -> str:
    heard = _until(terminal, b": ")
    os.write(terminal, f"{answer}\n".encode())
    return heard


def _until(terminal: int, words: bytes | None) -> str:
    """What is said up to these words, or to the end. Linux calls the end an error."""
    heard = b""
    with suppress(OSError):
        while not (words and heard.endswith(words)) and (piece := os.read(terminal, 1)):
            heard += piece
    return heard.decode()


def add_person(file: Path, name: str = "Anna") -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        insert_person(connection, name)


def insert_person(connection: sqlite3.Connection, name: str = "Anna") -> None:
    connection.execute("INSERT INTO person (id, name, created_at) VALUES (?, ?, 0)", (name, name))


def stop(process: Started) -> Ended:
    process.send_signal(signal.SIGTERM)
    said, complained = process.communicate(timeout=PATIENCE)
    assert process.returncode is not None
    return Ended(process.returncode, said, complained)


def until_said(process: Started, words: str) -> str:
    """Reads what it says up to the line with these words."""
    assert process.stdout
    heard = ""
    patience = threading.Timer(PATIENCE, process.kill)
    patience.start()
    try:
        for line in process.stdout:
            heard += line
            if words in line:
                return heard
    finally:
        patience.cancel()
    raise AssertionError(f"it never said {words!r} but {heard!r} and {process.stderr and process.stderr.read()!r}")


@pytest.fixture
def cli(tmp_path: Path) -> Iterator[Cli]:
    cli = Cli(tmp_path, free_port())
    yield cli
    for process in cli.started:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def settled(cli: Cli, empty_database: Path) -> Cli:
    """With a data folder that has the newest schema already."""
    cli.data.mkdir(mode=0o700)
    shutil.copyfile(empty_database, cli.database)
    return cli


@pytest.fixture
def karin(tmp_path: Path) -> Pair:
    return a_pair(tmp_path / "karin.txt")
