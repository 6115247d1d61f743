"""The tasks of a stage: who does what, and what is done."""

from bot.domain.names import short
from bot.domain.people import Member
from bot.domain.programme import Stage, Task
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.wording import called, paragraphs
from bot.links.journey import ChooseHolder, HoldTask, OpenStage, ShowTasks, TickTask
from handlers.journey.screens.words import plain, to_map

LONGEST_ON_BUTTON = 22
LONGEST_NAME = 36
MOST_ELSEWHERE = 6
"""Buttons; all are named in the text."""


def task_line(here: Standing, task: Task) -> Value:
    status = here.task(task.id)
    args: dict[str, Value] = {"task": plain(task.title, here.language), "minutes": task.minutes}
    if status.done_at:
        who = called(status.done_by_name)
        return Say("journey-task-done", {**args, "who": who, "at": status.done_at})
    if status.holder:
        return Say("journey-task-held", {**args, "who": status.holder_name})
    return Say("journey-task-open", args)


def tasks(here: Standing, stage: Stage) -> Screen:
    elsewhere = here.open_elsewhere(stage)
    others = Say("journey-tasks-elsewhere", {"tasks": _lines(here, elsewhere)}) if elsewhere else None
    parts = paragraphs(_lines(here, stage.tasks), others)
    args: dict[str, Value] = {"title": plain(stage.title, here.language), "tasks": parts}
    rows = (*_still_open(here, stage, elsewhere), *_done(here, stage), to_map(here.id))
    return Screen("journey-tasks", args, rows, place=Place.HERE)


def _still_open(here: Standing, stage: Stage, elsewhere: tuple[Task, ...]) -> Rows:
    """Where a task was just ticked, the next one stands, or the way back; never what would undo it."""
    tasks = (*here.open_tasks(stage), *elsewhere[:MOST_ELSEWHERE]) if here.member.may_write else ()
    return (*(_open_row(here, task) for task in tasks), row(Button("stage", OpenStage(here.id, stage.id))))


def _done(here: Standing, stage: Stage) -> Rows:
    done = [task for task in stage.tasks if here.task(task.id).done_at] if here.member.may_write else []
    return tuple(row(Button("untick", TickTask(here.id, task.id, 0), _name(task, here))) for task in done)


def _lines(here: Standing, tasks: tuple[Task, ...]) -> Lines:
    return Lines(tuple(task_line(here, task) for task in tasks))


def holder(here: Standing, stage: Stage, task: Task, members: list[Member]) -> Screen:
    people = [
        row(Button("person", HoldTask(here.id, task.id, one.person), {"name": short(one.name, LONGEST_NAME)}))
        for one in members
    ]
    rows = (
        *people,
        row(Button("all", HoldTask(here.id, task.id, ""))),
        row(Button("common-back", ShowTasks(here.id, stage.id))),
    )
    return Screen("journey-holder", {"task": plain(task.title, here.language)}, rows, place=Place.HERE)


def given(here: Standing, stage: Stage, task: Task, giver: str) -> Screen:
    """To the one who holds it now."""
    args: dict[str, Value] = {
        "association": here.association.name,
        "task": plain(task.title, here.language),
        "who": giver,
    }
    return Screen("journey-given", args, (row(Button("tasks", ShowTasks(here.id, stage.id))),))


def _open_row(here: Standing, task: Task) -> tuple[Button, ...]:
    tick = Button("tick", TickTask(here.id, task.id, 1), _name(task, here))
    return row(tick, Button("who", ChooseHolder(here.id, task.id)))


def _name(task: Task, here: Standing) -> dict[str, Value]:
    return {"task": short(plain(task.title, here.language), LONGEST_ON_BUTTON)}
