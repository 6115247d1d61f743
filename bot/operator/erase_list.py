"""The list of erased people, as `restore` goes by it: what is known on this machine, what comes along, and what
becomes of a copy of the database before anything starts on it."""

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from bot.operator.console import Exit, Stop
from bot.operator.data_folder import Folder, in_words
from bot.operator.sealed_copies import UNCHANGED
from storage.backup.scratch import scratch_folder
from storage.backup.sqlite import Damaged, back_up
from storage.location import Server, Where
from storage.privacy.erase_list import ERASED, ERASED_KEY, ERASED_LIST, EraseKey, Listed, adopt_key, key_in, read_list
from storage.restored import Settled
from storage.schema import Schema, state_of, version_of
from storage.trouble import StorageFault, Trouble
from storage.unit_of_work import Database, Work


class Brought(Struct, frozen=True):
    """What the operator brings along for one `restore`."""

    erased: Path | None = None
    key: Path | None = None
    moving: bool = False
    """No bot has run since the copy was made: what waits in it has not been said yet."""


class EraseList(Struct, frozen=True):
    entries: frozenset[Listed]
    known: bool
    """There was a list at all."""
    strange: int = 0
    """Entries made with another key: nobody here can say whose they are."""


class Made(Struct, frozen=True):
    """What became of the copy."""

    erased: int
    refused: int
    settled: Settled


def gathered(folder: Folder, source: Path, brought: Brought) -> EraseList:
    """Of every place where one may lie. Whoever said no in one of them has said no. Raises Stop."""
    _take_key(folder, brought)
    lists = [_read(file) for file in _files(folder, source, brought)]
    if (present := _present(folder)) is not None:
        lists.append(present)
    key = EraseKey(folder.path)
    if brought.erased and not all(key.made(one.mark) for one in _read(brought.erased)):
        what = f"{brought.erased} was made with another key. Bring that one, too: --erased-key {ERASED_KEY}."
        raise Stop(Exit.USAGE, f"{what} {UNCHANGED}")
    entries = frozenset().union(*lists)
    strange = sum(not key.made(one.mark) for one in entries)
    return EraseList(entries, bool(lists), strange)


def _take_key(folder: Folder, brought: Brought) -> None:
    if brought.key is None:
        return
    try:
        key = key_in(brought.key)
        if not (folder.path / ERASED_KEY).exists():
            adopt_key(folder.path, key)
        if key_in(folder.path / ERASED_KEY) != key:
            what = f"{folder.path / ERASED_KEY} is another key than {brought.key}. Move it away if it is the wrong one."
            raise Stop(Exit.USAGE, f"{what} {UNCHANGED}")
    except StorageFault as fault:
        raise Stop(Exit.USAGE, f"{fault} {UNCHANGED}") from None
    except OSError as fault:
        raise Stop(Exit.USAGE, f"{in_words(fault)} {UNCHANGED}") from None


def _files(folder: Folder, source: Path, brought: Brought) -> Iterator[Path]:
    if brought.erased and not brought.erased.is_file():
        raise Stop(Exit.USAGE, f"{brought.erased} is no file. Give the list {ERASED_LIST}. {UNCHANGED}")
    places = (folder.path, folder.backups, source.absolute().parent)
    found = [place / ERASED_LIST for place in places if (place / ERASED_LIST).is_file()]
    yield from dict.fromkeys([*([brought.erased] if brought.erased else []), *found])


def _read(file: Path) -> set[Listed]:
    try:
        return read_list(file)
    except Damaged as fault:
        raise Stop(Exit.BAD_DATA, f"{fault} {UNCHANGED}") from None
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, f"{in_words(fault)} {UNCHANGED}") from None


def _present(folder: Folder) -> set[Listed] | None:
    """Of the database that is there now, as far as it can be read; what it says is in the file, too, by and by."""
    with suppress(Damaged, StorageFault, Trouble, sqlite3.Error, OSError):
        if version_of(folder.where) is None or state_of(folder.where) is not Schema.CURRENT:
            return None
        if isinstance(folder.where, Server):
            return asyncio.run(_listed(folder.where, folder.path))
        with scratch_folder(folder.path) as room:  # whoever opens the file itself changes it
            back_up(folder.where, room / "present")
            return asyncio.run(_listed(room / "present", folder.path))
    return None


