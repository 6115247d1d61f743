"""Answers that a Koordination wrote, ways to ask for them, words that found nothing, and how often each was shown."""

from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.faq.book import FaqTally, FaqVersion, Miss, Publication, released
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.learning import FaqVote, of_koordination, voter
from bot.domain.faq.search import Phrasing
from bot.terms import Language
from storage.unit_of_work import Database
from tests.storage.test_enquiries import a_place

NOW = datetime(2027, 3, 10, tzinfo=UTC)
BOTH = (Language.GERMAN, Language.ENGLISH)
ENTRY = FaqEntry(
    id="kinder",
    topic="idee",
    question=dict(zip(BOTH, ("Dürfen Kinder mit?", "May children come?"), strict=True)),
    variants=dict(zip(BOTH, (("mit kindern", "kind mitbringen"), ()), strict=True)),
    answer=dict(zip(BOTH, ("Ja. <b>🎉", "Yes."), strict=True)),
    stage="idee",
    valid_from=None,
    valid_until=date(2027, 12, 31),
    source="Koordination",
    covers=(),
    sensible=True,
)
DRAFT = FaqVersion(ENTRY, 1, Publication.DRAFT, "karin", NOW)


async def test_a_version_comes_back_whole(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        assert await work.faq.add_version(DRAFT)
        assert not await work.faq.add_version(replace(DRAFT, made_by="jonas"))
        assert await work.faq.versions() == await work.faq.history("kinder") == [replace(DRAFT, maker="Karin")]
        assert await work.faq.history("other") == []


async def test_whoever_decides_first_wins_and_a_decided_version_stays(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        await work.faq.add_version(DRAFT)
        better = replace(DRAFT, content=replace(ENTRY, topic="geld"))
        assert await work.faq.reword(better)
        out = released(better, "jonas", NOW)
        assert await work.faq.decide(out)
        assert not await work.faq.decide(replace(out, state=Publication.DECLINED))
        assert not await work.faq.reword(DRAFT)
        assert await work.faq.history("kinder") == [replace(out, maker="Karin", decider="Jonas")]


LONG = Phrasing("kinder", "darf man kinder mitbringen")


def says(who: str, text: str = LONG.text, *, yes: bool = True, known: bool = True) -> FaqVote:
    return FaqVote("kinder", text, voter(who, "kinder"), yes, known)


async def test_nobody_teaches_alone_and_one_no_takes_it_back(database: Database) -> None:
    async with database.work() as work:
        assert await work.faq.hear(LONG, says("anna"), NOW)
        assert not await work.faq.hear(LONG, says("anna"), NOW)
        assert await work.faq.phrasings() == []
        assert await work.faq.hear(LONG, says("boris"), NOW)
        assert await work.faq.phrasings() == [LONG]
        assert await work.faq.hear(LONG, says("zoe", yes=False), NOW)
        assert await work.faq.phrasings() == []
        assert [(one.text, one.active) for one in await work.faq.taught("kinder")] == [(LONG.text, False)]


async def test_the_koordination_teaches_by_itself_and_what_was_set_aside_stays_so(database: Database) -> None:
    async with database.work() as work:
        await work.faq.hear(LONG, of_koordination(LONG), NOW)
        assert await work.faq.phrasings() == [LONG]
        await work.faq.set_aside(LONG)
        for who in ("anna", "boris", "zoe"):
            await work.faq.hear(LONG, says(who), NOW)
        assert await work.faq.phrasings() == []
        await work.faq.let_in(LONG)
        assert await work.faq.phrasings() == [LONG]


async def test_what_nobody_else_said_is_forgotten_with_the_votes(database: Database) -> None:
    async with database.work() as work:
        await work.faq.hear(LONG, says("anna"), NOW)
        assert await work.faq.forget(NOW) == 0
        assert await work.faq.forget(NOW + timedelta(seconds=1)) == 2
        assert await work.faq.taught("kinder") == []
        assert await work.faq.votes("kinder") == []


async def test_words_without_an_answer_are_kept_for_a_while(database: Database) -> None:
    async with database.work() as work:
        old = Miss("m", "parkplatz", Language.GERMAN, "idee", NOW)
        new = Miss("n", "wlan", Language.GERMAN, "", NOW + timedelta(days=1))
        for miss in (old, new):
            await work.faq.add_miss(miss)
        assert await work.faq.misses(NOW) == [new, old]
        assert await work.faq.drop_misses(NOW + timedelta(hours=1)) == 1
        assert await work.faq.misses(NOW) == [new]


async def test_what_is_shown_is_counted_by_day(database: Database) -> None:
    async with database.work() as work:
        day = date(2027, 3, 10)
        for entry, times in (("kinder", 1), ("geld", 3)):
            for _ in range(times):
                await work.faq.tally(FaqTally(entry, shown=1), day)
        await work.faq.tally(FaqTally("kinder", helped=1, failed=2), day - timedelta(days=1))
        assert await work.faq.tallies(day) == [FaqTally("geld", 3), FaqTally("kinder", 1)]
        assert await work.faq.tallies(day - timedelta(days=1)) == [FaqTally("geld", 3), FaqTally("kinder", 1, 1, 2)]


async def test_whoever_remembers_the_answers_sees_that_something_changed(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        marks = [await work.faq.mark()]
        await work.faq.add_version(DRAFT)
        assert await work.faq.mark() == marks[-1]
        await work.faq.decide(released(DRAFT, "jonas", NOW))
        marks.append(await work.faq.mark())
        await work.faq.hear(LONG, says("anna"), NOW)
        assert await work.faq.mark() == marks[-1]
        for change in (
            work.faq.hear(LONG, says("boris"), NOW),
            work.faq.hear(LONG, says("zoe", yes=False), NOW),
            work.faq.hear(LONG, of_koordination(LONG), NOW),
            work.faq.set_aside(LONG),
            work.faq.let_in(LONG),
        ):
            await change
            marks.append(await work.faq.mark())
        assert len(set(marks)) == len(marks)
