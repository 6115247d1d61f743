"""Loads what the desk shows."""

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import NAMED, TABLE, Board, DeskCut, DeskLines, measure, page
from bot.domain.questions.desk import by_urgency
from bot.domain.way import Way
from bot.runtime import scope
from bot.runtime.feature import Visit


async def way_through(visit: Visit, cohort: Cohort) -> Way:
    return await scope.way_through(visit.uow, visit.house.programme, cohort)


async def seen_way(visit: Visit, cohort: str) -> tuple[Cohort, Way]:
    found = await scope.seen_cohort(visit, cohort)
    return found, await way_through(visit, found)


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
