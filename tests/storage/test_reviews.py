from datetime import timedelta

from msgspec.structs import replace

from bot.domain.journey import Comment, Review
from bot.terms import Decision
from storage.unit_of_work import Database, Work
from tests.storage.test_invitations import NOW, a_cohort

FIRST = Review("r1", "a1", "idee", "anna", NOW)
SECOND = Review("r2", "a1", "bedarf", None, NOW + timedelta(days=1))
SAID = Comment("c1", "r1", "q1", "Woher?", "cem", NOW, "Cem")


async def two_reviews(work: Work) -> None:
    await a_cohort(work)
    await work.reviews.add(SECOND)
    await work.reviews.add(FIRST)


async def test_the_first_decision_wins(database: Database) -> None:
    decided = replace(FIRST, decision=Decision.RETURNED, decided_by="cem", decided_at=NOW, reason="Es fehlt etwas.")
    async with database.work() as work:
        await two_reviews(work)
        assert await work.reviews.decide(decided)
        assert not await work.reviews.decide(replace(decided, decision=Decision.RELEASED, reason=""))
        assert await work.reviews.get("r1") == decided
        assert await work.reviews.get("nothing") is None
        assert await work.reviews.of_stage("a1", "idee") == [decided]


async def test_waiting_only_in_the_own_cohorts_and_the_oldest_first(database: Database) -> None:
    async with database.work() as work:
        await two_reviews(work)
        cohort = (await work.cohorts.all())[0].id
        await work.people.make_coordinator("cem", cohort)
        assert await work.reviews.waiting("cem", 0, 9) == [FIRST, SECOND]
        assert await work.reviews.waiting("anna", 0, 9) == []
        await work.reviews.decide(replace(FIRST, decision=Decision.TAKEN_BACK, decided_at=NOW))
        assert await work.reviews.waiting("cem", 0, 9) == [SECOND]


async def test_a_comment_changes_its_words_and_goes(database: Database) -> None:
    async with database.work() as work:
        await two_reviews(work)
        await work.reviews.add_comment(SAID)
        changed = replace(SAID, text="Woher kommt die Zahl?", at=NOW + timedelta(hours=1))
        await work.reviews.add_comment(changed)
        assert await work.reviews.comments("r1") == [changed]
        assert await work.reviews.comments("r2") == []
        await work.reviews.drop_comment("c1")
        assert await work.reviews.comments("r1") == []


async def test_the_audit_book_keeps_who_and_when(database: Database) -> None:
    async with database.work() as work:
        await two_reviews(work)
        await work.reviews.note("cem", "deadline", "a1", "2027-06-15", NOW)
        await work.reviews.note("cem", "deadline", "a1", "", NOW + timedelta(days=1))
        later = (NOW + timedelta(days=1), "Cem", "deadline", "")
        assert await work.reviews.notes("a1") == [later, (NOW, "Cem", "deadline", "2027-06-15")]
