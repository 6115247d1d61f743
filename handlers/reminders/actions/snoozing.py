"""Putting one reminder off: never beyond the day of what it is about."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.reminders.changes import put_off, tomorrow_or_later
from bot.domain.reminders.reminder import State
from bot.domain.screen import Screen
from bot.domain.typed_dates.moments import at, parse_moment
from bot.links.reminders import AskWhen, MoreAbout, ShowReminder, Snooze
from bot.runtime.feature import Visit
from handlers.reminders.actions.answering import Mine, mine, show
from handlers.reminders.screens import answers as screens

WHEN = "reminders.when"
CHOICES = (1, 3)
"""Days, as the buttons offer them."""
MOST_DAYS = 60


async def more(link: MoreAbout, visit: Visit) -> Screen:
    here = await mine(visit, link.reminder)
    if not here.open:
        return await show(ShowReminder(link.reminder), visit)
    times = {days: tomorrow_or_later(here.reminder, days, here.window, visit.now) for days in CHOICES}
    offered = {days: moment for days, moment in times.items() if moment}
    return screens.more(here.reminder, here.known, offered, visit.language, visit.now)


async def snooze(link: Snooze, visit: Visit) -> Screen:
    """A second press says when it comes."""
    here = await mine(visit, link.reminder)
    if not here.open:
        return await show(ShowReminder(link.reminder), visit)
    if here.reminder.state is State.WAITING and here.reminder.put_off:
        return screens.snoozed(here.reminder)
    days = min(max(link.days, 1), MOST_DAYS)
    moment = tomorrow_or_later(here.reminder, days, here.window, visit.now)
    return await _put_off(visit, here, moment or here.reminder.planned.ends, chosen=False)


async def ask_when(link: AskWhen, visit: Visit) -> Screen:
    here = await mine(visit, link.reminder)
    if not here.open:
        return await show(ShowReminder(link.reminder), visit)
    await visit.ask(WHEN, reminder=link.reminder)
    return screens.ask_when(here.reminder)


async def when_typed(visit: Visit) -> Screen:
    here = await mine(visit, visit.asked("reminder"))
    if not here.open:
        await visit.answered()
        return replace(await show(ShowReminder(here.reminder.id), visit), missed=True)
    moment = parse_moment(visit.text, visit.now, visit.person.zone)
    if moment is None:
        return screens.NOT_A_MOMENT
    wanted = at(moment, here.window.hours.begin, visit.person.zone)
    screen = await _put_off(visit, here, wanted, chosen=moment.wall is not None)
    await visit.answered()
    return screen


async def _put_off(visit: Visit, here: Mine, moment: datetime, *, chosen: bool) -> Screen:
    """A day alone still respects the hours of the person; a time was chosen on purpose."""
    wanted = moment if chosen else here.window.next(moment) or moment
    later = put_off(here.reminder, wanted, visit.now, chosen=chosen)
    await visit.uow.reminders.save(later)
    return screens.snoozed(later)
