"""New dates: typed as lines, read back with their weekday, then saved."""

from collections.abc import Sequence

from bot.domain.calendar import CohortDate
from bot.domain.cohorts import Cohort
from bot.domain.date_lines import Draft, Unread, dated, read_lines, readable, settled
from bot.domain.review import joined
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links import CohortDates, NewDates, SaveDates, Trust, TrustDates
from bot.runtime.feature import Visit
from handlers.dates.actions import desk
from handlers.dates.actions.scope import note, own_cohort
from handlers.dates.actions.telling import renew_maps
from handlers.dates.screens import entering as screens

LINES = "dates.lines"


async def ask(link: NewDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await visit.ask(LINES, cohort=cohort.id, text="", trust="", draft=visit.uow.new_id())
    return screens.ask(cohort)


async def typed(visit: Visit) -> Screen:
    """Lines add up until they are saved, so that a long list may come in several messages."""
    text = joined(visit.asked("text"), visit.text)
    return await _read_back(visit, await own_cohort(visit, visit.asked("cohort")), text, "")


async def trust(link: TrustDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    if not _waits(visit, cohort):
        return await desk.dates(CohortDates(cohort.id, 0), visit)
    return await _read_back(visit, cohort, visit.asked("text"), link.trust)


async def _read_back(visit: Visit, cohort: Cohort, text: str, trusted: str) -> Screen:
    draft, read = visit.asked("draft"), _read(visit, text, trusted)
    await visit.ask(LINES, cohort=cohort.id, text=text, trust=trusted, draft=draft)
    past = [one for one in readable(read) if one.when.ends_at <= visit.now]
    return screens.read_back(cohort, read, past, draft)


def _read(visit: Visit, text: str, trusted: str) -> tuple[Draft | Unread, ...]:
    """`trusted` is empty until somebody said which is right, the day or the weekday."""
    read = read_lines(text, today(visit.now), Trust(trusted or Trust.DAY))
    return settled(read) if trusted else read


async def save(link: SaveDates, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    if not _waits(visit, cohort) or visit.asked("draft") != link.draft:
        return await desk.dates(CohortDates(cohort.id, 0), visit)
    read = _read(visit, visit.asked("text"), visit.asked("trust"))
    saved = await _save(visit, cohort, link.draft, read)
    await renew_maps(visit.uow, cohort.id)
    await visit.answered()
    return screens.saved(cohort, saved)


async def _save(visit: Visit, cohort: Cohort, draft: str, read: Sequence[Draft | Unread]) -> list[CohortDate]:
    """Ids follow from the draft, so that the same lines are never there twice."""
    dates = [dated(one, f"{draft}{number or ''}", cohort.id, visit.now) for number, one in enumerate(readable(read))]
    for date in dates:
        await visit.uow.events.add(date)
        await note(visit, "date-new", date.id, date.title)
    return dates


def _waits(visit: Visit, cohort: Cohort) -> bool:
    return visit.dialog is not None and visit.dialog.step == LINES and visit.asked("cohort") == cohort.id
