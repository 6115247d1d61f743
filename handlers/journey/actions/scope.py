"""Loads where an association stands, as the one who asks may see it."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, gone
from bot.domain.journey import Decision, StageState, StageStatus
from bot.domain.opening import Change
from bot.domain.people import Member, MemberState
from bot.domain.programme import Programme, Question, Stage, Task
from bot.domain.remarks import Returned
from bot.domain.stand import Standing
from bot.domain.way import way_of
from bot.domain.worksheet import check_writer
from bot.links import Language, OpenStage
from bot.runtime.feature import Visit
from storage.unit_of_work import UnitOfWork


async def arrive(visit: Visit, association: str) -> Standing:
    """From now on the person looks at this association of theirs. Raises `gone` for a foreign one."""
    member = await visit.uow.members.in_any_state(association, visit.person.id)
    found = await visit.uow.associations.get(association)
    if member is None or found is None or member.state is not MemberState.ACTIVE:
        raise gone()
    if visit.person.association != association:
        await visit.uow.people.save(replace(visit.person, association=association))
    return await standing_of(visit.uow, visit.house.programme, found, member, visit.language)


async def arrive_home(visit: Visit) -> Standing:
    """At the association that they look at, or the first of theirs."""
    own = [association.id for association in await visit.uow.associations.of_member(visit.person.id)]
    if not own:
        raise gone()
    return await arrive(visit, visit.person.association if visit.person.association in own else own[0])


async def look_home(visit: Visit) -> Standing | None:
    """Where they would arrive at home, without leaving a trace; None for somebody who is nowhere."""
    own = {association.id: association for association in await visit.uow.associations.of_member(visit.person.id)}
    found = own.get(visit.person.association or "", next(iter(own.values()), None))
    member = await visit.uow.members.in_any_state(found.id, visit.person.id) if found else None
    if found is None or member is None:
        return None
    return await standing_of(visit.uow, visit.house.programme, found, member, visit.language)


async def arrive_to_write(visit: Visit, association: str) -> Standing:
    here = await arrive(visit, association)
    check_writer(here.member)
    return here


async def standing_of(
    uow: UnitOfWork, programme: Programme, association: Association, member: Member, language: Language
) -> Standing:
    cohort = await uow.cohorts.get(association.cohort)
    if cohort is None:
        raise gone()
    statuses = await uow.journey.stages(association.id)
    return Standing(
        association=association,
        cohort=cohort,
        way=way_of(programme, cohort, await uow.cohorts.plans(cohort.id)),
        member=member,
        language=language,
        statuses=statuses,
        answers=await uow.journey.answers(association.id),
        tasks=await uow.journey.tasks(association.id),
        dates=tuple(await uow.events.of_cohort(cohort.id)),
        returned=await _returned(uow, statuses),
    )


async def _returned(uow: UnitOfWork, statuses: Mapping[str, StageStatus]) -> dict[str, Returned]:
    back = [status for status in statuses.values() if status.state is StageState.RETURNED]
    found = {status.stage: await _last_return(uow, status) for status in back}
    return {stage: returned for stage, returned in found.items() if returned}


async def _last_return(uow: UnitOfWork, status: StageStatus) -> Returned | None:
    reviews = await uow.reviews.of_stage(status.association, status.stage)
    last = next((review for review in reviews if review.decision is Decision.RETURNED), None)
    return Returned(last, tuple(await uow.reviews.comments(last.id))) if last else None


async def save(uow: UnitOfWork, here: Standing, change: Change) -> Standing:
    """Raises a refusal when somebody else was quicker."""
    kept = [await uow.journey.save_stage(status) for status in change.statuses]
    if change.association != here.association:
        kept.append(await uow.associations.save(change.association))
    if not all(kept):
        raise Refusal("journey-overtaken", to=OpenStage(here.id, here.stage.id))
    association = await uow.associations.get(here.id) or change.association
    return replace(here, association=association, statuses=await uow.journey.stages(here.id))


async def save_association(uow: UnitOfWork, here: Standing, association: Association) -> Standing:
    """Raises a refusal when somebody else was quicker."""
    return await save(uow, here, Change(association, ()))


async def moved(visit: Visit, here: Standing) -> Standing:
    """Somebody of theirs made a step: answers and ticks are read anew."""
    await visit.uow.associations.save(replace(here.association, moved_at=visit.now))
    association = await visit.uow.associations.get(here.id) or here.association
    answers, tasks = await visit.uow.journey.answers(here.id), await visit.uow.journey.tasks(here.id)
    return replace(here, association=association, answers=answers, tasks=tasks)


def question_of(here: Standing, question: str) -> tuple[Stage, Question]:
    for stage in here.way.stages:
        for one in stage.questions:
            if one.id == question:
                return stage, one
    raise gone()


def task_of(here: Standing, task: str) -> tuple[Stage, Task]:
    for stage in here.way.stages:
        for one in stage.tasks:
            if one.id == task:
                return stage, one
    raise gone()
