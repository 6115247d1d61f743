"""What the rules found, in words: for the chat, for the page, and for whatever else says it."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from msgspec import Struct

from bot.domain.finance.checks import rule_years
from bot.domain.finance.finding import FinanceFinding, Findings
from bot.domain.finance.plan import FinanceItem, FinancePlan
from bot.domain.finance.rules import EURO, FinanceRules
from bot.domain.money import money, quantity
from bot.domain.names import short
from bot.domain.screen import Lines, Say, Value
from bot.terms.finance_rules import FinanceRule, FinanceVerdict

NAMED = 2
"""Items, or years, that are named one by one."""
LONGEST_NAME = 28


class FinanceGroup(Struct, frozen=True):
    """What one rule says, of however many years."""

    rule: FinanceRule
    verdict: FinanceVerdict
    found: Findings

    @property
    def of_years(self) -> Findings:
        return tuple(one for one in self.found if one.year)

    @property
    def counted(self) -> Findings:
        """Whose amounts add up: those of single years, when there are some. What begins anew each year is shown for the
        hardest one."""
        if self.rule is FinanceRule.FIRST_MONTHS:
            return tuple(sorted(self.found, key=lambda one: -one.missing)[:1])
        return self.of_years or self.found


def grouped(found: Iterable[FinanceFinding]) -> tuple[FinanceGroup, ...]:
    """In their order; `found` is in the order in which it is to be mended."""
    groups = groupby(found, key=lambda one: (one.verdict, one.rule))
    return tuple(FinanceGroup(rule, verdict, tuple(those)) for (verdict, rule), those in groups)


def group_said(group: FinanceGroup, plan: FinancePlan, rules: FinanceRules) -> Say:
    """The reason and what is missing, in a sentence or two."""
    return Say(f"common-finance-check-{group.rule}.{group.verdict}", _args(group, plan, rules))


def rule_named(rule: FinanceRule) -> Say:
    return Say(f"common-finance-rule.{rule}")


def _args(group: FinanceGroup, plan: FinancePlan, rules: FinanceRules) -> dict[str, Value]:
    first, counted = group.counted[0], group.counted
    missing, need = sum(one.missing for one in counted), sum(one.need for one in counted)
    months = group.rule is FinanceRule.DURATION
    return {
        "missing": money(missing),
        "have": first.have if months else money(sum(one.have for one in counted)),
        "need": first.need if months else money(need),
        "about-missing": money(_up(missing)),
        "about-need": money(_up(need)),
        "most": money(first.need),
        "years": _years(group, plan),
        "items": _items(first.items),
        "count": len(first.items),
        "measures": Lines(tuple(f"M {number}" for number in first.measures), gap=", "),
        "share": quantity(first.have * 10),
        **_of_rule(group.rule, first.year or plan.years[0], plan, rules),
    }


def _up(cents: int) -> int:
    """To whole euros."""
    return -(-cents // EURO) * EURO


def _of_rule(rule: FinanceRule, year: int, plan: FinancePlan, rules: FinanceRules) -> dict[str, Value]:
    limits, bound = rules.limits_of(year), rules.bound(rule, year)
    last = plan.period.ends
    return {
        "own": limits.own_percent if limits else 0,
        "percent": bound.percent if bound else 0,
        "up": bound.most_percent if bound else 0,
        "months": bound.months if bound else 0,
        "begins": f"{plan.period.begins:%m/%Y}",
        "ends": f"{last:%m/%Y}",
    }


def _years(group: FinanceGroup, plan: FinancePlan) -> Value:
    """Nothing while the project has only one; with the amount of each while they are few."""
    found = [one for one in group.counted if one.year]
    if len(plan.years) == 1 or not found:
        return ""
    if len(found) == 1 or len(found) > NAMED:
        return Say("common-finance-in-years", {"years": years_named([one.year for one in found if one.year])})
    return Say("common-finance-in-years", {"years": Lines(tuple(map(_in_year, found)), gap=", ")})


def _in_year(one: FinanceFinding) -> Say:
    return Say("common-finance-each-year", {"year": str(one.year), "missing": money(one.missing)})


def _items(items: Sequence[FinanceItem]) -> Value:
    names = Lines(tuple(short(item.title, LONGEST_NAME) for item in items[:NAMED]), gap=", ")
    more = len(items) - NAMED
    return Say("common-finance-and-more", {"items": names, "more": more}) if more > 0 else names


def rules_said(found: Iterable[FinanceFinding], plan: FinancePlan, rules: FinanceRules) -> Value | None:
    """Of which funding years the rules are; None when each holds for its year."""
    years = rule_years(found, plan, rules)
    if years is None:
        return None
    args: dict[str, Value] = {"known": years_named(years.known), "unknown": years_named(years.unknown)}
    return Say("common-finance-rules-of.all" if years.all else "common-finance-rules-of.some", args)


def years_named(years: Sequence[int]) -> Value:
    """`2028`, `2028 und 2029`, `2026 bis 2029`, `2025, 2026 und 2028`"""
    first, last = str(years[0]), str(years[-1])
    if len(years) == 1:
        return first
    if len(years) > NAMED and years[-1] - years[0] == len(years) - 1:
        return Say("common-finance-years.span", {"first": first, "last": last})
    before = Lines(tuple(str(year) for year in years[:-1]), gap=", ")
    return Say("common-finance-years.and", {"first": before, "last": last})
