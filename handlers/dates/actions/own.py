"""Looking at the dates of one's own association."""

from bot.documents.makers import calendar_file
from bot.domain.cohorts import Association, Cohort
from bot.domain.errors import gone
from bot.domain.people import Role
from bot.domain.screen import Place, Screen
from bot.links.dates import DateFile, MyDates, ShowDate
from bot.runtime.feature import Visit
from handlers.dates.actions import desk
from handlers.dates.actions.scope import ahead, first_cohort, looked_at_now, own_association, seat, there
from handlers.dates.screens import own as screens


async def home(visit: Visit) -> Screen:
    """The Koordination sees its cohort, everybody else their association."""
    if Role.COORDINATOR in visit.roles:
        return await desk.home(visit)
    found = await looked_at_now(visit)
    if found is None:
        raise gone()
    return await _mine(visit, found, Place.NEW)


async def mine(link: MyDates, visit: Visit) -> Screen:
    found, _ = await own_association(visit, link.association)
    return await _mine(visit, found, Place.HERE)


async def _mine(visit: Visit, association: Association, place: Place) -> Screen:
    led = await _coordinated(visit)
    cohort = there(await visit.uow.cohorts.get(association.cohort))
    answers = await visit.uow.events.answers_of(association.id)
    dates, deadline = await ahead(visit, cohort.id), association.deadline or cohort.deadline
    return screens.mine(association, deadline, dates, answers, led.id if led else "", place)


async def _coordinated(visit: Visit) -> Cohort | None:
    return await first_cohort(visit) if Role.COORDINATOR in visit.roles else None


async def show(link: ShowDate, visit: Visit) -> Screen:
    return screens.one(await seat(visit, link.event, link.association), visit.now, Place.NEW)


async def file(link: DateFile, visit: Visit) -> Screen:
    here = await seat(visit, link.event, link.association)
    return screens.file(here, calendar_file([here.date], visit.language, visit.now))
