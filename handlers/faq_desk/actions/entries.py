"""An answer of the house as the Koordination sees it: where it comes from, its versions, and the way back to each."""

from datetime import timedelta

from bot.domain.errors import Refusal, there
from bot.domain.faq.book import FaqTally, back_to, newest, pending, removed
from bot.domain.names import clean_text
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.faq_desk import AskFaqRemoval, FaqBackTo, FaqBackToNow, FaqEntryDesk, FaqHistory
from bot.runtime.feature import Visit
from handlers.faq_desk.actions.loading import content_of, filed, version_of
from handlers.faq_desk.screens import entries as screens

REASON = "faq_desk.reason"
LONGEST_REASON = 300
COUNTED = timedelta(days=90)


async def show(link: FaqEntryDesk, visit: Visit) -> Screen:
    versions = await visit.uow.faq.history(link.entry)
    content = await content_of(visit, link.entry)
    tallies = await visit.uow.faq.tallies(today(visit.now) - COUNTED)
    tally = next((one for one in tallies if one.entry == link.entry), FaqTally(link.entry))
    return screens.entry(content, newest(versions), pending(versions), tally, visit.language)


async def ask_removal(link: AskFaqRemoval, visit: Visit) -> Screen:
    content = await content_of(visit, link.entry)
    await visit.ask(REASON, entry=link.entry)
    return screens.ask_reason(content, visit.language)


async def reason_typed(visit: Visit) -> Screen:
    entry, reason = visit.asked("entry"), clean_text(visit.text)
    if not reason:
        raise Refusal("faq_desk-nothing", to=AskFaqRemoval(entry))
    versions = await visit.uow.faq.history(entry)
    content = await content_of(visit, entry)
    out = removed(content, versions, visit.person.id, visit.now, reason[:LONGEST_REASON])
    await visit.uow.faq.add_version(out)
    await visit.note("faq-removed", entry, str(out.number))
    await visit.answered()
    return await show(FaqEntryDesk(entry), visit)


async def history(link: FaqHistory, visit: Visit) -> Screen:
    content = await content_of(visit, link.entry)
    versions = await visit.uow.faq.history(link.entry)
    return screens.history(content, versions, link.page, visit.language, filed=filed(visit, link.entry) is not None)


async def ask_back(link: FaqBackTo, visit: Visit) -> Screen:
    versions = await visit.uow.faq.history(link.entry)
    content = filed(visit, link.entry) if link.version == 0 else None
    if content is None:
        content = (await version_of(visit, link.entry, link.version)).content
    newest_ = newest(versions)
    return screens.ask_back(content, link.version, newest_.number if newest_ else 0, visit.language)


async def go_back(link: FaqBackToNow, visit: Visit) -> Screen:
    versions = await visit.uow.faq.history(link.entry)
    now = there(newest(versions))
    if now.number == link.newest:  # else somebody was quicker, or this is the second tap
        again = back_to(filed(visit, link.entry), versions, link.version, visit.person.id, visit.now)
        await visit.uow.faq.add_version(again)
        await visit.note("faq-back", link.entry, str(again.number))
    return await show(FaqEntryDesk(link.entry), visit)
