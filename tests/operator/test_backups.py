"""Backups are whole, whatever happens meanwhile; a restore loses nothing, not even what it replaces."""

import asyncio
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.people import Channel, Person
from bot.operator.data_folder import Folder
from bot.operator.nightly_backup import KEPT, Nightly, night_of, too_old
from bot.runtime.process.incidents import Incident
from bot.terms import Language
from storage.backup.sqlite import Damaged, back_up, examine, put_in_place
from storage.privacy.erase_list import ERASED, Listed, keep_list
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock
from tests.operator.conftest import Cli, add_person, insert_person
from tests.runtime.sending import QuietAlarm

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)


async def test_a_backup_is_whole_while_others_write(database: Database, tmp_path: Path) -> None:
    done = asyncio.Event()

    async def write() -> int:
        count = 0
        while not done.is_set():
            async with database.work() as work:
                await work.people.save(Person(work.new_id(), "Anna" * 50, Language.GERMAN, Channel.WEB, None, NOW))
                await work.commit()
            count += 1
        return count

    async def copy() -> list[int]:
        try:
            source = tmp_path / "test.db"
            copies = [await asyncio.to_thread(back_up, source, tmp_path / f"{number}.db") for number in range(8)]
        finally:
            done.set()
        return [counts["person"] for counts in copies]

    written, copied = await asyncio.gather(write(), copy())
    assert copied == sorted(copied)
    assert copied[-1] <= written
    assert written > 0
    assert await asyncio.to_thread(lambda: list(tmp_path.glob("*.part"))) == []


def test_a_backup_is_for_its_owner_alone_and_replaces_nothing(settled: Cli) -> None:
    copy = settled.folder / "copy.db"
    ended = settled("backup", copy)
    assert ended.code == 0, ended.complained
    assert "person 0" in ended.said
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert settled("backup", copy).code == 64


def test_without_a_database_there_is_nothing_to_back_up(cli: Cli) -> None:
    assert cli("backup", "copy.db").code == 65


