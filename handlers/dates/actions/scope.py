"""What is theirs: members come through their association, the Koordination through its cohorts."""

from typing import TypeVar

from bot.domain.attendance import Roll
from bot.domain.calendar import CohortDate, is_over
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.desk import by_name, home_cohort
from bot.domain.errors import gone
from bot.domain.people import Member, MemberState
from bot.domain.team import looked_at
from bot.runtime.feature import Visit
from handlers.dates.screens.own import Seat
from storage.unit_of_work import UnitOfWork

Thing = TypeVar("Thing")


def there(found: Thing | None) -> Thing:
    if found is None:
        raise gone()
    return found


async def own_association(visit: Visit, id: str) -> tuple[Association, Member]:
    member = there(await visit.uow.members.in_any_state(id, visit.person.id))
    if member.state is not MemberState.ACTIVE:
        raise gone()
    return there(await visit.uow.associations.get(id)), member


async def looked_at_now(visit: Visit) -> Association | None:
    return looked_at(visit.person, await visit.uow.associations.of_member(visit.person.id))


async def seat(visit: Visit, event: str, association: str) -> Seat:
    found, member = await own_association(visit, association)
    date = there(await visit.uow.events.get(event))
    if date.cohort != found.cohort:
        raise gone()
    said = (await visit.uow.events.answers(date.id)).get(found.id)
    return Seat(date, found, member, said, visit.person.zone)


async def ahead(visit: Visit, cohort: str) -> list[CohortDate]:
    return [one for one in await visit.uow.events.of_cohort(cohort) if not is_over(one, visit.now)]


async def own_cohort(visit: Visit, id: str) -> Cohort:
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return there(next((one for one in own if one.id == id), None))


async def first_cohort(visit: Visit) -> Cohort | None:
    return home_cohort(await visit.uow.cohorts.of_coordinator(visit.person.id), visit.now)


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


async def note(visit: Visit, verb: str, subject: str, detail: str = "") -> None:
    await visit.uow.reviews.note(visit.person.id, verb, subject, detail, visit.now)
