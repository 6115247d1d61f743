"""What the Koordination sees of it."""

from datetime import timedelta

from bot.domain.desk.desk import page
from bot.domain.reminders.reminder import UNHEARD, Reminder
from bot.domain.screen import Screen
from bot.links.reminders import Outlook, Unheard
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.reminders.screens import desk as screens

AHEAD = timedelta(days=14)
BACK = timedelta(days=14)


async def outlook(link: Outlook, visit: Visit) -> Screen:
    """Nothing is counted unless there is no such page any more."""
    cohort, until, size = await own_cohort(visit, link.cohort), visit.now + AHEAD, screens.A_PAGE
    kept = max(link.page, 0)
    coming = await visit.uow.reminders.of_cohort(cohort.id, until, kept * size, size + 1)
    if kept and not coming:
        kept, _, part = page(kept, await visit.uow.reminders.count_of_cohort(cohort.id, until), size)
        coming = await visit.uow.reminders.of_cohort(cohort.id, until, part.start, size)
    return screens.outlook(cohort, await _entries(visit, coming[:size]), kept, more=len(coming) > size)


async def unheard(link: Unheard, visit: Visit) -> Screen:
    """What was missed stands on the first page; a page that is gone leads there."""
    cohort, size = await own_cohort(visit, link.cohort), screens.SILENT
    kept = max(link.page, 0)
    silent = await visit.uow.reminders.unanswered(cohort.id, UNHEARD, kept * size, size + 1)
    if kept and not silent:
        return await unheard(Unheard(cohort.id, 0), visit)
    missed = [] if kept else await visit.uow.reminders.expired(cohort.id, visit.now - BACK, screens.MISSED)
    return screens.unheard(cohort, silent[:size], await _entries(visit, missed), kept, more=len(silent) > size)


async def _entries(visit: Visit, reminders: list[Reminder]) -> list[screens.OutlookEntry]:
    return [await _entry(visit, one) for one in reminders]


async def _entry(visit: Visit, one: Reminder) -> screens.OutlookEntry:
    association = await visit.uow.associations.get(one.planned.association)
    person = await visit.uow.people.get(one.planned.person)
    return screens.OutlookEntry(one, association.name if association else "", person.name if person else "")