async def _listed(where: Where, folder: Path) -> set[Listed]:
    database = await Database.open(where, folder)
    try:
        async with database.work() as work:
            return await work.erase_list.listed(database.erase_key)
    finally:
        await database.close()


def applied(where: Where, folder: Path, known: EraseList, moving: bool, now: datetime) -> Made:
    """To a copy with the newest schema, in one transaction."""
    return asyncio.run(_applied(where, folder, known.entries, moving, now))


async def _applied(where: Where, folder: Path, entries: Iterable[Listed], moving: bool, now: datetime) -> Made:
    database = await Database.open(where, folder)
    try:
        async with database.work() as work:
            erased = await _erase(work, entries, now)
            refused = await _refuse(work, entries, now)
            settled = Settled() if moving else await work.restored.settle(now)
            await work.commit()
    finally:
        await database.close()
    return Made(erased, refused, settled)


async def _erase(work: Work, entries: Iterable[Listed], now: datetime) -> int:
    """Whoever the copy itself knows as erased has come back before it was made, and stays. Nobody is told: that was
    done when it happened."""
    before = {one.mark for one in await work.erase_list.marks()}
    new = {one for one in entries if one.what == ERASED and one.mark not in before}
    everybody, groups = await work.erase_list.everybody(), await work.erase_list.associations()
    found = work.erase_key.find((one.mark for one in new), {*everybody, *groups})
    people, gone = {everybody[one] for one in found & everybody.keys()}, found.intersection(groups)
    for person in sorted(people):
        await work.erasure.erase(person, now, gone)
    for group in gone:
        await work.erase_list.drop_association(group)
    for farewell in await work.erasure.farewells():
        await work.erasure.end_farewell(farewell)
    for one in new:
        await work.erase_list.add(one.mark, one.day)
    return len(people)


async def _refuse(work: Work, entries: Iterable[Listed], now: datetime) -> int:
    """`entries` of a no are made without a salt: each of them can be made anew for everybody."""
    said = {(one.what, one.mark): one for one in entries if one.what != ERASED}
    people = set((await work.erase_list.everybody()).values()) if said else ()
    refused = 0
    for what in sorted({what for what, _ in said}):
        for person in sorted(people):
            one = said.get((what, work.erase_key.mark(f"{what}:{person}")))
            refused += bool(one and await _refused(work, what, person, one.day, now))
    return refused


async def _refused(work: Work, what: str, person: str, day: date, now: datetime) -> bool:
    if what not in {"stopped", "paused"}:
        return await work.restored.refuse(what, person, day, now)
    known, since = await work.people.get(person), f"{what}_at"
    if known is None or getattr(known, since):
        return False
    await work.pauses.begin(replace(known, **{since: now}), now)
    return True


GOES_BY_ITSELF = "It goes by itself after 7 days, or as soon as somebody is erased."
BEST = "Give the list that lies beside your newest copies: --erased FILE, with its key: --erased-key FILE."


def told(made: Made) -> Iterator[str]:
    settled = made.settled
    if made.erased:
        yield f"Erased again, because they were erased after this backup: {made.erased}"
    if made.refused:
        yield f"Said no to something after this backup, and that holds: {made.refused}"
    if any((settled.messages, settled.reminders, settled.announcements)):
        what = f"messages {settled.messages}, reminders {settled.reminders}, announcements {settled.announcements}"
        yield f"Waited in the backup, may have left since, and does not leave once more: {what}"
        yield "  If no bot has run since the backup was made (you move): restore it once more with --moving."


def told_of(known: EraseList) -> Iterator[str]:
    if not known.known:
        yield "WARNING: there is no list of erased people here. Whoever was erased after this backup is back."
        yield f"  {BEST} Restore once more with both before you start the bot."
    if known.strange:
        yield f"WARNING: {known.strange} entries of the list were made with another key, and nobody here can read them."
        yield f"  Bring the file {ERASED_KEY} of that machine, and restore once more: --erased-key FILE."
