"""Loads dates: members come through their association, the Koordination through its cohorts."""

from bot.domain.attendance import Roll
from bot.domain.calendar import CohortDate, is_over
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.desk import by_name
from bot.domain.errors import gone, there
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, own_cohort
from handlers.dates.screens.own import Seat
from storage.unit_of_work import UnitOfWork


async def seat(visit: Visit, event: str, association: str) -> Seat:
    found, member = await own_association(visit, association)
    date = there(await visit.uow.events.get(event))
    if date.cohort != found.cohort:
        raise gone()
    said = (await visit.uow.events.answers(date.id)).get(found.id)
    return Seat(date, found, member, said, visit.person.zone)


async def ahead(visit: Visit, cohort: str) -> list[CohortDate]:
    return [one for one in await visit.uow.events.of_cohort(cohort) if not is_over(one, visit.now)]


async def own_date(visit: Visit, event: str) -> tuple[CohortDate, Cohort]:
    date = there(await visit.uow.events.get(event))
    return date, await own_cohort(visit, date.cohort)


async def active_of(uow: UnitOfWork, cohort: str) -> tuple[Association, ...]:
    return by_name(one for one in await uow.associations.of_cohort(cohort) if one.state is AssociationState.ACTIVE)


async def roll_of(uow: UnitOfWork, date: CohortDate) -> Roll:
    return Roll(
        date,
        await active_of(uow, date.cohort),
        await uow.events.answers(date.id),
        await uow.events.attendance(date.id),
    )
