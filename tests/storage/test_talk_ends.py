"""How talks end, on both engines: what is due, what is forgotten and what stays."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.people import Address, Channel, Consent, Member, MemberState, Person
from bot.domain.talks.closing import TALKED, RatingCount, TalkBlock, TalkRating, asked, ended, kept
from bot.domain.talks.contact import TalkContact
from bot.domain.talks.report import ReportState, TalkBar, TalkLook, TalkReport, decided
from bot.domain.talks.talk import Side, Talk, TalkLine, TalkState
from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms import Language, MemberRole, Purpose, Score
from bot.terms.talks import ListingKind, ReportReason, Ruling
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
DAY = timedelta(days=1)
HALF = TALKED // timedelta(milliseconds=1)
HOSTILE = '<b>Zoé & "Co" 🎉'
REPORT = TalkReport(
    "p1", "t", Side.ASKER, ReportReason.RUDE, NOW, "anna", "elif", "karin", None, "nord", "nord", words=HOSTILE
)


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "bgz"))
        group = Association("bruecke", "Brücke e. V.", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
        await work.associations.add(group)
        for id in ("anna", "elif", "karin"):
            await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.WEB, None, NOW))
            await work.people.save_address(Address(f"w{id}", Channel.WEB, id, id, Language.GERMAN))
        await work.people.make_coordinator("karin", "nord")
        await work.members.save(Member("bruecke", "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW))
        await work.listings.add(Listing("elifs", ListingKind.ALUMNA, "elif", "nord", NOW, ListingState.LISTED, units=4))
        await work.talks.add(Talk("t", None, "bruecke", "elifs", "anna", "elif", NOW, NOW))
        await work.commit()
    return database


async def the_talk(work: Work) -> Talk:
    found = await work.talks.get("t")
    assert found
    return found


async def test_first_lines_are_noted_once(filled: Database) -> None:
    async with filled.work() as work:
        for number, side in enumerate((Side.ASKER, Side.ASKER, Side.VOLUNTEER)):
            await work.talks.add_line(TalkLine(f"l{number}", "t", side, NOW + number * DAY, "Guten Tag"))
        talk = await the_talk(work)
        assert (talk.asker_first_at, talk.volunteer_first_at) == (NOW, NOW + 2 * DAY)
        assert await work.talk_ends.to_count(HALF) == []
        await work.talks.save(replace(talk, last_at=NOW + 3 * DAY))
        assert [one.id for one in await work.talk_ends.to_count(HALF)] == ["t"]


@pytest.mark.parametrize(
    "asker, volunteer, last, unit",
    [
        (0, 0, 30, True),
        (0, 0, 29.9, False),
        (0, 50, 79, False),
        (0, 50, 80, True),
        (20, 0, 49, False),
        (0, None, 500, False),
        (None, 0, 500, False),
        (0, 40, 40, False),
    ],
)
async def test_half_an_hour_since_both_have_written(
    filled: Database, asker: float | None, volunteer: float | None, last: float, unit: bool
) -> None:
    async with filled.work() as work:
        for side, minutes in ((Side.ASKER, asker), (Side.VOLUNTEER, volunteer)):
            if minutes is not None:
                at = NOW + timedelta(minutes=minutes)
                await work.talks.add_line(TalkLine(f"l-{side}", "t", side, at, "Guten Tag"))
        await work.talks.save(replace(await the_talk(work), last_at=NOW + timedelta(minutes=last)))
        assert bool(await work.talk_ends.to_count(HALF)) is unit


async def test_silence_and_no_answer(filled: Database) -> None:
    async with filled.work() as work:
        assert await work.talk_ends.quiet(NOW - DAY) == []
        [found] = await work.talk_ends.quiet(NOW)
        await work.talks.save(asked(found, NOW + DAY))
        assert await work.talk_ends.quiet(NOW) == []
        assert await work.talk_ends.unanswered(NOW) == []
        [late] = await work.talk_ends.unanswered(NOW + DAY)
        await work.talks.save(kept(late, NOW + 2 * DAY))
        assert await work.talk_ends.unanswered(NOW + 9 * DAY) == []
        assert await work.talk_ends.quiet(NOW + DAY) == []
        assert [one.id for one in await work.talk_ends.quiet(NOW + 2 * DAY)] == ["t"]


@pytest.mark.parametrize("who", ["anna", "elif"])
async def test_somebody_out_of_reach(filled: Database, who: str) -> None:
    async with filled.work() as work:
        assert await work.talk_ends.alone() == []
        await work.people.save_address(Address(f"w{who}", Channel.WEB, who, who, Language.GERMAN, blocked=True))
        assert [one.id for one in await work.talk_ends.alone()] == ["t"]


async def test_what_is_forgotten_and_what_stays(filled: Database) -> None:
    async with filled.work() as work:
        await work.talks.add_line(TalkLine("l", "t", Side.VOLUNTEER, NOW, "Guten Tag"))
        await work.talks.save(
            replace(ended(await the_talk(work), Side.ASKER, NOW), thanked_at=NOW, first_help=True, first_thanks=True)
        )
        await work.talk_ends.count_unit("bruecke", 2027)
        await work.talk_ends.count_unit("bruecke", 2027)
        assert await work.talk_ends.forget(NOW + 30 * DAY, NOW - DAY, 10) == 0
        assert await work.talk_ends.forget(NOW + 30 * DAY, NOW, 10) == 1
        assert await work.talk_ends.forget(NOW + 30 * DAY, NOW, 10) == 0
        talk = await the_talk(work)
        assert (talk.asker, talk.volunteer, talk.association, talk.listing) == (None, None, None, "elifs")
        assert await work.talks.lines("t") == []
        effect = await work.talk_ends.effect("elifs")
        assert (effect.helped, effect.thanked) == (1, 1)
        assert [await work.talk_ends.units("bruecke", year) for year in (2026, 2027)] == [0, 2]


async def test_ratings_and_blocks(filled: Database) -> None:
    async with filled.work() as work:
        for score in (Score.BAD, Score.GOOD):
            await work.talk_ends.rate(TalkRating("t", Side.ASKER, score, NOW))
        assert await work.talk_ends.ratings("nord") == [RatingCount(Side.ASKER, Score.GOOD, 1)]
        block = TalkBlock("elifs", "bruecke", NOW)
        assert not await work.talk_ends.blocked("elifs", "bruecke")
        await work.talk_ends.block(block)
        await work.talk_ends.block(block)
        assert await work.talk_ends.blocked("elifs", "bruecke")
        assert not await work.talk_ends.blocked("elifs", "another")


async def test_a_report_keeps_a_copy_of_the_last_ten_and_only_the_first_decision_counts(filled: Database) -> None:
    async with filled.work() as work:
        for number in range(12):
            at = NOW + timedelta(minutes=number)
            await work.talks.add_line(TalkLine(f"l{number:02}", "t", Side.ASKER, at, f"{number} {HOSTILE}"))
        await work.talk_reports.add(REPORT)
        await work.talk_reports.copy_lines("p1", "t", 10)
        assert [one.text for one in await work.talk_reports.lines("p1")] == [f"{n} {HOSTILE}" for n in range(2, 12)]
        assert await work.talk_reports.get("p1") == REPORT
        assert await work.talk_reports.for_reader("karin") == await work.talk_reports.of_desk("karin") == [REPORT]
        assert await work.talk_reports.of_talk("t") == [REPORT]
        done = decided(REPORT, Ruling.UNFOUNDED, "karin", NOW)
        assert await work.talk_reports.save(done)
        assert not await work.talk_reports.save(decided(REPORT, Ruling.WARN, "karin", NOW))
        assert await work.talk_reports.of_desk("karin") == []
        earlier = await work.talk_reports.earlier("anna", "")
        assert (earlier.made, earlier.unfounded) == (1, 1)
        assert (await work.talk_reports.earlier("anna", "p1")).made == 0


async def test_looks_and_bars_come_back(filled: Database) -> None:
    async with filled.work() as work:
        await work.talk_reports.add(REPORT)
        look = TalkLook("k", "p1", "karin", NOW)
        await work.talk_reports.note_look(look)
        assert await work.talk_reports.looks("p1") == [look]
        person = TalkBar("b1", "p1", "elif", None, NOW, date(2027, 4, 9))
        group = TalkBar("b2", "p1", None, "bruecke", NOW)
        for bar in (person, group):
            await work.talk_reports.bar(bar)
        assert await work.talk_reports.bars("elif", "") == [person]
        assert await work.talk_reports.bars("anna", "bruecke") == [group]
        assert await work.talk_reports.drop_bars(date(2027, 4, 9)) == 0
        assert await work.talk_reports.drop_bars(date(2027, 4, 10)) == 1


async def test_what_stays_of_a_report(filled: Database) -> None:
    async with filled.work() as work:
        await work.talks.add_line(TalkLine("l", "t", Side.VOLUNTEER, NOW, "Guten Tag"))
        await work.talk_reports.add(REPORT)
        await work.talk_reports.copy_lines("p1", "t", 10)
        assert await work.talk_reports.drop_lines(NOW, 10) == 0
        await work.talk_reports.save(decided(REPORT, Ruling.WARN, "karin", NOW))
        assert await work.talk_reports.drop_lines(NOW, 10) == 1
        assert await work.talk_reports.drop_words(NOW) == 1
        assert await work.talk_reports.drop_names(NOW) == 1
        left = await work.talk_reports.get("p1")
        assert left
        assert (left.words, left.reporter, left.reported, left.state) == ("", None, None, ReportState.DECIDED)


async def test_what_both_would_tell_comes_back_and_goes(filled: Database) -> None:
    async with filled.work() as work:
        await work.people.agree("c1", Consent("anna", Purpose.EXCHANGE, "kontakt-1", NOW))
        mine = TalkContact("t", Side.ASKER, NOW, name=HOSTILE, phone="0511 123456", offered_at=NOW, consent="c1")
        draft = TalkContact("t", Side.VOLUNTEER, NOW, mail="elif@example.org")
        for one in (draft, mine, mine):
            await work.talk_contacts.save(one)
        assert await work.talk_contacts.of("t", Side.ASKER) == mine
        assert await work.talk_contacts.over(NOW - DAY, NOW - DAY) == []
        assert await work.talk_contacts.over(NOW, NOW - DAY) == [mine]
        assert await work.talk_contacts.over(NOW - DAY, NOW) == [draft]
        await work.people.withdraw_one("c1", NOW + DAY)
        [consent] = await work.people.consents("anna")
        assert consent.revoked_at == NOW + DAY
        assert await work.talk_contacts.drop("t", Side.ASKER)
        assert not await work.talk_contacts.drop("t", Side.ASKER)
        talk = await the_talk(work)
        await work.talks.save(replace(talk, state=TalkState.ENDED, ended_at=NOW))
        assert await work.talk_contacts.over(NOW - DAY, NOW - DAY) == [draft]


async def test_who_turns_out_to_be_somebody_else_takes_reports_looks_and_bars_along(filled: Database) -> None:
    async with filled.work() as work:
        await work.people.save(Person("peter", "Peter", Language.GERMAN, Channel.WEB, None, NOW))
        await work.talk_reports.add(REPORT)
        await work.talk_reports.note_look(TalkLook("k", "p1", "karin", NOW))
        await work.talk_reports.bar(TalkBar("b", "p1", "elif", None, NOW))
        for id in ("elif", "karin"):
            await work.people.merge(id, "peter")
        report, [look] = await work.talk_reports.get("p1"), await work.talk_reports.looks("p1")
        assert report
        assert (report.reporter, report.reported, report.first, look.person) == ("anna", "peter", "peter", "peter")
        assert [bar.id for bar in await work.talk_reports.bars("peter", "")] == ["b"]


async def test_nobody_talks_with_themselves(filled: Database) -> None:
    async with filled.work() as work:
        await work.people.merge("elif", "anna")
        assert [one.id for one in await work.talk_ends.alone()] == ["t"]
