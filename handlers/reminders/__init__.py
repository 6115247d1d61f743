"""What the bot says unasked: in time, in peace, and never about something that is done."""

from functools import partial

from bot.domain.people import Role
from bot.links import reminders as links
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.reminders import ticks
from handlers.reminders.actions import answering, desk, preferences, snoozing

feature = Feature(
    name="reminders",
    commands={
        "erinnerungen": Entry(partial(preferences.overview, links.MyReminders()), first=True, aliases=("reminders",)),
        "ausblick": Entry(partial(desk.outlook, links.Outlook("", 0)), needs=Role.COORDINATOR, aliases=("outlook",)),
    },
    taps=taps_of(answering, snoozing, preferences) | taps_of(desk, needs=Role.COORDINATOR),
    steps={
        snoozing.WHEN: Entry(snoozing.when_typed, asks="reminders-step-when"),
        preferences.DAY: Entry(preferences.day_typed, asks="reminders-step-task-day"),
    },
    ticks=ticks.ALL,
)
