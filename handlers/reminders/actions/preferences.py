"""How somebody wants to be reminded, and the days that they give to tasks."""

from collections.abc import Callable
from datetime import time

from msgspec.structs import replace

from bot.domain.errors import Refusal, there
from bot.domain.people import Role
from bot.domain.programme import Task
from bot.domain.quiet_hours import Hours
from bot.domain.reminders.context import Known
from bot.domain.reminders.reminder import Manner, silenced, speaking
from bot.domain.screen import Place, Screen
from bot.domain.typed_dates.moments import parse_moment
from bot.domain.way import today
from bot.links import reminders as links
from bot.runtime.feature import Visit
from bot.runtime.scope import looks_at, own_association
from bot.terms import DaySet, ReminderKind
from handlers.reminders.actions.answering import must_write
from handlers.reminders.actions.loading import know, reconcile_association
from handlers.reminders.screens import preferences as screens

DAYS = {DaySet.WEEK: range(5), DaySet.SATURDAY: range(6), DaySet.ALL: range(7)}
DAY = "reminders.task-day"


async def overview(_link: links.MyReminders, visit: Visit) -> Screen:
    desk = Role.COORDINATOR in visit.roles
    return screens.overview(await _manner(visit), await _association(visit), desk)


async def kind(link: links.AskMode, visit: Visit) -> Screen:
    return screens.kind_page(await _manner(visit), _settable(link.kind))


async def set_mode(link: links.SetMode, visit: Visit) -> Screen:
    kind = _settable(link.kind)
    return screens.kind_page(await _change(visit, lambda old: old.with_mode(kind, link.mode)), kind)


async def hours(_link: links.QuietHours, visit: Visit) -> Screen:
    return screens.quiet_hours(await _manner(visit))


async def set_hours(link: links.SetHours, visit: Visit) -> Screen:
    begin, end = sorted((min(abs(link.begin), 22), min(abs(link.end), 23)))
    return screens.quiet_hours(
        await _hours(visit, lambda old: replace(old, begin=time(begin), end=time(max(end, begin + 1))))
    )


async def set_days(link: links.SetDays, visit: Visit) -> Screen:
    every = link.days is DaySet.ALL
    return screens.quiet_hours(
        await _hours(visit, lambda old: replace(old, days=frozenset(DAYS[link.days]), on_holidays=every))
    )


async def set_digest(link: links.SetDigest, visit: Visit) -> Screen:
    await _change(visit, lambda old: replace(old, digest=bool(link.on)))
    return await overview(links.MyReminders(), visit)


async def silence(link: links.Silence, visit: Visit) -> Screen:
    if not link.on:
        await _change(visit, speaking)
        return await overview(links.MyReminders(), visit)
    await _change(visit, silenced)
    return screens.silenced(await _association(visit))


async def _association(visit: Visit) -> str:
    found = await looks_at(visit)
    return found.id if found else ""


async def _manner(visit: Visit) -> Manner:
    return await visit.uow.reminders.manner(visit.person.id)


async def _hours(visit: Visit, change: Callable[[Hours], Hours]) -> Manner:
    return await _change(visit, lambda old: replace(old, hours=change(old.hours)))


async def _change(visit: Visit, change: Callable[[Manner], Manner]) -> Manner:
    """Whatever follows from it is planned anew within the second."""
    new = change(await _manner(visit))
    await visit.uow.reminders.save_manner(new)
    for association in await visit.uow.associations.of_member(visit.person.id):
        await visit.uow.reminders.touch(association.id)
    for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id):
        await visit.uow.reminders.touch_cohort(cohort.id)
    return new


def _settable(kind: ReminderKind) -> ReminderKind:
    """The summary is no kind of its own: who presses a forged button sees the deadline."""
    return ReminderKind.FUNDING if kind is ReminderKind.DIGEST else kind


async def tasks(link: links.TaskDates, visit: Visit) -> Screen:
    known = await _own(visit, link.association, writing=False)
    return screens.tasks(known, known.open_tasks(), visit.language)


async def ask_day(link: links.AskTaskDate, visit: Visit) -> Screen:
    known = await _own(visit, link.association)
    task = _open(known, link.task)
    if task is None:
        return screens.tasks(known, known.open_tasks(), visit.language)
    await visit.ask(DAY, association=link.association, task=link.task)
    return screens.ask_day(known, task, visit.language)


async def day_typed(visit: Visit) -> Screen:
    known = await _own(visit, visit.asked("association"))
    task = _open(known, visit.asked("task"))
    if task is None:
        await visit.answered()
        return replace(screens.tasks(known, known.open_tasks(), visit.language), place=Place.NEW, missed=True)
    moment = parse_moment(visit.text, visit.now, visit.person.zone)
    if moment is None:
        return screens.NO_DAY
    if not today(visit.now) <= moment.day <= known.deadline:
        raise Refusal("reminders-task-outside", to=links.AskTaskDate(known.association.id, task.id), end=known.deadline)
    await visit.uow.reminders.save_task_date(known.association.id, task.id, moment.day)
    await reconcile_association(visit.uow, visit.house, known.association.id, visit.now)
    await visit.answered()
    return screens.day_kept(known, task, moment.day, visit.language)


async def drop_day(link: links.DropTaskDate, visit: Visit) -> Screen:
    known = await _own(visit, link.association)
    await visit.uow.reminders.drop_task_date(link.association, link.task)
    await reconcile_association(visit.uow, visit.house, link.association, visit.now)
    if visit.asks(DAY):
        await visit.answered()
    left = {task: day for task, day in known.days.items() if task != link.task}
    return screens.tasks(replace(known, days=left), known.open_tasks(), visit.language)


async def _own(visit: Visit, association: str, *, writing: bool = True) -> Known:
    _, member = await own_association(visit, association)
    if writing:
        must_write(association, member)
    return there(await know(visit.uow, visit.house, association, visit.now))


def _open(known: Known, id: str) -> Task | None:
    return next((task for task in known.open_tasks() if task.id == id), None)
