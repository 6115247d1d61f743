"""Looking at announcements, and steering those that are on their way; every tap looks at the state first."""

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import Doing
from bot.domain.screen import Screen
from bot.links import announcement_running as links
from bot.links.announcements import AnnouncementsOf, ShowAnnouncement
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.announcements import call_back, example, own_announcement, renew_cards, saved, show_card
from bot.terms.announcements import RecipientState
from handlers.announcement_running import screens

PAGE = 5


async def every(link: AnnouncementsOf, visit: Visit) -> Screen:
    """Of a cohort, the newest first."""
    cohort = await scope.own_cohort(visit, link.cohort)
    count = await visit.uow.announcements.count_of_cohort(cohort.id)
    page = min(max(link.page, 0), max(count - 1, 0) // PAGE)
    found = await visit.uow.announcements.of_cohort(cohort.id, page * PAGE, PAGE)
    return screens.every(cohort, found, page, max(count - 1, 0) // PAGE)


async def show(link: ShowAnnouncement, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if one.is_draft and not one.number:
        return screens.to_draft(one)
    return await _card(visit, one)


async def living_card(visit: Visit) -> Screen | None:
    """As its reader would see it; nothing for whoever does not coordinate any more."""
    one = await visit.uow.announcements.get(visit.text)
    if one is None or one.cohort not in {own.id for own in await visit.uow.cohorts.of_coordinator(visit.person.id)}:
        return None
    return await _card(visit, one)


async def read(link: links.ReadAnnouncement, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    return screens.as_it_arrives(await example(visit.uow, one), one)


async def pause(link: links.PauseSending, visit: Visit) -> Screen:
    """What waits in the outbox waits for somebody to go on."""
    one = await own_announcement(visit, link.announcement)
    if course.allows(one, Doing.PAUSE):
        one = await saved(visit.uow, course.paused(one))
        await call_back(visit.uow, one, RecipientState.QUEUED, visit.now)
        await _changed(visit, one, "paused")
    return await _card(visit, one)


async def go_on(link: links.GoOnSending, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if course.allows(one, Doing.GO_ON):
        one = await saved(visit.uow, course.gone_on(one, visit.now))
        await _changed(visit, one, "gone-on")
    return await _card(visit, one)


async def plan_anew(link: links.PlanAnew, visit: Visit) -> Screen:
    """It never began: a draft again, of whoever plans it."""
    one = await own_announcement(visit, link.announcement)
    if course.allows(one, Doing.GO_ON) and one.started_at is None:
        one = await saved(visit.uow, course.as_draft(one, visit.person.id))
        await _changed(visit, one, "taken-back")
    return await _card(visit, one)


async def ask_cancel(link: links.AskCancelSending, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.CANCEL):
        return await _card(visit, one)
    tally = {part.state: part.count for part in await visit.uow.recipients.tally(one.id)}
    open_ = tally.get(RecipientState.QUEUED, 0) + tally.get(RecipientState.SENDING, 0)
    return screens.ask_cancel(one, open_)


async def cancel(link: links.CancelSending, visit: Visit) -> Screen:
    """What has not left does not leave."""
    one = await own_announcement(visit, link.announcement)
    if course.allows(one, Doing.CANCEL):
        one = await saved(visit.uow, course.cancelled(one, visit.now))
        await call_back(visit.uow, one, RecipientState.CANCELLED, visit.now)
        await visit.uow.recipients.put_back(one.id, RecipientState.QUEUED, RecipientState.CANCELLED)
        await _changed(visit, one, "cancelled")
    return await _card(visit, one)


async def _changed(visit: Visit, one: Announcement, verb: str) -> None:
    await visit.note(f"announcement-{verb}", one.id, str(one.number))
    await renew_cards(visit.uow, one)


async def _card(visit: Visit, one: Announcement) -> Screen:
    return await show_card(visit.uow, one, visit.now, visit.person.id)
