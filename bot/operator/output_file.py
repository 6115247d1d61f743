"""Where a command writes: a file that is not there yet, or standard output."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj

from bot.operator.console import Exit, Stop, is_closed
from bot.operator.data_folder import in_words

STREAM = Path("-")
"""How the command line calls standard output, and standard input."""


def need_place(file: Path) -> None:
    """Before the work is done: nothing is overwritten, and the folder is there."""
    if file.is_dir():
        raise Stop(Exit.USAGE, f"{file} is a folder. Give the name of a file in it.")
    if file.exists():
        raise _taken(file)
    if not file.absolute().parent.is_dir():
        raise Stop(Exit.CONFIGURATION, f"There is no folder {file.absolute().parent}. Make it, or choose another one.")


@contextmanager
def free(file: Path) -> Iterator[None]:
    """While it is written."""
    try:
        yield
    except FileExistsError as fault:
        raise _taken(Path(fault.filename or file)) from None
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, in_words(fault)) from None


def _taken(file: Path) -> Stop:
    return Stop(Exit.USAGE, f"{file} exists already. Choose another name, so that nothing is lost.")


def need_pipe(*, out: bool) -> None:
    """A screen is no place for a backup, and a keyboard is none to read one from."""
    if out:
        stream, name, taken = sys.stdout, "output", "This would fill your screen."
    else:
        stream, name, taken = sys.stdin, "input", "There is nothing to read."
    how = "Send it on: projektschmiede backup - > FILE" if out else "Send it in: projektschmiede ... - < FILE"
    if is_closed(stream):
        raise Stop(Exit.USAGE, f"Standard {name} is closed. {how}")
    if stream.isatty():
        raise Stop(Exit.USAGE, f"{taken} {how}")


def pour_out(file: Path) -> None:
    """To standard output."""
    try:
        with file.open("rb") as source, open(sys.stdout.fileno(), "wb", closefd=False) as stream:
            copyfileobj(source, stream)
    except BrokenPipeError:
        what = "The program that was to take the backup has ended before it was through."
        raise Stop(Exit.CONFIGURATION, f"{what} Look at what stands behind the |.") from None


def pour_in(file: Path) -> None:
    """From standard input, for the owner of the new file alone."""
    with open(sys.stdin.fileno(), "rb", closefd=False) as stream, file.open("wb") as target:
        copyfileobj(stream, target)
