"""What somebody types to try: `12 %`, `8.000 Euro`, `ohne Küche`, `+2.000 Stiftung`."""

import re

from msgspec import Struct

from bot.domain.finance.finding import WHOLE
from bot.domain.finance.plan import ONE, FinanceItem, FinancePlan
from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern
from bot.domain.money import money, parse_money, parse_quantity
from bot.terms.finance import COSTS, Every, FinanceHeading

_PERCENT = late_pattern(r"(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|prozent|percent)", re.IGNORECASE)
_WITHOUT = late_pattern(
    r"^\W*(?:und |was )?(?:ohne|without)\s+(?:(?:der|die|das|den|unsere?n?|the|our)\s+)?(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_MORE = late_pattern(r"^\s*\+|\b(?:dazu|mehr|plus|zusätzlich|zusatzlich|kommt|kommen|extra|more|also)\b", re.IGNORECASE)
_AMOUNT = late_pattern(r"\d[\d.,'’ \u00a0\u202f]*(?:,-|€|euro|eur)?", re.IGNORECASE)
_MINUS = late_pattern(r"(?<!\w)[-\u2212–](?=\d)")
_SHARE = WHOLE // 100


class ShareWish(Struct, frozen=True):
    share: int
    """Hundredths of a percent, above 0."""


class OwnWish(Struct, frozen=True):
    cents: int


class WithoutWish(Struct, frozen=True):
    item: FinanceItem


class MoreWish(Struct, frozen=True):
    item: FinanceItem
    """A source that is not in the plan."""


FinanceWish = ShareWish | OwnWish | WithoutWish | MoreWish


def read_wish(text: str, plan: FinancePlan) -> FinanceWish | None:
    """None for what cannot be tried."""
    if found := _WITHOUT.match(text):
        item = named(found[1], plan)
        return WithoutWish(item) if item else None
    if _MINUS.search(text):
        return None
    if found := _PERCENT.search(text):
        return _share(found[1])
    return _money(text, plan)


def _share(typed: str) -> ShareWish | None:
    thousandths = parse_quantity(typed)
    share = thousandths * _SHARE // ONE if thousandths is not None else 0
    return ShareWish(share) if 0 < share <= WHOLE else None


def _money(text: str, plan: FinancePlan) -> FinanceWish | None:
    amounts = [cents for found in _AMOUNT.finditer(text) if (cents := parse_money(found[0])) is not None]
    if len(amounts) != 1:
        return None
    return MoreWish(_source(amounts[0], plan)) if _MORE.search(text) else OwnWish(amounts[0])


def _source(cents: int, plan: FinancePlan) -> FinanceItem:
    """Once, in the first year."""
    return FinanceItem(
        id="", association=plan.association, place=0, title=money(cents), heading=FinanceHeading.OWN, price=cents,
        every=Every.ONCE,
    )  # fmt: skip


def named(words: str, plan: FinancePlan) -> FinanceItem | None:
    """The cost that somebody means: named whole, or the largest in whose name the words stand."""
    said = plain(words)
    costs = [item for item in plan.under(*COSTS) if said and said in plain(item.title)]
    return max(costs, key=lambda item: (plain(item.title) == said, plan.amount(item)), default=None)
