"""What the rules found, the most important first, and where it is mended."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from bot.domain.finance.finding import Findings
from bot.domain.finance.look import FinanceLook
from bot.domain.finance.said import FinanceGroup, group_said, grouped, rule_named, rules_said
from bot.domain.logic_model.numbering import MEASURES
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import leaves, lines, paragraphs
from bot.links.base import Link
from bot.links.finance_checks import FinanceChecks, WhatIf
from bot.links.finance_plan import AddFinanceItems, AskFinancePeriod, FinanceItemsOf, OpenFinanceItem, OpenFinancePlan
from bot.links.finance_sources import FinanceCover
from bot.links.journey import AskQuestion
from bot.terms.finance_rules import FinanceRule, FinanceVerdict

AT_ONCE = 3

BY_COVER = (
    FinanceRule.COVER,
    FinanceRule.SURPLUS,
    FinanceRule.OWN_PART,
    FinanceRule.FEDERAL_YEAR,
    FinanceRule.FEDERAL_ALL,
    FinanceRule.MAIN_FUNDER,
    FinanceRule.HOPED,
    FinanceRule.OWN_FUNDS,
    FinanceRule.FIRST_MONTHS,
)
"""Rules that are kept with other money."""
PLACES: Mapping[FinanceRule, tuple[str, Callable[[str], Link]]] = {
    FinanceRule.DURATION: ("period", AskFinancePeriod),
    FinanceRule.PERIOD: ("period", AskFinancePeriod),
    FinanceRule.EMPTY: ("add", AddFinanceItems),
    FinanceRule.FREE_MEASURE: ("add", AddFinanceItems),
    FinanceRule.MEASURES: ("measures", lambda id: AskQuestion(id, MEASURES[0])),
}
"""Where else something is mended; all other rules at the items."""
LONGEST = 24
"""Characters of an item on a button."""


def found(seen: FinanceLook, findings: Findings, page: int) -> Screen:
    groups = grouped(findings)
    wrong = [one for one in groups if one.verdict is not FinanceVerdict.OK]
    last = max(0, -(-len(wrong) // AT_ONCE) - 1)
    page = max(0, min(page, last))
    here = wrong[page * AT_ONCE : (page + 1) * AT_ONCE]
    args: dict[str, Value] = {
        "association": seen.association.name,
        "verdict": _verdict(wrong),
        "found": paragraphs(*(group_said(one, seen.plan, seen.rules) for one in here), _kept(groups, named=not wrong)),
        "years": Lines(
            lines(rules_said(_shown(here) or findings, seen.plan, seen.rules), Say("finance_checks-promise")).items, " "
        ),
    }
    leaf = leaves(partial(FinanceChecks, seen.id), page, last, "finance_checks-")
    rows = (*_mending(seen, here), leaf, row(Button("wish", WhatIf(seen.id))), seen.out)
    return Screen("finance_checks-found", args, tuple(one for one in rows if one), place=Place.HERE)


def _verdict(wrong: Iterable[FinanceGroup]) -> Say:
    seen = list(wrong)
    faults = sum(one.verdict is FinanceVerdict.FAULT for one in seen)
    args: dict[str, Value] = {"faults": faults, "hints": len(seen) - faults}
    if any(one.rule is FinanceRule.EMPTY for one in seen):
        return Say("finance_checks-verdict.empty", args)
    return Say(f"finance_checks-verdict.{'faults' if faults else 'hints' if seen else 'fine'}", args)


def _shown(here: Iterable[FinanceGroup]) -> Findings:
    return tuple(one for group in here for one in group.found)


def _kept(groups: Iterable[FinanceGroup], *, named: bool) -> Value | None:
    """All that is in order is one line, however much it is; named where there is nothing else to read."""
    names = tuple(rule_named(one.rule) for one in groups if one.verdict is FinanceVerdict.OK)
    if not names:
        return None
    args: dict[str, Value] = {"rules": Lines(names, gap=", "), "count": len(names)}
    return Say("finance_checks-kept.named" if named else "finance_checks-kept.counted", args)


def _mending(seen: FinanceLook, here: Sequence[FinanceGroup]) -> Rows:
    """Each place once, in the order of what is to be mended."""
    if not seen.writes:
        return (row(_plan(seen)),)
    places = {button.to: button for button in reversed([_place(one, seen) for one in here])}
    return tuple(row(button) for button in reversed(places.values())) or (row(_plan(seen)),)


def _plan(seen: FinanceLook) -> Button:
    return Button("common-finance-to-plan", OpenFinancePlan(seen.id))


def _place(group: FinanceGroup, seen: FinanceLook) -> Button:
    items = group.found[0].items
    if group.rule in BY_COVER:
        return Button("finance_checks-cover", FinanceCover(seen.id))
    if len(items) == 1:
        words: dict[str, Value] = {"title": short(items[0].title, LONGEST)}
        return Button("finance_checks-item", OpenFinanceItem(seen.id, items[0].id), words)
    label, to = PLACES.get(group.rule, ("all-items", lambda id: FinanceItemsOf(id, 0)))
    return Button(f"finance_checks-{label}", to(seen.id))
