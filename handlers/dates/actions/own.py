"""Looking at the dates of one's own association."""

from dataclasses import replace

from bot.documents.makers import calendar_file
from bot.domain.errors import there
from bot.domain.people import Role
from bot.domain.screen import Place, Screen
from bot.links.date_desk import CohortDates
from bot.links.dates import DateFile, MyDates, ShowDate
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, own_cohort
from handlers.dates.actions import desk
from handlers.dates.actions.loading import ahead, seat
from handlers.dates.screens import own as screens


async def home(visit: Visit) -> Screen:
    """The Koordination sees its cohort, everybody else their association."""
    if Role.COORDINATOR in visit.roles:
        return await desk.dates(CohortDates("", 0), visit)
    return await mine(MyDates(""), visit)


async def mine(link: MyDates, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    led = await own_cohort(visit) if Role.COORDINATOR in visit.roles else None
    cohort = there(await visit.uow.cohorts.get(association.cohort))
    answers = await visit.uow.events.answers_of(association.id)
    dates, deadline = await ahead(visit, cohort.id), association.deadline or cohort.deadline
    return screens.mine(association, deadline, dates, answers, led.id if led else "")


async def show(link: ShowDate, visit: Visit) -> Screen:
    """The message that told of it stays."""
    return replace(screens.one(await seat(visit, link.date, link.association), visit.now), place=Place.NEW)


async def file(link: DateFile, visit: Visit) -> Screen:
    here = await seat(visit, link.date, link.association)
    return screens.file(here, calendar_file([here.date], visit.language, visit.now))
