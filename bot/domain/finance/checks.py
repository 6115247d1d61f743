"""The Finanzierungsplan against the rules: findings, each with its reason and with what is missing, in cents.

What to do first stands first. Where nobody knows whether a rule holds for a year of the project, it is used all the
same, and the finding says of which funding year it is (`valid_for`, `holds`).
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance import item_checks as items
from bot.domain.finance import money_checks as money
from bot.domain.finance.finding import Check, FinanceFinding, FinanceSeen, Findings
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.rules import FinanceRules, is_of
from bot.terms.finance_rules import FinanceRule, FinanceVerdict

CHECKS: Mapping[FinanceRule, Check] = {
    FinanceRule.EMPTY: items.empty,
    FinanceRule.AMOUNTS: items.amounts,
    FinanceRule.OUTSIDE: items.outside,
    FinanceRule.DURATION: money.duration,
    FinanceRule.COVER: money.cover,
    FinanceRule.SURPLUS: money.surplus,
    FinanceRule.OWN_PART: money.own_part,
    FinanceRule.FEDERAL_YEAR: money.federal_year,
    FinanceRule.FEDERAL_ALL: money.federal_all,
    FinanceRule.MAIN_FUNDER: money.main_funder,
    FinanceRule.PERIOD: items.period,
    FinanceRule.GUESSES: items.guesses,
    FinanceRule.HOPED: items.hoped,
    FinanceRule.OWN_FUNDS: money.own_funds,
    FinanceRule.MEASURES: items.measures,
    FinanceRule.FREE_MEASURE: items.free_measure,
    FinanceRule.LOOSE_COST: items.loose_cost,
    FinanceRule.INVESTMENTS: items.investments,
    FinanceRule.FIRST_MONTHS: money.first_months,
    FinanceRule.STAFF_SHARE: money.staff_share,
    FinanceRule.CEILINGS: items.ceilings,
}


FEDERAL = (FinanceRule.OWN_PART, FinanceRule.FEDERAL_YEAR, FinanceRule.FEDERAL_ALL)
"""Of what the federal government may pay at most."""
EACH_YEAR = (FinanceRule.OWN_PART, FinanceRule.FEDERAL_YEAR, FinanceRule.OWN_FUNDS, FinanceRule.FIRST_MONTHS)


def findings(plan: FinancePlan, rules: FinanceRules, measures: Iterable[int]) -> Findings:
    """`measures` are the numbers of those that the association wrote down."""
    seen = FinanceSeen(plan, rules, tuple(measures))
    return in_order(finding for rule in CHECKS for finding in _said(rule, seen))


def federal_faults(plan: FinancePlan, rules: FinanceRules) -> tuple[FinanceRule, ...]:
    """Why the federal government cannot pay what it would have to."""
    seen = FinanceSeen(plan, rules, ())
    said = {rule: _said(rule, seen) for rule in FEDERAL}
    return tuple(rule for rule, found in said.items() if with_verdict(found, FinanceVerdict.FAULT))


def _said(rule: FinanceRule, seen: FinanceSeen) -> Findings:
    wrong = CHECKS[rule](seen)
    return () if wrong is None else tuple(_dated(one, seen) for one in wrong or (FinanceFinding(rule),))


def _dated(found: FinanceFinding, seen: FinanceSeen) -> FinanceFinding:
    """With the funding year of its rule."""
    rows = [(row, year) for year in years_of(found, seen.plan) if (row := seen.row(found.rule, year))]
    if not rows:
        return found
    return replace(found, valid_for=rows[-1][0].valid_until, holds=all(is_of(row, year) for row, year in rows))


def years_of(found: FinanceFinding, plan: FinancePlan) -> tuple[int, ...]:
    """Whose rules decide. One of the whole project goes by its first year."""
    return (found.year,) if found.year else plan.years if found.rule in EACH_YEAR else plan.years[:1]


def in_order(found: Iterable[FinanceFinding]) -> Findings:
    verdicts, rules = list(FinanceVerdict), list(FinanceRule)
    return tuple(sorted(found, key=lambda one: (verdicts.index(one.verdict), rules.index(one.rule), one.year or 9999)))


def with_verdict(found: Iterable[FinanceFinding], *verdicts: FinanceVerdict) -> Findings:
    return tuple(one for one in found if one.verdict in verdicts)


class RuleYears(Struct, frozen=True):
    """Which rules were used for years for which nobody has read them."""

    known: tuple[int, ...]
    """The last funding years of those rules."""
    unknown: tuple[int, ...]
    """Years of the project."""
    all: bool
    """No rule holds for its year."""


def rule_years(found: Iterable[FinanceFinding], plan: FinancePlan, rules: FinanceRules) -> RuleYears | None:
    """None when all rules hold, or do not depend on the year."""
    seen, by_year = FinanceSeen(plan, rules, ()), [one for one in found if one.valid_for]
    used = [(row, year) for one in by_year for year in years_of(one, plan) if (row := seen.row(one.rule, year))]
    apart = [(row.valid_until, year) for row, year in used if not is_of(row, year)]
    if not apart:
        return None
    known, unknown = (tuple(sorted(set(years))) for years in zip(*apart, strict=True))
    return RuleYears(known, unknown, not any(one.holds for one in by_year))
