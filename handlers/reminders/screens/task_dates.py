"""Tasks with a day."""

from collections.abc import Sequence
from datetime import date

from bot.domain.names import short
from bot.domain.programme import Task
from bot.domain.reminder_context import Known
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.wording import CANCEL, listed
from bot.links.reminders import AskTaskDate, DropTaskDate, MyReminders, TaskDates
from bot.terms import Language
from handlers.reminders.screens.words import plain

NO_DAY = Screen("reminders-task-unclear", rows=(CANCEL,), missed=True)


def overview(known: Known, tasks: Sequence[Task], language: Language) -> Screen:
    id, back = known.association.id, row(Button("common-back", MyReminders()))
    if not tasks:
        return Screen("reminders-no-tasks", {"association": known.association.name}, (back,), place=Place.HERE)
    lines = listed(_line(task, known.days.get(task.id), language) for task in tasks)
    rows = tuple(
        row(Button("set", AskTaskDate(id, task.id), {"task": short(plain(task.title, language), 30)})) for task in tasks
    )
    args: dict[str, Value] = {"association": known.association.name, "tasks": lines}
    return Screen("reminders-tasks", args, (*rows, back), place=Place.HERE)


def _line(task: Task, day: date | None, language: Language) -> Value:
    args: dict[str, Value] = {"task": plain(task.title, language)}
    return Say("reminders-task-day", {**args, "day": day}) if day else Say("reminders-task-no-day", args)


def ask_day(known: Known, task: Task, language: Language) -> Screen:
    drop = (row(Button("drop", DropTaskDate(known.association.id, task.id))),) if task.id in known.days else ()
    args: dict[str, Value] = {"task": plain(task.title, language), "end": known.deadline}
    return Screen("reminders-task-when", args, (*drop, CANCEL))


def day_kept(known: Known, task: Task, day: date, language: Language) -> Screen:
    args: dict[str, Value] = {"task": plain(task.title, language), "day": day}
    return Screen("reminders-task-kept", args, (row(Button("tasks", TaskDates(known.association.id))),))
