"""Items that stand in the Finanzierungsplan already, when they are typed once more."""

from collections.abc import Iterable, Sequence

from bot.domain.finance.plan import FinanceItem
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.glossary import plain


def twin_of(read: ProposedItem, items: Iterable[FinanceItem]) -> FinanceItem | None:
    """The same name and the same amount; how often, only when that was typed."""
    return next((one for one in items if _is_same(read, one)), None)


def stands_twice(item: FinanceItem, items: Iterable[FinanceItem]) -> bool:
    return any(one.id != item.id and _are_alike(item, one) and _are_as_often(item, one) for one in items)


def _is_same(read: ProposedItem, other: FinanceItem) -> bool:
    return _are_alike(read.item, other) and (not read.often_said or _are_as_often(read.item, other))


def _are_alike(item: FinanceItem, other: FinanceItem) -> bool:
    worth = (item.price, item.quantity, item.amounts) == (other.price, other.quantity, other.amounts)
    return worth and plain(item.title) == plain(other.title)


def _are_as_often(item: FinanceItem, other: FinanceItem) -> bool:
    return (item.every, item.year) == (other.every, other.year)


def twins_among(read: Sequence[ProposedItem], items: Iterable[FinanceItem]) -> tuple[int, ...]:
    """Where those stand that are there already, or that the same message has named before."""
    known, found = list(items), []
    for at, one in enumerate(read):
        if twin_of(one, known):
            found.append(at)
        else:
            known.append(one.item)
    return tuple(found)
