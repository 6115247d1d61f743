"""What a command says to the operator, at once, and how it ends."""

import sys
from collections.abc import Mapping
from contextlib import suppress
from enum import IntEnum


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
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def note(*lines: str) -> None:
    """Beside the output, when that is for a program."""
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()


def listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in counts.items())


def complain(stop: Stop) -> Exit:
    """The code speaks, too, when nobody can hear the words."""
    with suppress(OSError):
        note(str(stop))
    return stop.code
