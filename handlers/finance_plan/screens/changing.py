"""What is asked of one item: its heading, how often, its measure, its amount, its name."""

from collections.abc import Iterator

from bot.domain.finance.plan import FinanceItem
from bot.domain.finance.table import heading_named
from bot.domain.finance.typed import typed_worth
from bot.domain.finance_lines.reading import UnreadLine
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled, pairs
from bot.links.finance_plan import (
    AskItemPart,
    OpenFinanceItem,
    SetItemHeading,
    SetItemMeasure,
    SetItemOften,
    UndoFinanceEdit,
)
from bot.terms.finance import COSTS, SOURCES, Every, ItemPart
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.plan import to_plan
from handlers.finance_plan.screens.seen import PlanSeen

LONGEST_LABEL = 34
MOST_YEARS = 6


def choices(seen: PlanSeen, item: FinanceItem, part: ItemPart) -> Screen:
    rows = {ItemPart.HEADING: _headings, ItemPart.OFTEN: _often, ItemPart.MEASURE: _measures}[part](seen, item)
    args: dict[str, Value] = {"title": item.title, "heading": words.heading_of(item)}
    id = f"finance_plan-ask-{part.name.lower()}"
    if part is ItemPart.MEASURE and not seen.measures:
        id = "finance_plan-ask-measure-none"
    return Screen(id, args, (*rows, _back(seen, item)), place=Place.HERE, even=True)


def _headings(seen: PlanSeen, item: FinanceItem) -> Rows:
    return (
        *(row(labelled(heading_named(one), SetItemHeading(seen.id, item.id, one))) for one in COSTS),
        *pairs(labelled(heading_named(one), SetItemHeading(seen.id, item.id, one)) for one in SOURCES),
    )


def _often(seen: PlanSeen, item: FinanceItem) -> Rows:
    once = pairs(
        Button("finance_plan-once-in", SetItemOften(seen.id, item.id, Every.ONCE, year), {"year": str(year)})
        for year in seen.plan.years[:MOST_YEARS]
    )
    regular = row(
        Button("finance_plan-each-year", SetItemOften(seen.id, item.id, Every.YEAR, 0)),
        Button("finance_plan-each-month", SetItemOften(seen.id, item.id, Every.MONTH, 0)),
    )
    return (regular, *once, row(Button("finance_plan-by-hand", AskItemPart(seen.id, item.id, ItemPart.AMOUNT))))


def _measures(seen: PlanSeen, item: FinanceItem) -> Rows:
    found: Iterator[Button] = (
        Button(
            "finance_plan-measure-choice",
            SetItemMeasure(seen.id, item.id, one.number),
            {"number": one.number, "title": short(one.title, LONGEST_LABEL)},
        )
        for one in seen.measures
    )
    none = row(Button("finance_plan-measure-none", SetItemMeasure(seen.id, item.id, 0)))
    return (*(row(one) for one in found), none)


def ask_typed(seen: PlanSeen, item: FinanceItem, part: ItemPart, unread: UnreadLine | None = None) -> Screen:
    """`unread`: why what was typed just now is no amount."""
    args: dict[str, Value] = {"title": item.title}
    rows = (_back(seen, item),)
    if unread:
        args["why"] = Say(f"common-finance-flaw-{unread.flaw}")
        return Screen("finance_plan-no-amount", args, rows, draft=unread.line, missed=True)
    draft = item.title if part is ItemPart.TITLE else _as_typed(item)
    return Screen(f"finance_plan-ask-{part.name.lower()}", args, rows, draft=draft)


def _as_typed(item: FinanceItem) -> str | Say:
    if item.amounts:
        return typed_worth(item)
    args: dict[str, Value] = {"worth": typed_worth(item), "year": str(item.year or "")}
    return Say(f"finance_plan-typed.{item.every}", args)


def _back(seen: PlanSeen, item: FinanceItem) -> tuple[Button, ...]:
    return row(Button("common-back", OpenFinanceItem(seen.id, item.id)))


def removed(seen: PlanSeen, item: FinanceItem, edit: str) -> Screen:
    undo = row(Button("finance_plan-undo", UndoFinanceEdit(seen.id, edit))) if edit else ()
    return Screen("finance_plan-removed", {"title": item.title}, (row(to_plan(seen)), undo))
