"""Somebody types that an item is to be changed or out: nothing happens before they have tapped which one."""

from bot.domain.finance.change_wish import ChangeWish
from bot.domain.finance.changes import with_worth
from bot.domain.finance.taken import all_of
from bot.domain.finance_lines.reader import read_lines, read_worth
from bot.domain.finance_lines.reading import UnreadLine
from bot.domain.screen import Screen
from bot.links.finance_plan import ApplyFinanceWish
from bot.runtime.feature import Visit
from handlers.finance_plan.actions.changing import changed
from handlers.finance_plan.actions.loading import around_of, arrive_to_write, ask_items, goes_on, item_of, waiting
from handlers.finance_plan.screens import items as item_screens
from handlers.finance_plan.screens import wishes as screens
from handlers.finance_plan.screens.seen import PlanSeen
from handlers.finance_plan.screens.waiting import mark


async def hold(visit: Visit, seen: PlanSeen, wish: ChangeWish) -> str:
    """The wish waits for its item; returns the line that it is as a new one, or nothing when it is none."""
    line = f"{wish.words} {wish.worth}".strip()
    around = around_of(visit, seen)
    read = read_lines(line, around)
    held = line if all_of(read, range(len(read)), around).new else ""
    places = " ".join(map(str, range(len(read))))
    await ask_items(visit, seen, wish=wish.worth, lines=held, which=places, columns="", table="")
    return held


def shown(visit: Visit, seen: PlanSeen, wish: ChangeWish, held: str) -> Screen:
    read = read_worth(wish.worth, around_of(visit, seen)) if wish.worth else None
    return screens.which(seen, wish, visit.text, None if isinstance(read, UnreadLine) else read, held)


async def apply(link: ApplyFinanceWish, visit: Visit) -> Screen:
    """A wish that does not wait any more, or an item that was changed since: it is shown as it is."""
    seen = await arrive_to_write(visit, link.association)
    item, worth = item_of(seen, link.item), waiting(visit, seen, "wish")
    await goes_on(visit, seen)
    read = read_worth(worth, around_of(visit, seen)) if worth and mark(worth) == link.mark else None
    if read is None or isinstance(read, UnreadLine):
        return item_screens.card(seen, item)
    return await changed(visit, seen, item, lambda now: with_worth(now, read) if now.version == link.version else now)
