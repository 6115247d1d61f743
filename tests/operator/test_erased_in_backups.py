"""Whoever was erased stays so, whichever backup is put back; and nobody who said no is spoken to."""

import asyncio
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.config import read_settings
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.people import Address, Channel, Consent, Member, MemberState, Person
from bot.operator.command_line import ended
from bot.operator.data_folder import open_folder
from bot.runtime.shared.erasing import erase
from bot.runtime.upkeep.erase_mirror import EraseMirror
from bot.terms import Language, MemberRole, Purpose
from storage.backup.sqlite import examine
from storage.privacy.erase_list import ERASED_KEY, ERASED_LIST
from storage.unit_of_work import Database, Work
from tests.operator.conftest import Cli, Ended, Pair
from tests.operator.orders import Order, end_of, forked

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
ACTIVE = AssociationState.ACTIVE
CANARY = "Annalena-Kanarienvogel"


@dataclass
class Here(Cli):
    """In this very process: starting another one takes longer than most of what is done."""

    patch: pytest.MonkeyPatch = field(default_factory=pytest.MonkeyPatch)
    heard: pytest.CaptureFixture[str] | None = None

    def __call__(self, *words: str | Path, user: int | None = None, **settings: str) -> Ended:
        assert user is None
        for name, value in {"data_dir": str(self.data), **settings}.items():
            self.patch.setenv(f"PROJEKTSCHMIEDE_{name.upper()}", value)
        self.patch.chdir(self.folder)
        self.patch.setattr(sys, "argv", ["projektschmiede", *map(str, words)])
        assert self.heard
        code = ended()
        return Ended(code, *self.heard.readouterr())


