"""Looking at the cover, and typing sources of one kind; what one of them is, is changed where all items are."""

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, gone
from bot.domain.finance.changes import due
from bot.domain.finance.look import FinanceLook
from bot.domain.finance_lines.cover import is_rest, read_sources
from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.screen import Screen
from bot.links.finance_sources import AskSource, FederalRest, FinanceCover, SetSourceOften
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_corrections, finance_edits
from bot.runtime.shared.finance_looks import own_plan, seen_plan
from bot.terms.finance import FinanceHeading
from handlers.finance_sources import screens

NEW = "finance_sources.new"
SOURCES = "finance_sources.lines"
"""What a message with sources has become."""


async def cover(link: FinanceCover, visit: Visit) -> Screen:
    return screens.cover(await seen_plan(visit, link.association), link.page)


async def ask(link: AskSource, visit: Visit) -> Screen:
    seen = await own_plan(visit, link.association)
    if link.heading.is_cost:
        return screens.cover(seen)
    await visit.ask(NEW, association=seen.id, heading=link.heading)
    return screens.ask(seen, link.heading)


async def typed(visit: Visit) -> Screen:
    seen, heading = await own_plan(visit, visit.asked("association")), FinanceHeading(visit.asked("heading"))
    if heading is FinanceHeading.FEDERAL and is_rest(visit.text):
        await visit.answered()
        return await _to_rest(visit, seen)
    read = read_sources(visit.text, heading, seen.plan.period, visit.house.programme.finance_words)
    items = [one.item for one in read if isinstance(one, ProposedItem)]
    unread = [one for one in read if isinstance(one, UnreadLine) and not one.flaw.is_fine]
    if not items:
        await visit.ask_on()
        return screens.missed(heading, unread)
    if heading is FinanceHeading.FEDERAL:
        await _drop_federal(visit, seen)
    added = await finance_edits.add(visit, seen.association, items)
    await visit.answered()
    made = await finance_corrections.made(visit, seen.association, added)
    await _hear(visit, finance_corrections.subject(seen.association, made, heading=heading))
    return screens.added(await own_plan(visit, seen.id), added, unread)


async def _hear(visit: Visit, subject: dict[str, str]) -> None:
    """The messages are these sources from now on."""
    if visit.filed:
        await visit.becomes(SOURCES, NEW, **subject)
    else:
        visit.uow.heard = SOURCES, subject


async def corrected(heard: Heard, visit: Visit) -> Screen:
    """The message is changed by its writer. Nothing is taken out while a part of it cannot be read."""
    seen = await own_plan(visit, heard.subject.get("association", ""))
    heading = FinanceHeading(heard.subject["heading"])
    read = read_sources(visit.text, heading, seen.plan.period, visit.house.programme.finance_words)
    items = [one.item for one in read if isinstance(one, ProposedItem)]
    unread = [one for one in read if isinstance(one, UnreadLine) and not one.flaw.is_fine]
    if not items or await finance_corrections.shares(visit, heard):
        raise Refusal("finance_sources-edit-unread", to=FinanceCover(seen.id))
    made = await finance_corrections.correct(visit, seen.association, heard, items, whole=not unread)
    return screens.corrected(await own_plan(visit, seen.id), made, unread)


async def set_often(link: SetSourceOften, visit: Visit) -> Screen:
    """Of a source that was added just now; it is shown like that again."""
    seen = await own_plan(visit, link.association)
    found = seen.plan.item(link.item)
    if found is None:
        raise gone(FinanceCover(seen.id))
    changed = await finance_edits.change(visit, seen.association, found.id, lambda item: due(item, link.every, None))
    return screens.often(await own_plan(visit, seen.id), changed)


async def rest(link: FederalRest, visit: Visit) -> Screen:
    return await _to_rest(visit, await own_plan(visit, link.association))


async def _to_rest(visit: Visit, seen: FinanceLook) -> Screen:
    await _drop_federal(visit, seen)
    return screens.cover(await own_plan(visit, seen.id))


async def _drop_federal(visit: Visit, seen: FinanceLook) -> None:
    for item in seen.plan.under(FinanceHeading.FEDERAL):
        await finance_edits.remove(visit, seen.association, item.id)
