"""Announcements with their audience and recipients, on both engines."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, AnnouncementText, Audience
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.domain.messages import Act, Outgoing, Priority
from bot.domain.people import Address, Channel, Consent, Member, MemberState, Person
from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms import Language, MemberRole, Purpose
from bot.terms.announcements import (
    AnnouncementAnswer,
    AnnouncementKind,
    AnnouncementState,
    AudienceGroup,
    Exclusion,
    RecipientState,
    Unsent,
)
from bot.terms.talks import ListingKind
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
DRAFT = Announcement("a1", "nord", "karin", NOW, Audience(("nord",)), kind=AnnouncementKind.INFO, html="<b>Hallo</b>")


async def somebody(work: Work, name: str, *associations: str, role: MemberRole = MemberRole.CONTACT) -> None:
    id = name.lower()
    await work.people.save(Person(id, name, Language.GERMAN, Channel.WEB, None, NOW))
    await work.people.save_address(Address(f"w{id}", Channel.WEB, id, id, Language.GERMAN))
    await work.people.agree(work.new_id(), Consent(id, Purpose.PROGRAMME, "test", NOW))
    for one in associations:
        await work.members.save(Member(one, id, role, MemberState.ACTIVE, NOW))


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        for id in ("nord", "sued"):
            await work.cohorts.save(Cohort(id, id.title(), "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id, cohort, stage, state in (
            ("bruecke", "nord", "idee", AssociationState.ACTIVE),
            ("herz", "nord", "team", AssociationState.ACTIVE),
            ("ruhe", "nord", "team", AssociationState.PAUSED),
            ("leer", "nord", "idee", AssociationState.ACTIVE),
            ("fern", "sued", "idee", AssociationState.ACTIVE),
        ):
            await work.associations.add(Association(id, id.title(), cohort, "NI", stage, state, NOW, NOW))
        await somebody(work, "Karin")
        await somebody(work, "Anna", "bruecke", "herz", "ruhe")
        await somebody(work, "Boris", "herz", role=MemberRole.WORKER)
        await somebody(work, "Cem", "ruhe")
        await somebody(work, "Dora", "bruecke")
        await work.people.block_address("web", "dora")
        await somebody(work, "Elif")
        await work.listings.add(Listing("l1", ListingKind.ALUMNA, "elif", "nord", NOW, ListingState.LISTED))
        await somebody(work, "Fritz", "fern")
        await work.announcements.add(DRAFT)
        await work.commit()
    return database


async def meant(work: Work, reason: Exclusion | None = None, **audience: object) -> list[tuple[str, str]]:
    found = await work.announcements.get("a1")
    assert found
    await work.announcements.save(replace(found, audience=replace(DRAFT.audience, **audience)))
    return [(one.name, one.association) for one in await work.audiences.lines("a1", reason, 0, 50)]


async def test_what_is_kept_is_what_was_written(filled: Database) -> None:
    whole = replace(
        DRAFT, id="a2", audience=Audience(("nord", "sued"), stages=("idee",)), valid_until=NOW, enclosures=("f1",)
    )
    async with filled.work() as work:
        await work.announcements.add(whole)
        await work.announcements.add(replace(whole, html="another"))
        assert await work.announcements.get("a2") == whole
        assert await work.announcements.save(replace(whole, html="new", state=AnnouncementState.ASKED))
        assert not await work.announcements.save(replace(whole, html="late"))
        numbered = await work.announcements.numbered(whole)
        assert (numbered.number, (await work.announcements.numbered(numbered)).number) == (1, 1)
        assert [one.id for one in await work.announcements.moving()] == ["a2"]
        assert await work.announcements.draft_of("karin", "nord") == DRAFT


async def test_the_audience_is_narrowed_down(filled: Database) -> None:
    async with filled.work() as work:
        assert await meant(work) == [("Anna", "bruecke"), ("Anna", "herz"), ("Boris", "herz")]
        assert await meant(work, stages=("team",)) == [("Anna", "herz"), ("Boris", "herz")]
        assert await meant(work, roles=(MemberRole.CONTACT,)) == [("Anna", "bruecke"), ("Anna", "herz")]
        assert await meant(work, lands=("BY",)) == []
        assert await meant(work, chosen=("bruecke",)) == [("Anna", "bruecke")]
        assert await meant(work, groups=(AudienceGroup.ALUMNI,)) == [("Elif", "")]
        assert ("Fritz", "fern") in await meant(work, cohorts=("nord", "sued"))
        assert await work.audiences.nobody("a1", 10) == ["Leer"]


async def test_who_gets_nothing_counts_once_with_a_reason(filled: Database) -> None:
    async with filled.work() as work:
        await work.recipients.opt_out("boris", AnnouncementKind.INFO, NOW)
        assert [one.kind for one in await work.recipients.opt_outs("boris")] == [AnnouncementKind.INFO]
        sizes = {one.reason: (one.people, one.associations) for one in await work.audiences.sizes("a1")}
        assert sizes == {None: (1, 2), "paused": (1, 1), "opted_out": (1, 1), "unreachable": (1, 1)}
        assert await meant(work, Exclusion.UNREACHABLE) == [("Dora", "bruecke")]
        await work.recipients.opt_in("boris", AnnouncementKind.INFO)
        assert ("Boris", "herz") in await meant(work)


async def test_recipients_are_fixed_once_and_late_ones_offered(filled: Database) -> None:
    async with filled.work() as work:
        assert await work.recipients.fix("a1") == 2
        assert await work.recipients.fix("a1") == 0
        await somebody(work, "Gül", "herz")
        assert await work.audiences.late("a1") == 1
        assert await work.recipients.add_late("a1") == 1
        found = await work.recipients.next("a1", 9)
        assert [(one.name, one.place, one.late) for one in found] == [
            ("Anna", 1, False), ("Boris", 2, False), ("Gül", 3, True),
        ]  # fmt: skip


async def test_what_became_of_each_sums_up(filled: Database) -> None:
    async with filled.work() as work:
        await work.recipients.fix("a1")
        await work.recipients.settle("a1", "anna", RecipientState.SENT, "", NOW)
        await work.recipients.answer("a1", "anna", AnnouncementAnswer.YES, NOW)
        await work.recipients.answer("a1", "anna", AnnouncementAnswer.NO, NOW + timedelta(hours=1))
        await work.recipients.unsend("a1", "anna", Unsent.DELETED)
        await work.recipients.renew("a1", "anna", 2)
        tally = {one.state: one.count for one in await work.recipients.tally("a1")}
        assert tally == {RecipientState.SENT: 1, RecipientState.QUEUED: 1}
        assert [(one.answer, one.count) for one in await work.recipients.answers("a1")] == [(AnnouncementAnswer.NO, 1)]
        anna = await work.recipients.get("a1", "anna")
        assert anna
        assert (anna.seen_at, anna.unsent, anna.edition, anna.name) == (NOW, Unsent.DELETED, 2, "Anna")
        assert [one.name for one in await work.recipients.with_answer("a1", AnnouncementAnswer.NO, 0, 9)] == ["Anna"]
        assert not await work.recipients.silent("a1", 0, 9)
        await work.recipients.put_back("a1", RecipientState.QUEUED, RecipientState.CANCELLED)
        assert [one.name for one in await work.recipients.in_state("a1", RecipientState.CANCELLED, 0, 9)] == ["Boris"]


async def test_the_same_content_and_the_silent_are_found(filled: Database) -> None:
    started = replace(DRAFT, state=AnnouncementState.RUNNING, started_at=NOW, released_at=NOW)
    async with filled.work() as work:
        assert await work.announcements.save(started)
        await work.recipients.fix("a1")
        for name in ("anna", "boris"):
            await work.recipients.settle("a1", name, RecipientState.SENT, "", NOW)
        await work.recipients.answer("a1", "anna", AnnouncementAnswer.YES, NOW)
        again = replace(DRAFT, id="a2", audience=Audience(("nord",), unanswered="a1"))
        await work.announcements.add(again)
        assert [one.name for one in await work.audiences.lines("a2", None, 0, 9)] == ["Boris"]
        same = await work.announcements.same(again.fingerprint, NOW - timedelta(hours=1), "a2")
        assert [one.id for one in same] == ["a1"]
        assert await work.audiences.shared_with("a2", "a1") == 1
        waits = replace(DRAFT, id="a3", state=AnnouncementState.ASKED)
        await work.announcements.add(waits)
        assert await work.announcements.save(waits)
        same = await work.announcements.same(again.fingerprint, NOW + timedelta(hours=1), "a2")
        assert [one.id for one in same] == ["a3"]
        assert await work.audiences.meant_by_both("a2", "a3") == 1
        assert await work.announcements.sent_since("karin", NOW) == 1


async def test_saved_texts_and_who_turns_out_to_be_one(filled: Database) -> None:
    text = AnnouncementText("t1", "nord", "Erinnerung", "<b>Hallo</b>", AnnouncementKind.DATE, "karin", NOW)
    async with filled.work() as work:
        await work.announcements.save_text(text)
        await work.recipients.fix("a1")
        await work.recipients.opt_out("boris", AnnouncementKind.INFO, NOW)
        await work.people.merge("boris", "karin")
        assert [one.name for one in await work.recipients.next("a1", 9)] == ["Anna", "Karin"]
        assert [one.kind for one in await work.recipients.opt_outs("karin")] == [AnnouncementKind.INFO]
        await work.recipients.answer("a1", "karin", AnnouncementAnswer.NO, NOW)
        await work.people.merge("karin", "anna")
        (got,) = await work.recipients.next("a1", 9)
        assert (got.name, got.answer, got.answered_at, got.seen_at) == ("Anna", AnnouncementAnswer.NO, NOW, NOW)
        await work.people.merge("anna", "elif")
        found = await work.announcements.get("a1")
        assert found
        assert found.author == "elif"
        assert [one.author for one in await work.announcements.texts("nord")] == ["elif"]


async def test_a_file_goes_with_the_last_announcement_that_has_it(filled: Database) -> None:
    async with filled.work() as work:
        await work.enclosures.save(Enclosure("f1", EnclosureKind.PHOTO, "bild.png", "image/png", 3), b"abc")
        for id in ("b1", "b2"):
            await work.announcements.add(replace(DRAFT, id=id, enclosures=("f1",)))
        for id, left in (("b1", True), ("b2", False)):
            await work.announcements.drop(id)
            await work.enclosures.drop_unused(["f1", "f11"])
            assert bool(await work.enclosures.get("f1")) is left


async def test_of_two_who_are_one_only_one_still_gets_it(filled: Database) -> None:
    async with filled.work() as work:
        await work.recipients.fix("a1")
        for name in ("anna", "boris"):
            chat, act, priority = f"chat of {name}", Act.SEND, Priority.BROADCAST
            row = Outgoing(name, name, name, Channel.TELEGRAM, chat, priority, act, "", "{}", NOW, origin="a1")
            await work.outbox.put(row)
        await work.people.merge("anna", "boris")
        assert await work.outbox.get("anna") is None
        await work.people.merge("boris", "karin")
        moved = await work.outbox.get("boris")
        assert moved
        assert moved.person == "karin"
