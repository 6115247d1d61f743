"""One item is changed: by a tap, or typed; removed, and brought back."""

from collections.abc import Callable

from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.finance.changes import due, read_otherwise, worth
from bot.domain.finance.plan import LONGEST_TITLE, FinanceItem
from bot.domain.finance_lines.names import OtherReading
from bot.domain.names import clean_name
from bot.domain.screen import Screen
from bot.links.finance_plan import (
    AskItemPart,
    OpenFinanceItem,
    OpenFinancePlan,
    RemoveFinanceItem,
    SetItemCertain,
    SetItemHeading,
    SetItemMeasure,
    SetItemOften,
    SetItemReading,
    SetItemWorth,
)
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_edits
from bot.terms.finance import ItemPart
from handlers.finance_plan.actions.loading import AMOUNT, arrive, arrive_to_write, goes_on, item_of, newest_edit
from handlers.finance_plan.screens import changing as screens
from handlers.finance_plan.screens import items as item_screens
from handlers.finance_plan.screens.seen import PlanSeen

TITLE = "finance_plan.title"


async def ask(link: AskItemPart, visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    item = item_of(seen, link.item)
    if link.part is ItemPart.AMOUNT:
        await visit.ask(AMOUNT, association=seen.id, item=item.id, title=item.title)
    elif link.part is ItemPart.TITLE:
        await visit.ask(TITLE, association=seen.id, item=item.id, title=item.title)
    else:
        await goes_on(visit, seen)
        return screens.choices(seen, item, link.part)
    return screens.ask_typed(seen, item, link.part)


async def set_heading(link: SetItemHeading, visit: Visit) -> Screen:
    return await _change(visit, link, lambda item: replace(item, heading=link.heading, sure=True))


async def set_often(link: SetItemOften, visit: Visit) -> Screen:
    """Amounts that were typed for single years give way."""
    return await _change(visit, link, lambda item: due(item, link.every, link.year or None))


async def set_measure(link: SetItemMeasure, visit: Visit) -> Screen:
    return await _change(visit, link, lambda item: replace(item, measure=link.measure))


async def set_certain(link: SetItemCertain, visit: Visit) -> Screen:
    return await _change(visit, link, lambda item: replace(item, certain=bool(link.certain)))


async def set_worth(link: SetItemWorth, visit: Visit) -> Screen:
    """Of the item as the button found it; one that was changed since is shown as it is."""

    def other(item: FinanceItem) -> FinanceItem:
        return worth(item, link.price, link.quantity) if item.version == link.version else item

    return await _change(visit, link, other)


async def set_reading(link: SetItemReading, visit: Visit) -> Screen:
    """The same."""
    other = OtherReading(link.digits, link.place, link.price)

    def otherwise(item: FinanceItem) -> FinanceItem:
        return read_otherwise(item, other) if item.version == link.version else item

    return await _change(visit, link, otherwise)


async def _change(
    visit: Visit,
    link: SetItemHeading | SetItemOften | SetItemMeasure | SetItemCertain | SetItemWorth | SetItemReading,
    into: Callable[[FinanceItem], FinanceItem],
) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    before = item_of(seen, link.item)
    await goes_on(visit, seen)
    return await changed(visit, seen, before, into)


async def changed(
    visit: Visit, seen: PlanSeen, before: FinanceItem, into: Callable[[FinanceItem], FinanceItem]
) -> Screen:
    after = await finance_edits.change(visit, seen.association, before.id, into)
    edit = "" if after.same(before) else await newest_edit(visit, seen)
    return item_screens.card(await arrive(visit, seen.id), after, edit)


async def title_typed(visit: Visit) -> Screen:
    seen, item = await asked_item(visit)
    title = clean_name(" ".join(visit.text.split()), LONGEST_TITLE)
    if not any(letter.isalnum() for letter in title):
        raise Refusal("common-finance-nameless", to=OpenFinanceItem(seen.id, item.id))
    await visit.answered()
    return await changed(visit, seen, item, lambda now: replace(now, title=title))


async def asked_item(visit: Visit) -> tuple[PlanSeen, FinanceItem]:
    seen = await arrive_to_write(visit, visit.asked("association"))
    return seen, item_of(seen, visit.asked("item"))


async def remove(link: RemoveFinanceItem, visit: Visit) -> Screen:
    """A second tap says that it is gone, too."""
    seen = await arrive_to_write(visit, link.association)
    removed = await finance_edits.remove(visit, seen.association, link.item)
    if removed is None:
        raise gone(OpenFinancePlan(seen.id))
    await goes_on(visit, seen)
    return screens.removed(seen, removed, await newest_edit(visit, seen))
