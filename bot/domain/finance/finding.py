"""What the rules say of a Finanzierungsplan, and what they look at."""

from collections.abc import Callable

from msgspec import Struct

from bot.domain.finance.plan import FinanceItem, FinancePlan
from bot.domain.finance.rules import FinanceBound, FinanceLimits, FinanceRules
from bot.terms.finance import COSTS
from bot.terms.finance_rules import FinanceRule, FinanceVerdict

BY_LIMITS = (FinanceRule.OWN_PART, FinanceRule.FEDERAL_YEAR, FinanceRule.FEDERAL_ALL, FinanceRule.DURATION)
"""Rules that are limits of the call."""
WHOLE = 10_000
"""Shares are counted in hundredths of a percent."""


class FinanceFinding(Struct, frozen=True):
    """What one rule says: of one year of the project, or of all of it."""

    rule: FinanceRule
    verdict: FinanceVerdict = FinanceVerdict.OK
    year: int | None = None
    missing: int = 0
    """Cents that are lacking, or too much. 0: no money would mend it."""
    have: int = 0
    """What the plan has: cents; months; of the staff, its share of all costs."""
    need: int = 0
    """What the rule says, in the same unit."""
    items: tuple[FinanceItem, ...] = ()
    """Which it is about."""
    measures: tuple[int, ...] = ()
    valid_for: int | None = None
    """The funding year of the rule; None when it is the same in every year."""
    holds: bool = True
    """Whether somebody knows that the rule holds for this year of the project."""


class FinanceSeen(Struct, frozen=True):
    """What is looked at."""

    plan: FinancePlan
    rules: FinanceRules
    measures: tuple[int, ...]

    @property
    def start(self) -> int:
        """The year that decides about rules for the whole project."""
        return self.plan.years[0]

    @property
    def costs(self) -> tuple[FinanceItem, ...]:
        return tuple(item for item in self.plan.under(*COSTS) if self.plan.amount(item))

    def limits(self, year: int | None = None) -> FinanceLimits | None:
        return self.rules.limits_of(year or self.start)

    def bound(self, rule: FinanceRule, year: int | None = None) -> FinanceBound | None:
        return self.rules.bound(rule, year or self.start)

    def row(self, rule: FinanceRule, year: int) -> FinanceLimits | FinanceBound | None:
        """By what it is judged; None when it is the same in every year."""
        return self.limits(year) if rule in BY_LIMITS else self.bound(rule, year)

    def of_all(self, items: tuple[FinanceItem, ...]) -> int:
        return sum(map(self.plan.amount, items))


Findings = tuple[FinanceFinding, ...]
Check = Callable[[FinanceSeen], Findings | None]
"""What is wrong by one rule: nothing when it is kept; None when there is nothing to look at, or no such rule."""


def part(whole: int, percent: int) -> int:
    """So many cents are at least so many percent: rounded up."""
    return -(-whole * percent // 100)
