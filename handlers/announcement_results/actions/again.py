"""To those whom it has not reached, or who have not answered."""

from msgspec.structs import replace

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import Doing
from bot.domain.announcements.draft import used_again
from bot.domain.screen import Screen
from bot.links import announcement_results as links
from bot.runtime.feature import Visit
from bot.runtime.shared.announcements import own_announcement, renew_cards, saved, show_card, tally
from bot.terms.announcements import RecipientState
from handlers.announcement_results import screens


async def failed(link: links.SendFailedAgain, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    return await _again(visit, one, RecipientState.FAILED)


async def ask_unclear(link: links.AskUnclearAgain, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    count = (await tally(visit.uow, one)).get(RecipientState.UNCLEAR, 0)
    if not count or not course.allows(one, Doing.AGAIN):
        return await _card(visit, one)
    return screens.ask_unclear(one, count)


async def unclear(link: links.SendUnclearAgain, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    return await _again(visit, one, RecipientState.UNCLEAR)


async def _again(visit: Visit, one: Announcement, state: RecipientState) -> Screen:
    """What has arrived of it is not said once more; a second tap finds nobody in this state."""
    if course.allows(one, Doing.AGAIN):
        await visit.uow.announcement_feed.forget_unsent(one.id, state)
        if await visit.uow.announcement_feed.queue_again(one.id, state):
            one = await _goes_on(visit, one, state)
    return await _card(visit, one)


async def _goes_on(visit: Visit, one: Announcement, state: RecipientState) -> Announcement:
    running = await saved(visit.uow, course.begun(one, visit.now))
    await visit.note(f"announcement-again-{state}", one.id, str(one.number))
    await renew_cards(visit.uow, running)
    return running


async def remind(link: links.RemindSilent, visit: Visit) -> Screen:
    """A draft like any other, with the same words; a second tap finds it."""
    one = await own_announcement(visit, link.announcement)
    draft = await visit.uow.announcements.draft_of(visit.person.id, one.cohort)
    if not course.allows(one, Doing.REMIND):
        return await _card(visit, one)
    if draft is None or draft.follows != one.id:
        await visit.uow.announcements.add(_reminder(visit, one))
    return screens.reminder(one, await visit.uow.announcement_feed.silent(one.id))


def _reminder(visit: Visit, one: Announcement) -> Announcement:
    return replace(
        used_again(one, visit.uow.new_id(), visit.person.id, visit.now),
        audience=replace(one.audience, unanswered=one.id),
        valid_until=one.valid_until if one.valid_until and one.valid_until > visit.now else None,
        follows=one.id,
    )


async def _card(visit: Visit, one: Announcement) -> Screen:
    return await show_card(visit.uow, one, visit.now, visit.person.id)
