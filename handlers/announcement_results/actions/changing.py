"""What has arrived is corrected everywhere, or taken back. The house does it part by part."""

from msgspec.structs import replace

from bot.domain import announcement_course as course
from bot.domain.announcement import DELETABLE, LONGEST_TEXT, Announcement
from bot.domain.announcement_changes import Correction
from bot.domain.announcement_course import Doing
from bot.domain.announcement_turns import forecast
from bot.domain.announcement_words import must_be_known
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.links import announcement_results as links
from bot.links.announcements import ShowAnnouncement
from bot.runtime.announcements import call_back, example, own_announcement, renew_cards, saved, show_card, typed_content
from bot.runtime.feature import Visit
from bot.terms.announcements import AnnouncementState, RecipientState
from handlers.announcement_results import screens
from handlers.announcement_results.actions.second_yes import needs_second, proposal, propose

WORDS = "announcement_results.words"
CORRECT, WITHDRAW = "correct", "withdraw"
"""What the house is busy with."""


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


async def apply(link: links.ApplyCorrection, visit: Visit) -> Screen:
    """`edition` is the one that everybody has: a second tap finds another one."""
    one = await own_announcement(visit, link.announcement)
    html = visit.asked("html") if visit.asks(WORDS, announcement=one.id) else ""
    if not html or link.edition != one.edition or not course.allows(one, Doing.CORRECT):
        return await _card(visit, one)
    await visit.answered()
    if await needs_second(visit, one, html):
        return await propose(visit, Correction(one.id, visit.person.id, one.edition, html), one)
    return await _correct(visit, one, html)


async def agree(link: links.AgreeToCorrection, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    proposed = await proposal(visit, one, link.mark)
    if proposed is None or not course.allows(one, Doing.CORRECT):
        return await _card(visit, one)
    if proposed.person == visit.person.id:
        raise Refusal("announcement_results-own", to=ShowAnnouncement(one.id))
    await visit.uow.announcement_feed.drop_proposed(one.id)
    visit.uow.say(proposed.person, screens.corrects(one))
    return await _correct(visit, one, proposed.html)


async def _correct(visit: Visit, one: Announcement, html: str) -> Screen:
    one = await saved(visit.uow, course.corrected(one, html))
    if one.state is AnnouncementState.RUNNING:
        await call_back(visit.uow, one, RecipientState.QUEUED, visit.now)
    await visit.uow.announcement_feed.set_busy(one.id, CORRECT, visit.now)
    await visit.note("announcement-corrected", one.id, str(one.edition))
    return screens.corrects(one)


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
    await visit.note("announcement-withdrawn", one.id, str(one.number))
    await renew_cards(visit.uow, one)
    return screens.withdraws(one)


async def _card(visit: Visit, one: Announcement) -> Screen:
    return await show_card(visit.uow, one, visit.now, visit.person.id)
