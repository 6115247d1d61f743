"""What is theirs: everything is reached through the coordinator's own cohorts; foreign is missing."""

from collections.abc import Callable
from typing import TypeVar

from bot.domain.cohorts import Cohort
from bot.domain.desk import Board, board, home_cohort
from bot.domain.errors import Refusal, gone
from bot.domain.journey import Review
from bot.domain.opening import Change
from bot.domain.people import MemberState, Person
from bot.domain.screen import Living, Screen
from bot.domain.stand import Stand
from bot.domain.way import Way, way_of
from bot.links.desk import DeskAssociation
from bot.runtime.feature import Visit
from bot.terms import Language

Thing = TypeVar("Thing")


def there(found: Thing | None) -> Thing:
    if found is None:
        raise gone()
    return found


async def own_cohort(visit: Visit, cohort: str) -> Cohort:
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return there(next((one for one in own if one.id == cohort), None))


async def first_cohort(visit: Visit) -> Cohort:
    return there(home_cohort(await visit.uow.cohorts.of_coordinator(visit.person.id), visit.now))


async def way_through(visit: Visit, cohort: Cohort) -> Way:
    return way_of(visit.house.programme, cohort, await visit.uow.cohorts.plans(cohort.id))


async def own_stand(visit: Visit, association: str) -> Stand:
    found = there(await visit.uow.associations.get(association))
    cohort = await own_cohort(visit, found.cohort)
    return Stand(found, cohort, await way_through(visit, cohort), await visit.uow.journey.stages(found.id))


async def own_review(visit: Visit, review: str) -> tuple[Review, Stand]:
    found = there(await visit.uow.reviews.get(review))
    return found, await own_stand(visit, found.association)


async def stands_of(visit: Visit, cohort: Cohort) -> list[Stand]:
    way = await way_through(visit, cohort)
    found = await visit.uow.associations.of_cohort(cohort.id)
    return [Stand(one, cohort, way, await visit.uow.journey.stages(one.id)) for one in found]


async def board_of(visit: Visit, cohort: Cohort, coordinator: Person) -> Board:
    stands = await stands_of(visit, cohort)
    waiting = await visit.uow.reviews.waiting(coordinator.id)
    own = await visit.uow.cohorts.of_coordinator(coordinator.id)
    return board(cohort, stands, len(visit.house.programme.stages), len(waiting), len(own), visit.now)


async def refresh_boards(visit: Visit, cohort: Cohort) -> None:
    """Everybody's desk shows what is true now; whoever works in another cohort first is left in peace."""
    for coordinator in await visit.uow.people.coordinators(cohort.id):
        own = await visit.uow.cohorts.of_coordinator(coordinator.id)
        if home_cohort(own, visit.now) == cohort:
            visit.uow.refresh(coordinator.id, Living.DESK)


async def tell_members(visit: Visit, association: str, screen: Callable[[Language], Screen], key: str) -> None:
    """All who belong to the association, each once and in their language."""
    for member in await visit.uow.members.with_waiting(association):
        person = await visit.uow.people.get(member.person)
        if person and member.state is MemberState.ACTIVE:
            visit.uow.say(person.id, screen(person.language), key=f"{key}-{person.id}")
            visit.uow.refresh(person.id, Living.MAP)


async def save_change(visit: Visit, stand: Stand, change: Change) -> None:
    """Refuses when somebody else moved the association at the same moment."""
    saved = [await visit.uow.journey.save_stage(status) for status in change.statuses]
    if change.association != stand.association:
        saved.append(await visit.uow.associations.save(change.association))
    if not all(saved):
        raise Refusal("desk-changed-meanwhile", to=DeskAssociation(stand.association.id))


async def note(visit: Visit, verb: str, subject: str, detail: str = "") -> None:
    await visit.uow.reviews.note(visit.person.id, verb, subject, detail, visit.now)
