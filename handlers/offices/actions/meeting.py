"""What associations left for the network meeting."""

from bot.domain.desk.desk import page
from bot.domain.errors import there
from bot.domain.office import A_PAGE
from bot.domain.screen import Screen
from bot.links.offices import OfficeQuestions, OfficeQuestionTaken
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, own_stand
from handlers.offices.screens import desk as screens


async def questions(link: OfficeQuestions, visit: Visit) -> Screen:
    cohort, offices = await own_cohort(visit, link.cohort), visit.uow.offices
    number, pages, part = page(link.page, await offices.count(cohort.id), A_PAGE)
    return screens.questions(cohort, await offices.questions(cohort.id, A_PAGE, part.start), number, pages)


async def taken(link: OfficeQuestionTaken, visit: Visit) -> Screen:
    """A second tap shows what is left."""
    left = there(await visit.uow.offices.question(link.question_left))
    stand = await own_stand(visit, left.association)
    await visit.uow.offices.take(left.id, visit.now)
    return await questions(OfficeQuestions(stand.cohort.id), visit)
