"""Which item is to be changed, or out."""

from bot.domain.finance.change_wish import ChangeWish
from bot.domain.finance.changes import with_worth
from bot.domain.finance.plan import FinanceItem
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.names import short
from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.wording import lines
from bot.links.finance_plan import (
    AddWaitingLines,
    ApplyFinanceWish,
    AskItemPart,
    FinanceItemsOf,
    OpenFinancePlan,
    RemoveFinanceItem,
)
from bot.terms.finance import ItemPart
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.adding import LONGEST_LABEL, LONGEST_LINE
from handlers.finance_plan.screens.seen import PlanSeen
from handlers.finance_plan.screens.waiting import mark

MOST = 6
"""Items that may be meant; of more, all are shown."""


def which(seen: PlanSeen, wish: ChangeWish, text: str, worth: ProposedItem | None, held: str) -> Screen:
    """`worth`: the new amount, when it can be read; `held`: the line as a new item."""
    items = wish.items if len(wish.items) <= MOST else ()
    ways = [row(_way(seen, wish, item, worth)) for item in items]
    new = row(
        Button("finance_plan-wish-new", AddWaitingLines(seen.id, mark(held)), {"line": short(held, LONGEST_LABEL)})
    )
    rest = row(Button("finance_plan-all-items", FinanceItemsOf(seen.id, 0)), _done(seen))
    args: dict[str, Value] = {"line": short(text, LONGEST_LINE), "words": wish.words, "number": len(items)}
    args["lines"] = lines(*(Say("common-list-item", {"item": words.in_a_line(seen, item)}) for item in items))
    id = "finance_plan-wish-nothing"
    if wish.items:
        id = "finance_plan-wish-remove" if wish.removes else "finance_plan-wish-change"
    return Screen(id, args, (*ways, *((new,) if held else ()), rest), draft="" if wish.items else text, even=True)


def _way(seen: PlanSeen, wish: ChangeWish, item: FinanceItem, worth: ProposedItem | None) -> Button:
    title = short(item.title, LONGEST_LABEL)
    if wish.removes:
        return Button("finance_plan-wish-way.remove", RemoveFinanceItem(seen.id, item.id), {"title": title})
    if worth is None:
        return Button("finance_plan-correct", AskItemPart(seen.id, item.id, ItemPart.AMOUNT), {"title": title})
    link = ApplyFinanceWish(seen.id, item.id, mark(wish.worth), item.version)
    return Button("finance_plan-wish-way.change", link, {"title": title, "worth": words.worth(with_worth(item, worth))})


def _done(seen: PlanSeen) -> Button:
    return Button("finance_plan-done", OpenFinancePlan(seen.id))
