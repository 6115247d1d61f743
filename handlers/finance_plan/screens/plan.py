"""The plan in all, and its items as buttons."""

from collections.abc import Sequence
from functools import partial

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.ways import to_association
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.table import years_table
from bot.domain.money import money
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled, leaves, lines, page_of
from bot.links.base import Link
from bot.links.desk import DeskAssociations
from bot.links.finance_checks import FinanceChecks
from bot.links.finance_files import FinanceSheetOf, FinanceTableOf
from bot.links.finance_plan import (
    AddFinanceItems,
    AskFinancePeriod,
    AskFinanceTable,
    FinanceHistory,
    FinanceItemsOf,
    FinancePlans,
    OpenFinanceItem,
    OpenFinancePlan,
)
from bot.links.finance_sources import FinanceCover
from bot.links.finance_web import ShowFinancePage
from bot.links.journey import ShowMap
from bot.terms.finance import COSTS, SOURCES
from handlers.finance_plan.screens.seen import PlanSeen

A_PAGE = 8
LONGEST_LABEL = 22
LONGEST_NAME = 36


def overview(seen: PlanSeen) -> Screen:
    args: dict[str, Value] = {"association": seen.association.name, "period": period_of(seen.plan.period)}
    if seen.plan.is_empty:
        return Screen("finance_plan-empty", {**args, "how": _how(seen)}, _rows(seen), place=Place.HERE)
    blocks = (years_table(seen.plan),)
    return Screen("finance_plan-overview", {**args, "notes": _notes(seen)}, _rows(seen), blocks, place=Place.HERE)


def _how(seen: PlanSeen) -> Value:
    return Say("finance_plan-how") if seen.writes else ""


def _notes(seen: PlanSeen) -> Value:
    plan = seen.plan
    costs, sources = len(plan.under(*COSTS)), len(plan.under(*SOURCES))
    opens = sum(item.is_open for item in plan.items)
    missing = plan.costs() - plan.cover()
    return lines(
        Say("finance_plan-counts", {"costs": costs, "sources": sources}),
        Say("finance_plan-federal-rest") if plan.federal_is_rest and costs else None,
        Say("finance_plan-missing", {"amount": money(missing)}) if missing > 0 else None,
        Say("finance_plan-over", {"amount": money(-missing)}) if missing < 0 else None,
        Say("finance_plan-opens", {"number": opens}) if opens else None,
        Say("finance_plan-guesses", {"number": len(seen.guessed())}) if seen.guessed() else None,
        Say("finance_plan-outsiders", {"number": len(seen.outside())}) if seen.outside() else None,
    )


def period_of(one: FinancePeriod) -> Value:
    args: dict[str, Value] = {"from": f"{one.begins:%m.%Y}", "to": f"{one.ends:%m.%Y}", "months": one.months}
    return Say("finance_plan-period-assumed" if one.assumed else "finance_plan-period", args)


def _rows(seen: PlanSeen) -> Rows:
    """What is empty is neither checked nor taken home."""
    send = Button("finance_plan-send-table", AskFinanceTable(seen.id))
    add = row(Button("finance_plan-add", AddFinanceItems(seen.id)), send) if seen.writes else ()
    time = row(Button("finance_plan-to-period", AskFinancePeriod(seen.id))) if seen.writes else ()
    cover = Button("finance_plan-cover", FinanceCover(seen.id))
    history = Button("finance_plan-to-history", FinanceHistory(seen.id, 0))
    if seen.plan.is_empty:
        return tuple(line for line in (add, (cover, *time), (history, *out(seen))) if line)
    items = Button("finance_plan-all-items", FinanceItemsOf(seen.id, 0))
    check = Button("finance_plan-check", FinanceChecks(seen.id))
    table = Button("finance_plan-table", FinanceTableOf(seen.id))
    sheet = Button("finance_plan-sheet", FinanceSheetOf(seen.id))
    page = Button("finance_plan-browser", ShowFinancePage(seen.id))
    rows = (add, row(items, cover), (check, *time), row(table, sheet, page), row(history), out(seen))
    return tuple(line for line in rows if line)


def out(seen: PlanSeen) -> tuple[Button, ...]:
    return row(Button("common-home", ShowMap(seen.id)) if seen.inside else to_association(seen.id))


def to_plan(seen: PlanSeen) -> Button:
    return Button("common-finance-to-plan", OpenFinancePlan(seen.id))


def in_order(plan: FinancePlan) -> tuple[FinanceItem, ...]:
    """As in the table: by heading, then in the order in which they came."""
    return tuple(item for heading in (*COSTS, *SOURCES) for item in plan.under(heading))


def plans(found: Sequence[Association], page: int, pages: int) -> Screen:
    """For whoever coordinates."""
    picks = tuple(_pick_of(one.name, OpenFinancePlan(one.id)) for one in found)
    rows: Rows = (
        *map(row, picks),
        leaves(FinancePlans, page, pages - 1),
    )
    id = "finance_plan-plans" if found else "finance_plan-plans-none"
    return Screen(
        id, {"turn": page_of(page, pages)} if found else {}, tuple(filter(None, rows)), place=Place.HERE, even=True
    )


def plans_at_desk(cohorts: Sequence[Cohort]) -> Screen:
    """There are too many to leaf through: the desk finds them by name."""
    ways = tuple(_pick_of(one.title, DeskAssociations(one.id, 0)) for one in cohorts)
    return Screen("finance_plan-plans-many", rows=tuple(map(row, ways)), place=Place.HERE, even=True)


def _pick_of(name: str, to: Link) -> Button:
    return labelled(short(name, LONGEST_NAME), to)


def items(seen: PlanSeen, found: Sequence[FinanceItem], page: int, pages: int) -> Screen:
    picks = tuple(row(Button("finance_plan-pick", OpenFinanceItem(seen.id, one.id), _pick(seen, one))) for one in found)
    rows: Rows = (
        *picks,
        leaves(partial(FinanceItemsOf, seen.id), page, pages - 1),
        row(to_plan(seen)),
    )
    args: dict[str, Value] = {
        "association": seen.association.name,
        "number": len(seen.plan.items),
        "turn": page_of(page, pages),
    }
    return Screen("finance_plan-items", args, tuple(filter(None, rows)), place=Place.HERE, even=True)


def _pick(seen: PlanSeen, item: FinanceItem) -> dict[str, Value]:
    return {"title": short(item.title, LONGEST_LABEL), "amount": money(seen.plan.amount(item))}
