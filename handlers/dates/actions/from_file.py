"""New dates from a calendar file or a table: read back like typed ones."""

from bot.documents.dates_in import read_dates
from bot.domain.cohorts import Cohort
from bot.domain.date_file import MOST_ENTRIES, Entry, Unusable
from bot.domain.errors import Refusal, gone
from bot.domain.screen import Screen
from bot.domain.uploads import Upload
from bot.domain.way import today
from bot.links import CohortDates, FileDates, ReadOn
from bot.runtime.feature import Visit
from handlers.dates.actions import desk
from handlers.dates.actions.entering import LINES, Waiting, read_back, wait, waiting
from handlers.dates.actions.scope import own_cohort
from handlers.dates.screens import from_file as screens


async def ask(link: FileDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await wait(visit, cohort, Waiting(visit.uow.new_id()))
    return screens.ask(cohort)


async def came(visit: Visit) -> Screen:
    """At any time. What waits already stays: a second file, or lines, add up."""
    if visit.upload is None:
        raise gone()
    cohort = await _cohort(visit)
    if cohort is None:
        return screens.which(await visit.uow.cohorts.of_coordinator(visit.person.id))
    what = waiting(visit, cohort) or Waiting(visit.uow.new_id())
    entries = (*what.entries, *await _entries(visit.upload, visit))
    if len(entries) > MOST_ENTRIES:
        raise Refusal("dates-file-too-many", to=CohortDates(cohort.id, 0), file=visit.upload.name, most=MOST_ENTRIES)
    return await read_back(visit, cohort, Waiting(what.draft, what.text, entries))


async def _cohort(visit: Visit) -> Cohort | None:
    """The one whose dates are being entered, or the only one."""
    if visit.dialog and visit.dialog.step == LINES:
        return await own_cohort(visit, visit.asked("cohort"))
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return own[0] if len(own) == 1 else None


async def _entries(upload: Upload, visit: Visit) -> tuple[Entry, ...]:
    if upload.lack:
        raise Refusal(f"dates-file-{upload.lack}", file=upload.name)
    try:
        return await read_dates(upload, today(visit.now))
    except Unusable as fault:
        raise Refusal(f"dates-file-{fault.flaw}", file=upload.name, most=MOST_ENTRIES) from fault


async def read_on(link: ReadOn, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    what = waiting(visit, cohort)
    if what is None or not what.entries:
        return await desk.dates(CohortDates(cohort.id, 0), visit)
    return await read_back(visit, cohort, what)
