"""Loads all that reminders about one association follow from, and keeps them as those facts want them."""

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.consultations.absence import there_on
from bot.domain.dates.calendar import instant
from bot.domain.journey import Review, StageState
from bot.domain.people import Member, MemberState, Person
from bot.domain.quiet_hours import Window
from bot.domain.reminders.changes import HORIZON, reconcile
from bot.domain.reminders.context import Known, stage_days
from bot.domain.reminders.facts import Addressee, Asked, Chore, Facts, Meeting
from bot.domain.reminders.groups import Part, meeting_of, reminders_for
from bot.domain.reminders.plan import POSTING, plan, target_of
from bot.domain.stand import leads_to_the_post
from bot.domain.way import Way, today
from bot.programme.public_holidays import of_land
from bot.runtime.feature import House
from bot.runtime.scope import way_through
from bot.terms import Decision
from storage.unit_of_work import UnitOfWork


async def know(uow: UnitOfWork, house: House, association: str, now: datetime) -> Known | None:
    """None when it is gone."""
    found = await uow.associations.get(association)
    cohort = await uow.cohorts.get(found.cohort) if found else None
    if found is None or cohort is None:
        return None
    way = await way_through(uow, house.programme, cohort)
    return await _known(uow, found, cohort, way, now)


async def _known(uow: UnitOfWork, association: Association, cohort: Cohort, way: Way, now: datetime) -> Known:
    members = await uow.members.with_waiting(association.id)
    desk, deadline = await uow.people.coordinators(cohort.id), association.deadline or cohort.deadline
    bare = Known(
        facts=Facts(association.id, (), (), deadline, posted=False, moved_at=association.moved_at),
        association=association,
        cohort=cohort,
        way=way,
        statuses=await uow.journey.stages(association.id),
        tasks=await uow.journey.tasks(association.id),
        days=await uow.reminders.task_dates(association.id),
        dates={date.id: date for date in await uow.events.of_cohort(cohort.id) if date.asks},
        rsvps=await uow.events.answers_of(association.id),
        reviews={},
        members=tuple(members),
        people={person.id: person for person in [*desk, *await _people(uow, members)]},
    )
    there = there_on(desk, await uow.absences.of_cohort(cohort.id), today(now))
    return await _with_facts(uow, bare, [person.id for person in there], now)


async def _people(uow: UnitOfWork, members: list[Member]) -> list[Person]:
    found = [await uow.people.get(member.person) for member in members]
    return [person for person in found if person]


async def _with_facts(uow: UnitOfWork, known: Known, desk: list[str], now: datetime) -> Known:
    reviews = await _waiting(uow, known)
    monday = today(now) - timedelta(days=today(now).weekday())
    facts = Facts(
        association=known.association.id,
        members=await _readers(uow, known, [one for one in known.members if one.state is MemberState.ACTIVE]),
        desk=tuple([one for id in desk if (one := await _reader(uow, known, id, None))]),
        deadline=known.deadline,
        posted=known.done(POSTING),
        moved_at=known.association.moved_at,
        meetings=_meetings(known),
        chores=_chores(known),
        stages={} if known.done(POSTING) else stage_days(known, of_land(known.association.land)),
        reviews=tuple(Asked(one.id, one.handed_in_at) for one in reviews),
        requests=await _requests(uow, known, now),
        mondays=(monday, monday + timedelta(days=7)),
        at_work=bool(known.at_work()) and not reviews,
        active=known.association.state is AssociationState.ACTIVE,
        poster=known.tasks[POSTING].holder if POSTING in known.tasks else None,
    )
    return replace(known, facts=facts, reviews={one.id: one for one in reviews})


async def _readers(uow: UnitOfWork, known: Known, members: list[Member]) -> tuple[Addressee, ...]:
    found = [await _reader(uow, known, member.person, member) for member in members]
    return tuple(reader for reader in found if reader)


async def _reader(uow: UnitOfWork, known: Known, person: str, member: Member | None) -> Addressee | None:
    """None when no message reaches them, or they want none: then it is the next one's turn."""
    if known.people[person].is_silent or all(address.blocked for address in await uow.people.addresses(person)):
        return None
    manner = await uow.reminders.manner(person)
    land = known.association.land if member else known.cohort.land
    window = Window(manner.hours, of_land(land), known.people[person].zone, land)
    return Addressee(person, member.role if member else None, window, manner)


