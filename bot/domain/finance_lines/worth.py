"""What a typed line is worth, and why it is none."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from bot.domain.finance.plan import ONE


class LineFlaw(StrEnum):
    """Why a line is no item yet."""

    NO_AMOUNT = "no-amount"
    ONLY_YEAR = "only-year"
    NO_TITLE = "no-title"
    NO_COUNT = "no-count"
    """A price for each, and nobody says how many."""
    COUNTS = "counts"
    """Numbers of things beside amounts of single years."""
    COMMA = "comma"
    """It may part thousands, or cents."""
    DOUBLED = "doubled"
    """Two columns of a table are called the same."""
    NEGATIVE = "negative"
    CURRENCY = "currency"
    UNREADABLE = "unreadable"
    TOO_MUCH = "too-much"
    RANGE = "range"
    """As "500 to 600"."""
    SEVERAL = "several"
    """More than one amount."""
    YEARS = "years"
    """Several years and one amount."""
    SPAN = "span"
    """An amount and a number of months, and nothing that says whether it is for each of them."""
    MONTHS = "months"
    """Months, and nobody knows which, or how often the amount is due in them."""
    TIMES = "times"
    """A number behind "a month x": of months, or of things."""
    SURCHARGE = "surcharge"
    """Percent that come on top, or are taken off."""
    CENT = "cent"
    COLUMNS = "columns"
    """Several amounts in a row of a table without a header."""
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    CHANGE = "change"
    """Somebody wants an item changed or out, among other lines."""
    SUM = "sum"
    """A sum of others; the house reckons itself."""
    REMARK = "remark"
    """A sentence without a number, among others."""
    HEADER = "header"
    """Heading of a column, or of the lines below it."""

    @property
    def is_fine(self) -> bool:
        """There is nothing to mend."""
        return self in {LineFlaw.SUM, LineFlaw.HEADER, LineFlaw.REMARK}


class Worth(Struct, frozen=True):
    """One amount of a line: a number, or several that are multiplied."""

    numbers: tuple[int, ...]
    """Where they stand."""
    price: int
    """Cents."""
    quantity: int = ONE

    @property
    def cents(self) -> int:
        return (2 * self.quantity * self.price + ONE) // (2 * ONE)


class Reckoned(Struct, frozen=True):
    worths: tuple[Worth, ...]
    """One, or one for each year that is named."""
    stated: int = 0
    """Cents that the line gives as its result, where it is another one."""
    used: frozenset[int] = frozenset()
    """Where numbers, signs and words stand that are not of the title."""
    units: Mapping[int, str] = field(default_factory=dict)
    """What is counted by the number that stands there."""
    hourly: bool = False
    """Hours and a small amount: it was taken for the price of each."""
