"""Loads what the desk shows, and saves and tells what it decides."""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import NAMED, TABLE, Board, DeskCut, DeskLines, home_cohort, measure, page
from bot.domain.errors import Refusal, there
from bot.domain.journey import Review
from bot.domain.opening import Change
from bot.domain.questions.desk import by_urgency
from bot.domain.screen import Living, Screen
from bot.domain.stand import Stand
from bot.domain.way import Way
from bot.links.desk import DeskAssociation
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.terms import Language
from storage.unit_of_work import UnitOfWork


async def way_through(visit: Visit, cohort: Cohort) -> Way:
    return await scope.way_through(visit.uow, visit.house.programme, cohort)


async def own_way(visit: Visit, cohort: str) -> tuple[Cohort, Way]:
    found = await scope.own_cohort(visit, cohort)
    return found, await way_through(visit, found)


async def seen_way(visit: Visit, cohort: str) -> tuple[Cohort, Way]:
    found = await scope.seen_cohort(visit, cohort)
    return found, await way_through(visit, found)


async def own_review(visit: Visit, review: str) -> tuple[Review, Stand]:
    found = there(await visit.uow.reviews.get(review))
    return found, await scope.own_stand(visit, found.association)


async def board_of(visit: Visit, cohort: Cohort, number: int = 0) -> Board:
    way = await way_through(visit, cohort)
    found, kept, pages = await page_of(visit, cohort, way, DeskCut(number * TABLE, TABLE), NAMED)
    seen = await visit.uow.cohorts.seen_by(visit.person.id)
    if not await scope.leads_cohort(visit, cohort.id):
        return Board(cohort, way, found, kept, pages, 0, len(seen), visit.now, only_looks=True)
    waiting = await visit.uow.reviews.count_waiting(visit.person.id)
    questions = by_urgency(await visit.uow.enquiries.waiting(cohort.id))
    return Board(cohort, way, found, kept, pages, waiting, len(seen), visit.now, questions)


async def page_of(visit: Visit, cohort: Cohort, way: Way, cut: DeskCut, named: int = 1) -> tuple[DeskLines, int, int]:
    """The lines, which page they are (from 0), and how many pages there are: the nearest one when there are fewer."""
    by = measure(way, visit.now)
    found = await visit.uow.desk.lines(cohort.id, by, cut, named)
    kept, pages, part = page(cut.skip // cut.most, found.count, cut.most)
    if part.start != cut.skip:
        found = await visit.uow.desk.lines(cohort.id, by, replace(cut, skip=part.start), named)
    return found, kept, pages


async def refresh_boards(uow: UnitOfWork, cohort: Cohort, now: datetime) -> None:
    """Everybody's desk shows what is true now; whoever reads that of another cohort is left in peace."""
    for person in await uow.people.watchers(cohort.id):
        if await read_cohort(uow, person.id, now) == cohort:
            uow.refresh(person.id, Living.DESK)


async def read_cohort(uow: UnitOfWork, person: str, now: datetime) -> Cohort | None:
    """Whose desk they opened last, and may still look at; else the one that is nearest to them."""
    seen, last = await uow.cohorts.seen_by(person), await uow.desk.cohort(person)
    return next((one for one in seen if one.id == last), None) or home_cohort(
        await uow.cohorts.of_coordinator(person) or seen, now
    )


async def tell_members(uow: UnitOfWork, association: str, screen: Callable[[Language], Screen]) -> None:
    """All who belong to the association, each in their language."""
    await scope.tell_team(uow, association, lambda person: screen(person.language))
    await scope.renew_maps(uow, association)


async def save_change(uow: UnitOfWork, stand: Stand, change: Change) -> None:
    """Refuses when somebody else moved the association at the same moment."""
    if not await scope.save_change(uow, stand, change):
        raise Refusal("desk-changed-meanwhile", to=DeskAssociation(stand.id))
