"""Checks of the sums of a Finanzierungsplan: costs and cover, the own part, the limits of the federal money."""

from collections.abc import Callable

from bot.domain.finance.finding import WHOLE, FinanceFinding, FinanceSeen, Findings, part
from bot.terms.finance import FinanceHeading
from bot.terms.finance_rules import FinanceRule, FinanceVerdict

FAULT, HINT = FinanceVerdict.FAULT, FinanceVerdict.HINT


def cover(seen: FinanceSeen) -> Findings | None:
    return _gaps(FinanceRule.COVER, seen, lambda year: seen.plan.costs(year) - seen.plan.cover(year))


def surplus(seen: FinanceSeen) -> Findings | None:
    return _gaps(FinanceRule.SURPLUS, seen, lambda year: seen.plan.cover(year) - seen.plan.costs(year))


def _gaps(rule: FinanceRule, seen: FinanceSeen, gap: Callable[[int], int]) -> Findings | None:
    """Year by year; in all, too, when more than one year is off."""
    plan = seen.plan
    if not plan.costs():
        return None
    off = {year: gap(year) for year in plan.years if gap(year) > 0}
    each = tuple(
        FinanceFinding(rule, FAULT, year, missing, plan.cover(year), plan.costs(year)) for year, missing in off.items()
    )
    return (*each, FinanceFinding(rule, FAULT, None, sum(off.values()))) if len(off) > 1 else each


def own_part(seen: FinanceSeen) -> Findings | None:
    return _each_year(seen, _own_part_of)


def _own_part_of(seen: FinanceSeen, year: int) -> Findings | None:
    """Own money counts. Whether the rest of what the federal government does not pay counts, sources contradict."""
    limits = seen.limits(year)
    if limits is None:
        return None
    need = part(seen.plan.costs(year), limits.own_percent)
    own, most = seen.plan.own(year), seen.plan.own(year) + _may_count(seen, year)
    if most < need:
        return (_lacking(FinanceRule.OWN_PART, FAULT, year, most, need),)
    return (_lacking(FinanceRule.OWN_PART, HINT, year, own, need),) if own < need else ()


def _may_count(seen: FinanceSeen, year: int) -> int:
    bound = seen.bound(FinanceRule.OWN_PART, year)
    return sum(seen.plan.by_heading(heading, year) for heading in (bound.may_count if bound else ()))


def own_funds(seen: FinanceSeen) -> Findings | None:
    return _each_year(seen, _own_funds_of)


def _own_funds_of(seen: FinanceSeen, year: int) -> Findings | None:
    bound = seen.bound(FinanceRule.OWN_FUNDS, year)
    if bound is None:
        return None
    own, need = seen.plan.own(year), part(seen.plan.costs(year), bound.percent)
    return (_lacking(FinanceRule.OWN_FUNDS, HINT, year, own, need),) if own < need else ()


def first_months(seen: FinanceSeen) -> Findings | None:
    return _each_year(seen, _first_months_of)


def _first_months_of(seen: FinanceSeen, year: int) -> Findings | None:
    """What so many months cost on average, without what is bought once for long."""
    bound, plan = seen.bound(FinanceRule.FIRST_MONTHS, year), seen.plan
    if bound is None:
        return None
    running, months = plan.costs(year) - plan.by_heading(FinanceHeading.INVESTMENT, year), plan.period.months_in(year)
    own, need = plan.own(year), -(-running * min(bound.months, months) // months)
    return (_lacking(FinanceRule.FIRST_MONTHS, HINT, year, own, need),) if own < need else ()


def _lacking(rule: FinanceRule, verdict: FinanceVerdict, year: int, have: int, need: int) -> FinanceFinding:
    return FinanceFinding(rule, verdict, year, need - have, have, need)


def federal_year(seen: FinanceSeen) -> Findings | None:
    return _each_year(seen, _federal_of)


def _federal_of(seen: FinanceSeen, year: int) -> Findings | None:
    limits, have = seen.limits(year), seen.plan.federal(year)
    if limits is None:
        return None
    return _over(FinanceRule.FEDERAL_YEAR, year, have, limits.most_a_year)


def federal_all(seen: FinanceSeen) -> Findings | None:
    """What is too much already in one year is not counted once more."""
    limits, plan = seen.limits(), seen.plan
    if limits is None or not plan.costs():
        return None
    have = sum(min(plan.federal(year), _most(seen, year)) for year in plan.years)
    return _over(FinanceRule.FEDERAL_ALL, None, have, limits.most_in_all)


def _most(seen: FinanceSeen, year: int) -> int:
    limits = seen.limits(year)
    return limits.most_a_year if limits else 0


def _over(rule: FinanceRule, year: int | None, have: int, most: int) -> Findings:
    return (FinanceFinding(rule, FAULT, year, have - most, have, most),) if have > most else ()


def main_funder(seen: FinanceSeen) -> Findings | None:
    """A fault only where somebody else surely gives as much; how large the largest part is, no source says."""
    plan = seen.plan
    if seen.bound(FinanceRule.MAIN_FUNDER) is None or not plan.costs():
        return None
    third = [plan.amount(item) for item in plan.under(FinanceHeading.THIRD)]
    have, largest = plan.federal(), max([plan.own() + plan.by_heading(FinanceHeading.INCOME), *third])
    if have > plan.others():
        return ()
    verdict, need = (FAULT, largest) if have <= largest else (HINT, plan.others())
    return (FinanceFinding(FinanceRule.MAIN_FUNDER, verdict, have=have, need=need),)


def duration(seen: FinanceSeen) -> Findings | None:
    limits, months = seen.limits(), seen.plan.period.months
    if limits is None:
        return None
    most = limits.most_months
    return (FinanceFinding(FinanceRule.DURATION, FAULT, have=months, need=most),) if months > most else ()


def staff_share(seen: FinanceSeen) -> Findings | None:
    bound, costs = seen.bound(FinanceRule.STAFF_SHARE), seen.plan.costs()
    if bound is None or not costs:
        return None
    staff = seen.plan.by_heading(FinanceHeading.STAFF)
    few, many = staff * 100 < costs * bound.percent, staff * 100 > costs * bound.most_percent
    need = bound.percent if few else bound.most_percent
    share = (staff * WHOLE * 2 + costs) // (costs * 2)
    return (FinanceFinding(FinanceRule.STAFF_SHARE, HINT, have=share, need=need * 100),) if few or many else ()


def _each_year(seen: FinanceSeen, check: Callable[[FinanceSeen, int], Findings | None]) -> Findings | None:
    """Of each year with costs; None when no year can be looked at."""
    said = [check(seen, year) for year in seen.plan.years if seen.plan.costs(year)]
    known = [one for one in said if one is not None]
    return tuple(finding for one in known for finding in one) if known else None
