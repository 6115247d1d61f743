"""The plan counted back from the deadline, made anew whenever somebody looks at it."""

from bot.documents.makers import plan_png
from bot.domain.backward_plan import Backward, loads, plan
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.way import today, way_of
from bot.links.dates import BackwardPlan, PlanPicture
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from handlers.dates.actions.scope import looked_at_now, own_association, there
from handlers.dates.screens import plan as screens


async def home(visit: Visit) -> Screen:
    return await _show(visit, there(await looked_at_now(visit)).id)


async def show(link: BackwardPlan, visit: Visit) -> Screen:
    return await _show(visit, link.association)


async def picture(link: PlanPicture, visit: Visit) -> Screen:
    here = await _standing(visit, link.association)
    made = _plan(here, visit)
    if made.over or not made.legs:
        return screens.backward(here, made)
    rows = screens.picture_rows(here, made)
    png = await plan_png(rows, made.today, made.deadline, made.holidays, here.language)
    return screens.picture(here, made, png)


async def _show(visit: Visit, association: str) -> Screen:
    here = await _standing(visit, association)
    return screens.backward(here, _plan(here, visit))


def _plan(here: Standing, visit: Visit) -> Backward:
    return plan(loads(here), today(visit.now), here.deadline, of_land(here.association.land))


async def _standing(visit: Visit, id: str) -> Standing:
    association, member = await own_association(visit, id)
    cohort = there(await visit.uow.cohorts.get(association.cohort))
    return Standing(
        association=association,
        cohort=cohort,
        way=way_of(visit.house.programme, cohort, await visit.uow.cohorts.plans(cohort.id)),
        member=member,
        language=visit.language,
        statuses=await visit.uow.journey.stages(id),
        answers=await visit.uow.journey.answers(id),
        tasks=await visit.uow.journey.tasks(id),
    )
