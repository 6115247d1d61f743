"""An item as somebody would type it: what is offered to be changed, and what `finance_lines` reads as the same item."""

from collections.abc import Iterator

from bot.domain.finance import ONE, FinanceItem
from bot.domain.money import money, quantity
from bot.terms.finance import Every

_OFTEN = {Every.ONCE: "einmalig", Every.MONTH: "pro Monat", Every.YEAR: "pro Jahr"}


def typed_item(item: FinanceItem) -> str:
    return " ".join(_parts(item))


def _parts(item: FinanceItem) -> Iterator[str]:
    yield f"{item.title}:"
    if item.amounts:
        yield ", ".join(f"{year}: {money(cents)} €" for year, cents in sorted(item.amounts.items()))
    else:
        yield from _priced(item)
    if item.measure:
        yield f"M{item.measure}"


def _priced(item: FinanceItem) -> Iterator[str]:
    if item.quantity != ONE or item.unit:
        yield " ".join(part for part in (quantity(item.quantity), item.unit, "×") if part)
    yield f"{money(item.price)} € {_OFTEN[item.every]}"
    if item.every is Every.ONCE and item.year:
        yield str(item.year)
