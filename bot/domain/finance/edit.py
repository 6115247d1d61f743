"""What was changed in a Finanzierungsplan, by whom, and how it is taken back."""

from datetime import datetime

import msgspec
from msgspec import Struct

from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.json_text import written


class FinanceEdit(Struct, frozen=True):
    """One change of one item, or of the period: who, when, what. None is ever changed or deleted by itself."""

    id: str
    association: str
    number: int
    """1, 2, 3 ... in an association; two that were made at the same instant may share one."""
    item: str
    """Empty: the period."""
    was: str
    """JSON of the item or the period before; empty when there was none. So is the next."""
    became: str
    person: str | None
    """Who made it; None once that person is erased."""
    at: datetime
    undoes: str = ""
    """The edit that it takes back."""
    author: str = ""
    """The name of that person, for showing."""

    @property
    def before(self) -> FinanceItem | None:
        return _item(self.was) if self.item else None

    @property
    def after(self) -> FinanceItem | None:
        return _item(self.became) if self.item else None

    @property
    def period_before(self) -> FinancePeriod | None:
        return msgspec.json.decode(self.was, type=FinancePeriod) if self.was and not self.item else None

    @property
    def period_after(self) -> FinancePeriod | None:
        return msgspec.json.decode(self.became, type=FinancePeriod) if self.became and not self.item else None


def _item(text: str) -> FinanceItem | None:
    return msgspec.json.decode(text, type=FinanceItem) if text else None


def kept(value: FinanceItem | FinancePeriod | None) -> str:
    """As an edit holds it."""
    return "" if value is None else written(value)


def can_undo(edit: FinanceEdit, now: FinanceItem | FinancePeriod | None) -> bool:
    """While nobody has changed since what it changed."""
    if edit.item:
        after = edit.after
        return after.same(now) if after and isinstance(now, FinanceItem) else after is None and now is None
    return edit.period_after == now
