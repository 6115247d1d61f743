"""The cover, and what was typed."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace

from bot.domain.desk.desk import page as leafed
from bot.domain.finance.checks import federal_faults
from bot.domain.finance.correction import FinanceCorrection
from bot.domain.finance.look import FinanceLook
from bot.domain.finance.plan import ONE, FinanceItem
from bot.domain.finance.table import heading_named
from bot.domain.finance.twins import stands_twice
from bot.domain.finance_lines.reading import UnreadLine
from bot.domain.money import money
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import CANCEL, labelled, leaves, lines, listed, pairs, paragraphs
from bot.links.finance_checks import FinanceChecks
from bot.links.finance_plan import OpenFinanceItem, RemoveFinanceItem, SetItemCertain, UndoFinanceCorrection
from bot.links.finance_sources import AskSource, FederalRest, FinanceCover, SetSourceOften
from bot.terms.finance import Every, FinanceHeading
from bot.terms.finance_rules import FinanceRule

A_PAGE = 6
"""Sources on a screen."""
MOST_UNREAD = 4
LONGEST = 24
"""Characters of a source on a button."""
TYPED = (FinanceHeading.OWN, FinanceHeading.INCOME, FinanceHeading.THIRD, FinanceHeading.FEDERAL)
"""In the order in which people look for money."""


def cover(seen: FinanceLook, page: int = 0) -> Screen:
    items = sorted(seen.plan.under(*TYPED), key=lambda item: TYPED.index(item.heading))
    number, pages, part = leafed(page, len(items), A_PAGE)
    args: dict[str, Value] = {
        "association": seen.association.name,
        "costs": _sum(seen, seen.plan.costs),
        "cover": paragraphs(*(_heading(seen, heading, items[part]) for heading in TYPED)),
        "state": _state(seen),
        "turn": Say("finance_sources-turn", {"page": number + 1, "pages": pages}) if pages > 1 else "",
    }
    leaf = leaves(partial(FinanceCover, seen.id), number, pages - 1, "finance_sources-")
    last = (row(Button("check", FinanceChecks(seen.id))), seen.out)
    rows = (*_typing(seen), *_sources(seen, items[part]), leaf, *last)
    return Screen("finance_sources-cover", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def _heading(seen: FinanceLook, heading: FinanceHeading, items: Sequence[FinanceItem]) -> Value:
    rest = heading is FinanceHeading.FEDERAL and seen.plan.federal_is_rest
    args: dict[str, Value] = {
        "heading": heading_named(heading),
        "sum": _sum(seen, partial(seen.plan.by_heading, heading)),
    }
    head = Say("finance_sources-rest" if rest else "finance_sources-heading", args)
    return lines(head, *(_line(seen, item) for item in items if item.heading is heading))


def _sum(seen: FinanceLook, of: Callable[[int | None], int]) -> Value:
    """In all, and year by year when there are several."""
    whole = Say("finance_sources-sum", {"amount": money(of(None))})
    years = seen.plan.years
    if len(years) == 1 or not of(None):
        return whole
    each = tuple(Say("common-finance-each-year", {"year": str(year), "missing": money(of(year))}) for year in years)
    return Lines((whole, Say("finance_sources-years", {"years": Lines(each, gap=", ")})), gap=" ")


def _line(seen: FinanceLook, item: FinanceItem) -> Say:
    sure = item.certain or item.heading is FinanceHeading.FEDERAL
    args: dict[str, Value] = {"title": item.title, "amount": money(seen.plan.amount(item))}
    return Say("finance_sources-line.certain" if sure else "finance_sources-line.hoped", args)


def _said(seen: FinanceLook, item: FinanceItem) -> Say:
    """Of what comes more than once, each amount and all of them."""
    each, whole = item.price * item.quantity // ONE, seen.plan.amount(item)
    line = _line(seen, item)
    if item.amounts or item.every is Every.ONCE or each == whole:
        return line
    words = Say(f"finance_sources-each.{item.every}", {"each": money(each), "amount": money(whole)})
    return replace(line, args={**line.args, "amount": words})


def _often(seen: FinanceLook, item: FinanceItem) -> Rows:
    """Once or each year: nobody sees in an amount which of them was meant."""
    if item.amounts or item.every is Every.MONTH or len(seen.plan.years) == 1 or not seen.writes:
        return ()
    every = Every.YEAR if item.every is Every.ONCE else Every.ONCE
    return (row(Button(f"finance_sources-often.{every}", SetSourceOften(seen.id, item.id, every))),)


def _state(seen: FinanceLook) -> Say:
    """Where the federal money is what is left, it is always enough: then that is no news, unless it is too much."""
    plan = seen.plan
    gap = plan.costs() - plan.cover()
    even = all(plan.costs(year) == plan.cover(year) for year in plan.years)
    if plan.costs() and even and plan.federal_is_rest and plan.federal():
        return _asked_of_bund(seen)
    which = "missing" if gap > 0 else "spare" if gap < 0 else "even" if even else "years"
    if which == "even" and plan.costs() and (wrong := federal_faults(plan, seen.rules)):
        return Say("finance_sources-state.even-wrong", {"why": _why(wrong)})
    return Say(f"finance_sources-state.{which if plan.costs() else 'none'}", {"amount": money(abs(gap))})


def _asked_of_bund(seen: FinanceLook) -> Say:
    """All that is left, and whether that is allowed."""
    args: dict[str, Value] = {"amount": money(seen.plan.federal())}
    wrong = federal_faults(seen.plan, seen.rules)
    if not wrong:
        return Say("finance_sources-state.rest", args)
    return Say(f"finance_sources-state.{'too-much' if seen.plan.others() else 'all'}", {**args, "why": _why(wrong)})


def _why(wrong: Sequence[FinanceRule]) -> Lines:
    return Lines(tuple(Say(f"finance_sources-why.{rule}") for rule in wrong), gap=" ")


def _typing(seen: FinanceLook) -> Rows:
    if not seen.writes:
        return ()
    buttons = [
        Button("finance_sources-more", AskSource(seen.id, one), {"heading": heading_named(one)}) for one in TYPED
    ]
    return pairs(buttons)


def _sources(seen: FinanceLook, items: Sequence[FinanceItem]) -> Rows:
    return tuple(row(labelled(short(item.title, LONGEST), OpenFinanceItem(seen.id, item.id))) for item in items)


def ask(seen: FinanceLook, heading: FinanceHeading) -> Screen:
    """The federal money need not be typed."""
    rest = heading is FinanceHeading.FEDERAL and not seen.plan.federal_is_rest
    rows = (*((row(Button("rest", FederalRest(seen.id))),) if rest else ()), CANCEL)
    args: dict[str, Value] = {"association": seen.association.name, "years": _example(seen, heading)}
    return Screen(f"finance_sources-ask-{heading}", args, rows=rows, even=True)


def _example(seen: FinanceLook, heading: FinanceHeading) -> Value:
    """Of amounts by year, where there are several years."""
    first, *later = map(str, seen.plan.years)
    if not later or heading not in (FinanceHeading.OWN, FinanceHeading.FEDERAL):
        return ""
    return Say(f"finance_sources-example.{heading}", {"first": first, "second": later[0]})


def missed(heading: FinanceHeading, unread: Sequence[UnreadLine]) -> Screen:
    args: dict[str, Value] = {"heading": heading_named(heading), "unread": _unread(unread)}
    return Screen("finance_sources-missed", args, rows=(CANCEL,), missed=True, even=True)


def added(seen: FinanceLook, items: Sequence[FinanceItem], unread: Sequence[UnreadLine]) -> Screen:
    """Of one source it is asked at once whether it is certain."""
    told = Say("finance_sources-twice") if (twice := _twice(seen, items)) else None
    args: dict[str, Value] = {
        "count": len(items),
        "items": paragraphs(lines(*(_said(seen, item) for item in items)), told),
        "unread": _unread(unread),
        "state": _state(seen),
    }
    only = items[0] if len(items) == 1 else None
    asked = (*_often(seen, only), *_promised(seen, only)) if only else ()
    rows = (*asked, *twice, row(Button("cover", FinanceCover(seen.id))))
    return Screen("finance_sources-added", args, rows=rows, even=True)


def _twice(seen: FinanceLook, items: Sequence[FinanceItem]) -> Rows:
    found = [item for item in items if stands_twice(item, seen.plan.items)][:MOST_UNREAD]
    ways = ((RemoveFinanceItem(seen.id, item.id), short(item.title, LONGEST)) for item in found)
    return tuple(row(Button("finance_sources-drop", link, {"title": title})) for link, title in ways)


def often(seen: FinanceLook, item: FinanceItem) -> Screen:
    """The same, once it was said how often it counts."""
    return replace(added(seen, (item,), ()), place=Place.HERE)


def _unread(unread: Sequence[UnreadLine]) -> Value:
    """Each with the reason."""
    told = listed(
        Say(
            "finance_sources-unread-line",
            {"line": excerpt(one.line), "why": Say(f"common-finance-flaw-{one.flaw}")},
        )
        for one in unread[:MOST_UNREAD]
    )
    left = len(unread) - MOST_UNREAD
    more = Say("finance_sources-unread-more", {"number": left}) if left > 0 else None
    return Say("finance_sources-unread", {"lines": lines(told, more)}) if unread else ""


def corrected(seen: FinanceLook, made: FinanceCorrection, unread: Sequence[UnreadLine]) -> Screen:
    """A message with sources was changed."""
    items = [item for _, item in sorted(made.items.items())]
    stays = (*made.stay, *made.kept, *made.gone)
    args: dict[str, Value] = {
        "items": lines(*(_said(seen, item) for item in items)),
        "stays": Say("finance_sources-stays", {"titles": Lines(stays, gap=", ")}) if stays else "",
        "unread": _unread(unread),
        "state": _state(seen),
    }
    undo = row(Button("undo", UndoFinanceCorrection(seen.id, made.edit, made.changes))) if made.edit else ()
    rows = (row(Button("finance_sources-added.cover", FinanceCover(seen.id))), undo)
    return Screen("finance_sources-corrected", args, rows=tuple(filter(None, rows)), even=True)


def _promised(seen: FinanceLook, item: FinanceItem) -> Rows:
    if item.heading is FinanceHeading.FEDERAL or not seen.writes:
        return ()
    if item.certain:
        return (row(Button("finance_sources-hoped", SetItemCertain(seen.id, item.id, 0))),)
    return (row(Button("finance_sources-certain", SetItemCertain(seen.id, item.id, 1))),)
