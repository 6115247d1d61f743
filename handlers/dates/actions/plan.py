"""The plan counted back from the deadline, made anew whenever somebody looks at it."""

from bot.documents.makers import plan_png
from bot.domain.backward_plan import Backward, loads, plan
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.way import today
from bot.links.dates import BackwardPlan, PlanPicture
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing
from handlers.dates.screens import plan as screens


async def show(link: BackwardPlan, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    return screens.backward(here, _plan(here, visit))


async def picture(link: PlanPicture, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    made = _plan(here, visit)
    if made.over or not made.legs:
        return screens.backward(here, made)
    rows = screens.picture_rows(here, made)
    png = await plan_png(rows, made.today, made.deadline, made.holidays, here.language)
    return screens.picture(here, made, png)


def _plan(here: Standing, visit: Visit) -> Backward:
    return plan(loads(here), today(visit.now), here.deadline, of_land(here.association.land))
