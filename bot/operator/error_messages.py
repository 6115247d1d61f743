"""The net under every command: whatever went wrong becomes one sentence that says what to do."""

import errno
import os
import sqlite3
import sys
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from bot.config import BadConfiguration, read_settings
from bot.domain.seed.records import SeedFault
from bot.operator.console import Exit, Stop
from bot.operator.data_folder import closed, in_words
from bot.programme.load import ProgrammeFault
from bot.runtime.process.tracing import place_of
from bot.runtime.rendering.bundle import TextFault
from storage.backup.sqlite import Damaged
from storage.trouble import QueryFault, StorageFault, Trouble

PASSING = ("locked", "busy")


def told(fault: Exception) -> Stop:
    known = (stop for kinds, stop in KNOWN.items() if isinstance(fault, kinds))
    return next(known, _ours)(fault)


def _no_text(fault: UnicodeEncodeError) -> Stop:
    """A word of the command, in an encoding of long ago."""
    if not any("\ud800" <= sign <= "\udfff" for word in sys.argv for sign in word):
        return _ours(fault)
    return Stop(Exit.USAGE, "A word of the command is no text in UTF-8. Type it anew. Nothing was changed.")


def _database(fault: sqlite3.Error) -> Stop:
    words = str(fault)
    if any(word in words for word in PASSING):
        return Stop(Exit.IN_USE, f"Another program holds the database ({words}). End it, or try again in a moment.")
    if "full" in words:
        return Stop(Exit.CONFIGURATION, in_words(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))))
    folder = read_settings().data_dir.absolute()
    if shut := closed(folder):
        return Stop(Exit.CONFIGURATION, shut)
    code = Exit.CONFIGURATION if isinstance(fault, sqlite3.OperationalError) else Exit.BAD_DATA
    return Stop(code, f"The database in {folder} cannot be used ({words}). Look at the disk, or restore a backup.")


def _ours(fault: Exception) -> Stop:
    """A fault of the program: the developers want to know its place; only on request its words."""
    if os.environ.get("PROJEKTSCHMIEDE_LOG", "").lower() == "debug":
        traceback.print_exception(fault)
    what = f"This is a fault of the program itself ({place_of(fault)}), not yours."
    return Stop(Exit.SOFTWARE, f"{what} Please report this line; nothing that was saved is lost.")


KNOWN: Mapping[tuple[type[Exception], ...], Callable[[Any], Stop]] = {
    (SeedFault,): lambda fault: Stop(Exit.BAD_DATA, str(fault)),
    (QueryFault,): lambda fault: Stop(Exit.SOFTWARE, str(fault)),
    (BadConfiguration, StorageFault): lambda fault: Stop(Exit.CONFIGURATION, str(fault)),
    (ProgrammeFault, TextFault): lambda fault: Stop(Exit.BAD_DATA, str(fault)),
    (Damaged,): lambda fault: Stop(Exit.BAD_DATA, f"{fault} Restore a backup: projektschmiede restore FILE"),
    (Trouble,): lambda fault: Stop(Exit.IN_USE, f"The database is busy ({fault}). Try again in a moment."),
    (UnicodeEncodeError,): _no_text,
    (OSError,): lambda fault: Stop(Exit.CONFIGURATION, in_words(fault)),
    (sqlite3.Error,): _database,
}