@pytest.fixture
def settled(
    tmp_path: Path, empty_database: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Here:
    here = Here(tmp_path, 0, patch=monkeypatch, heard=capsys)
    here.data.mkdir(mode=0o700)
    shutil.copyfile(empty_database, here.database)
    return here


def worked(cli: Cli, *acts: Callable[[Work], Awaitable[None]], mirrored: bool = True) -> None:
    """In the database as the bot has it, and with the list beside it."""

    async def run() -> None:
        database = await Database.open(cli.database, cli.data)
        for act in acts:
            async with database.work() as work:
                await act(work)
                await work.commit()
        async with database.work() as work:
            if mirrored:
                await EraseMirror(cli.data).look(work, NOW)
        await database.close()

    asyncio.run(run())


async def people(work: Work) -> None:
    for id, name, number in (("anna", CANARY, "47110815"), ("ben", "Ben", "47120815")):
        await work.people.save(Person(id, name, Language.GERMAN, Channel.TELEGRAM, None, NOW))
        await work.people.save_address(Address(f"t{number}", Channel.TELEGRAM, number, id, Language.GERMAN))
        await work.people.agree(work.new_id(), Consent(id, Purpose.PROGRAMME, "1", NOW))
    await work.cohorts.save_carrier("carrier", "T")
    await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", NOW.date(), "default"))
    for id in ("hers", "theirs"):
        await work.associations.add(Association(id, f"Verein {id}", "nord", "NI", "idee", ACTIVE, NOW, NOW))
    for person, group in (("anna", "hers"), ("anna", "theirs"), ("ben", "theirs")):
        await work.members.save(Member(group, person, MemberRole.CONTACT, MemberState.ACTIVE, NOW))


async def ended_farewells(work: Work) -> None:
    """As after a while."""
    for one in await work.erasure.farewells():
        await work.erasure.end_farewell(one)


async def anna_goes(work: Work) -> None:
    await erase(work, "anna", NOW, ["hers"])
    await ended_farewells(work)


async def ben_withdraws(work: Work) -> None:
    await work.people.withdraw("ben", Purpose.PROGRAMME, NOW + timedelta(hours=1))


async def ben_is_renamed(work: Work) -> None:
    await work.people.save(Person("ben", "Ben the second", Language.GERMAN, Channel.TELEGRAM, None, NOW))


def known(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM person ORDER BY name")]


def value(cli: Cli, sql: str) -> object:
    with closing(sqlite3.connect(cli.database)) as connection:
        return connection.execute(sql).fetchone()[0]


def traces(folder: Path, *but: Path) -> list[Path]:
    """Files in which a name or a number of hers stands, in any letters."""
    words = (CANARY.lower().encode(), b"kanarienvogel", b"47110815")
    files = [file for file in folder.rglob("*") if file.is_file() and file not in but]
    return [file for file in files if any(word in file.read_bytes().lower() for word in words)]


@pytest.fixture
def older(settled: Cli) -> Path:
    """A backup from before she went; she is in nothing else any more."""
    copy = settled.folder / "elsewhere" / "older.db"
    copy.parent.mkdir()
    worked(settled, people)
    assert settled("backup", copy).code == 0
    worked(settled, anna_goes)
    return copy


def test_on_the_same_machine_she_is_gone_before_anything_starts(settled: Cli, older: Path) -> None:
    assert traces(older.parent) == [older]
    done = settled("restore", older)
    assert done.code == 0, done.complained
    assert "Erased again, because they were erased after this backup: 1\n" in done.said
    assert "now: association 1, person 1" in done.said
    assert "WARNING" not in done.said
    assert known(settled.database) == ["Ben"]
    assert traces(settled.data) == []
    assert value(settled, "SELECT count(*) FROM erased") == 3
    assert value(settled, "SELECT group_concat(id) FROM association") == "theirs"
    assert value(settled, "SELECT count(*) FROM outbox") == 0
    assert "Erased again" in settled("restore", older).said


def test_a_killed_bot_that_wrote_no_list_has_it_in_its_database(settled: Cli) -> None:
    copy = settled.folder / "older.db"
    worked(settled, people)
    settled("backup", copy)
    worked(settled, anna_goes, mirrored=False)
    assert not (settled.data / ERASED_LIST).exists()
    assert "Erased again" in settled("restore", copy).said
    assert (settled.data / ERASED_LIST).read_text().count("erased ") == 3


def test_a_database_that_cannot_be_read_leaves_the_list_beside_it(settled: Cli, older: Path) -> None:
    settled.database.write_bytes(b"rubbish")
    done = settled("restore", older)
    assert (done.code, "Erased again" in done.said, known(settled.database)) == (0, True, ["Ben"])


def test_on_another_machine_the_list_comes_along_with_its_key(settled: Cli, older: Path) -> None:
    for name in (ERASED_LIST, ERASED_KEY):
        (settled.data / name).rename(settled.folder / name)
    brought = ("--erased", settled.folder / ERASED_LIST, "--erased-key", settled.folder / ERASED_KEY)
    done = settled("restore", older, *brought, data_dir="new")
    new = settled.folder / "new"
    assert (done.code, "Erased again" in done.said) == (0, True), done.complained
    assert known(new / "projektschmiede.db") == ["Ben"]
    assert traces(new) == []
    for name in (ERASED_LIST, ERASED_KEY):
        assert (new / name).read_bytes() == (settled.folder / name).read_bytes()
        assert (new / name).stat().st_mode & 0o777 == 0o600


def test_the_list_beside_the_backup_counts_without_being_named(settled: Cli, older: Path) -> None:
    (settled.data / ERASED_LIST).rename(older.parent / ERASED_LIST)
    done = settled("restore", older, "--erased-key", settled.data / ERASED_KEY, data_dir="new")
    assert (done.code, "Erased again" in done.said) == (0, True), done.complained


def test_without_any_list_it_is_told_what_to_do(settled: Cli, older: Path) -> None:
    done = settled("restore", older, data_dir="new")
    assert (done.code, "WARNING: there is no list of erased people here" in done.said) == (0, True)
    assert "--erased FILE, with its key: --erased-key FILE" in done.said


@pytest.mark.parametrize(
    "words, code, said",
    [
        (("--erased", "data/erased.list"), 64, "was made with another key. Bring that one"),
        (("--erased", "gone.list"), 64, "is no file"),
        (("--erased", "rubbish"), 65, "is no list of erased people"),
        (("--erased-key", "gone.key"), 64, "cannot be used"),
        (("--erased-key", "rubbish"), 64, "holds no key"),
    ],
    ids=lambda words: "-".join(words) if isinstance(words, tuple) else str(words),
)
def test_a_wrong_list_or_key_changes_nothing(
    settled: Cli, older: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    (settled.folder / "rubbish").write_text("what is this")
    done = settled("restore", older, *words, data_dir="new")
    assert (done.code, said in done.complained) == (code, True), done.complained
    assert "Nothing was changed" in done.complained
    assert not (settled.folder / "new" / "projektschmiede.db").exists()


def test_another_key_than_the_one_here_is_refused(settled: Cli, older: Path) -> None:
    (settled.folder / "other.key").write_text("ab" * 32)
    done = settled("restore", older, "--erased-key", settled.folder / "other.key")
    assert (done.code, "is another key than" in done.complained) == (64, True), done.complained


def test_a_sealed_backup_brings_nobody_back(settled: Cli, karin: Pair) -> None:
    worked(settled, people)
    assert settled("backup", "older.db", backup_key=karin.public).code == 0
    worked(settled, anna_goes)
    done = settled("restore", "older.db.age", "--identity", karin.file)
    assert ("Erased again" in done.said, known(settled.database), traces(settled.data)) == (True, ["Ben"], [])


def test_a_later_backup_leaves_a_stranger_who_came_back(settled: Cli) -> None:
    async def comes(work: Work) -> None:
        await work.people.save_address(Address("t5", Channel.TELEGRAM, "5", None, Language.GERMAN))

    async def goes(work: Work) -> None:
        await erase(work, "t5", NOW)
        await ended_farewells(work)

    worked(settled, comes)
    settled("backup", "with.db")
    worked(settled, goes, comes)
    settled("backup", "back.db")
    worked(settled, goes)
    assert "Erased again, because they were erased after this backup: 1" in settled("restore", "with.db").said
    settled("backup", "empty.db")
    settled("restore", "back.db")
    assert value(settled, "SELECT count(*) FROM address") == 0


def test_who_said_no_since_is_not_spoken_to(settled: Cli) -> None:
    worked(settled, people)
    settled("backup", "older.db")
    worked(settled, ben_withdraws)
    done = settled("restore", "older.db")
    assert "Said no to something after this backup, and that holds: 1" in done.said
    assert value(settled, "SELECT count(*) FROM consent WHERE person = 'ben' AND revoked_at IS NULL") == 0
    assert value(settled, "SELECT count(*) FROM consent WHERE person = 'anna' AND revoked_at IS NULL") == 1


def test_who_turned_out_to_be_two_is_neither_spoken_to_nor_brought_back(settled: Cli) -> None:
    async def are_one(work: Work) -> None:
        await work.people.merge("anna", "ben")

    async def ben_goes(work: Work) -> None:
        await erase(work, "ben", NOW)
        await ended_farewells(work)

    worked(settled, people)
    settled("backup", "older.db")
    worked(settled, are_one, ben_withdraws)
    assert "Said no to something after this backup, and that holds: 2" in settled("restore", "older.db").said
    assert value(settled, "SELECT count(*) FROM consent WHERE revoked_at IS NULL") == 0
    worked(settled, are_one, ben_goes)
    assert "Erased again, because they were erased after this backup: 2" in settled("restore", "older.db").said
    assert (known(settled.database), traces(settled.data)) == ([], [])


@pytest.mark.parametrize("column", ["stopped_at", "paused_at"])
def test_who_wants_to_hear_nothing_hears_nothing(settled: Cli, column: str) -> None:
    async def silent(work: Work) -> None:
        ben = await work.people.get("ben")
        assert ben
        await work.pauses.begin(replace(ben, **{column: NOW}), NOW)

    worked(settled, people)
    settled("backup", "older.db")
    worked(settled, silent)
    assert "Said no to something after this backup, and that holds: 1" in settled("restore", "older.db").said
    assert value(settled, f"SELECT group_concat(id) FROM person WHERE {column} IS NOT NULL") == "ben"


WAITING = """
INSERT INTO outbox (id, key, person, channel, chat, priority, state, created_at)
VALUES ('a', 'a', 'ben', 'telegram', '4712', 0, 'waiting', 0), ('b', 'b', 'ben', 'telegram', '4712', 4, 'claimed', 0),
       ('c', 'c', 'ben', 'web', 'v', 2, 'waiting', 0), ('d', 'd', 'ben', 'telegram', '4712', 0, 'sent', 0);
INSERT INTO attachment (id, outbox, name, mime, content) VALUES ('f', 'a', 'f', 'f', 'f');
INSERT INTO inbox (channel, update_id, lane, body, received_at) VALUES ('telegram', '1', 'telegram:4712', '{}', 0);
"""


@pytest.mark.parametrize("moving", [False, True], ids=["restoring", "moving"])
def test_what_waited_then_does_not_leave_blindly_once_more(settled: Cli, moving: bool) -> None:
    worked(settled, people)
    with closing(sqlite3.connect(settled.database, isolation_level=None)) as connection:
        connection.executescript(WAITING)
    settled("backup", "older.db")
    done = settled("restore", "older.db", *(["--moving"] if moving else []))
    assert ("does not leave once more: messages 3, reminders 0" in done.said) is not moving
    with closing(sqlite3.connect(settled.database)) as connection:
        states = [state for (state,) in connection.execute("SELECT state FROM outbox ORDER BY id")]
    assert states == (
        ["waiting", "claimed", "waiting", "sent"] if moving else ["expired", "unclear", "expired", "sent"]
    )
    assert value(settled, "SELECT count(*) FROM attachment WHERE content IS NOT NULL") == int(moving)
    assert value(settled, "SELECT count(*) FROM inbox WHERE state = 'new'") == int(moving)


@dataclass(frozen=True)
class Dying(Order):
    """Killed when it is about to do its `last` thing with files; without one it counts them."""

    last: int = 0

    def carry_out(self) -> None:
        done = 0

        def count(event: str, _words: object) -> None:
            nonlocal done
            if event in {"os.rename", "os.remove", "os.link", "sqlite3.connect", "shutil.copyfile", "os.chmod"}:
                done += 1
                (self.folder / "count").write_text(str(done), encoding="ascii")
                if done == self.last:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        super().carry_out()


def test_killed_at_any_moment_there_is_the_old_one_or_the_new_one_without_her(settled: Cli, older: Path) -> None:
    def until(last: int) -> int | None:
        heard = (settled.folder / "said", settled.folder / "complained")
        order = Dying(["restore", str(older)], settled._environment({}), settled.folder, *heard, last=last)
        return end_of(forked(order))

    assert until(0) == 0
    steps = int((settled.folder / "count").read_text())
    worked(settled, ben_is_renamed)
    names = set()
    for last in (1, steps // 2, steps - 3, steps - 2, steps - 1, steps):
        assert until(last) == -signal.SIGKILL
        names.add(known(settled.database)[0])
        assert examine(settled.database)["person"] == 1
        open_folder(read_settings())
        assert traces(settled.data) == []
    assert names == {"Ben the second", "Ben"}
