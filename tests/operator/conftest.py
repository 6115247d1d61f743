"""The command line as an operator uses it: a process, its exit code and what it says."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.operator.orders import FORKS, Order

ROOT = Path(__file__).parents[2]
PATIENCE = 60


@dataclass
class Ended:
    code: int
    said: str
    complained: str


@dataclass
class Cli:
    folder: Path
    port: int
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def database(self) -> Path:
        return self.data / "projektschmiede.db"

    def __call__(self, *words: str | Path, **settings: str) -> Ended:
        """Waits for its end."""
        said, complained = (self.folder.with_name(f"{self.folder.name}.{name}") for name in ("said", "complained"))
        order = Order([*map(str, words)], self._environment(settings), self.folder, said, complained)
        process = FORKS.Process(target=order.carry_out, daemon=True)
        process.start()
        process.join(PATIENCE)
        assert process.exitcode is not None, f"{words} did not end"
        ended = Ended(process.exitcode, said.read_text("utf-8"), complained.read_text("utf-8"))
        assert "Traceback" not in ended.complained, ended.complained
        return ended

    def start(self, *words: str, **settings: str) -> subprocess.Popen[str]:
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


def stop(process: subprocess.Popen[str]) -> Ended:
    process.send_signal(signal.SIGTERM)
    said, complained = process.communicate(timeout=PATIENCE)
    return Ended(process.returncode, said, complained)


def until_said(process: subprocess.Popen[str], words: str) -> str:
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
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    cli = Cli(tmp_path, port)
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
