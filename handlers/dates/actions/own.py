"""The dates of one's own association: looking and answering."""

from datetime import timedelta

from msgspec.structs import replace

from bot.documents.makers import calendar_file
from bot.domain.dates.attendance import heads
from bot.domain.dates.calendar import CohortDate, Rsvp, is_over
from bot.domain.errors import gone, there
from bot.domain.people import Role
from bot.domain.screen import Place, Screen
from bot.domain.worksheet import check_writer
from bot.links import dates as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, own_cohort, tell_desk
from bot.runtime.shared.cohort_dates import cohort_dates
from handlers.dates.screens import own as screens

SHORTLY = timedelta(days=2)
"""Who cannot come after all, this long before, is told to the Koordination at once."""
MOST_OTHERS = 2


async def home(visit: Visit) -> Screen:
    """The Koordination sees its cohort, as does who only looks at a desk; everybody else their association."""
    if Role.COORDINATOR in visit.roles or visit.roles & {Role.OBSERVER, Role.MEMBER} == {Role.OBSERVER}:
        return await cohort_dates(visit)
    return await mine(links.MyDates(""), visit)


async def mine(link: links.MyDates, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    led = await own_cohort(visit) if Role.COORDINATOR in visit.roles else None
    cohort = there(await visit.uow.cohorts.get(association.cohort))
    answers = await visit.uow.events.answers_of(association.id)
    dates, deadline = await ahead(visit, cohort.id), association.deadline or cohort.deadline
    return screens.mine(association, deadline, dates, answers, led.id if led else "")


async def show(link: links.ShowDate, visit: Visit) -> Screen:
    """The message that told of it stays."""
    return replace(screens.one(await seat(visit, link.date, link.association), visit.now), place=Place.NEW)


async def file(link: links.DateFile, visit: Visit) -> Screen:
    here = await seat(visit, link.date, link.association)
    return screens.file(here, calendar_file([here.date], visit.language, visit.now))


async def answer(link: links.AnswerDate, visit: Visit) -> Screen:
    """An answer to a time that no longer holds does not count; the date is shown as it is now."""
    here = await seat(visit, link.date, link.association)
    check_writer(here.member)
    if not here.date.asks or is_over(here.date, visit.now):
        return screens.one(here, visit.now)
    if link.since != here.date.since:
        return screens.changed_meanwhile(here)
    count = heads(link.coming, link.count)
    said = Rsvp(here.date.id, here.association.id, link.coming, count, visit.person.id, visit.now)
    await visit.uow.events.save_answer(said)
    if said.comes:
        return screens.one(replace(here, said=said), visit.now)
    if here.said and here.said.comes and here.date.starts_at - visit.now <= SHORTLY:
        told = screens.told_refusal(here, visit.person.name)
        await tell_desk(visit.uow, here.date.cohort, told, valid_until=here.date.starts_at)
    return screens.cannot(here, await _others(visit, here.date))


async def _others(visit: Visit, date: CohortDate) -> list[CohortDate]:
    """Later dates of the same kind may take its place."""
    later = [one for one in await ahead(visit, date.cohort) if one.asks and one.kind is date.kind and one.id != date.id]
    return [one for one in later if one.starts_at > visit.now][:MOST_OTHERS]


async def seat(visit: Visit, event: str, association: str) -> screens.Seat:
    found, member = await own_association(visit, association)
    date = there(await visit.uow.events.get(event))
    if date.cohort != found.cohort:
        raise gone()
    said = (await visit.uow.events.answers(date.id)).get(found.id)
    return screens.Seat(date, found, member, said, visit.person.zone)


async def ahead(visit: Visit, cohort: str) -> list[CohortDate]:
    return [one for one in await visit.uow.events.of_cohort(cohort) if not is_over(one, visit.now)]
