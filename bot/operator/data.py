"""Commands about the database: migrate, backup, restore."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.config import Settings
from bot.operator import dumping
from bot.operator.encrypted import Copy, named, opened, sealing_for
from bot.operator.exits import Exit, Stop
from bot.operator.folder import DATABASE, Folder, held, open_folder
from bot.operator.schema import look, ready
from bot.operator.voice import say
from bot.runtime.clock import Clock
from storage.backup import Counts, Damaged, examine, put_in_place
from storage.copies import back_up
from storage.encryption import Sealing
from storage.schema import Schema


def migrate(settings: Settings) -> None:
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now):
        say(ready(folder, now) or "The database has the newest schema already.")


def backup(settings: Settings, target: Path, *, encrypt: bool) -> None:
    """Works while the bot runs."""
    if not settings.database_url and not (settings.data_dir / DATABASE).exists():
        raise Stop(Exit.BAD_DATA, f"There is no database in {settings.data_dir} yet; nothing to back up.")
    folder = open_folder(settings)
    target = named(target) if encrypt or folder.keys else target
    if target.exists():
        raise _taken(target)
    sealing = sealing_for(folder, encrypt)
    with dumping.told() if folder.server else _told_of(target):
        counts = _made(folder, target, sealing)
    say(f"Backed up{', checked and encrypted' if sealing else ' and checked'}: {target}", f"  {_told(counts)}")


def _made(folder: Folder, target: Path, sealing: Sealing | None) -> Counts:
    try:
        return back_up(folder.where, target, sealing)
    except FileExistsError as fault:
        raise _taken(fault.filename) from None


def _taken(file: Path) -> Stop:
    return Stop(Exit.USAGE, f"{file} exists already. Choose another name, so that no backup is lost.")


@contextmanager
def _told_of(target: Path) -> Iterator[None]:
    try:
        yield
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Restore an older backup: projektschmiede restore FILE") from None
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, f"{target} cannot be written ({fault.strerror or fault}).") from None


def restore(settings: Settings, source: Path, identity: Path | None) -> None:
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now), opened(source, identity, folder.path) as copy:
        if folder.server:
            dumping.restore(folder, folder.server, copy, now)
        else:
            _replace(folder, copy, now)


def _replace(folder: Folder, source: Copy, now: datetime) -> None:
    new = _good(source)
    old = _present(folder)
    aside = folder.database.with_name(f"{DATABASE}.before-restore-{now:%Y%m%d-%H%M%S}")
    put_in_place(source.plain, folder.database, aside)
    say(f"Restored from {source}", f"  now: {_told(new)}")
    if old is not None:
        say(f"  before: {old}", f"What was there before is kept: {aside}")


def _good(source: Copy) -> Counts:
    try:
        counts = examine(source.plain)
    except (Damaged, OSError) as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Nothing was changed; choose another backup.") from None
    if look(source.plain) is Schema.NEWER:
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
