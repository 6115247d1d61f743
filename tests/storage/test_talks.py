"""Volunteers, requests and talks come back from both engines as they went in; who is second sees it."""

from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.messages import Act, Fate, Outgoing, Priority
from bot.domain.people import Channel, Person
from bot.domain.talks.file import TalkFile
from bot.domain.talks.relay import LostLine, TalkDraft, TalkFlow
from bot.domain.talks.request import OfferState, RequestState, TalkOffer, TalkRequest
from bot.domain.talks.talk import Side, Talk, TalkLine, TalkState
from bot.domain.volunteering.listing import Listing, ListingState, Story
from bot.terms import Language, Outcome
from bot.terms.talks import ListingKind, NoReason, Region, TalkForm
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
ELIF = Listing(
    "elifs",
    ListingKind.ALUMNA,
    "elif",
    "nord",
    NOW,
    ListingState.LISTED,
    topics=("kostenplan", "ehrenamt"),
    region=Region.WEST,
    languages=("de", "tr"),
    forms=(TalkForm.CHAT, TalkForm.PHONE),
    ask_me='<b>Zoé & "Co" 🎉',
    units=4,
    units_until=date(2027, 6, 30),
    story=Story("bedarf", "Reden", refused_first=False, year=2022, outcome=Outcome.GRANTED),
    agreed_at=NOW,
    name="Elif",
)
REQUEST = TalkRequest("r1", "bruecke", "anna", "kostenplan", NOW, "Worum", "Versucht", "Hilft", region=Region.WEST)
OFFER = TalkOffer("o1", "r1", "elifs", NOW, NOW + timedelta(days=2), NOW + timedelta(days=4))
TALK = Talk("t1", "r1", "bruecke", "elifs", "anna", "elif", NOW, NOW, topic="kostenplan")


async def fill(database: Database) -> None:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(cohort())
        group = Association("bruecke", "Brücke e. V.", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
        await work.associations.add(group)
        for id in ("anna", "elif", "peter"):
            await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.WEB, None, NOW))
        await work.listings.add(ELIF)
        await work.commit()


def cohort() -> Cohort:
    return Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "bgz")


