"""Whose files are: what root makes in somebody's folder belongs to them, and who may not use one reads why."""

import os
import pwd
from pathlib import Path


def hand_over(file: Path) -> None:
    """To the owner of its folder, if we may: a command of root's must not lock out the bot that runs as somebody else.

    Raises OSError.
    """
    owner = file.parent.stat()
    if os.geteuid() == 0 and file.stat(follow_symlinks=False).st_uid != owner.st_uid:
        os.chown(file, owner.st_uid, owner.st_gid, follow_symlinks=False)


def whose(path: Path) -> str:
    """A sentence that names the owner of `path`, or of the nearest folder above it that is there; or nothing."""
    found = _nearest(path)
    owner = found.stat(follow_symlinks=False).st_uid if found else os.geteuid()
    if found is None or owner == os.geteuid():
        return ""
    return f"{found} belongs to {_name(owner)}, and this command runs as {_name(os.geteuid())}."


def _nearest(path: Path) -> Path | None:
    for one in (path.absolute(), *path.absolute().parents):
        try:
            one.lstat()
        except OSError:
            continue
        return one
    return None


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"