def test_a_restore_keeps_what_it_replaces(settled: Cli) -> None:
    copy = settled.folder / "copy.db"
    settled("backup", copy)
    add_person(settled.database)
    ended = settled("restore", copy)
    assert ended.code == 0, ended.complained
    assert "now: association 0, person 0" in ended.said
    assert "before: association 0, person 1" in ended.said
    (aside,) = settled.data.glob("*.before-restore-*")
    assert (examine(settled.database)["person"], examine(aside)["person"]) == (0, 1)
    assert stat.S_IMODE(settled.database.stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", ["rubbish", "torn", "foreign", "newer"])
def test_a_bad_backup_changes_nothing(settled: Cli, kind: str) -> None:
    add_person(settled.database)
    before = examine(settled.database)
    ended = settled("restore", _bad(settled, kind))
    assert ended.code == 65
    assert "othing was changed" in ended.complained
    assert examine(settled.database) == before
    assert list(settled.data.glob("*restor*")) == []


def test_what_waits_in_the_write_ahead_log_is_kept_too(settled: Cli) -> None:
    copy = settled.folder / "copy.db"
    settled("backup", copy)
    with closing(sqlite3.connect(settled.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        insert_person(connection)
        torn = settled.folder / "as-after-a-crash.db"
        for ending in ("", "-wal"):
            shutil.copyfile(f"{settled.database}{ending}", f"{torn}{ending}")
    aside = settled.folder / "aside.db"
    put_in_place(copy, torn, aside)
    assert (examine(torn)["person"], examine(aside)["person"]) == (0, 1)


def test_what_is_no_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match=r"gone\.db does not exist"):
        examine(tmp_path / "gone.db")


@pytest.mark.parametrize(
    "wall, night",
    [
        (datetime(2027, 3, 10, 2, 29, tzinfo=UTC), date(2027, 3, 9)),
        (datetime(2027, 3, 10, 2, 30, tzinfo=UTC), date(2027, 3, 10)),
        (datetime(2027, 7, 10, 1, 30, tzinfo=UTC), date(2027, 7, 10)),
        (datetime(2027, 3, 10, 23, 30, tzinfo=UTC), date(2027, 3, 10)),
    ],
)
def test_the_night_begins_at_half_past_three(wall: datetime, night: date) -> None:
    assert night_of(wall, "Europe/Berlin") == night


def test_a_month_is_kept() -> None:
    files = [Path(f"nightly-2027-{month:02}-{day:02}.db") for month in (1, 2) for day in range(1, 29)]
    assert too_old(files) == sorted(files)[: len(files) - KEPT]


async def test_every_night_has_one_copy_and_missed_ones_are_made_up(database: Database, tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    (tmp_path / "test.db").rename(folder.database)
    clock = StoryClock()
    nightly = Nightly(folder, clock, "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None)
    for days in (0, 0, 1, 9):
        clock.forward(days=days)
        await nightly.look()
    assert sorted(file.name for file in folder.backups.iterdir()) == [
        "nightly-2027-03-10.db",
        "nightly-2027-03-11.db",
        "nightly-2027-03-20.db",
    ]


async def test_no_copy_lives_longer_than_a_month(database: Database, tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    (tmp_path / "test.db").rename(folder.database)
    folder.backups.mkdir(mode=0o700)
    for name in (
        "nightly-2027-02-07",
        "nightly-2027-02-08",
        "before-0055-20270207-120000",
        "before-restore-20270208-120000",
    ):
        (folder.backups / f"{name}.db").touch()
    for day in ("0302", "0303"):
        (tmp_path / f"projektschmiede.db.before-restore-2027{day}-120000").touch()
    keep_list(tmp_path, {Listed(ERASED, date(2027, 3, 9), "k.s.m")}, date(2027, 3, 10))
    await Nightly(folder, StoryClock(), "Europe/Berlin", QuietAlarm().ring, again=lambda *_: None).look()
    assert sorted(file.name for file in await asyncio.to_thread(lambda: [*folder.backups.iterdir()])) == [
        "before-restore-20270208-120000.db", "erased.list", "nightly-2027-02-08.db", "nightly-2027-03-10.db",
    ]  # fmt: skip
    (aside,) = await asyncio.to_thread(lambda: [*tmp_path.glob("*.before-restore-*")])
    assert "20270303" in aside.name
    assert {
        stat.S_IMODE(file.stat().st_mode)
        for file in (folder.backups / "erased.list", folder.backups / "nightly-2027-03-10.db")
    } == {0o600}
    assert stat.S_IMODE(folder.backups.stat().st_mode) == 0o700


async def test_a_night_without_a_copy_is_told_and_made_up_for(database: Database, tmp_path: Path) -> None:
    folder, clock, rang = Folder(tmp_path), StoryClock(), QuietAlarm()
    asked: list[timedelta] = []
    nightly = Nightly(folder, clock, "Europe/Berlin", rang.ring, again=lambda after, _look: asked.append(after))
    folder.database.write_bytes(b"rubbish")
    await nightly.look()
    assert rang.rang == [Incident.BACKUP_FAILED]
    assert asked == [timedelta(minutes=15)]
    (tmp_path / "test.db").replace(folder.database)
    clock.forward(minutes=16)
    await nightly.look()
    assert [file.name for file in folder.backups.iterdir()] == ["nightly-2027-03-10.db"]


def _bad(cli: Cli, kind: str) -> Path:
    file = cli.folder / f"{kind}.db"
    match kind:
        case "rubbish":
            file.write_bytes(os.urandom(5000))
        case "torn":
            content = bytearray(cli.database.read_bytes())
            content[4096 * 3 : 4096 * 8] = os.urandom(4096 * 5)
            file.write_bytes(content)
        case "foreign":
            with closing(sqlite3.connect(file)) as connection:
                connection.execute("CREATE TABLE song (title)")
        case "newer":
            shutil.copyfile(cli.database, file)
            with closing(sqlite3.connect(file, isolation_level=None)) as connection:
                connection.execute("UPDATE alembic_version SET version_num = '9999'")
    return file
