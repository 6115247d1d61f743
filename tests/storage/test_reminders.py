"""Reminders are kept, found when they are due, and planned anew when a fact changes, whatever the way of the change."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort, StagePlan
from bot.domain.dates.calendar import CohortDate, Rsvp, between
from bot.domain.journey import Handover, Review, StageState, StageStatus, TaskStatus
from bot.domain.people import ZONE, Address, Channel, Member, MemberState, Person
from bot.domain.quiet_hours import Hours
from bot.domain.reminders.groups import Part
from bot.domain.reminders.reminder import Manner, Planned, Reminder, ReminderStep, State, Unanswered
from bot.terms import Coming, Language, MemberRole, Mode, Opens, ReminderKind
from storage.unit_of_work import Database, Work
from tests.kit.house import StoryHouse
from tests.kit.postgres import on_both_engines
from tests.kit.sql import ask

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
TODAY = date(2027, 3, 10)
HOUR = timedelta(hours=1)
COHORT = Cohort("nord", "Schmiede Nord", "carrier", "NI", date(2027, 6, 30), "default")
GROUP = Association("bruecke", "Brücke", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
WORKSHOP = CohortDate("w3", "nord", "Workshop 3", between(NOW + 48 * HOUR))


def reminder(id: str, due: datetime, kind: ReminderKind = ReminderKind.TASK, person: str = "anna") -> Reminder:
    planned = Planned(
        kind, GROUP.id, id, "2027-03-12", ReminderStep.D1, person, TODAY, time(17, 15),
        NOW + 40 * HOUR, NOW + 60 * HOUR,
        urgent=True, passes=True,
    )  # fmt: skip
    return Reminder(id, planned, "0900-1900", due, due)


async def fill(work: Work) -> None:
    await work.cohorts.save_carrier("carrier", "Träger Nord")
    await work.cohorts.save(COHORT)
    await work.associations.add(GROUP)
    for id in ("anna", "samira"):
        await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.TELEGRAM, None, NOW))


async def test_a_reminder_comes_back_as_it_was(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        one = replace(reminder("a", NOW), state=State.SENT, sent=2, sent_at=NOW, bundle="b", snoozes=1, chosen=True)
        await work.reminders.save(one)
        assert await work.reminders.get("a") == one
        assert await work.reminders.of_bundle("b") == [one]
        assert await work.reminders.last_said("anna") == NOW
        assert await work.reminders.last_said("samira") is None


async def test_only_what_waits_and_is_due_is_found(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        for id, due in (("late", NOW - HOUR), ("now", NOW), ("soon", NOW + HOUR)):
            await work.reminders.save(reminder(id, due))
        await work.reminders.save(replace(reminder("sent", NOW - HOUR), state=State.SENT))
        assert [one.id for one in await work.reminders.due(NOW, 10)] == ["late", "now"]
        assert [one.id for one in await work.reminders.due(NOW, 1)] == ["late"]
        assert [one.id for one in await work.reminders.due_for("samira", NOW)] == []
        assert await work.reminders.next_due() == NOW - HOUR


async def test_the_same_key_is_kept_once(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.reminders.save(reminder("a", NOW))
        await work.reminders.save(replace(reminder("a", NOW + HOUR), id="another"))
        assert [one.due_at for one in await work.reminders.of_association(GROUP.id)] == [NOW]


async def test_what_is_long_over_is_forgotten(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.reminders.save(replace(reminder("a", NOW), state=State.SENT))
        await work.reminders.save(reminder("waits", NOW + 60 * HOUR))
        assert await work.reminders.forget(NOW) == 0
        assert await work.reminders.forget(NOW + 61 * HOUR) == 1
        assert await work.reminders.get("waits")


async def test_manners_and_days_of_tasks(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        assert await work.reminders.manner("anna") == Manner("anna")
        hours = Hours(time(16), time(21), frozenset({0, 6}), on_holidays=True)
        wish = Manner("anna", hours, {ReminderKind.TASK: Mode.OFF}, digest=True)
        await work.reminders.save_manner(wish)
        assert await work.reminders.manner("anna") == wish
        await work.reminders.save_task_date(GROUP.id, "anrufen", TODAY)
        assert await work.reminders.task_dates(GROUP.id) == {"anrufen": TODAY}
        await work.reminders.drop_task_date(GROUP.id, "anrufen")
        assert await work.reminders.task_dates(GROUP.id) == {}


async def test_who_does_not_react(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        for number in range(3):
            sent = replace(reminder(f"r{number}", NOW), state=State.SENT, sent_at=NOW + HOUR, bundle=f"b{number}")
            await work.reminders.save(sent)
        found = [Unanswered(GROUP.id, GROUP.name, GROUP.moved_at, 3, asked_if_quiet=False)]
        assert await work.reminders.unanswered("nord", 3, 0, 9) == found
        assert await work.reminders.unanswered("nord", 3, 1, 9) == []
        assert await work.reminders.unanswered("nord", 4, 0, 9) == []
        await work.associations.save(replace(GROUP, moved_at=NOW + 2 * HOUR))
        assert await work.reminders.unanswered("nord", 3, 0, 9) == []


async def test_the_koordination_sees_what_comes_and_what_could_not(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.reminders.save(reminder("soon", NOW + HOUR))
        await work.reminders.save(replace(reminder("missed", NOW), state=State.EXPIRED))
        assert [one.id for one in await work.reminders.of_cohort("nord", NOW + 2 * HOUR, 0, 9)] == ["soon"]
        assert await work.reminders.of_cohort("nord", NOW + 2 * HOUR, 1, 9) == []
        assert await work.reminders.count_of_cohort("nord", NOW + 2 * HOUR) == 1
        assert await work.reminders.count_of_cohort("nord", NOW + HOUR) == 0
        assert [one.id for one in await work.reminders.expired("nord", NOW, 9)] == ["missed"]
        assert await work.reminders.of_cohort("sued", NOW + 2 * HOUR, 0, 9) == []


def _review(work: Work) -> Awaitable[object]:
    return work.reviews.add(Review("r", GROUP.id, "idee", "anna", NOW))


Change = Callable[[Work], Awaitable[object]]
CHANGES: dict[str, Change] = {
    "a task": lambda work: work.journey.save_task(TaskStatus(GROUP.id, "anrufen", "anna", None, None)),
    "the day of a task": lambda work: work.reminders.save_task_date(GROUP.id, "anrufen", TODAY),
    "a stage": lambda work: work.journey.save_stage(StageStatus(GROUP.id, "idee", StageState.OPEN, NOW, None)),
    "a review": _review,
    "a member": lambda work: work.members.save(Member(GROUP.id, "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW)),
    "a handover": lambda work: work.members.save_handover(Handover(GROUP.id, "anna", "samira", NOW, NOW + HOUR)),
    "the association": lambda work: work.associations.save(replace(GROUP, state=AssociationState.PAUSED)),
    "the cohort": lambda work: work.cohorts.save(replace(COHORT, deadline=TODAY)),
    "a plan of a stage": lambda work: work.cohorts.save_plan(StagePlan("nord", "idee", Opens.DATE, TODAY)),
    "a coordinator": lambda work: work.people.make_coordinator("anna", "nord"),
}


@pytest.mark.parametrize("what", CHANGES)
async def test_it_is_planned_anew_when_something_changes(database: Database, what: str) -> None:
    async with database.work() as work:
        await fill(work)
        await work.reminders.planned(GROUP.id, TODAY)
        assert await work.reminders.to_plan(TODAY, 10) == []
        await CHANGES[what](work)
        assert await work.reminders.to_plan(TODAY, 10) == [(GROUP.id, False)]


ADDRESS = Address("t1", Channel.TELEGRAM, "1", "anna", Language.GERMAN)
REACHED: dict[str, tuple[Change, bool]] = {
    "it is blocked": (lambda work: work.people.block_address("telegram", "1"), True),
    "it is somebody else's": (lambda work: work.people.save_address(replace(ADDRESS, person="samira")), True),
    "there is another one": (lambda work: work.people.save_address(replace(ADDRESS, id="t2", external="2")), True),
    "in English": (lambda work: work.people.save_address(replace(ADDRESS, language=Language.ENGLISH)), False),
    "of a stranger": (
        lambda work: work.people.save_address(Address("t3", Channel.TELEGRAM, "3", None, Language.GERMAN)),
        False,
    ),
}


@pytest.mark.parametrize("what", REACHED)
async def test_it_is_planned_anew_when_somebody_can_be_reached_or_no_longer(database: Database, what: str) -> None:
    change, matters = REACHED[what]
    async with database.work() as work:
        await fill(work)
        await work.people.save_address(ADDRESS)
        await work.members.save(Member(GROUP.id, "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW))
        await work.reminders.planned(GROUP.id, TODAY)
        await change(work)
        assert await work.reminders.to_plan(TODAY, 10) == [(GROUP.id, False)] * matters


@on_both_engines
@pytest.mark.parametrize("month", [1, 7])
@pytest.mark.parametrize(
    "before, after, planned",
    [(-30, 0, True), (-60, 1, True), (-30, 1439, True), (0, 59, False), (61, 600, False), (600, 1319, False)],
)
async def test_it_is_planned_anew_for_a_step_on_another_day(
    house: StoryHouse, month: int, before: int, after: int, planned: bool
) -> None:
    """Minutes from a midnight of ours, in winter and in summer. In between once more, where the other half of the year
    has its midnight."""
    midnight = datetime(2027, month, 10, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
    moved = [replace(GROUP, moved_at=midnight + timedelta(minutes=minutes)) for minutes in (before, after)]
    async with house.database.work() as work:
        await fill(work)
        await work.associations.save(moved[0])
        await work.reminders.planned(GROUP.id, TODAY)
        await work.associations.save(replace(moved[1], version=moved[0].version + 1))
        assert await work.reminders.to_plan(TODAY, 10) == [(GROUP.id, False)] * planned


async def test_a_date_is_planned_for_its_cohort_and_not_for_each_association(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.reminders.planned(GROUP.id, TODAY)
        assert await work.reminder_dates.next(9) is None
        await work.events.save(WORKSHOP)
        assert await work.reminder_dates.next(9) == Part("w3", "nord", "", GROUP.id)
        assert await work.reminders.to_plan(TODAY, 10) == []
        await work.reminder_dates.planned("w3", GROUP.id)
        assert await work.reminder_dates.next(9) == Part("w3", "nord", GROUP.id, "")
        await work.events.change(replace(WORKSHOP, place="Rathaus", sequence=1), 0)
        assert await work.reminder_dates.next(9) == Part("w3", "nord", "", GROUP.id)
        await work.reminder_dates.done("w3")
        assert await work.reminder_dates.next(9) is None


async def test_answers_that_are_dropped_are_planned_with_their_date(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.events.save(WORKSHOP)
        await work.events.save_answer(Rsvp("w3", GROUP.id, Coming.YES, 2, "anna", NOW))
        await work.reminders.planned(GROUP.id, TODAY)
        await work.reminder_dates.done("w3")
        await work.events.drop_answers("w3")
        assert await work.reminder_dates.next(9) == Part("w3", "nord", "", GROUP.id)
        assert await work.reminders.to_plan(TODAY, 10) == []


async def test_a_date_that_goes_with_its_cohort_leaves_nothing_to_plan(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.events.save(WORKSHOP)
        await ask(work, "DELETE FROM cohort")
        assert await work.reminder_dates.next(9) == Part("w3", "nord", "", "")


async def test_an_answer_to_a_date_counts_too(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.events.save(WORKSHOP)
        await work.reminders.planned(GROUP.id, TODAY)
        await work.events.save_answer(Rsvp("w3", GROUP.id, Coming.YES, 2, "anna", NOW))
        assert await work.reminders.to_plan(TODAY, 10) == [(GROUP.id, False)]


async def test_everybody_is_looked_at_once_a_day(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.reminders.planned(GROUP.id, TODAY)
        assert await work.reminders.to_plan(TODAY + timedelta(days=1), 10) == [(GROUP.id, True)]


async def test_what_is_erased_takes_its_reminders_along(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.members.save(Member(GROUP.id, "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW))
        await work.reminders.save(reminder("a", NOW))
        await ask(work, "DELETE FROM person WHERE id = 'anna'")
        assert await work.reminders.get("a") is None
        await ask(work, "DELETE FROM association")
        assert await work.reminders.to_plan(TODAY, 10) == []


async def test_when_it_was_planned_last_is_kept_whatever_changes_since(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        await work.events.save(WORKSHOP)
        assert await work.reminders.last_planned(GROUP.id) is None
        await work.reminders.planned(GROUP.id, TODAY)
        await work.events.save_answer(Rsvp("w3", GROUP.id, Coming.YES, 2, "anna", NOW))
        await work.reminders.touch(GROUP.id)
        assert await work.reminders.to_plan(TODAY, 10) == [(GROUP.id, False)]
        assert await work.reminders.last_planned(GROUP.id) == TODAY
