"""The three streams of a command, whatever the caller made of them: closed, full, or too small for our letters."""

import io
import os
import sys

CALLED = ("stdin", "stdout", "stderr")


def prepare() -> None:
    """What is closed swallows all, so that no file of ours takes its number; what a stream cannot write, it spells."""
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
