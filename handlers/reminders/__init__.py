"""What the bot says unasked: in time, in peace, and never about something that is done."""

from datetime import timedelta

from bot import links
from bot.domain.people import Role
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
        links.ShowReminder: answering.show,
        links.ShowBundle: answering.show_bundle,
        links.ReminderDone: answering.done,
        links.NeedHelp: answering.help_,
        links.GiveAway: answering.choose_taker,
        links.GiveTo: answering.give_to,
        links.WhyThis: answering.why,
        links.MoreAbout: snoozing.more,
        links.Snooze: snoozing.snooze,
        links.AskWhen: snoozing.ask_when,
        links.MyReminders: preferences.overview_tapped,
        links.ReminderKind: preferences.kind,
        links.SetMode: preferences.set_mode,
        links.QuietHours: preferences.hours,
        links.SetHours: preferences.set_hours,
        links.SetDays: preferences.set_days,
        links.SetDigest: preferences.set_digest,
        links.Silence: preferences.silence,
        links.TaskDates: task_dates.overview,
        links.AskTaskDate: task_dates.ask_day,
        links.DropTaskDate: task_dates.drop,
        links.Outlook: Entry(desk.outlook, needs=Role.COORDINATOR),
        links.Unheard: Entry(desk.unheard, needs=Role.COORDINATOR),
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
