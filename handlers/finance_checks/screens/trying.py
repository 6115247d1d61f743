"""What if: another share, more money, an item less, a source more. Nothing of it is kept."""

from functools import partial

from bot.domain.desk.desk import page as leafed
from bot.domain.finance.finding import WHOLE
from bot.domain.finance.look import FinanceLook
from bot.domain.finance.plan import FinanceItem, FinancePlan
from bot.domain.finance.what_if import FinanceShares, largest, shares
from bot.domain.money import money, quantity
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import CANCEL, leaves, lines
from bot.links.finance_checks import AskWhatIf, FinanceChecks, WhatIf, WhatIfItems, WhatIfWithout
from bot.terms.finance import COSTS

OFFERED = (1000, 1500, 2000)
"""Hundredths of a percent."""
A_PAGE = 6
LONGEST = 24
"""Characters of an item on a button."""


def share(seen: FinanceLook, asked: int, place: Place) -> Screen:
    asked = min(max(asked, 0), WHOLE) or _by_rule(seen)
    found = shares(seen.plan, asked, seen.rules)
    args: dict[str, Value] = {
        "association": seen.association.name,
        "percent": percent(asked),
        "costs": money(found.costs),
        "federal": money(found.federal),
        "rest": money(found.rest),
        "missing": _missing(found),
        "notes": lines(
            _limit(seen) if found.by_limit else None,
            Say("finance_checks-below", {"percent": percent(_by_rule(seen))}) if asked < _by_rule(seen) else None,
            Say("finance_checks-rounded.years"),
        ),
    }
    return Screen("finance_checks-share", args, rows=_rows(seen), place=place, even=True)


def _by_rule(seen: FinanceLook) -> int:
    limits = seen.rules.limits_of(seen.plan.years[0])
    return limits.own_percent * 100 if limits else OFFERED[0]


def _missing(found: FinanceShares) -> Say:
    args: dict[str, Value] = {
        "have": money(found.have),
        "missing": money(found.missing),
        "spare": money(found.spare),
    }
    which = "missing" if found.missing else "spare" if found.spare else "enough" if found.costs else "none"
    return Say(f"finance_checks-money.{which}", args)


def _limit(seen: FinanceLook) -> Value | None:
    limits = seen.rules.limits_of(seen.plan.years[0])
    if limits is None:
        return None
    return Say("finance_checks-limit", {"year": money(limits.most_a_year), "all": money(limits.most_in_all)})


def size(seen: FinanceLook, own: int) -> Screen:
    """How large the project may be with so much money of their own."""
    asked = _by_rule(seen)
    found = largest(own, asked, seen.plan.period, seen.rules)
    args: dict[str, Value] = {
        "own": money(own),
        "percent": percent(asked),
        "costs": money(found.costs),
        "federal": money(found.federal),
        "now": money(seen.plan.costs()),
        "notes": lines(_limit(seen) if found.by_limit else None, Say("finance_checks-rounded.whole")),
    }
    return Screen("finance_checks-size", args, rows=_rows(seen), even=True)


def dropped(seen: FinanceLook, item: FinanceItem, after: FinancePlan, place: Place) -> Screen:
    what = Say("finance_checks-without", {"item": item.title, "amount": money(seen.plan.amount(item))})
    return _compared(seen, what, after, place)


def helped(seen: FinanceLook, item: FinanceItem, after: FinancePlan) -> Screen:
    return _compared(seen, Say("finance_checks-with", {"amount": money(item.price)}), after, Place.NEW)


def _compared(seen: FinanceLook, what: Value, after: FinancePlan, place: Place) -> Screen:
    asked = _by_rule(seen)
    old, new = shares(seen.plan, asked, seen.rules), shares(after, asked, seen.rules)
    args: dict[str, Value] = {
        "what": what,
        "percent": percent(asked),
        "costs": _turned(old.costs, new.costs),
        "federal": _turned(old.federal, new.federal),
        "rest": _turned(old.rest, new.rest),
        "missing": _turned(old.missing, new.missing),
        "notes": lines(_limit(seen) if new.by_limit else None, Say("finance_checks-rounded.untouched")),
    }
    return Screen("finance_checks-compared", args, rows=_rows(seen), place=place, even=True)


def _turned(old: int, new: int) -> Value:
    return money(old) if old == new else Say("finance_checks-turned", {"old": money(old), "new": money(new)})


def ask(seen: FinanceLook) -> Screen:
    return Screen("finance_checks-ask", {"association": seen.association.name}, rows=(CANCEL,), even=True)


def missed(seen: FinanceLook) -> Screen:
    return Screen("finance_checks-missed", rows=(row(Button("back", WhatIf(seen.id))), CANCEL), missed=True, even=True)


def items(seen: FinanceLook, page: int) -> Screen:
    """The largest first."""
    costs = sorted(seen.plan.under(*COSTS), key=seen.plan.amount, reverse=True)
    number, pages, part = leafed(page, len(costs), A_PAGE)
    buttons = tuple(row(_without(seen, item)) for item in costs[part])
    leaf = leaves(partial(WhatIfItems, seen.id), number, pages - 1, "finance_checks-")
    rows = (*buttons, leaf, row(Button("back", WhatIf(seen.id))))
    args: dict[str, Value] = {"count": len(costs)}
    return Screen("finance_checks-items", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def _without(seen: FinanceLook, item: FinanceItem) -> Button:
    words: dict[str, Value] = {"item": short(item.title, LONGEST), "amount": money(seen.plan.amount(item))}
    return Button("finance_checks-drop", WhatIfWithout(seen.id, item.id), words)


def _rows(seen: FinanceLook) -> Rows:
    offered = tuple(
        Button("finance_checks-percent", WhatIf(seen.id, one), {"percent": percent(one)}) for one in OFFERED
    )
    return (
        offered,
        row(Button("finance_checks-type", AskWhatIf(seen.id)), Button("finance_checks-less", WhatIfItems(seen.id))),
        row(Button("finance_checks-back", FinanceChecks(seen.id))),
    )


def percent(share: int) -> str:
    return quantity(share * 10)
