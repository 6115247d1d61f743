"""The plan back from the deadline, as text and as a picture."""

from bot.documents.makers import plan_png
from bot.domain.dates.backward_plan import Backward, loads, plan
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.way import today
from bot.links import dates as links
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing
from handlers.dates.screens import plan as screens


async def show(link: links.BackwardPlan, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    return screens.backward(here, _plan(here, visit))


async def picture(link: links.PlanPicture, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    made = _plan(here, visit)
    if made.over or not made.legs:
        return screens.backward(here, made)
    rows = screens.picture_rows(here, made)
    png = await plan_png(rows, made.today, made.deadline, made.holidays, here.language)
    return screens.picture(here, made, png)


def _plan(here: Standing, visit: Visit) -> Backward:
    return plan(loads(here), today(visit.now), here.deadline, of_land(here.association.land))
