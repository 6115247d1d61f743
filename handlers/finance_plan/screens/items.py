"""One item, and all that can be changed of it."""

from bot.domain.finance.plan import FinanceItem
from bot.domain.screen import Button, Place, Rows, Screen, Value, row
from bot.domain.wording import lines
from bot.links.finance_plan import (
    AskItemPart,
    FinanceItemsOf,
    RemoveFinanceItem,
    SetItemCertain,
    UndoFinanceEdit,
)
from bot.terms.finance import ItemPart
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.plan import to_plan
from handlers.finance_plan.screens.seen import PlanSeen


def card(seen: PlanSeen, item: FinanceItem, edit: str = "") -> Screen:
    """`edit`: what has just changed it."""
    id = "finance_plan-changed" if edit else "finance_plan-item"
    return Screen(id, told(seen, item), _rows(seen, item, edit), place=Place.HERE, even=True)


def told(seen: PlanSeen, item: FinanceItem) -> dict[str, Value]:
    return {
        "title": item.title,
        "heading": words.heading_of(item),
        "worth": words.worth(item),
        "often": words.often(item, seen.plan.years[0]),
        "years": words.by_year(seen, item),
        "more": lines(words.measure(seen, item), words.certain(item), words.outside(seen, item)),
    }


def _rows(seen: PlanSeen, item: FinanceItem, edit: str) -> Rows:
    back = row(Button("finance_plan-all-items", FinanceItemsOf(seen.id, 0)), to_plan(seen))
    if not seen.writes:
        return (back,)
    undo = (row(Button("finance_plan-undo", UndoFinanceEdit(seen.id, edit))),) if edit else ()
    return (
        row(part(seen, item, ItemPart.AMOUNT), part(seen, item, ItemPart.OFTEN)),
        row(part(seen, item, ItemPart.HEADING), part(seen, item, ItemPart.MEASURE)),
        (part(seen, item, ItemPart.TITLE), *_certain(seen, item)),
        row(Button("finance_plan-remove", RemoveFinanceItem(seen.id, item.id))),
        *undo,
        back,
    )


def part(seen: PlanSeen, item: FinanceItem, which: ItemPart) -> Button:
    return Button(f"finance_plan-part.{which.name.lower()}", AskItemPart(seen.id, item.id, which))


def _certain(seen: PlanSeen, item: FinanceItem) -> tuple[Button, ...]:
    if item.heading.is_cost:
        return ()
    label = "hoped" if item.certain else "certain"
    return row(Button(f"finance_plan-set-{label}", SetItemCertain(seen.id, item.id, int(not item.certain))))