async def _waiting(uow: UnitOfWork, known: Known) -> list[Review]:
    handed_in = [stage.id for stage in known.way.stages if known.state(stage.id) is StageState.HANDED_IN]
    found = [one for stage in handed_in for one in await uow.reviews.of_stage(known.association.id, stage)]
    return [one for one in found if one.decision is Decision.WAITING]


def _meetings(known: Known) -> tuple[Meeting, ...]:
    return tuple(
        meeting_of(one, answer is not None and answer.comes)
        for one in known.dates.values()
        if (answer := known.rsvps.get(one.id)) is None or answer.comes
    )


def _chores(known: Known) -> tuple[Chore, ...]:
    """What leads to the post is over when it is posted."""
    over = {task.id for stage in known.way.stages if leads_to_the_post(stage) for task in stage.tasks}
    return tuple(
        Chore(task, day, known.tasks[task].holder if task in known.tasks else None)
        for task, day in known.days.items()
        if known.task(task) and not known.done(task) and not (known.done(POSTING) and task in over)
    )


async def _requests(uow: UnitOfWork, known: Known, now: datetime) -> tuple[Asked, ...]:
    """Somebody wants to join, somebody shall become the contact, a stage was given back."""
    joining = [Asked(f"m-{one.person}", one.joined_at) for one in known.members if one.state is MemberState.ASKED]
    handover = await uow.members.handover(known.association.id, now)
    offered = [Asked(f"h-{handover.taker}", handover.asked_at, handover.taker)] if handover else []
    returned = [
        Asked(f"s-{status.stage}", status.changed_at)
        for status in known.statuses.values()
        if status.state is StageState.RETURNED and known.stage(status.stage)
    ]
    return (*joining, *offered, *returned)


async def reconcile_association(uow: UnitOfWork, house: House, association: str, now: datetime) -> Known | None:
    """In the transaction of whoever calls it. None when the association is gone."""
    known = await know(uow, house, association, now)
    if known is None:
        return None
    stored = await uow.reminders.of_association(association)
    reached = await _reached(uow, association)
    changes = reconcile(plan(known.facts), stored, known.windows, now, reached)
    for one in changes.drop:
        await uow.reminders.drop(one.id)
    await _touch_others(uow, association, {one.planned.person for one in changes.drop})
    for one in changes.add:
        await uow.reminders.save(replace(one, id=uow.new_id()))
    for one in changes.move:
        await uow.reminders.save(one)
    await uow.reminders.planned(association, today(now))
    return known


async def _reached(uow: UnitOfWork, association: str) -> datetime | None:
    """At least; None when it was never planned."""
    day = await uow.reminders.last_planned(association)
    return instant(day, time.min) + HORIZON if day else None


async def _touch_others(uow: UnitOfWork, association: str, people: set[str]) -> None:
    """Of the same date somebody hears once: what one of their associations drops, another one may still want."""
    for person in sorted(people):
        for other in await uow.associations.of_member(person):
            if other.id != association:
                await uow.reminders.touch(other.id)


async def replan_date(uow: UnitOfWork, most: int, now: datetime) -> int:
    """The next date that was set, moved or called off, for the next associations of its cohort. Returns 0 when there is
    none."""
    part = await uow.reminder_dates.next(most)
    if part is None:
        return 0
    if not part.upto:
        await uow.reminder_dates.done(part.event)
        return 1
    await _replan_part(uow, part, now)
    await uow.reminder_dates.planned(part.event, part.upto)
    return 1


async def _replan_part(uow: UnitOfWork, part: Part, now: datetime) -> None:
    date = await uow.events.get(part.event)
    if date is None or not date.asks:
        await uow.reminder_dates.drop(part)
        return
    wanted = [
        (readers, one)
        for readers in await uow.reminder_dates.readers(part)
        for one in reminders_for(readers, date, of_land(readers.land), now)
    ]
    await uow.reminder_dates.replace(part, target_of(date.starts_at), wanted, now)
