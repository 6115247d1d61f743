"""Loads where an association stands, as the one who asks may see it; saves what changed, and tells the others."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, there
from bot.domain.opening import Change
from bot.domain.people import Person
from bot.domain.programme import Question, Stage, Task
from bot.domain.screen import Living, Screen
from bot.domain.stand import Standing
from bot.domain.worksheet import check_writer
from bot.links.journey import OpenStage
from bot.runtime import scope
from bot.runtime.feature import Visit
from storage.unit_of_work import UnitOfWork

STAYS_GOOD = timedelta(days=14)


async def arrive(visit: Visit, association: str = "") -> Standing:
    """From now on the person looks at this association of theirs."""
    here = await scope.own_standing(visit, association)
    if visit.person.association != here.id:
        await visit.uow.people.save(replace(visit.person, association=here.id))
    return here


async def arrive_to_write(visit: Visit, association: str) -> Standing:
    here = await arrive(visit, association)
    check_writer(here.member)
    return here


async def save(uow: UnitOfWork, here: Standing, change: Change) -> Standing:
    """Raises a refusal when somebody else was quicker."""
    if not await scope.save_change(uow, here, change):
        raise Refusal("journey-overtaken", to=OpenStage(here.id, here.stage.id))
    association = await uow.associations.get(here.id) or change.association
    return replace(here, association=association, statuses=await uow.journey.stages(here.id))


async def save_association(uow: UnitOfWork, here: Standing, association: Association) -> Standing:
    """Raises a refusal when somebody else was quicker."""
    return await save(uow, here, Change(association, ()))


async def moved(visit: Visit, here: Standing) -> Standing:
    """Somebody of theirs made a step: answers and ticks are read anew, and the cards of all."""
    await visit.uow.associations.save(replace(here.association, moved_at=visit.now))
    await scope.renew_maps(visit.uow, here.id)
    association = await visit.uow.associations.get(here.id) or here.association
    answers, tasks = await visit.uow.journey.answers(here.id), await visit.uow.journey.tasks(here.id)
    return replace(here, association=association, answers=answers, tasks=tasks)


def question_of(here: Standing, question: str) -> tuple[Stage, Question]:
    found = ((stage, one) for stage in here.way.stages for one in stage.questions if one.id == question)
    return there(next(found, None))


def task_of(here: Standing, task: str) -> tuple[Stage, Task]:
    found = ((stage, one) for stage in here.way.stages for one in stage.tasks if one.id == task)
    return there(next(found, None))


async def readers(uow: UnitOfWork, here: Standing) -> list[tuple[Person, Standing]]:
    """Everybody who is in, each with what they would see."""
    team = await scope.team(uow, here.id)
    return [(person, replace(here, member=member, language=person.language)) for member, person in team]


async def tell_one(
    visit: Visit, here: Standing, whom: str | None, screen: Callable[[Standing], Screen], until: datetime | None = None
) -> None:
    """Nothing for somebody who is not in."""
    for person, seen in await readers(visit.uow, here):
        if person.id == whom:
            visit.uow.say(person.id, screen(seen), valid_until=until)


async def tell_others(visit: Visit, here: Standing, screen: Callable[[Standing], Screen], key: str = "") -> None:
    """Every member except the one who did it."""
    for person, seen in await readers(visit.uow, here):
        if person.id != visit.person.id:
            once = f"{key}-{person.id}" if key else ""
            visit.uow.say(person.id, screen(seen), once, valid_until=visit.now + STAYS_GOOD)


async def tell_desk(
    visit: Visit,
    here: Standing,
    screen: Screen | Callable[[Person], Screen],
    key: str = "",
    *,
    there_on: date | None = None,
) -> list[Person]:
    """What associations hand to those who coordinate the cohort stays good until they read it. Returns whom it told.

    `there_on`: only those who are not away on that day.
    """
    desk = await scope.tell_desk(visit.uow, here.cohort.id, screen, key, there_on=there_on)
    for person in await visit.uow.people.coordinators(here.cohort.id):
        visit.uow.refresh(person.id, Living.DESK)
    return desk
