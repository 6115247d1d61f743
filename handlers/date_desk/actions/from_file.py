"""New dates from a calendar file or a table: read back like typed ones."""

from functools import partial

from msgspec.structs import replace

from bot.documents.dates_in import read_in
from bot.domain.cohorts import Cohort
from bot.domain.dates.file import MOST_ENTRIES, Upload, gathered
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.date_desk import CohortDates, PickDates, ReadOn, TakeAllDates, TakeDate
from bot.runtime.feature import ReadFile, Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.cohort_dates import cohort_dates
from handlers.date_desk.actions.entering import LINES, Waiting, choices, read_back, wait, waiting
from handlers.date_desk.screens import from_file as screens


async def came(visit: Visit) -> Screen:
    """At any time. What waits already stays: a second file, or lines, add up. Without an upload: a picture or so."""
    upload = _read(visit)
    if upload is None or upload.lack:
        # What waits stays as it is, and the step stays open.
        if visit.asks(LINES):
            await visit.ask_on()
            return screens.unreadable(upload, visit.asked("cohort"))
        return screens.unreadable(upload)
    cohort = await _cohort(visit)
    if cohort is None:
        return screens.which(await visit.uow.cohorts.of_coordinator(visit.person.id))
    what = waiting(visit, cohort) or Waiting(visit.uow.new_id())
    entries = (*what.entries, *gathered(upload.entries))
    if sum(not entry.over for entry in entries) > MOST_ENTRIES:
        raise Refusal("date_desk-file-too-many", to=CohortDates(cohort.id, 0), file=upload.name, most=MOST_ENTRIES)
    return await read_back(visit, cohort, Waiting(what.draft, what.text, gathered(entries)))


def _read(visit: Visit) -> Upload | None:
    """With its dates, unless nothing came."""
    if visit.upload is None or visit.upload.lack:
        return visit.upload
    if visit.made is None:
        raise ReadFile(partial(read_in, visit.upload, today(visit.now)))
    read: Upload = visit.made
    return read


async def _cohort(visit: Visit) -> Cohort | None:
    """The one whose dates are being entered, or the only one."""
    if visit.asks(LINES):
        return await own_cohort(visit, visit.asked("cohort"))
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return own[0] if len(own) == 1 else None


async def read_on(link: ReadOn, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    what = waiting(visit, cohort)
    if what is None or not what.entries:
        return await cohort_dates(visit, cohort.id)
    return await read_back(visit, cohort, what)


async def pick(link: PickDates, visit: Visit) -> Screen:
    """Each entry of the files, to be taken in or left out."""
    cohort = await own_cohort(visit, link.cohort)
    what = waiting(visit, cohort)
    if what is None or not what.entries:
        return await cohort_dates(visit, cohort.id)
    await visit.ask_on()
    return screens.pick(cohort, what.draft, await choices(visit, cohort, what), link.page)


async def take(link: TakeDate | TakeAllDates, visit: Visit) -> Screen:
    """One entry, or all that may be chosen."""
    cohort = await own_cohort(visit, link.cohort)
    what = waiting(visit, cohort)
    if what is None or what.draft != link.draft:
        return await cohort_dates(visit, cohort.id)
    may = {one for one, _ in await choices(visit, cohort, what)}
    meant, page = ({link.at} & may, link.page) if isinstance(link, TakeDate) else (may, 0)
    entries = (replace(entry, taken=bool(link.take)) if at in meant else entry for at, entry in enumerate(what.entries))
    what = replace(what, entries=tuple(entries))
    await wait(visit, cohort, what, visit.asked("shown"))
    return screens.pick(cohort, link.draft, await choices(visit, cohort, what), page)
