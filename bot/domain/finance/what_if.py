"""What if? How the money of a project changes with the own part, with an item less, or with one source more.

Shares are in hundredths of a percent. The own part is rounded up to the cent, so that the federal money is never more
than the rest; it ends at the limits of the call. Nothing here is a promise: it is what the rules allow at most.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.finding import WHOLE
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.rules import FinanceRules

UNLIMITED = 1 << 60
"""Cents."""


class FinanceShare(Struct, frozen=True):
    """One year of the project, when so much comes from others than the federal government."""

    year: int
    costs: int
    federal: int
    """At most."""
    by_limit: bool
    """A limit of the call, and not the own part, decides about it."""

    @property
    def rest(self) -> int:
        """What has to come from others."""
        return self.costs - self.federal


class FinanceShares(Struct, frozen=True):
    years: tuple[FinanceShare, ...]
    have: int
    """Of what has to come from others, the plan has so much already."""
    spare: int
    """And so much more than a year needs: then the federal money is less."""

    @property
    def costs(self) -> int:
        return sum(one.costs for one in self.years)

    @property
    def federal(self) -> int:
        return sum(one.federal for one in self.years)

    @property
    def rest(self) -> int:
        return sum(one.rest for one in self.years)

    @property
    def missing(self) -> int:
        return self.rest - self.have

    @property
    def by_limit(self) -> bool:
        return any(one.by_limit for one in self.years)


def shares(plan: FinancePlan, share: int, rules: FinanceRules) -> FinanceShares:
    """When at least `share` of the costs of each year come from others."""
    left, found = _most_in_all(plan.period, rules), list[FinanceShare]()
    for year in plan.years:
        costs = plan.costs(year)
        free = costs - own_share(costs, share)
        federal = min(free, left, _most_in(year, rules))
        found.append(FinanceShare(year, costs, federal, federal < free))
        left -= federal
    have = sum(min(plan.others(one.year), one.rest) for one in found)
    return FinanceShares(tuple(found), have, plan.others() - have)


def own_share(costs: int, share: int) -> int:
    """Rounded up to the cent."""
    return -(-costs * share // WHOLE)


class FinanceSize(Struct, frozen=True):
    """How large a project may be with so much money of others."""

    costs: int
    federal: int
    by_limit: bool


def largest(own: int, share: int, period: FinancePeriod, rules: FinanceRules) -> FinanceSize:
    """`own` are cents for the whole project, to be spread over its years as it fits best; `share` is above 0."""
    by_share = own * WHOLE // share
    by_limits = own + min(_most_in_all(period, rules), sum(_most_in(year, rules) for year in period.years))
    costs = min(by_share, by_limits)
    return FinanceSize(costs, costs - own, by_limits < by_share)


def without(plan: FinancePlan, items: Iterable[str]) -> FinancePlan:
    """When these items are dropped."""
    gone = frozenset(items)
    return replace(plan, items=tuple(item for item in plan.items if item.id not in gone))


def also(plan: FinancePlan, item: FinanceItem) -> FinancePlan:
    """When this one comes."""
    return replace(plan, items=(*plan.items, item))


def _most_in(year: int, rules: FinanceRules) -> int:
    limits = rules.limits_of(year)
    return limits.most_a_year if limits else UNLIMITED


def _most_in_all(period: FinancePeriod, rules: FinanceRules) -> int:
    limits = rules.limits_of(period.years[0])
    return limits.most_in_all if limits else UNLIMITED
