"""The checklist. A tick that is also a task of a stage is that task's."""

from msgspec.structs import replace

from bot.domain.errors import there
from bot.domain.screen import Screen
from bot.domain.submission.submission import posts
from bot.domain.worksheet import check_writer
from bot.links.submission import SubmissionChecklist, TickItem
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing, renew_maps
from bot.runtime.shared.posting import tick_task, untick_task
from handlers.submission.actions.overview import look
from handlers.submission.actions.posting import ask_day
from handlers.submission.screens import checklist as screens
from handlers.submission.screens import overview


async def show(link: SubmissionChecklist, visit: Visit) -> Screen:
    return screens.checklist(await own_standing(visit, link.association))


async def tick(link: TickItem, visit: Visit) -> Screen:
    """That it is in the post is asked with its day, and taken back where that day stands."""
    here = await own_standing(visit, link.association)
    check_writer(here.member)
    item = there(here.way.programme.submission.item(link.check))
    status = here.task(item.tick)
    if posts(item):
        return (
            overview.overview(await look(visit, here.id), visit.now) if status.done_at else await ask_day(visit, here)
        )
    if link.done:
        await tick_task(visit.uow, here, status, visit.person, visit.now)
    else:
        await untick_task(visit.uow, here, status, visit.person)
    await visit.uow.associations.save(replace(here.association, moved_at=visit.now))
    await renew_maps(visit.uow, here.id)
    return screens.checklist(replace(here, tasks=await visit.uow.journey.tasks(here.id)))
