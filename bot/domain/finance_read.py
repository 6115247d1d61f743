"""What typed lines were taken for, before anything of it is saved."""

from msgspec import Struct

from bot.domain.finance import FinanceItem, FinancePeriod
from bot.domain.finance_words import HeadingWords
from bot.domain.finance_worth import LineFlaw
from bot.terms.finance import COSTS, SOURCES, FinanceHeading


class ProposedItem(Struct, frozen=True):
    """What a line was taken for; the item has no id yet."""

    item: FinanceItem
    line: str
    row: int
    often_said: bool = False
    """How often was typed; else it is guessed."""
    share: int = 0
    """Percent that stand in the line. The amount counts as typed; it may be meant of the whole."""
    times: int = 0
    """A number of things beside one amount, which may be meant for each."""
    stated: int = 0
    """Cents that the line gives as its result, where it comes to something else."""


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
