"""What an item comes to as somebody would type it: `read_worth` reads it as the same."""

from collections.abc import Iterator

from bot.domain.finance.plan import ONE, FinanceItem
from bot.domain.money import money, quantity


def typed_worth(item: FinanceItem) -> str:
    """Without how often it is due."""
    if item.amounts:
        return ", ".join(f"{year}: {money(cents)} €" for year, cents in sorted(item.amounts.items()))
    return " ".join(_priced(item))


def _priced(item: FinanceItem) -> Iterator[str]:
    if item.quantity != ONE or item.unit:
        yield " ".join(part for part in (quantity(item.quantity), item.unit, "×") if part)
    yield f"{money(item.price)} €"
