"""What the bot says unasked: in time, in peace, and never about something that is done."""

from functools import partial

from bot.domain.people import Role
from bot.links.reminders import (
    AskMode,
    AskTaskDate,
    AskWhen,
    DropTaskDate,
    GiveAway,
    GiveTo,
    MoreAbout,
    MyReminders,
    NeedHelp,
    Outlook,
    QuietHours,
    ReminderDone,
    SetDays,
    SetDigest,
    SetHours,
    SetMode,
    ShowBundle,
    ShowReminder,
    Silence,
    Snooze,
    TaskDates,
    Unheard,
    WhyThis,
)
from bot.runtime.feature import Entry, Feature
from handlers.reminders import ticks
from handlers.reminders.actions import answering, desk, preferences, snoozing, task_dates

feature = Feature(
    name="reminders",
    commands={
        "erinnerungen": Entry(partial(preferences.overview, MyReminders()), aliases=("reminders",)),
        "stopp": Entry(partial(preferences.silence, Silence(1)), aliases=("stop",), menu=False),
        "ausblick": Entry(partial(desk.outlook, Outlook("", 0)), needs=Role.COORDINATOR, aliases=("outlook",)),
    },
    taps={
        ShowReminder: answering.show,
        ShowBundle: answering.show_bundle,
        ReminderDone: answering.done,
        NeedHelp: answering.help_,
        GiveAway: answering.choose_taker,
        GiveTo: answering.give_to,
        WhyThis: answering.why,
        MoreAbout: snoozing.more,
        Snooze: snoozing.snooze,
        AskWhen: snoozing.ask_when,
        MyReminders: preferences.overview,
        AskMode: preferences.kind,
        SetMode: preferences.set_mode,
        QuietHours: preferences.hours,
        SetHours: preferences.set_hours,
        SetDays: preferences.set_days,
        SetDigest: preferences.set_digest,
        Silence: preferences.silence,
        TaskDates: task_dates.overview,
        AskTaskDate: task_dates.ask_day,
        DropTaskDate: task_dates.drop,
        Outlook: Entry(desk.outlook, needs=Role.COORDINATOR),
        Unheard: Entry(desk.unheard, needs=Role.COORDINATOR),
    },
    steps={
        snoozing.WHEN: Entry(snoozing.when_typed, asks="reminders-step-when"),
        task_dates.DAY: Entry(task_dates.day_typed, asks="reminders-step-task-day"),
    },
    ticks=ticks.ALL,
)
