"""What of a table that somebody sent is new beside the Finanzierungsplan, and what would change in it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.changes import with_worth
from bot.domain.finance.plan import LONGEST_TITLE, LONGEST_UNIT, ONE, FinanceItem, FinancePlan
from bot.domain.finance.sent import SentTable
from bot.domain.finance.twins import twin_of
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.glossary import plain
from bot.domain.names import clean_name
from bot.domain.printable import printable
from bot.terms.finance import COSTS, SOURCES, Every

_SAID = ("title", "price", "quantity", "unit", "every", "year", "measure", "certain")
"""What stands of an item in our workbook, beside the amounts of single years."""

_RECKONED = {"price", "quantity", "unit", "every", "year"}
"""From which the amount of a year follows."""


class ItemChange(Struct, frozen=True):
    now: FinanceItem
    after: FinanceItem


class SentNews(Struct, frozen=True):
    new: tuple[ProposedItem, ...] = ()
    changes: tuple[ItemChange, ...] = ()
    same: tuple[ProposedItem, ...] = ()
    """They stand there already."""
    again: bool = False
    """They may be meant once more."""
    missing: tuple[FinanceItem, ...] = ()
    """They stand in the plan, and in our own workbook no more."""

    @property
    def takes(self) -> bool:
        """There is something to say yes to."""
        return bool(self.new or self.changes)


def sent_news(table: SentTable, plan: FinancePlan) -> SentNews:
    return _of_book(table, plan) if table.ours else _of_table(table, plan)


def _of_table(table: SentTable, plan: FinancePlan) -> SentNews:
    """What has the name of one item and another amount changes it."""
    same, rest, left = list[ProposedItem](), list[ProposedItem](), list(plan.items)
    for one in table.items:
        known = twin_of(one, plan.items) or _comes_to_the_same(one, plan)
        if known or twin_of(one, [other.item for other in rest]):
            same.append(one)
            left = [item for item in left if item is not known]
        else:
            rest.append(one)
    new, changes = list[ProposedItem](), list[ItemChange]()
    often = Counter(_name(one.item) for one in rest)
    for one in rest:
        meant = [item for item in left if _name(item) == _name(one.item)]
        if len(meant) == 1 and often[_name(one.item)] == 1:
            changes.append(ItemChange(meant[0], with_worth(meant[0], one)))
        else:
            new.append(one)
    return SentNews(tuple(new), tuple(changes), tuple(same), again=bool(same))


def _name(item: FinanceItem) -> tuple[str, bool]:
    return plain(item.title), item.heading.is_cost


def _comes_to_the_same(one: ProposedItem, plan: FinancePlan) -> FinanceItem | None:
    """Amounts of single years, as our own overview has them."""
    if not one.item.amounts:
        return None
    alike = (item for item in plan.items if _name(item) == _name(one.item))
    return next((item for item in alike if _each(item, plan) == _each(one.item, plan)), None)


def _each(item: FinanceItem, plan: FinancePlan) -> Sequence[int]:
    return [plan.amount(item, year) for year in plan.years]


def _of_book(table: SentTable, plan: FinancePlan) -> SentNews:
    """Item by item: of the same name under the same heading, else with the same number."""
    shown = {item.id: one for item in plan.items if (one := in_book(item, plan))}
    pairs = dict(_paired(table, plan, shown))
    new, changes, same = list[ProposedItem](), list[ItemChange](), list[ProposedItem]()
    for at, read in enumerate(table.items):
        now = plan.item(pairs[at]) if at in pairs else None
        after = _changed(now, shown[now.id], read.item, plan) if now else None
        if now is None or after is None:
            new.append(read)
        elif after.same(now):
            same.append(read)
        else:
            changes.append(ItemChange(now, after))
    found = set(pairs.values())
    missing = tuple(item for item in plan.items if item.id in shown and item.id not in found)
    return SentNews(tuple(new), tuple(changes), tuple(same), missing=missing)


def _paired(table: SentTable, plan: FinancePlan, shown: Mapping[str, FinanceItem]) -> Iterator[tuple[int, str]]:
    """Where an item stands in the table, and which one of the plan it is."""
    numbers = {id: number for number, id in _numbered(plan) if id in shown}
    left, late = dict(numbers), list[int]()
    for at, one in enumerate(table.items):
        named = [id for id in left if _called(shown[id]) == _called(one.item)]
        same = next((id for id in named if left[id] == table.numbers[at]), next(iter(named), ""))
        if same:
            del left[same]
            yield at, same
        else:
            late.append(at)
    for at in late:
        if same := next((id for id, number in left.items() if number == table.numbers[at]), ""):
            del left[same]
            yield at, same


def _called(item: FinanceItem) -> tuple[str, str]:
    return item.title, item.heading


def _numbered(plan: FinancePlan) -> Iterator[tuple[str, str]]:
    """As in the workbook."""
    for part, heading in enumerate((*COSTS, *SOURCES), 1):
        for place, item in enumerate(plan.under(heading), 1):
            yield f"{part}.{place}", item.id


def in_book(item: FinanceItem, plan: FinancePlan) -> FinanceItem | None:
    """What of an item stands on the sheets of the years; None when it stands on none of them."""
    amounts = {year: cents for year, cents in item.amounts.items() if year in plan.years}
    year = (item.year or plan.years[0]) if item.every is Every.ONCE else None
    reckoned = _is_reckoned(item, plan)
    if not (amounts or reckoned):
        return None
    named = replace(item, title=book_title(item.title), unit=book_unit(item.unit), amounts=amounts, year=year)
    if reckoned:
        return named
    return replace(named, price=0, quantity=ONE, unit="", every=Every.YEAR, year=None)


def book_title(title: str) -> str:
    return clean_name(printable(title), LONGEST_TITLE)


def book_unit(unit: str) -> str:
    return clean_name(printable(unit), LONGEST_UNIT)


def _changed(now: FinanceItem, shown: FinanceItem, said: FinanceItem, plan: FinancePlan) -> FinanceItem:
    """Only what the sheets say otherwise: what they do not show stays, unless it would be reckoned with again."""
    other = {name: getattr(said, name) for name in _differing(shown, said)}
    if not _is_reckoned(now, plan) and (other.keys() & _RECKONED or shown.amounts.keys() - said.amounts.keys()):
        other |= {name: getattr(said, name) for name in _RECKONED}
    if shown.amounts != said.amounts:
        outside = {year: cents for year, cents in now.amounts.items() if year not in plan.years}
        other["amounts"] = {**outside, **said.amounts}
    return replace(now, **other)


def _is_reckoned(item: FinanceItem, plan: FinancePlan) -> bool:
    """In a year at least; else only its amounts stand on the sheets."""
    year = (item.year or plan.years[0]) if item.every is Every.ONCE else None
    return any(one not in item.amounts and year in {None, one} for one in plan.years)


def _differing(one: FinanceItem, other: FinanceItem) -> Iterable[str]:
    return (name for name in _SAID if getattr(one, name) != getattr(other, name))
