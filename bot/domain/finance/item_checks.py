"""Checks of the items of a Finanzierungsplan: what nobody has confirmed, what belongs to no measure."""

from bot.domain.finance.finding import FinanceFinding, FinanceSeen, Findings
from bot.domain.finance.plan import FinanceItem
from bot.terms.finance import FinanceHeading
from bot.terms.finance_rules import FinanceRule, FinanceVerdict

HINT = FinanceVerdict.HINT


def empty(seen: FinanceSeen) -> Findings | None:
    return None if seen.plan.costs() else (FinanceFinding(FinanceRule.EMPTY, HINT),)


def amounts(seen: FinanceSeen) -> Findings | None:
    if seen.plan.is_empty:
        return None
    items = tuple(item for item in seen.plan.items if item.is_open)
    return (FinanceFinding(FinanceRule.AMOUNTS, FinanceVerdict.FAULT, items=items),) if items else ()


def outside(seen: FinanceSeen) -> Findings | None:
    if seen.plan.is_empty:
        return None
    lost = [(item, _lost(item, seen)) for item in seen.plan.items]
    items = tuple(item for item, cents in lost if cents)
    have = sum(cents for _, cents in lost)
    return (FinanceFinding(FinanceRule.OUTSIDE, FinanceVerdict.FAULT, have=have, items=items),) if items else ()


def _lost(item: FinanceItem, seen: FinanceSeen) -> int:
    return sum(item.amount(year, seen.plan.period) for year in seen.plan.outside(item))


def period(seen: FinanceSeen) -> Findings:
    return (FinanceFinding(FinanceRule.PERIOD, HINT),) if seen.plan.period.assumed else ()


def guesses(seen: FinanceSeen) -> Findings | None:
    if seen.plan.is_empty:
        return None
    items = tuple(item for item in seen.plan.items if not item.sure)
    return (FinanceFinding(FinanceRule.GUESSES, HINT, items=items),) if items else ()


def hoped(seen: FinanceSeen) -> Findings | None:
    """All cover but the federal money, which nobody can promise yet."""
    sources = seen.plan.under(FinanceHeading.OWN, FinanceHeading.INCOME, FinanceHeading.THIRD)
    if not sources:
        return None
    items = tuple(item for item in sources if not item.certain and seen.plan.amount(item))
    return _about(FinanceRule.HOPED, items, seen)


def measures(seen: FinanceSeen) -> Findings | None:
    if not seen.costs:
        return None
    return () if seen.measures else (FinanceFinding(FinanceRule.MEASURES, HINT),)


def free_measure(seen: FinanceSeen) -> Findings | None:
    if not (seen.costs and seen.measures):
        return None
    paid = {item.measure for item in seen.costs}
    free = tuple(number for number in seen.measures if number not in paid)
    return (FinanceFinding(FinanceRule.FREE_MEASURE, HINT, measures=free),) if free else ()


def loose_cost(seen: FinanceSeen) -> Findings | None:
    """Also what belongs to a measure that is not there any more."""
    if not (seen.costs and seen.measures):
        return None
    return _about(FinanceRule.LOOSE_COST, tuple(item for item in seen.costs if item.measure not in seen.measures), seen)


def investments(seen: FinanceSeen) -> Findings | None:
    """Those that are bought after the first year."""
    items = seen.plan.under(FinanceHeading.INVESTMENT)
    if seen.bound(FinanceRule.INVESTMENTS) is None or not items:
        return None
    late = [(item, seen.plan.amount(item) - seen.plan.amount(item, seen.start)) for item in items]
    later, have = tuple(item for item, cents in late if cents), sum(cents for _, cents in late)
    return (FinanceFinding(FinanceRule.INVESTMENTS, HINT, have=have, items=later),) if later else ()


def ceilings(seen: FinanceSeen) -> Findings | None:
    if not (seen.costs and seen.rules.ceilings):
        return None
    items = tuple(item for item in seen.costs if seen.rules.ceiling(item.title, item.heading))
    return (FinanceFinding(FinanceRule.CEILINGS, FinanceVerdict.UNKNOWN, items=items),) if items else ()


def _about(rule: FinanceRule, items: tuple[FinanceItem, ...], seen: FinanceSeen) -> Findings:
    return (FinanceFinding(rule, HINT, have=seen.of_all(items), items=items),) if items else ()
