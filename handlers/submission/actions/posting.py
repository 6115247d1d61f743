"""That it is in the post: on which day, another day, and not after all."""

from datetime import date

from msgspec.structs import replace

from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.submission.screens import congratulation
from bot.domain.submission.submission import posted_on
from bot.domain.typed_dates.forms import day_of
from bot.domain.typed_dates.past_days import past_day
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links.submission import AskPosted, NotPosted, PostedOn, TypePosted
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing
from bot.runtime.shared.posting import note_not_posted, note_posted
from handlers.submission.actions.overview import look
from handlers.submission.screens import overview
from handlers.submission.screens import posting as screens

DAY = "submission.day"


async def ask(link: AskPosted, visit: Visit) -> Screen:
    return await ask_day(visit, await _writing(visit, link.association))


async def ask_day(visit: Visit, here: Standing) -> Screen:
    await visit.ask(DAY, association=here.id)
    return screens.ask_day(here.id, await _noted(visit, here), today(visit.now))


async def another_day(link: TypePosted, visit: Visit) -> Screen:
    here = await _writing(visit, link.association)
    await visit.ask(DAY, association=here.id)
    return screens.type_day()


async def chosen(link: PostedOn, visit: Visit) -> Screen:
    """Where somebody else has said another day since, that one is shown, and nothing is changed."""
    here = await _writing(visit, link.association)
    day, noted = day_of(link.day), await _noted(visit, here)
    if noted and noted.isoformat() != link.was:
        return await _as_it_stands(visit, here)
    return await _keep(visit, here, day)


async def day_typed(visit: Visit) -> Screen:
    here = await _writing(visit, visit.asked("association"))
    day = past_day(visit.text, today(visit.now))
    return await _keep(visit, here, day) if day else screens.NO_DAY


async def take_back(link: NotPosted, visit: Visit) -> Screen:
    """A second press only shows how things stand."""
    here = await _writing(visit, link.association)
    status = here.task(POSTING)
    if status.done_at:
        await note_not_posted(visit.uow, here, status, visit.person)
        await _moved(visit, here)
    return await _as_it_stands(visit, here)


async def _keep(visit: Visit, here: Standing, day: date) -> Screen:
    status = here.task(POSTING)
    await note_posted(visit.uow, here, status, day, visit.person, visit.now, here=True)
    if visit.asks(DAY, association=here.id):
        await visit.answered()
    if status.done_at:
        return await _as_it_stands(visit, here)
    await _moved(visit, here)
    return congratulation(here, day, visit.person.name)


async def _writing(visit: Visit, association: str) -> Standing:
    here = await own_standing(visit, association)
    check_writer(here.member)
    return here


async def _noted(visit: Visit, here: Standing) -> date | None:
    return posted_on(await visit.uow.submissions.of(here.id), here.task(POSTING))


async def _as_it_stands(visit: Visit, here: Standing) -> Screen:
    return overview.overview(await look(visit, here.id), visit.now)


async def _moved(visit: Visit, here: Standing) -> None:
    await visit.uow.associations.save(replace(here.association, moved_at=visit.now))
