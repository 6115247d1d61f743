"""A question about an announcement: by its button, as a reply, or typed below it. It waits at the desk until taken."""

from bot.domain.announcements.reply import QUESTION, asked_for, is_withdrawn
from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, gone
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Screen
from bot.links.announcement_replies import AskAbout, AskAboutFor, LooseToAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.shared import replies
from bot.runtime.shared.replies import DeskReply
from handlers.announcement_replies import screens
from handlers.announcement_replies.actions.loading import Got, got


async def ask(link: AskAbout, visit: Visit) -> Screen:
    it = await got(visit, link.announcement)
    if instead := _instead(it):
        return instead
    await visit.uow.recipients.see(it.one.id, visit.person.id, visit.now)
    await visit.ask(QUESTION, announcement=it.one.id, enquiry="", words="", media="")
    return screens.ask(it.one)


async def typed(visit: Visit) -> Screen:
    """What follows is added, unless it answers the message once more."""
    it = await got(visit, visit.asked("announcement"))
    if instead := _instead(it):
        return instead
    if not visit.text.strip() and not visit.media:
        raise Refusal("common-loose-empty", to=AskAbout(it.one.id))
    more = await replies.went_on(visit, "" if visit.replied else _open(visit, "enquiry"))
    if more:
        return await _asked(visit, it, more)
    return await _place(visit, it, visit.text, visit.media)


async def sent(visit: Visit) -> Screen:
    """Of files only what Telegram keeps is passed on."""
    if not visit.media:
        await visit.ask_on()
        return screens.words_only()
    return await typed(visit)


async def from_loose(link: LooseToAnnouncement, visit: Visit) -> Screen:
    it = await got(visit, link.announcement)
    if instead := _instead(it):
        return instead
    text = await visit.kept()
    if not text:
        raise gone()
    await visit.placed()
    return await _place(visit, it, text, "")


async def _place(visit: Visit, it: Got, text: str, media: str) -> Screen:
    """Somebody of two associations says first for which one; what they wrote is kept."""
    own = asked_for(it.one, await visit.uow.associations.of_member(visit.person.id))
    if len(own) > 1:
        await visit.ask(QUESTION, announcement=it.one.id, enquiry="", words=text, media=media)
        return screens.choose(it.one, own)
    return await _file(visit, it, own[0] if own else None, text, media)


async def for_one(link: AskAboutFor, visit: Visit) -> Screen:
    """A second tap files nothing: the words are gone."""
    it = await got(visit, link.announcement)
    own = asked_for(it.one, await visit.uow.associations.of_member(visit.person.id))
    association = next((one for one in own if one.id == link.association), None)
    if association is None:
        raise gone()
    words, media = _open(visit, "words"), _open(visit, "media")
    if not visit.asks(QUESTION, announcement=it.one.id) or not (words or media):
        return await ask(AskAbout(it.one.id), visit)
    return _instead(it) or await _file(visit, it, association, words, media)


async def _file(visit: Visit, it: Got, association: Association | None, text: str, media: str) -> Screen:
    cohort = association.cohort if association else it.one.cohort
    reply = DeskReply(cohort, text, media, association, announcement=it.one.id)
    enquiry = await replies.ask_desk(visit, reply)
    await visit.uow.recipients.see(it.one.id, visit.person.id, visit.now)
    return await _asked(visit, it, enquiry)


async def _asked(visit: Visit, it: Got, enquiry: Enquiry) -> Screen:
    goes_on = await replies.is_free(visit, QUESTION)
    if goes_on:
        await visit.ask(QUESTION, days=1, announcement=it.one.id, enquiry=enquiry.id, words="", media="")
    return screens.asked(enquiry, goes_on=goes_on)


def _instead(it: Got) -> Screen | None:
    """A question is possible also when it is no longer valid."""
    if it.row is None:
        return screens.only_a_test()
    return screens.withdrawn(it.one) if is_withdrawn(it.one, it.row) else None


def _open(visit: Visit, name: str) -> str:
    return visit.dialog.answers.get(name, "") if visit.dialog and visit.asks(QUESTION) else ""
