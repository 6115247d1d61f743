"""What a command says to the operator, at once."""

import sys
from collections.abc import Mapping
from contextlib import suppress

from bot.operator.exits import Exit, Stop


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
