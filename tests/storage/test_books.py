"""What is taken along of a cohort comes from its rows alone, on both engines."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.calendar import Attendance, CohortDate, Rsvp, When
from bot.domain.joining.invitations import invited, make_ticket
from bot.domain.journey import StageState, StageStatus, TaskStatus
from bot.domain.people import Channel, Member, MemberState, Person
from bot.domain.questions.enquiry import Enquiry, EnquiryState
from bot.terms import Coming, Language, MemberRole
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
ACTIVE, ASKED, GONE = MemberState.ACTIVE, MemberState.ASKED, MemberState.LEFT


async def settle(work: Work) -> None:
    await work.cohorts.save_carrier("t", "T")
    for cohort in ("k", "other"):
        await work.cohorts.save(Cohort(cohort, cohort, "t", "NI", date(2027, 6, 30), "default"))
    for id, cohort in (("a", "k"), ("b", "k"), ("x", "other")):
        await work.associations.add(Association(id, f"V {id}", cohort, "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
    for person in ("anna", "ben", "cem", "dora"):
        await work.people.save(Person(person, person.title(), Language.GERMAN, Channel.WEB, None, NOW))


async def test_associations_with_their_people(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        for days, (person, role, state) in enumerate(
            (
                ("cem", MemberRole.WORKER, GONE),
                ("anna", MemberRole.CONTACT, ACTIVE),
                ("ben", MemberRole.READER, ACTIVE),
                ("dora", MemberRole.WORKER, ASKED),
            )
        ):
            await work.members.save(Member("a", person, role, state, NOW + timedelta(days=days)))
        await work.members.save(Member("b", "dora", MemberRole.CONTACT, ASKED, NOW))
        await work.invitations.add(
            invited("i", "b", MemberRole.CONTACT, 1, timedelta(days=1), "anna", NOW), make_ticket(work.new_secret)
        )
        await work.journey.save_task(TaskStatus("a", "one", None, NOW, None))
        await work.journey.save_task(TaskStatus("a", "two", "anna", None, None))
        await work.journey.save_stage(StageStatus("a", "idee", StageState.RELEASED, NOW, None))
        await work.journey.save_stage(StageStatus("x", "idee", StageState.RELEASED, NOW, None))
        found, stages = await work.books.associations("k"), await work.books.stages("k")
    a, b = found["a"], found["b"]
    assert set(found) == {"a", "b"}
    assert (a.contact, a.contacts, a.workers, a.readers, a.tasks) == ("Anna", 1, 0, 1, 1)
    assert (a.invited_at, a.arrived_at) == (None, NOW)
    assert (b.contact, b.contacts, b.invited_at, b.arrived_at) == ("", 0, NOW, None)
    assert {id: {stage: one.state for stage, one in by.items()} for id, by in stages.items()} == {
        "a": {"idee": StageState.RELEASED}
    }


async def test_dates_and_questions(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        for id, cohort in (("d", "k"), ("e", "other")):
            await work.events.save(CohortDate(id, cohort, "D", When(date(2027, 4, 2), date(2027, 4, 2))))
        await work.events.save_answer(Rsvp("d", "a", Coming.YES, 2, None, NOW))
        await work.events.note_attendance(Attendance("d", "a", 1, NOW))
        await work.events.note_attendance(Attendance("d", "b", 0, NOW))
        await work.events.save_answer(Rsvp("e", "x", Coming.NO, 0, None, NOW))
        first = await work.enquiries.add(Enquiry("q1", "k", "?", NOW, "a", state=EnquiryState.TAKEN))
        await work.enquiries.add(Enquiry("q2", "k", "?", NOW, "a", named=False))
        await work.enquiries.add(Enquiry("q3", "other", "?", NOW, "x"))
        answers, questions = await work.books.answers("k"), await work.books.questions("k")
    assert {key: (one.coming, one.heads, one.there) for key, one in answers.items()} == {
        ("d", "a"): (Coming.YES, 2, 1),
        ("d", "b"): (None, None, 0),
    }
    assert [(one.number, one.association, one.state) for one in questions] == [
        (first.number, "V a", EnquiryState.TAKEN),
        (first.number + 1, "", EnquiryState.OPEN),
    ]


async def test_one_book_is_taken_once(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        await work.reviews.note("anna", "export", "k", "one", NOW)
        assert await work.books.taken_at("k", "one") == NOW
        assert await work.books.taken_at("k", "two") is None
        assert await work.books.taken_at("other", "one") is None
        assert await work.books.taken("k", "anna", NOW - timedelta(days=1)) == 1
        assert await work.books.taken("k", "anna", NOW) == 0
        assert await work.books.taken("k", "ben", NOW - timedelta(days=1)) == 0
