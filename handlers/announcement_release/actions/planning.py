"""When it leaves."""

from datetime import UTC, datetime, timedelta

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.planning import MINUTE, USUAL, moment_typed
from bot.domain.dates.calendar import instant
from bot.domain.people import ZONE
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links import announcement_release as links
from bot.runtime.feature import Visit
from bot.runtime.shared.announcements import own_announcement, saved, writes
from handlers.announcement_release import screens
from handlers.announcement_release.actions.sending import question, show

WHEN = "announcement_release.when"


async def plan(link: links.PlanSending, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not writes(visit, one):
        return await show(visit, one)
    await visit.ask(WHEN, announcement=one.id)
    return screens.when(one, proposals(visit.now))


def proposals(now: datetime) -> list[datetime]:
    """In an hour, tomorrow morning, on Monday morning; each once."""
    day = today(now)
    monday = day + timedelta(days=7 - day.weekday())
    soon = (now + timedelta(hours=1)).replace(second=0, microsecond=0)
    mornings = {instant(one, USUAL, ZONE) for one in (day + timedelta(days=1), monday)}
    return [soon, *sorted(mornings)]


async def when_typed(visit: Visit) -> Screen:
    one = await own_announcement(visit, visit.asked("announcement"))
    if not writes(visit, one):
        await visit.answered()
        return await show(visit, one)
    at = moment_typed(visit.text, visit.now, visit.person.zone)
    if at is None:
        await visit.ask(WHEN, announcement=one.id)
        return screens.when(one, proposals(visit.now), missed=True)
    return await _planned(visit, one, at)


async def send_at(link: links.SendAt, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not writes(visit, one):
        return await show(visit, one)
    at = datetime.fromtimestamp(link.at * MINUTE, UTC) if link.at else None
    return await _planned(visit, one, at)


async def _planned(visit: Visit, one: Announcement, at: datetime | None) -> Screen:
    plan = course.planned(one, at, visit.now)
    await visit.answered()
    return await question(visit, plan if plan == one else await saved(visit.uow, plan))
