"""What typed lines were taken for, before anything of it is saved."""

from enum import StrEnum

from msgspec import Struct

from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.finance_lines.names import OtherReading
from bot.domain.finance_lines.words import HeadingWords
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.money import money, multiplied, quantity
from bot.terms.finance import COSTS, SOURCES, FinanceHeading, TableReading


class LineDoubt(StrEnum):
    OTHER = "other"
    COMMA = "comma"
    SHARE = "share"
    TIMES = "times"
    WHOLE = "whole"
    STATED = "stated"
    MEASURES = "measures"
    LONGER = "longer"


class OtherWorth(Struct, frozen=True):
    price: int
    """Cents."""
    quantity: int


class ProposedItem(Struct, frozen=True):
    """What a line was taken for; the item has no id yet."""

    item: FinanceItem
    line: str
    row: int
    often_said: bool = False
    """How often was typed; else it is guessed."""
    rhythm: bool = False
    """How often was typed in words."""
    share: int = 0
    """Percent that stand in the line. The amount counts as typed; it may be meant of the whole."""
    counts: tuple[int, ...] = ()
    """Thousandths: numbers of things beside the amount, which may be meant for each."""
    stated: int = 0
    """Cents that the line gives as its result, where it comes to something else."""
    whole: int = 0
    """Cents of an amount that was taken for the price of each hour, and may be meant for all of them."""
    other: OtherReading | None = None
    comma: OtherWorth | None = None
    """What it comes to when a comma before three digits does not part thousands."""
    left_out: tuple[int, ...] = ()
    """Measures that the line names as well; an item belongs to one."""

    longer: int = 0
    """Months that the line says, where the project has fewer."""

    @property
    def times(self) -> int:
        """Thousandths: all that was counted, multiplied; 0 where nothing was."""
        return multiplied(self.counts) if self.counts else 0

    @property
    def counted(self) -> str:
        """How many there are then, for showing."""
        return quantity(multiplied((self.item.quantity, self.times)))

    @property
    def priced(self) -> str:
        """Its price, for showing."""
        return money(self.item.price)

    @property
    def doubts(self) -> tuple[LineDoubt, ...]:
        """What of it may be meant otherwise, or could not be kept."""
        known = {
            LineDoubt.OTHER: self.other is not None,
            LineDoubt.COMMA: self.comma is not None,
            LineDoubt.SHARE: bool(self.share),
            LineDoubt.TIMES: bool(self.times),
            LineDoubt.WHOLE: bool(self.whole),
            LineDoubt.STATED: bool(self.stated),
            LineDoubt.MEASURES: bool(self.left_out),
            LineDoubt.LONGER: bool(self.longer),
        }
        return tuple(doubt for doubt, is_one in known.items() if is_one)


class UnreadLine(Struct, frozen=True):
    line: str
    row: int
    flaw: LineFlaw


Read = ProposedItem | UnreadLine


class Around(Struct, frozen=True):
    """What is known before a line is read."""

    period: FinancePeriod
    words: HeadingWords
    among: tuple[FinanceHeading, ...] = COSTS + SOURCES
    """Headings under which it may stand."""
    heading: FinanceHeading | None = None
    """Said by the lines above, or by whoever asked."""
    loose: bool = False
    """The lines above say "Einnahmen", which many write over all of their sources: what a line says of itself wins."""
    year: int = 0
    """Said by the lines above."""
    reading: TableReading | None = None
    """Somebody said what the columns of the table are."""
