"""Days of tasks: whoever sets one is reminded, or whoever holds the task."""

from msgspec.structs import replace

from bot.domain.errors import Refusal, there
from bot.domain.moments import parse_moment
from bot.domain.programme import Task
from bot.domain.reminder_context import Known
from bot.domain.screen import Place, Screen
from bot.domain.way import today
from bot.links.reminders import AskTaskDate, DropTaskDate, TaskDates
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association
from handlers.reminders.actions.answering import must_write
from handlers.reminders.actions.loading import know, reconcile_association
from handlers.reminders.screens import task_dates as screens

DAY = "reminders.task-day"


async def overview(link: TaskDates, visit: Visit) -> Screen:
    known = await _own(visit, link.association, writing=False)
    return screens.overview(known, known.open_tasks(), visit.language)


async def ask_day(link: AskTaskDate, visit: Visit) -> Screen:
    known = await _own(visit, link.association)
    task = _open(known, link.task)
    if task is None:
        return screens.overview(known, known.open_tasks(), visit.language)
    await visit.ask(DAY, association=link.association, task=link.task)
    return screens.ask_day(known, task, visit.language)


async def day_typed(visit: Visit) -> Screen:
    known = await _own(visit, visit.asked("association"))
    task = _open(known, visit.asked("task"))
    if task is None:
        await visit.answered()
        return replace(screens.overview(known, known.open_tasks(), visit.language), place=Place.NEW, missed=True)
    moment = parse_moment(visit.text, visit.now, visit.person.zone)
    if moment is None:
        return screens.NO_DAY
    if not today(visit.now) <= moment.day <= known.deadline:
        raise Refusal("reminders-task-outside", to=AskTaskDate(known.association.id, task.id), end=known.deadline)
    await visit.uow.reminders.save_task_date(known.association.id, task.id, moment.day)
    await reconcile_association(visit.uow, visit.house, known.association.id, visit.now)
    await visit.answered()
    return screens.day_kept(known, task, moment.day, visit.language)


async def drop(link: DropTaskDate, visit: Visit) -> Screen:
    known = await _own(visit, link.association)
    await visit.uow.reminders.drop_task_date(link.association, link.task)
    await reconcile_association(visit.uow, visit.house, link.association, visit.now)
    if visit.asks(DAY):
        await visit.answered()
    left = {task: day for task, day in known.days.items() if task != link.task}
    return screens.overview(replace(known, days=left), known.open_tasks(), visit.language)


async def _own(visit: Visit, association: str, *, writing: bool = True) -> Known:
    _, member = await own_association(visit, association)
    if writing:
        must_write(association, member)
    return there(await know(visit.uow, visit.house, association, visit.now))


def _open(known: Known, id: str) -> Task | None:
    return next((task for task in known.open_tasks() if task.id == id), None)
