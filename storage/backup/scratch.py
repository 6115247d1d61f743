"""A scratch folder for what must not stay: plain text on its way into or out of a sealed copy."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

PREFIX = ".passing-"


@contextmanager
def scratch_folder(place: Path) -> Iterator[Path]:
    """A folder in `place` for its owner alone, gone afterwards. Raises OSError."""
    clear(place)
    with ExitStack() as stack:
        with _locked(place, fcntl.LOCK_EX):
            room = Path(stack.enter_context(TemporaryDirectory(prefix=PREFIX, dir=place)))
            stack.enter_context(_locked(room, fcntl.LOCK_EX))
        yield room


def clear(place: Path) -> None:
    """Removes what killed processes left behind: the kernel took their locks away."""
    for room in place.glob(f"{PREFIX}*"):
        with suppress(OSError), _locked(place, fcntl.LOCK_EX), _locked(room, fcntl.LOCK_EX | fcntl.LOCK_NB):
            shutil.rmtree(room)


@contextmanager
def _locked(folder: Path, how: int) -> Iterator[None]:
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, how)
        yield
    finally:
        os.close(handle)
