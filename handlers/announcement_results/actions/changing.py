"""What has arrived is corrected everywhere, or taken back. The house does it part by part."""

from msgspec.structs import replace

from bot.domain.announcements import course
from bot.domain.announcements.announcement import DELETABLE, LONGEST_TEXT, Announcement
from bot.domain.announcements.course import Doing
from bot.domain.announcements.turns import forecast
from bot.domain.announcements.words import must_be_known
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.links import announcement_results as links
from bot.runtime.feature import Visit
from bot.runtime.shared.announcement_changes import WITHDRAW
from bot.runtime.shared.announcements import (
    call_back,
    example,
    own_announcement,
    renew_cards,
    saved,
    show_card,
    typed_content,
)
from bot.terms.announcements import RecipientState
from handlers.announcement_results import screens

WORDS = "announcement_results.words"


async def ask(link: links.CorrectAnnouncement, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.CORRECT):
        return await _card(visit, one)
    await visit.ask(WORDS, announcement=one.id, html="")
    return screens.ask_words(one)


async def typed(visit: Visit) -> Screen:
    """Shows it as it will arrive; nothing is changed before the button."""
    one = await own_announcement(visit, visit.asked("announcement"))
    if not course.allows(one, Doing.CORRECT):
        await visit.answered()
        return await _card(visit, one)
    if len(visit.text) > LONGEST_TEXT:
        raise Refusal("announcement_results-too-long", to=links.CorrectAnnouncement(one.id), most=LONGEST_TEXT)
    html = typed_content(visit)
    must_be_known(html, links.CorrectAnnouncement(one.id))
    await visit.ask(WORDS, announcement=one.id, html=html)
    return screens.confirm_words(await example(visit.uow, replace(one, html=html)), one)


async def keep(link: links.KeepAsSent, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if visit.asks(WORDS, announcement=one.id):
        await visit.answered()
    return await _card(visit, one)


async def ask_withdraw(link: links.AskWithdraw, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.WITHDRAW):
        return await _card(visit, one)
    standing = await visit.uow.announcement_feed.standing(one.id)
    deletable = await visit.uow.announcement_feed.deletable(one.id, visit.now - DELETABLE)
    whole = await visit.uow.announcement_feed.to_take_back(one.id)
    return screens.ask_withdraw(one, forecast(one, whole, standing, deletable))


async def withdraw(link: links.WithdrawAnnouncement, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.WITHDRAW):
        return await _card(visit, one)
    one = await saved(visit.uow, course.withdrawn(one, visit.now))
    await call_back(visit.uow, one, RecipientState.CANCELLED, visit.now)
    await visit.uow.recipients.put_back(one.id, RecipientState.QUEUED, RecipientState.CANCELLED)
    await visit.uow.announcement_feed.set_busy(one.id, WITHDRAW, visit.now)
    await _nothing_waits(visit, one)
    await visit.note("announcement-withdrawn", one.id, str(one.number))
    await renew_cards(visit.uow, one)
    return screens.withdraws(one)


async def _nothing_waits(visit: Visit, one: Announcement) -> None:
    """Whoever waits for a second person hears that there is nothing to agree to any more."""
    for change in await visit.uow.announcement_changes.every(one.id):
        await visit.uow.announcement_changes.take(change.id)
        if change.author != visit.person.id:
            visit.uow.say(change.author, screens.over(one, visit.person.name))


async def _card(visit: Visit, one: Announcement) -> Screen:
    return await show_card(visit.uow, one, visit.now, visit.person.id)
