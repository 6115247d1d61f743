"""An association says whether it comes."""

from datetime import timedelta

from bot.domain.attendance import heads
from bot.domain.calendar import CohortDate, Rsvp, is_over
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.dates import AnswerDate
from bot.runtime.feature import Visit
from bot.runtime.scope import tell_desk
from handlers.dates.actions.loading import ahead, seat
from handlers.dates.screens import own as screens
from handlers.dates.screens.own import Seat

SHORTLY = timedelta(days=2)
"""Who cannot come after all, this long before, is told to the Koordination at once."""
MOST_OTHERS = 2


async def answer(link: AnswerDate, visit: Visit) -> Screen:
    """An answer to a time that no longer holds does not count; the date is shown as it is now."""
    here = await seat(visit, link.date, link.association)
    check_writer(here.member)
    if not here.date.asks or is_over(here.date, visit.now):
        return screens.one(here, visit.now)
    if link.since != here.date.since:
        return screens.changed_meanwhile(here)
    return await _keep(visit, here, link)


async def _keep(visit: Visit, here: Seat, link: AnswerDate) -> Screen:
    count = heads(link.coming, link.count)
    said = Rsvp(here.date.id, here.association.id, link.coming, count, visit.person.id, visit.now)
    await visit.uow.events.save_answer(said)
    if said.comes:
        return screens.one(screens.saying(here, said), visit.now)
    if here.said and here.said.comes and here.date.starts_at - visit.now <= SHORTLY:
        await _warn(visit, here)
    return screens.cannot(here, await _others(visit, here.date))


async def _others(visit: Visit, date: CohortDate) -> list[CohortDate]:
    """Later dates of the same kind may take its place."""
    later = [one for one in await ahead(visit, date.cohort) if one.asks and one.kind is date.kind and one.id != date.id]
    return [one for one in later if one.starts_at > visit.now][:MOST_OTHERS]


async def _warn(visit: Visit, here: Seat) -> None:
    told = screens.told_refusal(here, visit.person.name)
    await tell_desk(visit.uow, here.date.cohort, told, valid_until=here.date.starts_at)
