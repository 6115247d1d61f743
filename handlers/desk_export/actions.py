from datetime import timedelta
from functools import partial

from bot.documents.makers import cohort_xlsx
from bot.domain.cohorts import Cohort
from bot.domain.desk.cohort_book import CohortBook, check_allowance
from bot.domain.desk.desk import DeskCut, measure
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.desk_export import AskExport, MakeExport
from bot.runtime.feature import MakeFile, Visit
from bot.runtime.scope import own_cohort, tell_desk, way_through
from handlers.desk_export import screens

A_DAY = timedelta(days=1)


async def ask(link: AskExport, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    return screens.ask(cohort, await visit.uow.associations.count(cohort.id), visit.uow.new_id())


async def make(link: MakeExport, visit: Visit) -> Screen:
    """What a second tap asks for is there already; the file itself is made outside of the transaction."""
    cohort = await own_cohort(visit, link.cohort)
    if at := await visit.uow.books.taken_at(cohort.id, link.id):
        return screens.made_before(cohort, at)
    check_allowance(await visit.uow.books.taken(cohort.id, visit.person.id, visit.now - A_DAY), cohort.id)
    if visit.made is None:
        raise MakeFile(partial(cohort_xlsx, await _book(visit, cohort), visit.person.name))
    await visit.note("export", cohort.id, link.id)
    await tell_desk(visit.uow, cohort.id, screens.told(cohort, visit.person.name, visit.now), but=visit.person.id)
    return screens.made(cohort, visit.made, today(visit.now))


async def _book(visit: Visit, cohort: Cohort) -> CohortBook:
    books, way = visit.uow.books, await way_through(visit.uow, visit.house.programme, cohort)
    associations = await books.associations(cohort.id)
    lines = await visit.uow.desk.lines(cohort.id, measure(way, visit.now), DeskCut(0, len(associations)))
    dates = await visit.uow.events.of_cohort(cohort.id)
    return CohortBook(
        cohort=cohort,
        way=way,
        lines=lines.lines,
        associations=associations,
        stages=await books.stages(cohort.id),
        dates=tuple(date for date in dates if date.asks),
        answers=await books.answers(cohort.id),
        questions=tuple(await books.questions(cohort.id)),
        language=visit.language,
        at=visit.now,
    )