async def test_a_listing_comes_back_and_only_the_first_change_counts(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        assert await work.listings.get("elifs") == ELIF
        assert await work.listings.save(replace(ELIF, state=ListingState.PAUSED, paused_until=date(2027, 4, 1)))
        assert not await work.listings.save(replace(ELIF, units=9))
        [found] = await work.listings.of_person("elif")
        assert (found.state, found.paused_until, found.units, found.version) == ("paused", date(2027, 4, 1), 4, 1)


async def test_requests_and_offers_come_back_numbered(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        first = await work.talk_requests.add(REQUEST)
        second = await work.talk_requests.add(replace(REQUEST, id="r2"))
        assert (first.number, second.number) == (1, 2)
        assert await work.talk_requests.of_association("bruecke") == [second, first]
        await work.talk_requests.add_offer(OFFER)
        assert await work.talk_requests.open_offers_to("elifs") == [OFFER]
        said = replace(OFFER, state=OfferState.DECLINED, reason=NoReason.TIME, settled_at=NOW)
        assert await work.talk_requests.save_offer(said)
        assert not await work.talk_requests.save_offer(said)
        assert await work.talk_requests.offers("r1") == [replace(said, version=1)]
        assert await work.talk_requests.save(replace(first, state=RequestState.ACCEPTED, settled_at=NOW))
        assert not await work.talk_requests.save(replace(first, state=RequestState.WITHDRAWN))


async def test_talks_use_units_and_keep_their_lines(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.talk_requests.add(REQUEST)
        talk = await work.talks.add(TALK)
        assert await work.talks.get("t1") == talk == replace(TALK, number=1)
        line = TalkLine("l1", "t1", Side.ASKER, NOW, "Guten Tag")
        await work.talks.add_line(line)
        assert await work.talks.lines("t1") == [line]
        assert await work.talks.line("l1") == line
        busy = await work.listings.get("elifs")
        assert busy
        assert (busy.used, busy.busy, busy.free) == (0, 1, 3)
        over = replace(talk, state=TalkState.ENDED, counted=True, ended_at=NOW, ended_by=Side.ASKER)
        assert await work.talks.save(over)
        assert await work.talks.of_person("anna") == []
        done = await work.listings.get("elifs")
        assert done
        assert (done.used, done.busy, done.free) == (1, 0, 3)


async def test_two_that_were_one_keep_what_they_asked_and_offer(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.talk_requests.add(REQUEST)
        await work.talks.add(TALK)
        await work.people.merge("elif", "peter")
        await work.people.merge("anna", "peter")
        talk = await work.talks.get("t1")
        listing, request = await work.listings.get("elifs"), await work.talk_requests.get("r1")
        assert talk
        assert (talk.asker, talk.volunteer) == ("peter", "peter")
        assert listing
        assert request
        assert (listing.person, request.person) == ("peter", "peter")


async def test_lines_wait_go_over_and_are_trimmed(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.talk_requests.add(REQUEST)
        talk, later = await work.talks.add(TALK), NOW + timedelta(hours=2)
        for number in range(4):
            await work.talks.add_line(TalkLine(f"l{number}", talk.id, Side.ASKER, NOW, f"Zeile {number}"))
        held = TalkLine("held", talk.id, Side.ASKER, NOW, "Später", due_at=NOW + timedelta(hours=1))
        await work.talks.add_line(held)
        assert await work.talks.next_line_due() == held.due_at
        assert await work.talks.trim_lines(talk.id, 2) == 2
        assert [line.id for line in await work.talks.lines(talk.id)] == ["l2", "l3"]
        assert await work.talks.lines_due(NOW, 9) == []
        assert [line.id for line in await work.talks.lines_due(later, 9)] == ["held"]
        await work.talks.correct_line("held", "Doch später", later)
        assert await work.talks.line_delivered("held")
        assert not await work.talks.line_delivered("held")
        assert [line.text for line in await work.talks.lines(talk.id)][-1] == "Doch später"
        assert await work.talks.spoken(talk.id, later)
        assert await work.talks.save(replace(talk, state=TalkState.ENDED))
        assert not await work.talks.spoken(talk.id, later)
        await work.talks.add_line(replace(held, id="never"))
        assert await work.talks.lines_due(later, 9) == []
        assert await work.talks.drop_held_lines() == 1


async def test_how_much_was_said_drafts_and_files_come_back(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.talk_requests.add(REQUEST)
        await work.talks.add(TALK)
        flow = TalkFlow("t1", Side.ASKER, NOW.date(), 2, (1_804_700_521_000, 1_804_700_522_000), NOW)
        await work.talks.save_flow(replace(flow, count=1))
        await work.talks.save_flow(flow)
        assert await work.talks.flow("t1", Side.ASKER) == flow
        assert await work.talks.flow("t1", Side.VOLUNTEER) is None
        draft = TalkDraft("d1", "t1", "anna", "0176", NOW, black="…", answers="l1", kind="photo")
        await work.talks.keep_draft(draft)
        assert await work.talks.draft("d1") == draft
        file = TalkFile("d1", "t1", "photo", b"\xff\xd8\x00", NOW)
        await work.talks.keep_file(file)
        assert await work.talks.file("d1") == file
        assert await work.talks.drop_old_files(NOW) == 0
        await work.talks.add_line(TalkLine("d1", "t1", Side.ASKER, NOW, "", "photo", due_at=NOW))
        assert await work.talks.drop_old_files(NOW + timedelta(days=2)) == 0
        assert await work.talks.drop_draft("d1")
        assert not await work.talks.drop_draft("d1")


async def test_what_did_not_arrive_is_found_once(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.talk_requests.add(REQUEST)
        await work.talks.add(TALK)
        await work.talks.add_line(TalkLine("aaaaaaaaaa", "t1", Side.ASKER, NOW, "Guten Tag"))
        lost = Outgoing(
            "o1", "talk-aaaaaaaaaa@t7", "elif", "telegram", "7", Priority.RELAY, Act.SEND, "", "{}", NOW,
        )  # fmt: skip
        await work.outbox.put(lost)
        await work.outbox.give_up("o1", Fate.UNCLEAR, "crash", NOW)
        before = NOW - timedelta(hours=1)
        assert await work.talks.relays_lost(before, 9) == [LostLine("t1", "aaaaaaaaaa", surely=False)]
        assert await work.talks.told_lost("aaaaaaaaaa", NOW)
        assert not await work.talks.told_lost("aaaaaaaaaa", NOW)
        assert await work.talks.relays_lost(before, 9) == []
