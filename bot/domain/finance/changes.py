"""What a change of one item leaves of it."""

from msgspec.structs import replace

from bot.domain.finance.plan import LONGEST_TITLE, ONE, FinanceItem, FinancePeriod
from bot.domain.finance_lines.names import OUT, OtherReading
from bot.domain.finance_lines.reading import ProposedItem
from bot.terms.finance import Every


def due(item: FinanceItem, every: Every, year: int | None) -> FinanceItem:
    """How often; amounts that were typed for single years give way, and the first of them counts from now on."""
    price = next((cents for _, cents in sorted(item.amounts.items()) if cents), item.price)
    kept = replace(item, every=every, year=year if every is Every.ONCE else None, amounts={})
    return replace(kept, price=price, quantity=ONE, unit="") if item.amounts else kept


def with_worth(item: FinanceItem, read: ProposedItem) -> FinanceItem:
    """Another amount; how often it is due changes only when that was typed, too."""
    new = read.item
    often = new if read.often_said else item
    return replace(
        item,
        price=new.price,
        quantity=new.quantity,
        unit=new.unit,
        amounts=new.amounts,
        every=often.every,
        year=often.year,
    )


def worth(item: FinanceItem, price: int, quantity: int) -> FinanceItem:
    """At this price, so many times; amounts of single years change in the same proportion."""
    was, now = item.price * item.quantity, price * quantity
    amounts = {year: (2 * cents * now + was) // (2 * was) for year, cents in item.amounts.items()} if was else {}
    return replace(item, price=price, quantity=quantity, unit="", amounts=amounts or item.amounts)


def read_otherwise(item: FinanceItem, other: OtherReading) -> FinanceItem:
    """With digits that belong to its name, or with their amount instead."""
    words, digits = item.title.split(), str(other.digits)
    if other.place == OUT:
        last = max((at for at, word in enumerate(words) if word.strip("():,") == digits), default=len(words))
        words = words[:last] + words[last + 1 :]
    else:
        words = [*words[: other.place], digits, *words[other.place :]]
    return replace(item, title=" ".join(words)[:LONGEST_TITLE] or item.title, price=other.cents)


def share_of(item: FinanceItem, percent: int) -> int:
    """Cents of a price, rounded half up."""
    return (2 * item.price * percent + 100) // 200


def is_whole(period: FinancePeriod) -> bool:
    """No year of it is partial."""
    return all(period.months_in(year) == 12 for year in period.years)
