"""A cohort in numbers, counted by both engines alike."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.desk.funnel import ActivityKind, FunnelCount
from bot.domain.joining.invitations import invited, make_ticket
from bot.domain.journey import Review, TaskStatus
from bot.domain.people import Channel, Member, MemberState, Person
from bot.domain.questions.enquiry import Enquiry
from bot.terms import Decision, Language, MemberRole
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
HOUR = int(NOW.timestamp()) // 3600


async def settle(work: Work) -> None:
    await work.cohorts.save_carrier("t", "T")
    for cohort in ("k", "other", "empty"):
        await work.cohorts.save(Cohort(cohort, cohort, "t", "NI", date(2027, 6, 30), "default"))
    for id, cohort in (("in", "k"), ("used", "k"), ("letter", "k"), ("none", "k"), ("x", "other")):
        state = AssociationState.LEFT if id == "used" else AssociationState.ACTIVE
        await work.associations.add(Association(id, f"V {id}", cohort, "NI", "idee", state, NOW, NOW))
    await work.people.save(Person("anna", "Anna", Language.GERMAN, Channel.WEB, None, NOW))


async def test_who_was_invited_came_and_sent_it_off(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        await work.members.save(Member("in", "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW))
        for association in ("used", "letter"):
            one = invited(association, association, MemberRole.CONTACT, 2, timedelta(days=9), "anna", NOW)
            await work.invitations.add(one, make_ticket(work.new_secret))
        assert await work.invitations.use("used", "anna", NOW)
        await work.journey.save_task(TaskStatus("in", "post", None, NOW, None))
        await work.journey.save_task(TaskStatus("used", "post", "anna", None, None))
        assert await work.overview.funnel("k", "post") == FunnelCount(4, 3, 2, 1)
        assert await work.overview.funnel("empty", "post") == FunnelCount(0, 0, 0, 0)


async def test_what_happened_by_the_hour(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        released = Review("r1", "in", "idee", None, NOW - timedelta(hours=2), Decision.RELEASED, None, NOW)
        others = (
            Review("r2", "in", "bedarf", None, NOW - timedelta(hours=2)),
            Review("r3", "in", "ziele", None, NOW, Decision.TAKEN_BACK, None, NOW),
            Review("r4", "in", "team", None, NOW - timedelta(days=90)),
            Review("r5", "x", "idee", None, NOW),
        )
        for review in (released, *others):
            await work.reviews.add(review)
        await work.enquiries.add(Enquiry("q1", "k", "?", NOW))
        await work.enquiries.add(Enquiry("q2", "other", "?", NOW))
        found = await work.overview.activity("k", NOW - timedelta(days=84))
    assert {(one.kind, one.hour, one.count) for one in found} == {
        (ActivityKind.HANDED_IN, HOUR - 2, 2),
        (ActivityKind.RELEASED, HOUR, 1),
        (ActivityKind.ASKED, HOUR, 1),
    }
