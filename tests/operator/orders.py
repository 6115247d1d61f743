"""A command in a process of its own, forked from one that has loaded the bot: loading it takes longer than most do."""

import multiprocessing
import os
import signal
import sys
import threading
from dataclasses import dataclass
from multiprocessing import reduction
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["pytest", __name__, "bot.operator.run", "bot.operator.check", "tests.operator.all"])
PATIENCE = 60.0
NOTHING = Path(os.devnull)


@dataclass(frozen=True)
class Passed:
    """A file that is open here: the forked process has it under a number of its own."""

    number: int

    def __reduce__(self) -> tuple[Any, ...]:
        return _taken, (reduction.DupFd(self.number),)


def _taken(handed: Any) -> Passed:
    return Passed(handed.detach())


Stream = Path | Passed


@dataclass(frozen=True)
class Order:
    words: list[str]
    environment: dict[str, str]
    folder: Path
    said: Stream
    complained: Stream
    user: int | None = None
    """Somebody else, for a test that runs as root."""
    heard: Stream = NOTHING

    def carry_out(self) -> None:
        """What the shell does, and then the script `projektschmiede`. The terminal of whoever runs the tests is none of
        its own."""
        os.setsid()
        _lay(0, self.heard, os.O_RDONLY)
        for number, file in ((1, self.said), (2, self.complained)):
            _lay(number, file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        sys.stdin = os.fdopen(0, closefd=False)
        sys.stdout = os.fdopen(1, "w", closefd=False)
        sys.stderr = os.fdopen(2, "w", 1, errors="backslashreplace", closefd=False)
        if self.user is not None:
            self._become(self.user)
        os.environ.clear()
        os.environ.update(self.environment)
        os.chdir(self.folder)
        sys.argv = ["projektschmiede", *self.words]

        from bot.__main__ import main

        main()

    @staticmethod
    def _become(user: int) -> None:
        """What is loaded late belongs to root on some machines."""
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)


def _lay(number: int, stream: Stream, how: int) -> None:
    source = stream.number if isinstance(stream, Passed) else os.open(stream, how, 0o600)
    os.dup2(source, number)
    os.close(source)


def forked(order: Order) -> BaseProcess:
    process = FORKS.Process(target=order.carry_out, daemon=True)
    process.start()
    return process


def end_of(process: BaseProcess, patience: float = PATIENCE) -> int:
    process.join(patience)
    assert process.exitcode is not None, "it did not end"
    return process.exitcode


class Running:
    """As much of `subprocess.Popen` as the tests need: it speaks through a pipe, and complains into a file."""

    def __init__(self, words: list[str], environment: dict[str, str], folder: Path, complained: Path) -> None:
        reading, writing = os.pipe()
        self._process = forked(Order(words, environment, folder, Passed(writing), complained))
        os.close(writing)
        complained.touch(mode=0o600)
        self.stdout, self.stderr = os.fdopen(reading, encoding="utf-8"), complained.open(encoding="utf-8")

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self) -> int:
        return end_of(self._process)

    def send_signal(self, number: int) -> None:
        if self.poll() is None and self.pid:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float = PATIENCE) -> tuple[str, str]:
        """The rest of what it says; nothing, the second time."""
        if self.stdout.closed:
            return "", ""
        patience = threading.Timer(timeout, self.kill)
        patience.start()
        with self.stdout, self.stderr:
            said = self.stdout.read()
            end_of(self._process)
            patience.cancel()
            return said, self.stderr.read()
