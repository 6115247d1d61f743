"""Dates of a cohort are kept, with what associations say to them."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.calendar import Attendance, CohortDate, Feedback, Rsvp, When, cancelled, changed
from bot.domain.people import Channel, Person
from bot.terms import Coming, DateKind, Language, Score
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
FRIDAY = When(date(2027, 3, 12), date(2027, 3, 12), time(17, 30), time(19, 30))
WORKSHOP = CohortDate("a", "nord", "Workshop 2", FRIDAY, "Zoom", DateKind.WORKSHOP, "Stifte", changed_at=NOW)
LATER = CohortDate("b", "nord", "Abgabe", When(date(2027, 6, 30), date(2027, 6, 30)), kind=DateKind.DEADLINE)


async def _fill(work: Work) -> None:
    await work.cohorts.save_carrier("carrier", "Träger Nord")
    await work.cohorts.save(Cohort("nord", "Schmiede Nord", "carrier", "NI", date(2027, 6, 30), "default"))
    await work.associations.add(
        Association("bruecke", "Brücke", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
    )
    await work.people.save(Person("anna", "Anna", Language.GERMAN, Channel.WEB, None, NOW))
    for one in (LATER, WORKSHOP):
        assert await work.events.add(one)


async def test_dates_come_in_their_order(database: Database) -> None:
    async with database.work() as work:
        await _fill(work)
        assert await work.events.of_cohort("nord") == [WORKSHOP, LATER]
        assert await work.events.of_cohort("sued") == []


async def test_the_next_date_is_the_next_that_takes_place(database: Database) -> None:
    async with database.work() as work:
        await _fill(work)
        assert await work.events.next_of_cohort("nord", NOW) == WORKSHOP
        assert await work.events.change(cancelled(WORKSHOP, NOW), was=0)
        assert await work.events.next_of_cohort("nord", NOW) == LATER
        assert await work.events.next_of_cohort("nord", LATER.starts_at) is None


async def test_two_who_change_the_same_date_do_not_overwrite_each_other(database: Database) -> None:
    async with database.work() as work:
        await _fill(work)
        assert await work.events.change(changed(WORKSHOP, NOW, place="Raum 2"), was=0)
        assert not await work.events.change(changed(WORKSHOP, NOW, place="Raum 3"), was=0)
        kept = await work.events.get("a")
        assert kept
        assert (kept.place, kept.sequence) == ("Raum 2", 1)
        assert not await work.events.add(WORKSHOP)


async def test_the_newest_answer_counts(database: Database) -> None:
    first = Rsvp("a", "bruecke", Coming.YES, 2, "anna", NOW)
    second = replace(first, coming=Coming.NO, count=0)
    async with database.work() as work:
        await _fill(work)
        await work.events.save_answer(first)
        await work.events.save_answer(second)
        assert await work.events.answers("a") == {"bruecke": second}
        assert await work.events.answers_of("bruecke") == {"a": second}
        await work.events.drop_answers("a")
        assert await work.events.answers("a") == {}


async def test_who_was_there_and_what_they_say(database: Database) -> None:
    said = Feedback("a", "anna", Score.GOOD, "", NOW)
    async with database.work() as work:
        await _fill(work)
        await work.events.note_attendance(Attendance("a", "bruecke", 1, NOW))
        await work.events.note_attendance(Attendance("a", "bruecke", 2, NOW))
        assert await work.events.attendance("a") == {"bruecke": Attendance("a", "bruecke", 2, NOW)}
        await work.events.save_feedback(said)
        await work.events.save_feedback(replace(said, words="Mehr Pausen"))
        assert await work.events.feedback("a") == [replace(said, words="Mehr Pausen")]
        assert await work.events.feedback_from("a", "anna") == replace(said, words="Mehr Pausen")
        assert await work.events.feedback_from("a", "ben") is None


async def test_what_is_over_is_followed_up_once(database: Database) -> None:
    over = WORKSHOP.ends_at + timedelta(hours=1)
    async with database.work() as work:
        await _fill(work)
        assert await work.events.to_follow_up(NOW, NOW) == []
        assert await work.events.to_follow_up(NOW, over) == [WORKSHOP]
        assert await work.events.surveyed("a", over)
        assert not await work.events.surveyed("a", over)
        assert await work.events.to_follow_up(NOW, over) == []
        told = changed(WORKSHOP, over, summary="Wir haben Ziele geschrieben.")
        assert await work.events.change(told, was=0)
        assert await work.events.to_follow_up(NOW, over) == [told]
        assert await work.events.summed_up("a", over)
        assert await work.events.to_follow_up(NOW, over) == []


async def test_a_new_subscription_ends_the_older_one(database: Database) -> None:
    async with database.work() as work:
        await _fill(work)
        assert await work.feeds.since("anna") is None
        await work.feeds.save("anna", "secret-1", NOW)
        await work.feeds.save("anna", "secret-2", NOW)
        assert await work.feeds.owner("secret-1") is None
        assert await work.feeds.owner("secret-2") == "anna"
        assert await work.feeds.since("anna") == NOW
        await work.feeds.drop("anna")
        assert await work.feeds.owner("secret-2") is None
