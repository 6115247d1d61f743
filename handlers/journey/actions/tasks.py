"""Who does what, and what is done."""

from bot.domain.errors import there
from bot.domain.journey import give
from bot.domain.privacy.pausing import check_works
from bot.domain.screen import Screen
from bot.links.journey import ChooseHolder, HoldTask, ShowTasks, TickTask
from bot.runtime.feature import Visit
from bot.runtime.shared.posting import tick_task, untick_task
from handlers.journey.actions.loading import arrive, arrive_to_write, moved, task_of, tell_one
from handlers.journey.screens import tasks as screens


async def show(link: ShowTasks, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    return screens.tasks(here, here.stage_or_now(link.stage))


async def set_tick(link: TickTask, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    stage, task = task_of(here, link.task)
    if link.done:
        await tick_task(visit.uow, here, here.task(task.id), visit.person, visit.now)
    else:
        await untick_task(visit.uow, here, here.task(task.id), visit.person)
    return screens.tasks(await moved(visit, here), stage)


async def choose_holder(link: ChooseHolder, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    stage, task = task_of(here, link.task)
    return screens.holder(here, stage, task, await visit.uow.members.team(here.id))


async def hold(link: HoldTask, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    stage, task = task_of(here, link.task)
    old = here.task(task.id)
    if link.person:
        check_works(there(await visit.uow.members.active(here.id, link.person)), ShowTasks(here.id, stage.id))
    if link.person and link.person not in (visit.person.id, old.holder):
        who = visit.person.name
        await tell_one(visit, here, link.person, lambda seen: screens.given(seen, stage, task, who))
    await visit.uow.journey.save_task(give(old, link.person or None))
    return screens.tasks(await moved(visit, here), stage)
