"""Whose is this, and who hears of it: written once for all features.

Foreign, missing, and what somebody left are the same: `gone`. An empty id means the one in front of somebody: for a
member the association that they look at, for the Koordination the cohort with the next deadline.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime
from weakref import WeakKeyDictionary

from bot.domain.cohorts import Association, Cohort
from bot.domain.consultations import absence
from bot.domain.desk.desk import home_cohort
from bot.domain.desk.review import Returned
from bot.domain.errors import gone, there
from bot.domain.joining.team import looked_at
from bot.domain.journey import StageState, StageStatus
from bot.domain.opening import Change
from bot.domain.people import Member, Person
from bot.domain.programme import Programme
from bot.domain.reminders.reminder import Reminder
from bot.domain.screen import Living, Screen
from bot.domain.stand import Stand, Standing
from bot.domain.talks.talk import Side, Talk
from bot.domain.way import Way, way_of
from bot.runtime.visit import Visit
from bot.terms import Decision, Language
from storage.cohorts import CohortFacts
from storage.members import Membership
from storage.unit_of_work import UnitOfWork

_WAYS: WeakKeyDictionary[CohortFacts, tuple[Programme, Way]] = WeakKeyDictionary()


async def looks_at(visit: Visit) -> Association | None:
    """Of the associations that they belong to, the one in front of them."""
    return looked_at(visit.person, await visit.uow.associations.of_member(visit.person.id))


async def own_association(visit: Visit, id: str = "") -> tuple[Association, Member]:
    """Of somebody who is in, with their membership."""
    membership = await _membership(visit, id)
    return membership.association, membership.member


async def _membership(visit: Visit, id: str) -> Membership:
    if id:
        return there(await visit.uow.members.arrive(id, visit.person.id))
    last = visit.person.association
    found = await visit.uow.members.arrive(last, visit.person.id) if last else None
    return found or await _membership(visit, there(await looks_at(visit)).id)


async def own_standing(visit: Visit, id: str = "") -> Standing:
    """Where their association stands, as they see it."""
    membership = await _membership(visit, id)
    facts = there(await visit.uow.facts(membership.association.cohort, membership.mark))
    programme, language = visit.house.programme, visit.language
    return await _standing(visit.uow, programme, facts, membership.association, membership.member, language)


async def own_cohort(visit: Visit, id: str = "") -> Cohort:
    """Of somebody who coordinates it."""
    return _chosen(await visit.uow.cohorts.of_coordinator(visit.person.id), id, visit.now)


async def seen_cohort(visit: Visit, id: str = "") -> Cohort:
    """At whose desk somebody may look: they coordinate or observe it. Where they coordinate comes first."""
    seen = await visit.uow.cohorts.seen_by(visit.person.id)
    own = () if id else await visit.uow.cohorts.of_coordinator(visit.person.id)
    return _chosen(own or seen, id, visit.now)


def _chosen(cohorts: Sequence[Cohort], id: str, now: datetime) -> Cohort:
    return there(next((one for one in cohorts if one.id == id), None) if id else home_cohort(cohorts, now))


async def leads_cohort(visit: Visit, cohort: str) -> bool:
    """Whether they coordinate it; else they only look."""
    return cohort in {one.id for one in await visit.uow.cohorts.of_coordinator(visit.person.id)}


async def coordinates(visit: Visit, association: Association) -> bool:
    return await leads_cohort(visit, association.cohort)


async def own_stand(visit: Visit, association: str) -> Stand:
    """Where an association of a cohort that they coordinate stands."""
    return await _stand_in(visit, association, own_cohort)


async def seen_stand(visit: Visit, association: str) -> Stand:
    """Where an association stands, of a cohort at whose desk they may look."""
    return await _stand_in(visit, association, seen_cohort)


async def _stand_in(visit: Visit, association: str, which: Callable[[Visit, str], Awaitable[Cohort]]) -> Stand:
    found = there(await visit.uow.associations.get(association))
    cohort = await which(visit, found.cohort)
    return await stand_of(visit.uow, found, cohort, await way_through(visit.uow, visit.house.programme, cohort))


async def own_reminder(visit: Visit, id: str) -> Reminder:
    """Said to them, about an association that they still belong to or coordinate."""
    found = there(await visit.uow.reminders.get(id))
    about = there(await visit.uow.associations.get(found.planned.association))
    inside = await visit.uow.members.active(about.id, visit.person.id)
    if found.planned.person != visit.person.id or not (inside or await coordinates(visit, about)):
        raise gone()
    return found


async def own_talk(visit: Visit, id: str) -> tuple[Talk, Side]:
    """That runs, is frozen or over, with the side on which they are."""
    talk = there(await visit.uow.talks.get(id))
    return talk, there(talk.side_of(visit.person.id))


async def save_change(uow: UnitOfWork, at: Stand, change: Change) -> bool:
    """False when somebody else was quicker."""
    kept = [await uow.journey.save_stage(status) for status in change.statuses]
    if change.association != at.association:
        kept.append(await uow.associations.save(change.association))
    return all(kept)


async def way_through(uow: UnitOfWork, programme: Programme, cohort: Cohort) -> Way:
    return _way(programme, there(await uow.facts(cohort.id)))


def _way(programme: Programme, facts: CohortFacts) -> Way:
    known = _WAYS.get(facts)
    if known is None or known[0] is not programme:
        known = _WAYS[facts] = programme, way_of(programme, facts.cohort, facts.plans)
    return known[1]


async def stand_of(uow: UnitOfWork, association: Association, cohort: Cohort, way: Way) -> Stand:
    return Stand(association, cohort, way, await uow.journey.stages(association.id))


async def standing_of(
    uow: UnitOfWork, programme: Programme, association: Association, member: Member, language: Language
) -> Standing:
    facts = there(await uow.facts(association.cohort))
    return await _standing(uow, programme, facts, association, member, language)


async def _standing(
    uow: UnitOfWork,
    programme: Programme,
    facts: CohortFacts,
    association: Association,
    member: Member,
    language: Language,
) -> Standing:
    statuses, tasks = await uow.journey.progress(association.id)
    back = [status for status in statuses.values() if status.state is StageState.RETURNED]
    found = {status.stage: await _last_return(uow, status) for status in back}
    return Standing(
        association=association,
        cohort=facts.cohort,
        way=_way(programme, facts),
        statuses=statuses,
        member=member,
        language=language,
        answers=await uow.journey.answers(association.id),
        tasks=tasks,
        dates=facts.dates,
        returned={stage: returned for stage, returned in found.items() if returned},
    )


async def _last_return(uow: UnitOfWork, status: StageStatus) -> Returned | None:
    reviews = await uow.reviews.of_stage(status.association, status.stage)
    last = next((review for review in reviews if review.decision is Decision.RETURNED), None)
    return Returned(last, tuple(await uow.reviews.comments(last.id))) if last else None


async def team(uow: UnitOfWork, association: str) -> list[tuple[Member, Person]]:
    """Those who are in, contact first."""
    found = [(member, await uow.people.get(member.person)) for member in await uow.members.team(association)]
    return [(member, person) for member, person in found if person]


async def tell_team(uow: UnitOfWork, association: str, screen: Callable[[Person], Screen]) -> None:
    """Everybody who is in."""
    for _, person in await team(uow, association):
        uow.say(person.id, screen(person))


async def renew_maps(uow: UnitOfWork, association: str) -> None:
    """The living card of everybody who is in and has one."""
    for person in await uow.members.with_card(association, Living.MAP):
        uow.refresh(person, Living.MAP)


async def tell_desk(
    uow: UnitOfWork,
    cohort: str,
    screen: Screen | Callable[[Person], Screen],
    key: str = "",
    *,
    but: str = "",
    there_on: date | None = None,
    valid_until: datetime | None = None,
) -> list[Person]:
    """Everybody who coordinates the cohort, except `but`; with a `key`, each once, ever. Returns whom it told.

    `there_on`: only those who are not away on that day.
    """
    desk = await uow.people.coordinators(cohort)
    if there_on:
        desk = list(absence.there_on(desk, await uow.absences.of_cohort(cohort), there_on))
    desk = [person for person in desk if person.id != but]
    for person in desk:
        said = screen if isinstance(screen, Screen) else screen(person)
        uow.say(person.id, said, f"{key}-{person.id}" if key else "", valid_until=valid_until)
    return desk
