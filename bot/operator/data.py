"""Commands about the database: migrate, backup, restore."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from bot.config import Settings
from bot.operator import postgres_dump as dumping
from bot.operator.console import Exit, Stop, listed, note, say
from bot.operator.data_folder import DATABASE, Folder, held, in_words, open_folder
from bot.operator.erase_list import GOES_BY_ITSELF, Brought, EraseList, applied, gathered, told, told_of
from bot.operator.migrate import Migration, ready
from bot.operator.output_file import STREAM, free, need_pipe, need_place, pour_in, pour_out
from bot.operator.sealed_copies import Copy, named, opened, sealing_for
from bot.runtime.process.clock import Clock
from storage.backup.age import Sealing
from storage.backup.copies import back_up
from storage.backup.scratch import scratch_folder
from storage.backup.sqlite import Counts, Damaged, examine, put_in_place
from storage.backup.sqlite import back_up as back_up_file
from storage.privacy.erase_list import keep_list
from storage.schema import Schema, state_of


def migrate(settings: Settings) -> None:
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now):
        say(ready(folder, now) or "The database has the newest schema already.")


def backup(settings: Settings, target: Path, *, encrypt: bool) -> None:
    """Works while the bot runs."""
    folder = open_folder(settings, make=False)
    if target == STREAM:
        _stream(folder, encrypt)
        return
    target = named(target) if encrypt or folder.keys else target
    need_place(target)
    # SQLite takes what lies beside its database under such a name for its own, and throws it away.
    if target.absolute().parent.resolve() == folder.path and target.name.startswith(f"{DATABASE}-"):
        raise Stop(Exit.USAGE, f"{target} is a name that the database needs for itself. Choose another one.")
    sealing = sealing_for(folder, encrypt)
    counts = _made(folder, target, sealing)
    say(f"Backed up{_manner(sealing)}: {target}", f"  {listed(counts)}")


def _stream(folder: Folder, encrypt: bool) -> None:
    need_pipe(out=True)
    sealing = sealing_for(folder, encrypt)
    with scratch_folder(folder.path) as room:
        copy = room / "backup"
        counts = _made(folder, copy, sealing)
        pour_out(copy)
    note(f"Backed up{_manner(sealing)}, to standard output", f"  {listed(counts)}")


def _manner(sealing: Sealing | None) -> str:
    return ", checked and encrypted" if sealing else " and checked"


def _made(folder: Folder, target: Path, sealing: Sealing | None) -> Counts:
    with dumping.told() if folder.server else _told_of_damage(), free(target):
        return back_up(folder.where, target, sealing)


@contextmanager
def _told_of_damage() -> Iterator[None]:
    try:
        yield
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} Restore an older backup: projektschmiede restore FILE") from None


def restore(settings: Settings, source: Path, identity: Path | None, brought: Brought) -> None:
    if source == STREAM:
        need_pipe(out=False)
    elif not settings.data_dir.exists():
        # Before a folder is made for it.
        try:
            source.stat()
        except OSError as fault:
            what = f"{source} does not exist." if isinstance(fault, FileNotFoundError) else in_words(fault)
            raise Stop(Exit.BAD_DATA, f"{what} Nothing was changed; choose another backup.") from None
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now), _received(source, folder) as file, opened(file, identity, folder.path) as found:
        copy = replace(found, name=Path("standard input")) if source == STREAM else found
        known = gathered(folder, source, brought)
        if folder.server:
            dumping.restore(folder, folder.server, copy, known, brought.moving, now)
        else:
            _replace(folder, copy, known, brought.moving, now)
        say(*told_of(known))


@contextmanager
def _received(source: Path, folder: Folder) -> Iterator[Path]:
    """What comes by standard input is a file first: it is read more than once."""
    if source != STREAM:
        yield source
        return
    with scratch_folder(folder.path) as room:
        file = room / "standard input"
        pour_in(file)
        try:
            yield file
        except Stop as stop:
            raise Stop(stop.code, str(stop).replace(str(file), "Standard input")) from None


def _replace(folder: Folder, source: Copy, known: EraseList, moving: bool, now: datetime) -> None:
    try:
        examine(source.plain)
    except (Damaged, OSError) as fault:
        what = str(fault) if isinstance(fault, Damaged) else in_words(fault)
        raise Stop(Exit.BAD_DATA, f"{what} Nothing was changed; choose another backup.") from None
    if state_of(source.plain) is Schema.NEWER:
        raise Stop(Exit.BAD_DATA, f"{source} comes from a newer version. Install that one first; nothing was changed.")
    old = _present(folder)
    aside = folder.database.with_name(f"{DATABASE}.before-restore-{now:%Y%m%d-%H%M%S-%f}")
    with scratch_folder(folder.path) as room:
        fresh = room / DATABASE
        back_up_file(source.plain, fresh)
        if state_of(fresh) is Schema.BEHIND:
            Migration(fresh).finish()
        made = applied(fresh, folder.path, known, moving, now)
        keep_list(folder.path, set(known.entries), now.date())
        put_in_place(fresh, folder.database, aside)
    say(f"Restored from {source}", f"  now: {listed(examine(folder.database))}", *told(made))
    if old is not None:
        say(f"  before: {old}", f"What was there before is kept: {aside}", f"  {GOES_BY_ITSELF}")
    say(f"The database is {folder.database}")


def _present(folder: Folder) -> str | None:
    if not folder.database.exists():
        return None
    try:
        return listed(examine(folder.database))
    except (Damaged, OSError):
        return "damaged"
