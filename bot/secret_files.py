"""Files that hold a secret: who else on this machine could read or change them."""

import os
import stat
from pathlib import Path

MOUNTED = Path("/run/secrets")
"""Where Docker puts secrets: into one container, readable for all in it; who else may read says nothing there."""
ALL = stat.S_IROTH | stat.S_IWOTH
GROUP = stat.S_IRGRP | stat.S_IWGRP
CHANGE = stat.S_IWOTH | stat.S_IWGRP


def open_to(file: Path) -> str:
    """Whom a secret in this file is open to, in words; empty when it is the bot's alone. Raises OSError."""
    found = file.stat()
    counts = _counting(file, found)
    if found.st_mode & counts & ALL:
        return "everybody on this machine"
    return "its group" if found.st_mode & counts & GROUP else ""


def cure(file: Path) -> str:
    return f"Run: chmod 600 {file}"


def _counting(file: Path, found: os.stat_result) -> int:
    """Root may hand a secret to somebody by a group, and then that group is who it is for."""
    if MOUNTED in file.resolve().parents:
        return CHANGE
    handed_over = found.st_uid == 0 != os.geteuid()
    return ALL | (stat.S_IWGRP if handed_over else GROUP)
