"""How somebody wants to be reminded, and the days that they give to tasks."""

from collections.abc import Sequence
from datetime import date

from bot.domain.names import short
from bot.domain.programme import Task
from bot.domain.reminders.context import Known
from bot.domain.reminders.reminder import Manner
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.wording import CANCEL, HOME, listed, pairs
from bot.links import reminders as links
from bot.terms import DaySet, Language, Mode, ReminderKind
from handlers.reminders.screens.words import plain

HOURS = ((8, 18), (9, 19), (10, 20), (12, 21), (16, 21))
FOR_MEMBERS = (
    ReminderKind.WORKSHOP,
    ReminderKind.TASK,
    ReminderKind.STAGE,
    ReminderKind.FUNDING,
    ReminderKind.REQUEST,
    ReminderKind.SILENCE,
)
FOR_DESK = (ReminderKind.REVIEW,)
NO_DAY = Screen("reminders-task-unclear", rows=(CANCEL,), missed=True)


def overview(manner: Manner, association: str, desk: bool) -> Screen:
    """`association` is empty for somebody who belongs to none."""
    kinds = (*(FOR_MEMBERS if association else ()), *(FOR_DESK if desk else ()))
    args: dict[str, Value] = {
        "kinds": listed(_line(manner, kind) for kind in kinds),
        "hours": hours(manner),
        "digest": Say(f"reminders-digest-{'on' if manner.digest else 'off'}") if association else "",
    }
    choose = pairs(Button(f"reminders-kind-{kind.name.lower()}", links.AskMode(kind)) for kind in kinds)
    return Screen("reminders-mine", args, (*choose, *_below(manner, association)), place=Place.HERE)


def _below(manner: Manner, association: str) -> tuple[tuple[Button, ...], ...]:
    digest = Button("nodigest", links.SetDigest(0)) if manner.digest else Button("digest", links.SetDigest(1))
    days = (row(Button("tasks", links.TaskDates(association))),) if association else ()
    silence = Button("speak", links.Silence(0)) if manner.silent else Button("silence", links.Silence(1))
    hours_row = row(Button("hours", links.QuietHours()), *((digest,) if association else ()))
    return (hours_row, *days, row(silence), HOME)


def _line(manner: Manner, kind: ReminderKind) -> Value:
    name = Say(f"reminders-kind-{kind.name.lower()}")
    return Say("reminders-kind-line", {"kind": name, "mode": Say(f"reminders-mode-{manner.mode(kind).name.lower()}")})


def hours(manner: Manner) -> Value:
    chosen = manner.hours
    days = Say(f"reminders-days-{day_set(manner).name.lower()}")
    args: dict[str, Value] = {"begin": f"{chosen.begin:%H:%M}", "end": f"{chosen.end:%H:%M}", "days": days}
    return Say("reminders-hours-line", args)


def day_set(manner: Manner) -> DaySet:
    return {5: DaySet.WEEK, 6: DaySet.SATURDAY}.get(len(manner.hours.days), DaySet.ALL)


def kind_page(manner: Manner, kind: ReminderKind) -> Screen:
    modes = [Mode.NOW, Mode.DIGEST, Mode.OFF]
    if kind is ReminderKind.FUNDING:
        modes.remove(Mode.OFF)
    if kind is ReminderKind.REVIEW:
        modes.remove(Mode.DIGEST)
    choices = tuple(
        row(Button(f"reminders-choose-{mode.name.lower()}", links.SetMode(kind, mode)))
        for mode in modes
        if mode is not manner.mode(kind)
    )
    word = kind.name.lower()
    args: dict[str, Value] = {
        "kind": Say(f"reminders-kind-{word}"),
        "reason": Say(f"reminders-why-{word}"),
        "mode": Say(f"reminders-mode-{manner.mode(kind).name.lower()}"),
        "must": Say("reminders-must") if kind is ReminderKind.FUNDING else "",
    }
    return Screen("reminders-kind", args, (*choices, row(Button("common-back", links.MyReminders()))), place=Place.HERE)


def quiet_hours(manner: Manner) -> Screen:
    chosen = (manner.hours.begin.hour, manner.hours.end.hour)
    times = [
        Button("hours", links.SetHours(begin, end), {"begin": begin, "end": end})
        for begin, end in HOURS
        if (begin, end) != chosen
    ]
    days = [Button(days.name.lower(), links.SetDays(days)) for days in DaySet if days is not day_set(manner)]
    rows = (tuple(times[:2]), tuple(times[2:]), *(row(button) for button in days), row(_back()))
    return Screen("reminders-hours", {"hours": hours(manner)}, rows, place=Place.HERE)


def silenced(association: str) -> Screen:
    text = "reminders-silenced" if association else "reminders-silenced-desk"
    return Screen(text, rows=(row(Button("speak", links.Silence(0))), row(_back())))


def _back() -> Button:
    return Button("common-back", links.MyReminders())


def tasks(known: Known, tasks: Sequence[Task], language: Language) -> Screen:
    id, back = known.association.id, row(Button("common-back", links.MyReminders()))
    if not tasks:
        return Screen("reminders-no-tasks", {"association": known.association.name}, (back,), place=Place.HERE)
    lines = listed(_task_line(task, known.days.get(task.id), language) for task in tasks)
    rows = tuple(
        row(Button("set", links.AskTaskDate(id, task.id), {"task": short(plain(task.title, language), 30)}))
        for task in tasks
    )
    args: dict[str, Value] = {"association": known.association.name, "tasks": lines}
    return Screen("reminders-tasks", args, (*rows, back), place=Place.HERE)


def _task_line(task: Task, day: date | None, language: Language) -> Value:
    title = plain(task.title, language)
    return Say("reminders-task-day", {"task": title, "day": day}) if day else title


def ask_day(known: Known, task: Task, language: Language) -> Screen:
    drop = (row(Button("drop", links.DropTaskDate(known.association.id, task.id))),) if task.id in known.days else ()
    args: dict[str, Value] = {"task": plain(task.title, language), "end": known.deadline}
    return Screen("reminders-task-when", args, (*drop, CANCEL))


def day_kept(known: Known, task: Task, day: date, language: Language) -> Screen:
    args: dict[str, Value] = {"task": plain(task.title, language), "day": day}
    return Screen("reminders-task-kept", args, (row(Button("tasks", links.TaskDates(known.association.id))),))
