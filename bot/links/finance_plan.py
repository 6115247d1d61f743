"""The Finanzierungsplan."""

from bot.links.base import Link, OfAssociation
from bot.terms.finance import Every, FinanceHeading, ItemPart, TableReading, TableTake


class OpenFinancePlan(OfAssociation, code="pa"):
    """The plan of one association, for its members and its Koordination."""


class FinancePlans(Link, code="p4"):
    """Of all associations of whoever coordinates."""

    page: int


class FinanceItemsOf(OfAssociation, code="pc"):
    """Each item as a button."""

    page: int


class AddFinanceItems(OfAssociation, code="pd"):
    pass


class LooseToFinancePlan(OfAssociation, code="p5"):
    """Text that nobody waited for becomes items."""

    mark: str = ""


class OfFinanceItem(OfAssociation):
    item: str


class OpenFinanceItem(OfFinanceItem, code="pe"):
    pass


class AskItemPart(OfFinanceItem, code="pg"):
    part: ItemPart


class SetItemHeading(OfFinanceItem, code="ph", choice=True):
    heading: FinanceHeading


class SetItemOften(OfFinanceItem, code="pj", choice=True):
    every: Every
    year: int
    """Of what is due once; 0: the first."""


class SetItemMeasure(OfFinanceItem, code="pl", choice=True):
    measure: int


class SetItemCertain(OfFinanceItem, code="po", choice=True):
    certain: int


class SetItemWorth(OfFinanceItem, code="pp"):
    """What a typed line may have meant; only of the item as it was then."""

    price: int
    quantity: int
    version: int


class SetItemReading(OfFinanceItem, code="p1"):
    """Digits belong to the name, or are part of the amount; only of the item as it was then."""

    price: int
    digits: int
    place: int
    version: int


class ReadTableAs(OfAssociation, code="p2"):
    """What the columns of the table are that was pasted last, when it is still this one."""

    columns: TableReading
    mark: str


class AddWaitingLines(OfAssociation, code="p6"):
    """Lines that were held back become items after all, when they are still these."""

    mark: str


class AskFinanceTable(OfAssociation, code="ptq"):
    pass


class TakeFinanceTable(OfAssociation, code="ptt"):
    """The table that was sent last goes into the plan, when it is still this one."""

    what: TableTake
    mark: str


class ReadSentTableAs(OfAssociation, code="ptr"):
    """What its columns are."""

    columns: TableReading
    mark: str


class LeaveFinanceTable(OfAssociation, code="ptl"):
    """It does not."""

    mark: str


class ApplyFinanceWish(OfFinanceItem, code="p7"):
    """What was typed last is the new amount of this item; only of the item as it was then."""

    mark: str
    version: int


class RemoveFinanceItem(OfFinanceItem, code="pq", withdraws=True):
    pass


class OfFinanceEdit(OfAssociation):
    edit: str


class UndoFinanceEdit(OfFinanceEdit, code="ps", withdraws=True):
    pass


class ConfirmFinanceLines(OfFinanceEdit, code="pi"):
    """All that was added together with this."""


class UndoFinanceLines(OfFinanceEdit, code="pu", withdraws=True):
    """The same."""


class UndoFinanceCorrection(OfFinanceEdit, code="p3", withdraws=True):
    """What a changed message has changed: this, and those before it."""

    number: int


class OpenFinanceEdit(OfFinanceEdit, code="px"):
    pass


class FinanceHistory(OfAssociation, code="pv"):
    page: int


class AskFinancePeriod(OfAssociation, code="py"):
    pass


class SetFinancePeriod(OfAssociation, code="pz"):
    start: int
    """The first month, as 202701."""
    months: int
