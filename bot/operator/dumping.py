"""`backup` and `restore` for a PostgreSQL server: by its own tools, if they are here."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.operator.exits import Exit, Stop
from bot.operator.folder import Folder
from bot.operator.voice import say
from storage.backup import Damaged
from storage.engine import StorageFault
from storage.schema import newest
from storage.server import NoTool, counts, dump, in_use, load, version_in, version_of
from storage.where import Server

EMPTY = "restore it into an empty database, and set PROJEKTSCHMIEDE_DATABASE_URL to that one"


def backup(server: Server, target: Path) -> None:
    """Works while the bot runs."""
    with _told():
        try:
            found = dump(server, target)
        except FileExistsError:
            what = f"{target} exists already."
            raise Stop(Exit.USAGE, f"{what} Choose another name, so that no backup is lost.") from None
    say(f"Backed up and checked: {target}", "  " + ", ".join(f"{table} {count}" for table, count in found.items()))


def restore(folder: Folder, server: Server, source: Path, now: datetime) -> None:
    """Nothing changes unless all of it is good. What was there is kept in the data folder."""
    with _told():
        _fit(server, source)
        kept = _keep(folder, server, now) if version_of(server) else None
        load(server, source)
        found = counts(server)
    say(f"Restored from {source}", "  now: " + ", ".join(f"{table} {count}" for table, count in found.items()))
    if kept:
        say(f"What was there before is kept: {kept}")


def _fit(server: Server, source: Path) -> None:
    if not source.is_file():
        raise Stop(Exit.BAD_DATA, f"{source} does not exist. Nothing was changed; choose another backup.")
    if version_in(source) > newest():
        raise Stop(Exit.BAD_DATA, f"{source} comes from a newer version. Install that one first; nothing was changed.")
    if in_use(server):
        raise Stop(Exit.IN_USE, f"A bot works on {server}. Stop every one of them first; nothing was changed.")


def _keep(folder: Folder, server: Server, now: datetime) -> Path:
    folder.backups.mkdir(exist_ok=True, mode=0o700)
    kept = folder.backups / f"before-restore-{now:%Y%m%d-%H%M%S}.dump"
    dump(server, kept)
    return kept


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except NoTool as tool:
        what = f"{tool} is not on this machine. Install PostgreSQL's client tools of the server's version,"
        raise Stop(Exit.CONFIGURATION, f"{what} or use the server's own backup.") from None
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Nothing was changed. If an older backup does not fit: {EMPTY}.") from None
    except StorageFault as fault:
        raise Stop(Exit.CONFIGURATION, str(fault)) from None
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, f"The file cannot be written ({fault.strerror or fault}).") from None
