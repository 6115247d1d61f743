"""What the Koordination sees of it."""

from datetime import timedelta

from bot.domain.cohorts import Cohort
from bot.domain.desk import home_cohort, page
from bot.domain.errors import gone
from bot.domain.reminders import UNHEARD, Reminder
from bot.domain.screen import Place, Screen
from bot.links.reminders import Outlook, Unheard
from bot.runtime.feature import Visit
from handlers.reminders.screens import desk as screens

AHEAD = timedelta(days=14)
BACK = timedelta(days=14)
MOST_MISSED = 10


async def outlook(link: Outlook, visit: Visit) -> Screen:
    return await _outlook(visit, await _own(visit, link.cohort), link.page, Place.HERE)


async def outlook_said(visit: Visit) -> Screen:
    cohort = home_cohort(await visit.uow.cohorts.of_coordinator(visit.person.id), visit.now)
    if cohort is None:
        raise gone()
    return await _outlook(visit, cohort, 0, Place.NEW)


async def unheard(link: Unheard, visit: Visit) -> Screen:
    cohort = await _own(visit, link.cohort)
    counted = {one.association: one for one in await visit.uow.reminders.unanswered(cohort.id)}
    silent = [
        (one, counted[one.id])
        for one in await visit.uow.associations.of_cohort(cohort.id)
        if one.id in counted and (counted[one.id].messages >= UNHEARD or counted[one.id].asked_if_quiet)
    ]
    missed = await visit.uow.reminders.expired(cohort.id, visit.now - BACK)
    return screens.unheard(cohort, silent, await _entries(visit, missed[:MOST_MISSED]))


async def _outlook(visit: Visit, cohort: Cohort, number: int, place: Place) -> Screen:
    coming = await visit.uow.reminders.of_cohort(cohort.id, visit.now + AHEAD)
    kept, pages, part = page(number, len(coming), screens.A_PAGE)
    return screens.outlook(cohort, await _entries(visit, coming[part]), kept, pages, place)


async def _entries(visit: Visit, reminders: list[Reminder]) -> list[screens.OutlookEntry]:
    return [await _entry(visit, one) for one in reminders]


async def _entry(visit: Visit, one: Reminder) -> screens.OutlookEntry:
    association = await visit.uow.associations.get(one.planned.association)
    person = await visit.uow.people.get(one.planned.person)
    return screens.OutlookEntry(one, association.name if association else "", person.name if person else "")


async def _own(visit: Visit, cohort: str) -> Cohort:
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    found = next((one for one in own if one.id == cohort), None)
    if found is None:
        raise gone()
    return found
