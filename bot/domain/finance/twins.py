"""Items that stand in the Finanzierungsplan already, when they are typed once more."""

from collections.abc import Iterable, Sequence

from bot.domain.finance.plan import FinanceItem
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.glossary import plain


def twin_of(read: ProposedItem, items: Iterable[FinanceItem]) -> FinanceItem | None:
    """The same name and the same amount; how often, only when that was typed."""
    return next((one for one in items if _is_same(read, one)), None)


def _is_same(read: ProposedItem, other: FinanceItem) -> bool:
    item = read.item
    worth = (item.price, item.quantity, item.amounts) == (other.price, other.quantity, other.amounts)
    often = not read.often_said or (item.every, item.year) == (other.every, other.year)
    return worth and often and plain(item.title) == plain(other.title)


def twins_among(read: Sequence[ProposedItem], items: Iterable[FinanceItem]) -> tuple[int, ...]:
    """Where those stand that are there already, or that the same message has named before."""
    known, found = list(items), []
    for at, one in enumerate(read):
        if twin_of(one, known):
            found.append(at)
        else:
            known.append(one.item)
    return tuple(found)
