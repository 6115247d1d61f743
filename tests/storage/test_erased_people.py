"""The list of erased people tells nobody who they were, outlives the database, and forgets nobody too early."""

import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.domain.people import Address, Channel, Consent, Person
from bot.runtime.upkeep.erase_mirror import EraseMirror
from bot.terms import Language, Purpose
from storage.backup.sqlite import Damaged
from storage.privacy.erase_list import (
    ERASED,
    ERASED_KEY,
    ERASED_LIST,
    EraseKey,
    Listed,
    adopt_key,
    keep_list,
    key_in,
    read_list,
)
from storage.trouble import StorageFault
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
TODAY = NOW.date()
HOUSE: Any = None


def entry(number: int, day: date = TODAY, what: str = ERASED) -> Listed:
    return Listed(what, day, f"k.s.{number}")


def aside(folder: Path) -> list[Path]:
    return list(folder.glob("*.before-restore-*"))


async def people(work: Work) -> None:
    for name, number in (("anna", "4711"), ("ben", "4712"), ("anna-in-the-browser", "")):
        await work.people.save(Person(name, name, Language.GERMAN, Channel.WEB, None, NOW))
        await work.people.save_address(Address(f"w{name}", Channel.WEB, f"v{name}", name, Language.GERMAN))
        if number:
            await work.people.save_address(Address(f"t{number}", Channel.TELEGRAM, number, name, Language.GERMAN))


class TestKey:
    def test_it_is_made_once_for_its_owner_alone(self, tmp_path: Path) -> None:
        first, second = EraseKey(tmp_path), EraseKey(tmp_path)
        assert first.mark("anna") == second.mark("anna")
        assert stat.S_IMODE((tmp_path / ERASED_KEY).stat().st_mode) == 0o600
        assert [file.name for file in tmp_path.iterdir()] == [ERASED_KEY]
        adopt_key(tmp_path, bytes(32))
        assert key_in(tmp_path / ERASED_KEY) != bytes(32)

    def test_a_mark_names_nobody_not_even_twice(self) -> None:
        key = EraseKey()
        marks = [key.new_mark("t4711") for _ in range(3)]
        assert len(set(marks)) == 3
        assert not any("4711" in mark for mark in marks)
        assert key.find(marks[:1], ["t4711", "t4712"]) == {"t4711"}

    def test_another_key_finds_nobody_and_knows_that(self) -> None:
        mark = EraseKey().new_mark("anna")
        assert EraseKey().find([mark], ["anna"]) == set()
        assert not EraseKey().made(mark)

    def test_rubbish_is_no_key(self, tmp_path: Path) -> None:
        (tmp_path / ERASED_KEY).write_text("abc")
        with pytest.raises(StorageFault, match="holds no key"):
            EraseKey(tmp_path).mark("anna")


class TestList:
    def test_it_never_shrinks_but_of_whom_no_copy_can_know_any_more(self, tmp_path: Path) -> None:
        long_ago, just_not = entry(1, TODAY - timedelta(days=400)), entry(2, TODAY - timedelta(days=399))
        assert keep_list(tmp_path, {long_ago, just_not}, TODAY) == {just_not}
        assert keep_list(tmp_path, {entry(3)}, TODAY) == {entry(3)}
        assert keep_list(tmp_path, set(), TODAY) == set()
        assert read_list(tmp_path / ERASED_LIST) == {just_not, entry(3)}
        assert stat.S_IMODE((tmp_path / ERASED_LIST).stat().st_mode) == 0o600

    def test_of_a_no_only_what_holds_now_is_kept(self, tmp_path: Path) -> None:
        keep_list(tmp_path, {entry(1, what="stopped")}, TODAY)
        keep_list(tmp_path, {entry(2, what="off-info")}, TODAY)
        assert read_list(tmp_path / ERASED_LIST) == {entry(2, what="off-info")}

    def test_no_list_is_an_empty_one_and_rubbish_is_none(self, tmp_path: Path) -> None:
        assert read_list(tmp_path / "gone") == set()
        for rubbish in ("erased 2027-03-10", "erased today k.s.m", "erased 2027-03-10 mark", "\xe4"):
            (tmp_path / "rubbish").write_text(rubbish, encoding="utf-8")
            with pytest.raises(Damaged, match="no list of erased people"):
                read_list(tmp_path / "rubbish")


class TestTable:
    async def test_somebody_is_noted_under_every_name_that_a_copy_may_know(self, database: Database) -> None:
        async with database.work() as work:
            await people(work)
            await work.people.merge("anna-in-the-browser", "anna")
            await work.note_erased("anna", NOW)
            await work.note_erased("tstranger", NOW)
            marks = [one.mark for one in await work.erase_list.marks()]
        known = ["anna", "ben", "t4711", "t4712", "wanna", "anna-in-the-browser", "wanna-in-the-browser", "tstranger"]
        assert database.erase_key.find(marks, known) == set(known) - {"ben", "t4712"}

    async def test_what_is_taken_back_holds_until_it_is_given_again(self, database: Database) -> None:
        async def said() -> set[str]:
            return {one.what for one in await work.erase_list.listed(database.erase_key)}

        consent = Consent("anna", Purpose.PROGRAMME, "1", NOW)
        async with database.work() as work:
            await people(work)
            await work.people.agree(work.new_id(), consent)
            assert await said() == set()
            await work.people.withdraw("anna", Purpose.PROGRAMME, NOW)
            assert await said() == {"withdrawn-programme"}
            await work.people.agree(work.new_id(), replace(consent, given_at=NOW))
            assert await said() == set()


class TestMirror:
    async def test_the_file_follows_within_a_beat_and_after_a_start(self, database: Database, tmp_path: Path) -> None:
        mirror = EraseMirror(tmp_path)
        (tmp_path / "projektschmiede.db.before-restore-20270309-120000").touch()
        async with database.work() as work:
            assert await mirror.look(work, NOW, HOUSE) == 0
            assert len(aside(tmp_path)) == 1
            await people(work)
            await work.note_erased("anna", NOW)
            for again in (mirror, EraseMirror(tmp_path)):
                await again.look(work, NOW, HOUSE)
                assert len(read_list(tmp_path / ERASED_LIST)) == 3
        assert aside(tmp_path) == []

    async def test_a_restart_alone_takes_nothing_away(self, database: Database, tmp_path: Path) -> None:
        async with database.work() as work:
            await work.note_erased("anna", NOW)
            await EraseMirror(tmp_path).look(work, NOW, HOUSE)
            (tmp_path / "projektschmiede.db.before-restore-20270309-120000").touch()
            await EraseMirror(tmp_path).look(work, NOW + timedelta(days=1), HOUSE)
        assert len(aside(tmp_path)) == 1

    async def test_in_the_end_nobody_is_in_it(self, database: Database, tmp_path: Path) -> None:
        async with database.work() as work:
            await work.note_erased("anna", NOW)
            assert await EraseMirror(tmp_path).look(work, NOW + timedelta(days=401), HOUSE) == 1
            assert await work.erase_list.marks() == []
        assert read_list(tmp_path / ERASED_LIST) == set()
