"""What the bot says unasked: in time, in peace, and never about something that is done."""

from datetime import timedelta

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
from bot.runtime.feature import Entry, Feature, Tick
from handlers.reminders.actions import answering, desk, planning, preferences, sending, snoozing, task_dates

feature = Feature(
    name="reminders",
    commands={
        "erinnerungen": Entry(preferences.overview, aliases=("reminders",)),
        "stopp": Entry(preferences.stop, aliases=("stop",), menu=False),
        "ausblick": Entry(desk.outlook_said, needs=Role.COORDINATOR, aliases=("outlook",)),
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
        MyReminders: preferences.overview_tapped,
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
    ticks=(
        Tick("reminders.plan", timedelta(seconds=1), planning.replan),
        Tick("reminders.due", timedelta(seconds=1), sending.due, sending.next_due),
        Tick("reminders.forget", timedelta(hours=6), planning.forget),
    ),
    gallery="handlers.reminders.gallery",
)
