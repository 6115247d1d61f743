"""What a command says to the operator, at once, and how it ends; and its streams, whatever the caller made of them:
closed, full, or too small for our letters."""

import io
import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from enum import IntEnum

CALLED = ("stdin", "stdout", "stderr")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Exit(IntEnum):
    """Every code means one thing; see docs/betrieb.md."""

    OK = 0
    USAGE = 64
    BAD_DATA = 65
    SOFTWARE = 70
    CORE_TASK_DIED = 71
    IN_USE = 75
    CONFIGURATION = 78
    INTERRUPTED = 130


class Stop(Exception):
    """Ends the command with one sentence that says what to do."""

    def __init__(self, code: Exit, text: str) -> None:
        super().__init__(text)
        self.code = code


def say(*lines: str) -> None:
    sys.stdout.write(_shown("\n".join(lines)) + "\n")
    sys.stdout.flush()


def note(*lines: str) -> None:
    """Beside the output, when that is for a program."""
    sys.stderr.write(_shown("\n".join(lines)) + "\n")
    sys.stderr.flush()


def _shown(text: str) -> str:
    """What would steer the terminal, or turn a line around, is spelled: a name, or a file of somebody else's."""
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in counts.items())


def complain(stop: Stop) -> Exit:
    """The code speaks, too, when nobody can hear the words."""
    with suppress(OSError):
        note(str(stop))
    return stop.code


def prepare() -> None:
    """What is closed swallows all, so that no file of ours takes its number; what a stream cannot write, it spells.
    What is made from here on is for its owner alone."""
    os.umask(0o077)
    for name in CALLED:
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def is_closed(stream: object) -> bool:
    """Whether the caller closed it; sent to nowhere on purpose, it has no name of a file."""
    return getattr(stream, "name", None) == os.devnull


def let_go() -> None:
    """What still waits and cannot be said is dropped: Python would end with a code of its own for it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
