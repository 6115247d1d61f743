"""Commands about the database: migrate, backup, restore."""

from pathlib import Path

from bot.config import Settings
from bot.operator import dumping
from bot.operator.exits import Exit, Stop
from bot.operator.folder import DATABASE, Folder, held, open_folder, server_of
from bot.operator.schema import look, ready
from bot.operator.voice import say
from bot.runtime.clock import Clock
from storage.backup import Counts, Damaged, back_up, examine, put_in_place
from storage.schema import Schema


def migrate(settings: Settings) -> None:
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now):
        say(ready(folder, now) or "The database has the newest schema already.")


def backup(settings: Settings, target: Path) -> None:
    """Works while the bot runs."""
    if server := server_of(settings):
        dumping.backup(server, target)
        return
    source = settings.data_dir / DATABASE
    if not source.exists():
        raise Stop(Exit.BAD_DATA, f"There is no database in {settings.data_dir} yet; nothing to back up.")
    try:
        counts = back_up(source, target)
    except FileExistsError:
        raise Stop(Exit.USAGE, f"{target} exists already. Choose another name, so that no backup is lost.") from None
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Restore an older backup: projektschmiede restore FILE") from None
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, f"{target} cannot be written ({fault.strerror or fault}).") from None
    say(f"Backed up and checked: {target}", _told(counts))


def restore(settings: Settings, source: Path) -> None:
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now):
        if folder.server:
            dumping.restore(folder, folder.server, source, now)
            return
        new = _good(source)
        old = _present(folder)
        aside = folder.database.with_name(f"{DATABASE}.before-restore-{now:%Y%m%d-%H%M%S}")
        put_in_place(source, folder.database, aside)
    say(f"Restored from {source}", f"  now: {_told(new)}")
    if old is not None:
        say(f"  before: {old}", f"What was there before is kept: {aside}")


def _good(source: Path) -> Counts:
    try:
        counts = examine(source)
    except (Damaged, OSError) as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Nothing was changed; choose another backup.") from None
    if look(source) is Schema.NEWER:
        raise Stop(Exit.BAD_DATA, f"{source} comes from a newer version. Install that one first; nothing was changed.")
    return counts


def _present(folder: Folder) -> str | None:
    if not folder.database.exists():
        return None
    try:
        return _told(examine(folder.database))
    except (Damaged, OSError):
        return "damaged"


def _told(counts: Counts) -> str:
    return ", ".join(f"{table} {count}" for table, count in counts.items())
