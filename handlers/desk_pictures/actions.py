from functools import partial

from bot.documents.makers import activity_png, funnel_png
from bot.domain.desk.funnel import activity_since, funnel, weeks
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Screen
from bot.links.desk_pictures import ShowActivity, ShowFunnel
from bot.runtime.feature import MakeFile, Visit
from bot.runtime.scope import seen_cohort, way_through
from handlers.desk_pictures import screens


async def show_funnel(link: ShowFunnel, visit: Visit) -> Screen:
    cohort = await seen_cohort(visit, link.cohort)
    way = await way_through(visit.uow, visit.house.programme, cohort)
    count = await visit.uow.overview.funnel(cohort.id, POSTING)
    if not count.associations:
        return screens.empty(cohort)
    found = funnel(way, count, await visit.uow.desk.spread(cohort.id))
    titles = screens.titles(way, visit.language)
    if visit.made is None:
        raise MakeFile(partial(funnel_png, cohort.title, found, titles, visit.language))
    return screens.funnel(cohort, found, titles, visit.made)


async def show_activity(link: ShowActivity, visit: Visit) -> Screen:
    cohort = await seen_cohort(visit, link.cohort)
    found = weeks(await visit.uow.overview.activity(cohort.id, activity_since(visit.now)), visit.now)
    if not any(week.some for week in found):
        return screens.quiet(cohort, found[0].monday)
    if visit.made is None:
        raise MakeFile(partial(activity_png, cohort.title, found, visit.language))
    return screens.activity(cohort, found, visit.made)
