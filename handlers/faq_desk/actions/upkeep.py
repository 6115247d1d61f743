"""What there is to do for the answers of the house, and the way into each."""

from bot.domain.errors import there
from bot.domain.faq.book import KEPT_MISSES, begun, newest, pending
from bot.domain.faq.promotion import from_miss
from bot.domain.faq.upkeep import LOOKED_BACK, Upkeep, upkeep
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.faq_desk import AnswerMiss, DropMiss, FaqEntryDesk, FaqPile, FaqUpkeep
from bot.runtime.feature import Visit
from bot.terms import UpkeepPile
from handlers.faq_desk.actions.entries import show
from handlers.faq_desk.screens import drafts
from handlers.faq_desk.screens import upkeep as screens


async def overview(_link: FaqUpkeep, visit: Visit) -> Screen:
    return screens.overview(await _upkeep(visit), visit.language)


async def _upkeep(visit: Visit) -> Upkeep:
    faq, day = visit.uow.faq, today(visit.now)
    tallies, misses = await faq.tallies(day - LOOKED_BACK), await faq.misses(visit.now - KEPT_MISSES)
    return upkeep(visit.house.faq, await faq.versions(), tallies, misses, day)


async def pile(link: FaqPile, visit: Visit) -> Screen:
    return screens.pile(await _upkeep(visit), link.pile, link.page, visit.language)


async def answer_miss(link: AnswerMiss, visit: Visit) -> Screen:
    """A second tap finds the draft of the first."""
    miss = there(await visit.uow.faq.miss(link.miss))
    nearest = visit.look_up(miss.words, miss.stage).entries
    topics = {one.id: one.topic for one in visit.house.faq}
    topic = next((topics[id] for id in nearest if id in topics), visit.house.topics[0].id)
    content = from_miss(miss, topic)
    versions = await visit.uow.faq.history(content.id)
    if newest(versions) and not pending(versions):
        return await show(FaqEntryDesk(content.id), visit)
    version = begun(versions[-1].content if versions else content, versions, visit.person.id, visit.now)
    await visit.uow.faq.add_version(version)
    return drafts.draft(version, visit.house.topics, visit.house.programme, visit.language)


async def drop_miss(link: DropMiss, visit: Visit) -> Screen:
    if miss := await visit.uow.faq.miss(link.miss):
        await visit.uow.faq.drop_miss(miss.words)
    return await pile(FaqPile(UpkeepPile.MISSED, 1), visit)
