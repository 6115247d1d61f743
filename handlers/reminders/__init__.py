"""What the bot says unasked: in time, in peace, and never about something that is done."""

from functools import partial

from bot.domain.people import Role
from bot.links import reminders as links
from bot.runtime.feature import Entry, Feature
from handlers.reminders import ticks
from handlers.reminders.actions import answering, desk, preferences, snoozing

feature = Feature(
    name="reminders",
    commands={
        "erinnerungen": Entry(partial(preferences.overview, links.MyReminders()), aliases=("reminders",)),
        "stopp": Entry(partial(preferences.silence, links.Silence(1)), aliases=("stop",), menu=False),
        "ausblick": Entry(partial(desk.outlook, links.Outlook("", 0)), needs=Role.COORDINATOR, aliases=("outlook",)),
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
        links.MyReminders: preferences.overview,
        links.AskMode: preferences.kind,
        links.SetMode: preferences.set_mode,
        links.QuietHours: preferences.hours,
        links.SetHours: preferences.set_hours,
        links.SetDays: preferences.set_days,
        links.SetDigest: preferences.set_digest,
        links.Silence: preferences.silence,
        links.TaskDates: preferences.tasks,
        links.AskTaskDate: preferences.ask_day,
        links.DropTaskDate: preferences.drop_day,
        links.Outlook: Entry(desk.outlook, needs=Role.COORDINATOR),
        links.Unheard: Entry(desk.unheard, needs=Role.COORDINATOR),
    },
    steps={
        snoozing.WHEN: Entry(snoozing.when_typed, asks="reminders-step-when"),
        preferences.DAY: Entry(preferences.day_typed, asks="reminders-step-task-day"),
    },
    ticks=ticks.ALL,
)
