"""How an item is told: under which heading, how it is reckoned, what it comes to in each year."""

from bot.domain.finance.plan import ONE, FinanceItem
from bot.domain.finance.table import heading_named
from bot.domain.money import money, quantity
from bot.domain.screen import Lines, Say, Value
from bot.terms.finance import Every
from handlers.finance_plan.screens.seen import PlanSeen

MOST_YEARS = 6
"""Lines of one item."""


def heading_of(item: FinanceItem) -> Value:
    return Say(
        "finance_plan-heading" if item.sure else "finance_plan-heading-guessed", {"name": heading_named(item.heading)}
    )


def worth(item: FinanceItem) -> Value:
    """As it was typed: "36 Abende × 75 Euro"."""
    if item.amounts and not item.price:
        return Say("finance_plan-by-year")
    if item.is_open:
        return Say("finance_plan-open")
    price: Value = Say("finance_plan-euro", {"amount": money(item.price)})
    if item.quantity == ONE and not item.unit:
        return price
    return Say("finance_plan-product", {"count": f"{quantity(item.quantity)} {item.unit}".strip(), "price": price})


def often(item: FinanceItem, first: int) -> Value:
    if item.amounts and not item.price:
        return Say("finance_plan-often-each")
    if item.every is Every.ONCE:
        return Say("finance_plan-often-once", {"year": str(item.year or first)})
    return Say(f"finance_plan-often-{item.every}")


def by_year(seen: PlanSeen, item: FinanceItem) -> Value:
    """What it comes to; a year without anything is left out, unless all are."""
    if item.is_open:
        return ""
    years = [(year, seen.plan.amount(item, year)) for year in seen.plan.years]
    told = [pair for pair in years if pair[1]] or years[:1]
    return Lines(tuple(_of_year(seen, *pair) for pair in told[:MOST_YEARS]))


def _of_year(seen: PlanSeen, year: int, cents: int) -> Value:
    args: dict[str, Value] = {"year": str(year), "amount": money(cents), "months": seen.plan.period.months_in(year)}
    return Say("finance_plan-of-year", args)


def measure(seen: PlanSeen, item: FinanceItem) -> Value:
    if not item.measure:
        return Say("finance_plan-no-measure")
    found = seen.measure(item.measure)
    return Say(
        "finance_plan-measure",
        {"number": item.measure, "title": found.title if found else Say("finance_plan-unwritten")},
    )


def certain(item: FinanceItem) -> Value | None:
    if item.heading.is_cost:
        return None
    return Say("finance_plan-certain" if item.certain else "finance_plan-hoped")


def outside(seen: PlanSeen, item: FinanceItem) -> Value | None:
    years = seen.plan.outside(item)
    return Say("finance_plan-outside", {"years": ", ".join(map(str, years))}) if years else None


def in_a_line(seen: PlanSeen, item: FinanceItem) -> Value:
    args: dict[str, Value] = {
        "title": item.title,
        "worth": worth(item),
        "often": often(item, seen.plan.years[0]),
        "heading": heading_of(item),
    }
    return Say("finance_plan-line", args)
