"""Where tests keep their files."""

import os
import shutil
import tempfile
from pathlib import Path

ROOM = 2 * 1024**3


def quick_place() -> Path | None:
    """In memory, if there is room: there it costs nothing to be sure that everything is on the disk."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > ROOM else None


def keep_files_in_a_quick_place() -> None:
    """All temporary files from now on, those of started programs, too; unless TMPDIR says where."""
    place = quick_place()
    if place and "TMPDIR" not in os.environ:
        os.environ["TMPDIR"] = tempfile.tempdir = str(place)
