"""The dates of a cohort, as the Koordination sees them at its desk and behind /termine; and the roll of one."""

from bot.domain.cohorts import AssociationState
from bot.domain.dates import screens
from bot.domain.dates.attendance import Roll
from bot.domain.dates.calendar import CohortDate, is_over
from bot.domain.desk.desk import by_name
from bot.domain.people import Role
from bot.domain.screen import Button, Screen
from bot.links.dates import MyDates
from bot.runtime.scope import leads_cohort, looks_at, seen_cohort
from bot.runtime.visit import Visit
from storage.unit_of_work import UnitOfWork


async def cohort_dates(visit: Visit, id: str = "", *, past: bool = False) -> Screen:
    """The next ones first; of the past ones the latest first."""
    cohort = await seen_cohort(visit, id)
    found = [one for one in await visit.uow.events.of_cohort(cohort.id) if is_over(one, visit.now) is past]
    shown = list(reversed(found)) if past else found
    counted = [(one, await visit.uow.events.turnout(one.id, cohort.id)) for one in shown[: screens.MOST_LISTED]]
    leads = await leads_cohort(visit, cohort.id)
    return screens.dates(cohort, counted, past=past, own=await _own(visit), leads=leads)


async def _own(visit: Visit) -> Button | None:
    found = await looks_at(visit) if Role.MEMBER in visit.roles else None
    return Button("date_desk-to-own", MyDates(found.id)) if found else None


async def roll_of(uow: UnitOfWork, date: CohortDate) -> Roll:
    every = await uow.associations.of_cohort(date.cohort)
    active = by_name(one for one in every if one.state is AssociationState.ACTIVE)
    return Roll(date, active, await uow.events.answers(date.id), await uow.events.attendance(date.id))
