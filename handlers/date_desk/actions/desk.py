"""The dates of a cohort as the Koordination sees them."""

from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate, DateNews, NewsKind, is_over
from bot.domain.errors import there
from bot.domain.screen import Screen, Value
from bot.links.date_desk import AnnounceDate, AnnounceNow, CohortDates, DeskDate
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.cohort_dates import cohort_dates
from handlers.date_desk.actions.telling import count_people, tell
from handlers.date_desk.screens import desk as screens

ANNOUNCED = "date-announced"
TOLD = (ANNOUNCED, "date-moved", "date-changed")
"""Verbs of the audit book after which everybody knows of a date."""


async def dates(link: CohortDates, visit: Visit) -> Screen:
    return await cohort_dates(visit, link.cohort, past=bool(link.past))


async def show(link: DeskDate, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    return await desk_date(visit, date, cohort)


async def desk_date(visit: Visit, date: CohortDate, cohort: Cohort, note: Value | None = None) -> Screen:
    known = await announced_before(visit, date)
    return screens.one(date, await visit.uow.events.turnout(date.id, cohort.id), visit.now, note, known=known)


async def announced_before(visit: Visit, date: CohortDate) -> bool:
    """Whatever changes afterwards is told by itself, so there is nothing more to announce."""
    return any(verb in TOLD for _at, _who, verb, _detail in await visit.uow.reviews.notes(date.id))


async def ask_announce(link: AnnounceDate, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    if not await _to_announce(visit, date):
        return await desk_date(visit, date, cohort)
    return screens.ask_announce(date, await count_people(visit.uow, date))


async def announce(link: AnnounceNow, visit: Visit) -> Screen:
    """Each person hears of a date once; what was changed since it was asked is asked anew."""
    date, cohort = await own_date(visit, link.date)
    if link.sequence != date.sequence or not await _to_announce(visit, date):
        return await ask_announce(AnnounceDate(date.id, date.sequence), visit)
    key = f"announced-{date.id}-{date.sequence}"
    people, later = await tell(visit.uow, DateNews(NewsKind.ANNOUNCED, date), key, visit.now)
    if people:
        await visit.note(ANNOUNCED, date.id, str(date.sequence))
    return await desk_date(visit, date, cohort, screens.announced(people, later))


async def _to_announce(visit: Visit, date: CohortDate) -> bool:
    return date.planned and not is_over(date, visit.now) and not await announced_before(visit, date)


async def own_date(visit: Visit, event: str) -> tuple[CohortDate, Cohort]:
    date = there(await visit.uow.events.get(event))
    return date, await own_cohort(visit, date.cohort)
