"""The amount of one item is typed: as somebody asked for it, or because it came without one."""

from bot.domain.finance.changes import with_worth
from bot.domain.finance.taken import names_another
from bot.domain.finance_lines.reader import read_lines, read_worth
from bot.domain.finance_lines.reading import UnreadLine
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from bot.terms.finance import ItemPart
from handlers.finance_plan.actions import adding
from handlers.finance_plan.actions.changing import asked_item, changed
from handlers.finance_plan.actions.loading import ADD, around_of, ask_items
from handlers.finance_plan.screens import changing as screens


async def typed(visit: Visit) -> Screen:
    """Whoever is adding items goes on with that; another item that comes instead is one."""
    seen, item = await asked_item(visit)
    adds = visit.dialog is not None and visit.dialog.answers.get("then") == ADD
    around = around_of(visit, seen)
    if adds and names_another(read_lines(visit.text, around), item, around):
        return await adding.typed_for(visit, seen)
    read = read_worth(visit.text, around)
    if isinstance(read, UnreadLine):
        return screens.ask_typed(seen, item, ItemPart.AMOUNT, read)
    if adds:
        await ask_items(visit, seen)
    else:
        await visit.answered()
    return await changed(visit, seen, item, lambda now: with_worth(now, read))
