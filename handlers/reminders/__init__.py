"""What the bot says unasked: in time, in peace, and never about something that is done."""

from datetime import timedelta

from bot import links
from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, Tick
from handlers.reminders.actions import answering, desk, planning, snoozing
from handlers.reminders.actions import preferences as manners
from handlers.reminders.actions import sending as saying
from handlers.reminders.actions import task_dates as chores

feature = Feature(
    name="reminders",
    commands={
        "erinnerungen": Entry(manners.overview, aliases=("reminders",)),
        "stopp": Entry(manners.stop, aliases=("stop",), menu=False),
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
        links.MyReminders: manners.overview_tapped,
        links.ReminderKind: manners.kind,
        links.SetMode: manners.set_mode,
        links.QuietHours: manners.hours,
        links.SetHours: manners.set_hours,
        links.SetDays: manners.set_days,
        links.SetDigest: manners.set_digest,
        links.Silence: manners.silence,
        links.TaskDates: chores.overview,
        links.AskTaskDate: chores.ask_day,
        links.DropTaskDate: chores.drop,
        links.Outlook: Entry(desk.outlook, needs=Role.COORDINATOR),
        links.Unheard: Entry(desk.unheard, needs=Role.COORDINATOR),
    },
    steps={
        snoozing.WHEN: Entry(snoozing.when_typed, asks="reminders-step-when"),
        chores.DAY: Entry(chores.day_typed, asks="reminders-step-task-day"),
    },
    ticks=(
        Tick("reminders.plan", timedelta(seconds=1), planning.replan),
        Tick("reminders.due", timedelta(seconds=1), saying.due, saying.next_due),
        Tick("reminders.forget", timedelta(hours=6), planning.forget),
    ),
    gallery="handlers.reminders.gallery",
)
