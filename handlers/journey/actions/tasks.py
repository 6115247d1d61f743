"""Who does what, and what is done."""

from bot.domain.errors import there
from bot.domain.journey import TaskStatus, give, tick, untick
from bot.domain.pausing import check_works
from bot.domain.programme import Stage
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.links.journey import ChooseHolder, HoldTask, ShowTasks, TickTask
from bot.runtime.feature import Visit
from handlers.journey.actions.loading import arrive, arrive_to_write, moved, task_of, tell_one
from handlers.journey.screens import tasks as screens


async def show(link: ShowTasks, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    return screens.tasks(here, here.stage_or_now(link.stage))


async def set_tick(link: TickTask, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    stage, task = task_of(here, link.task)
    old = here.task(task.id)
    return await _saved(visit, here, stage, tick(old, visit.person.id, visit.now) if link.done else untick(old))


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
    return await _saved(visit, here, stage, give(old, link.person or None))


async def _saved(visit: Visit, here: Standing, stage: Stage, status: TaskStatus) -> Screen:
    await visit.uow.journey.save_task(status)
    after = await moved(visit, here)
    return screens.tasks(after, stage)
