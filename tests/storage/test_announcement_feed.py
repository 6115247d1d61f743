"""How an announcement goes on, on both engines."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.changes import WaitingChange
from bot.domain.announcements.turns import skipped
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.messages import Act, Fate, Outgoing, Priority
from bot.domain.people import Address, Channel, Consent, Member, MemberState, Person
from bot.terms import Language, MemberRole, Purpose
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ChangeSort, RecipientState, Unsent
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
HOUR = timedelta(hours=1)
ONE = Announcement(
    "a1", "nord", "karin", NOW, Audience(("nord",)), AnnouncementState.ASKED, 7, AnnouncementKind.INFO, "<b>Hallo</b>"
)


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id in ("bruecke", "herz"):
            group = Association(id, id.title(), "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
            await work.associations.add(group)
        for name, groups in (("karin", ()), ("anna", ("bruecke", "herz")), ("boris", ("herz",)), ("cem", ("herz",))):
            await work.people.save(Person(name, name.title(), Language.GERMAN, Channel.TELEGRAM, None, NOW))
            await work.people.save_address(Address(f"t{name}", Channel.TELEGRAM, name, name, Language.GERMAN))
            await work.people.agree(work.new_id(), Consent(name, Purpose.PROGRAMME, "test", NOW))
            for group_id in groups:
                await work.members.save(Member(group_id, name, MemberRole.WORKER, MemberState.ACTIVE, NOW))
        await work.announcements.add(replace(ONE, state=AnnouncementState.DRAFT))
        assert await work.announcements.save(ONE)
        await work.recipients.fix("a1")
        await work.commit()
    return database


async def said(work: Work, person: str, state: Fate, act: Act = Act.SEND, fault: str = "") -> None:
    id = work.new_id()
    message = Outgoing(id, id, person, Channel.TELEGRAM, person, Priority.BROADCAST, act, "", "{}", NOW, origin="a1")
    await work.outbox.put(message)
    if state is Fate.SENT:
        await work.outbox.sent(id, "5", NOW)
    elif state is not Fate.WAITING:
        await work.outbox.give_up(id, state, fault, NOW)


async def test_whose_turn_it_is_as_they_are_now(filled: Database) -> None:
    async with filled.work() as work:
        feed = work.announcement_feed
        due = await feed.due("a1", NOW, 2)
        assert [(one.name, one.land, one.hours.begin.hour, skipped(one)) for one in due] == [
            ("Anna", "NI", 9, None), ("Boris", "NI", 9, None),
        ]  # fmt: skip
        assert [(one.person, one.association) for one in await feed.due_lines("a1", NOW, 2)] == [
            ("anna", "bruecke"), ("anna", "herz"), ("boris", "herz"),
        ]  # fmt: skip
        assert [one.association_name for one in await feed.lines_of("a1", "anna")] == ["Bruecke", "Herz"]
        assert await feed.start_due("a1", NOW, 2) == 2
        assert [one.person for one in await feed.due("a1", NOW, 9)] == ["cem"]
        await feed.sleep("a1", "cem", NOW + HOUR)
        sleepers = await feed.sleepers("a1", NOW)
        assert sleepers
        assert (sleepers.count, sleepers.wakes_at) == (1, NOW + HOUR)
        assert await feed.next_due("a1") == NOW + HOUR
        assert await feed.due("a1", NOW, 9) == []
        assert await feed.leaving("a1") == 2
        assert [one.id for one in await feed.with_leaving()] == ["a1"]
        await feed.queue_one("a1", "anna")
        assert [one.person for one in await feed.due("a1", NOW + HOUR, 9)] == ["anna", "cem"]


async def test_what_has_changed_since_the_start(filled: Database) -> None:
    async with filled.work() as work:
        await work.recipients.opt_out("anna", AnnouncementKind.INFO, NOW)
        await work.people.block_address("telegram", "boris")
        await work.members.save(Member("herz", "cem", MemberRole.WORKER, MemberState.LEFT, NOW))
        found = [skipped(one) for one in await work.announcement_feed.due("a1", NOW, 9)]
        assert found == ["opted_out", "unreachable", "left"]


async def test_once_more_says_only_what_did_not_arrive(filled: Database) -> None:
    async with filled.work() as work:
        feed = work.announcement_feed
        await said(work, "anna", Fate.SENT)
        await said(work, "boris", Fate.SENT)
        await said(work, "boris", Fate.FAILED, fault="400")
        await work.recipients.settle("a1", "anna", RecipientState.SENT, "", NOW)
        await work.recipients.settle("a1", "boris", RecipientState.FAILED, "400", NOW + HOUR)
        await work.recipients.settle("a1", "cem", RecipientState.SKIPPED, "left", NOW + 2 * HOUR)
        assert [one.fault for one in await feed.last_settled("a1", 3)] == ["400", ""]
        await work.recipients.put_back("a1", RecipientState.SKIPPED, RecipientState.QUEUED)
        assert await feed.silent("a1") == 1
        assert await feed.forget_unsent("a1", RecipientState.FAILED) == 1
        assert await feed.queue_again("a1", RecipientState.FAILED) == 1
        reports = await work.broadcasts.outcomes("a1")
        assert [one.state for one in reports if one.person == "boris"] == [Fate.SENT]
        assert [one.person for one in await feed.due("a1", NOW, 9)] == ["boris", "cem"]


async def test_corrections_and_what_was_taken_back(filled: Database) -> None:
    async with filled.work() as work:
        feed = work.announcement_feed
        for name in ("anna", "boris"):
            await said(work, name, Fate.SENT)
            await work.recipients.settle("a1", name, RecipientState.SENT, "", NOW)
        await feed.set_busy("a1", "correct", NOW)
        assert [one.id for one in await feed.busy("correct")] == ["a1"]
        assert await feed.busy_since("a1") == NOW
        assert [one.name for one in await feed.to_correct("a1", 2, 9)] == ["Anna", "Boris"]
        await work.recipients.renew("a1", "anna", 2)
        assert [one.name for one in await feed.to_correct("a1", 2, 9)] == ["Boris"]
        await said(work, "anna", Fate.WAITING, Act.EDIT)
        await said(work, "boris", Fate.FAILED, Act.EDIT)
        assert await feed.changing("a1") == 1
        assert await feed.unchanged("a1", NOW) == ["boris"]
        assert (await feed.standing("a1"), await feed.deletable("a1", NOW - HOUR)) == (2, 2)
        assert await feed.deletable("a1", NOW + HOUR) == 0
        assert [one.name for one in await feed.to_withdraw("a1", 9)] == ["Anna", "Boris"]
        await work.recipients.settle("a1", "cem", RecipientState.FAILED, "too wild", NOW)
        assert await feed.to_take_back("a1") == 2
        await said(work, "cem", Fate.SENT)  # the picture arrived, the words did not
        assert (await feed.to_take_back("a1"), await feed.standing("a1"), await feed.deletable("a1", NOW - HOUR)) == (
            3, 3, 3,
        )  # fmt: skip
        assert [one.name for one in await feed.to_withdraw("a1", 9)] == ["Anna", "Boris", "Cem"]
        await work.recipients.unsend("a1", "anna", Unsent.LEAVING)
        await feed.nothing_left("a1")
        assert [(one.unsent, one.count) for one in await feed.unsent("a1")] == [(Unsent.LEFT, 1)]


async def test_what_is_noted_beside_it(filled: Database) -> None:
    async with filled.work() as work:
        feed = work.announcement_feed
        assert await feed.note_shown("a1", "1 of 3")
        assert not await feed.note_shown("a1", "1 of 3")
        await feed.beat("a1", NOW)
        found = await feed.asked(7)
        assert found
        assert (found.fed_at, found.version) == (NOW, 1)
        assert await feed.asked(8) is None


async def test_a_change_waits_and_only_one_takes_it(filled: Database) -> None:
    async with filled.work() as work:
        changes = work.announcement_changes
        old = WaitingChange("c1", "a1", ChangeSort.CORRECTION, "karin", NOW, "<b>Neu</b>", 1)
        await changes.put(old)
        await changes.put(replace(old, id="c2", author="boris", html="Neuer"))
        await changes.put(WaitingChange("c3", "a1", ChangeSort.LATE, "anna", NOW))
        assert await changes.of("a1", ChangeSort.CORRECTION) == replace(old, id="c2", author="boris", html="Neuer")
        assert [one.id for one in await changes.numbered(7)] == ["c2", "c3"]
        assert not await changes.numbered(8)
        # Whoever is merged takes theirs along; with whoever is erased it goes.
        await work.people.merge("boris", "cem")
        assert [one.author for one in await changes.every("a1")] == ["cem", "anna"]
        await work.people.queries.drop_person(work.people.connection, id="anna")
        assert [one.id for one in await changes.every("a1")] == ["c2"]
        assert [await changes.take(id) for id in ("c1", "c2", "c2")] == [False, True, False]
