"""Rows of a spreadsheet without a header: what their numbers say of their columns, and what only a person can say."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from bot.domain.finance.plan import FinancePeriod
from bot.domain.finance_lines.column_names import NOTE, PRICE, QUANTITY, TITLE, TOTAL, UNIT
from bot.domain.finance_lines.pasted import CELLS, CostColumns, columns_of
from bot.domain.finance_lines.reading import Around
from bot.domain.finance_lines.sums import SUM
from bot.domain.finance_lines.words import HeadingWords, is_unit
from bot.domain.money import parse_money
from bot.terms.finance import TableReading

_FEWEST = 2
"""Columns with amounts about which there may be a doubt."""


DOUBTFUL: CostColumns = ("?",)
"""Nobody knows which columns they are."""


class BareTable(Struct, frozen=True):
    """Rows as they were copied, one after the other."""

    rows: tuple[tuple[str, ...], ...]
    amounts: tuple[int, ...]
    """Which columns hold numbers that are neither years nor those of the rows."""
    counted: bool
    """The rows are numbered."""

    @property
    def is_doubtful(self) -> bool:
        return len(self.amounts) >= _FEWEST

    def numbers(self) -> Iterator[tuple[str, ...]]:
        """Of each row that has all of them."""
        for row in self.rows:
            found = tuple(row[at] for at in self.amounts if at < len(row) and _is_number(row[at]))
            if len(found) == len(self.amounts):
                yield found

    def named(self, *names: str | int) -> CostColumns:
        """These are the columns with amounts, in their order; the first with words is the title."""
        width = max(map(len, self.rows))
        words = [at for at in range(width) if at not in self.amounts and not self._is_empty(at)]
        said = dict(zip(self.amounts, names, strict=True)) | ({words[0]: TITLE} if words else {})
        unit = self.amounts[names.index(QUANTITY)] + 1 if QUANTITY in names else -1
        return [said.get(at, UNIT if at == unit and at in words else NOTE) for at in range(width)]

    @property
    def is_mixed(self) -> bool:
        """Somewhere a number stands below words: its rows are not of one kind."""
        others = (cell for row in self.rows for at, cell in enumerate(row) if at not in self.amounts and at)
        return any(map(_is_number, others))

    @property
    def is_headed(self) -> bool:
        """Words stand over its amounts, which nobody knows."""
        over = ([at for at in self.amounts if at < len(row) and any(map(str.isalpha, row[at]))] for row in self.rows)
        return any(len(places) >= _FEWEST for places in over)

    def has_units(self, words: HeadingWords) -> bool:
        """Between two numbers stands what is counted."""
        if len(self.amounts) != _FEWEST or self.amounts[1] - self.amounts[0] != len((QUANTITY, UNIT)):
            return False
        between = [row[self.amounts[0] + 1] for row in self.rows if len(row) > self.amounts[1]]
        return bool(between) and all(is_unit(cell, words) for cell in between)

    def _is_empty(self, at: int) -> bool:
        return not any(at < len(row) and any(map(str.isalpha, row[at])) for row in self.rows)


def bare_table(lines: Sequence[str], period: FinancePeriod) -> BareTable:
    rows = tuple(tuple(cell.strip() for cell in CELLS.split(line.strip("\r\n "))) for line in lines)
    width = max(map(len, rows), default=0)
    filled = [row for row in rows if any(map(_is_number, row))]
    counted = _is_counted([row[0].rstrip(".)") for row in filled])
    amounts = (at for at in range(width) if not (counted and at == 0) and _is_amounts(filled, at, period))
    return BareTable(rows, tuple(amounts), counted)


def _is_counted(cells: Sequence[str]) -> bool:
    return len(cells) > 1 and cells == [str(number) for number in range(1, len(cells) + 1)]


def _is_amounts(rows: Sequence[Sequence[str]], at: int, period: FinancePeriod) -> bool:
    cells = [row[at] for row in rows if at < len(row) and row[at].strip(" -–—")]
    years = all(cell.isdecimal() and int(cell[:9]) in period.years for cell in cells)
    return bool(cells) and all(map(_is_number, cells)) and not years


def _is_number(cell: str) -> bool:
    return parse_money(cell) is not None


def proven(table: BareTable, around: Around) -> CostColumns | None:
    """What the numbers of all rows prove, or a unit behind them; None when they prove nothing, or too much."""
    period = around.period
    if table.has_units(around.words):
        return table.named(QUANTITY, TOTAL)
    rows = [tuple(map(_cents, row)) for row in table.numbers()]
    counted = bool(rows) and all(map(_is_product, rows))
    wide = len(table.amounts) == len(period.years) + 1 > _FEWEST
    yearly = bool(rows) and wide and not table.is_headed and all(map(_is_sum, rows))
    if counted == yearly:
        return None
    names: tuple[str | int, ...] = _counted(rows) if counted else (*period.years, TOTAL)
    return table.named(*names)


def _cents(cell: str) -> int:
    return parse_money(cell) or 0


def _is_product(row: Sequence[int]) -> bool:
    return len(row) == len((QUANTITY, PRICE, TOTAL)) and (2 * row[0] * row[1] + 100) // 200 == row[2]


def _is_sum(row: Sequence[int]) -> bool:
    return sum(row[:-1]) == row[-1]


def _counted(rows: Sequence[Sequence[int]]) -> tuple[str, ...]:
    """Which of two factors is the price changes nothing but how it is told: the larger one, or the one with cents."""
    first, second, _ = zip(*rows, strict=True)
    parts = [any(cents % 100 for cents in column) for column in (first, second)]
    ahead = parts[0] if parts[0] != parts[1] else sum(first) > sum(second)
    return (PRICE, QUANTITY, TOTAL) if ahead else (QUANTITY, PRICE, TOTAL)


def table_readings(text: str, around: Around) -> tuple[TableReading, ...]:
    """Among which a person chooses; none where there is no table."""
    table = bare_table(text.splitlines(), around.period)
    return readings(table, around.period) if table.is_doubtful else ()


def readings(table: BareTable, period: FinancePeriod) -> tuple[TableReading, ...]:
    number, years = len(table.amounts), len(period.years)
    return tuple(
        reading
        for reading, fits in (
            (TableReading.COUNTED, number == _FEWEST),
            (TableReading.PRICED, number == _FEWEST),
            (TableReading.YEARS, number == years > 1),
            (TableReading.LAST, True),
        )
        if fits
    )


def columns_by(reading: TableReading, table: BareTable, period: FinancePeriod) -> CostColumns | None:
    """None when the table is not of this kind."""
    if reading not in readings(table, period):
        return None
    others = (NOTE,) * (len(table.amounts) - 1)
    names: dict[TableReading, tuple[str | int, ...]] = {
        TableReading.COUNTED: (QUANTITY, PRICE),
        TableReading.PRICED: (PRICE, QUANTITY),
        TableReading.YEARS: period.years,
        TableReading.LAST: (*others, TOTAL),
    }
    return table.named(*names[reading])


def bare_columns(lines: Sequence[tuple[int, str]], around: Around) -> dict[int, CostColumns]:
    """By row of those that stand in a table; no entry where no column is in doubt."""
    found: dict[int, CostColumns] = {}
    for is_row, those in groupby(lines, key=lambda pair: bool(CELLS.search(pair[1].strip("\r\n |")))):
        block = [pair for pair in those if is_row and not SUM.match(pair[1]) and not columns_of(pair[1], around.period)]
        table = bare_table([line for _, line in block], around.period)
        if table.is_doubtful or table.counted:
            found |= dict(_columns(block, table, around))
    return found


def _columns(block: Sequence[tuple[int, str]], table: BareTable, around: Around) -> Iterator[tuple[int, CostColumns]]:
    """Rows with one amount can be read as they are."""
    only = table.named(TOTAL) if len(table.amounts) == 1 else None
    said = only or (columns_by(around.reading, table, around.period) if around.reading else proven(table, around))
    for (row, line), cells in zip(block, table.rows, strict=True):
        if own := None if said or not table.is_mixed else proven(bare_table([line], around.period), around):
            yield row, own
        elif said or sum(at < len(cells) and _is_number(cells[at]) for at in table.amounts) > 1:
            yield row, said or DOUBTFUL
