"""What the Koordination sees of it."""

from datetime import timedelta

from bot.domain.desk import page
from bot.domain.reminders import UNHEARD, Reminder
from bot.domain.screen import Screen
from bot.links.reminders import Outlook, Unheard
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.reminders.screens import desk as screens

AHEAD = timedelta(days=14)
BACK = timedelta(days=14)
MOST_MISSED = 10


async def outlook(link: Outlook, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    coming = await visit.uow.reminders.of_cohort(cohort.id, visit.now + AHEAD)
    kept, pages, part = page(link.page, len(coming), screens.A_PAGE)
    return screens.outlook(cohort, await _entries(visit, coming[part]), kept, pages)


async def unheard(link: Unheard, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    counted = {one.association: one for one in await visit.uow.reminders.unanswered(cohort.id)}
    silent = [
        (one, counted[one.id])
        for one in await visit.uow.associations.of_cohort(cohort.id)
        if one.id in counted and (counted[one.id].messages >= UNHEARD or counted[one.id].asked_if_quiet)
    ]
    missed = await visit.uow.reminders.expired(cohort.id, visit.now - BACK)
    return screens.unheard(cohort, silent, await _entries(visit, missed[:MOST_MISSED]))


async def _entries(visit: Visit, reminders: list[Reminder]) -> list[screens.OutlookEntry]:
    return [await _entry(visit, one) for one in reminders]


async def _entry(visit: Visit, one: Reminder) -> screens.OutlookEntry:
    association = await visit.uow.associations.get(one.planned.association)
    person = await visit.uow.people.get(one.planned.person)
    return screens.OutlookEntry(one, association.name if association else "", person.name if person else "")
