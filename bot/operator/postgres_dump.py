"""What `backup` and `restore` do on a PostgreSQL server: by its own tools, if they are here."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from bot.operator.automatic_copies import keep
from bot.operator.console import Exit, Stop, listed, say
from bot.operator.data_folder import Folder
from bot.operator.erase_list import EraseList, applied
from bot.operator.erase_list import told as words
from bot.operator.migrate import Migration
from bot.operator.sealed_copies import Copy
from storage.backup.postgres import (
    NoTool,
    begin_restoring,
    counts,
    end_restoring,
    in_use,
    load,
    tidy,
    version_in,
    version_of,
)
from storage.backup.sqlite import Damaged
from storage.location import Server
from storage.privacy.erase_list import keep_list
from storage.schema import Schema, newest, state_of

EMPTY = "restore it into an empty database, and set PROJEKTSCHMIEDE_DATABASE_URL to that one"


def restore(folder: Folder, server: Server, source: Copy, known: EraseList, moving: bool, now: datetime) -> None:
    """Nothing changes unless all of it is good. What was there is kept in the data folder. No bot starts on what is
    only half done: on a server, everybody would see the tables before those who were erased are erased once more."""
    with told():
        _fit(server, source)
        kept = keep(folder, f"before-restore-{now:%Y%m%d-%H%M%S-%f}")[0] if version_of(server) else None
        keep_list(folder.path, set(known.entries), now.date())
        begin_restoring(server)
        try:
            load(server, source.plain)
        except BaseException:
            end_restoring(server)
            raise
        if state_of(server) is Schema.BEHIND:
            Migration(server).finish()
        made = applied(server, folder.path, known, moving, now)
        if made.erased:
            tidy(server)
        end_restoring(server)
        found = counts(server)
    say(f"Restored from {source}", f"  now: {listed(found)}", *words(made))
    if kept:
        say(f"What was there before is kept: {kept}", "  It goes by itself with the older copies, after 30 days.")


def _fit(server: Server, source: Copy) -> None:
    if not source.plain.is_file():
        raise Stop(Exit.BAD_DATA, f"{source} does not exist. Nothing was changed; choose another backup.")
    if version_in(source.plain) > newest():
        raise Stop(Exit.BAD_DATA, f"{source} comes from a newer version. Install that one first; nothing was changed.")
    if in_use(server):
        raise Stop(Exit.IN_USE, f"A bot works on {server}. Stop every one of them first; nothing was changed.")


@contextmanager
def told() -> Iterator[None]:
    try:
        yield
    except NoTool as tool:
        what = f"{tool} is not on this machine. Install PostgreSQL's client tools of the server's version,"
        raise Stop(Exit.CONFIGURATION, f"{what} or use the server's own backup.") from None
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Nothing was changed. If an older backup does not fit: {EMPTY}.") from None
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, f"The file cannot be written ({fault.strerror or fault}).") from None
