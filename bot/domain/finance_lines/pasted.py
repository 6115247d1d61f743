"""Rows that were copied from a spreadsheet: which column holds what, and each row as somebody would type it."""

import csv
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from bot.domain.finance.plan import FinancePeriod
from bot.domain.finance_lines.column_names import (
    EUROS,
    MEASURE,
    MONTHLY,
    NET,
    NOTE,
    OFTEN,
    ONCE,
    PRICE,
    QUANTITY,
    TITLE,
    TOTAL,
    UNIT,
    WHEN,
    YEAR,
    YEARLY,
    column_of,
    is_vague,
)
from bot.domain.late_pattern import late_pattern

CELLS = late_pattern(r"(?:(?<![ \u00a0])[ \u00a0]+)?[\t|][ \u00a0]*")
_MEASURE = late_pattern(r"(?:M|Maßnahme)?\s?(\d{1,2})\b(?!\s?[,/&+]|\sund)")
""" "3", "M3 Kochabende"."""
_EMPTY = late_pattern(r"[-–—\s]*")
_NUMBER = late_pattern(r"\d[\d.,'’]*")
_ANY = "Stück"
_AMOUNTS = frozenset({PRICE, TOTAL, MONTHLY, YEARLY, ONCE})
_SOME = late_pattern(
    r"(?:viele?|mehrere?|einige|diverse|div|offen|unklar|unbekannt|n ?n|tba|tbd|many|several|some|open)"
)
_FEWEST = 2
"""CostColumns of a table."""

CostColumns = Sequence[str | int]
"""What each one holds; a year is its number."""


class _Row(Struct, frozen=True):
    cells: Mapping[str | int, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def tabbed(lines: Sequence[str], period: FinancePeriod) -> Iterator[str]:
    """With tabs between the cells, below a header that has semicolons, as in a CSV file."""
    cut, width = False, 0
    for line in lines:
        cells, commas = line.replace(";", "\t"), _at_commas(line)
        if not CELLS.search(line):
            cut = cut or columns_of(cells, period) is not None
            width = width or (len(commas) if columns_of("\t".join(commas), period) is not None else 0)
        if width and len(commas) == width:
            yield "\t".join(commas)
        else:
            yield cells if cut or _is_csv(line) else line


def _at_commas(line: str) -> Sequence[str]:
    """Cells in quotes may hold one."""
    return next(csv.reader([line], skipinitialspace=True), []) if "," in line else ()


def _is_csv(line: str) -> bool:
    """Each cell is words or a number, and not both."""
    first, *cells = line.split(";")
    bare = [EUROS.sub("", " ".join(cell.split())).strip() for cell in cells]
    numbers = [cell for cell in bare if _NUMBER.fullmatch(cell)]
    words = [cell for cell in (first, *bare) if cell not in numbers]
    return bool(numbers) and not any(letter.isdecimal() for cell in words for letter in cell)


def columns_of(line: str, period: FinancePeriod) -> CostColumns | None:
    """None when the line is no header."""
    cells = CELLS.split(line.strip(" \r\n"))
    if len(cells) < _FEWEST:
        return None
    named = _taxed([column_of(cell, period) for cell in cells])
    amounts = {*_AMOUNTS, *(one for one in named if isinstance(one, int))}
    if not {*named} & amounts or _unknown(named, cells) or _is_amount(named, cells):
        return None
    return _with_title(named, cells)


def _taxed(named: Sequence[str | int]) -> list[str | int]:
    """Without tax only where no other amount stands."""
    only = not {*named} & _AMOUNTS
    return [(TOTAL if only else NOTE) if one == NET else one for one in named]


def is_doubled(columns: CostColumns) -> bool:
    """Two of them hold amounts of the same kind."""
    amounts = [one for one in columns if one in {QUANTITY, *_AMOUNTS} or isinstance(one, int)]
    return len({*amounts}) < len(amounts)


def typed_row(line: str, columns: CostColumns) -> str | None:
    """The row as one types it; None when it has more cells than the table, or no name."""
    row = _row_of(line, columns)
    if row is None:
        return None
    worth = [part for part in _worth(row) if part]
    parts = (_named(row[TITLE], worth), *worth, row[OFTEN], _when(row[WHEN]), _measure(row[MEASURE]))
    return " ".join(part for part in parts if part) or None


def _row_of(line: str, columns: CostColumns) -> _Row | None:
    cells = CELLS.split(line.strip("\r\n "))
    if len(cells) < _FEWEST or len(cells) > len(columns):
        return None
    filled = {column: cell for column, cell in zip(columns, cells, strict=False) if not _EMPTY.fullmatch(cell)}
    return _Row({column: cell for column, cell in filled.items() if not _is_unsaid(column, cell)})


def lacks_amount(line: str, columns: CostColumns) -> bool:
    """A row of the table with none in the columns that are for it: a number in its name is no amount."""
    row = _row_of(line, columns)
    if row is None or EUROS.search(row[TITLE]):
        return False
    return not any(_is_amount_column(column) for column in row.cells)


def _named(title: str, worth: Sequence[str]) -> str:
    """The last number of "Workshop 1/2" is none of the amount beside it."""
    apart = title[-1:].isdecimal() and worth and ":" not in worth[0]
    return f"{title}:" if apart else title


def _is_unsaid(column: str | int, cell: str) -> bool:
    """Words where an amount should stand: "offen", "?"."""
    return _is_amount_column(column) and not any(map(str.isdecimal, cell))


def _is_amount_column(column: str | int) -> bool:
    return column in _AMOUNTS or isinstance(column, int)


def _worth(row: _Row) -> Iterator[str]:
    years = [f"{year}: {_euros(cell)}" for year, cell in row.cells.items() if isinstance(year, int)]
    total = _euros(row[TOTAL])
    if years:
        yield ", ".join(years)
        yield f" = {total}" if total and len(years) > 1 else ""
    elif row[PRICE] and not total and _SOME.fullmatch(_bare(row[QUANTITY])):
        yield f"{_euros(row[PRICE])} pro {row[UNIT] or _ANY}"
    elif row[QUANTITY] and row[PRICE]:
        yield f": {row[QUANTITY]} {row[UNIT]} × {_euros(row[PRICE])}"
        yield f" = {total}" if total else ""
    elif row[MONTHLY] or row[YEARLY]:
        yield from _regular(row, total)
    elif row[ONCE]:
        yield f"{_euros(row[ONCE])} einmalig"
    else:
        yield f"{row[QUANTITY]} {row[UNIT] or _ANY}:" if row[QUANTITY] not in {"", "1"} else ""
        yield total or _euros(row[PRICE])


def _bare(cell: str) -> str:
    return " ".join(cell.casefold().replace(".", " ").replace("?", " offen ").split())


def _regular(row: _Row, total: str) -> Iterator[str]:
    """What it comes to in all, or in a year, is reckoned again."""
    said = [(MONTHLY, "pro Monat"), (YEARLY, "pro Jahr")]
    yield " = ".join(
        [f"{_euros(row[column])} {words}" for column, words in said if row[column]] + [total] * bool(total)
    )


def _euros(cell: str) -> str:
    return f"{cell} €" if cell and cell[-1].isdecimal() else cell


def _when(cell: str) -> str:
    return cell if YEAR.fullmatch(cell.casefold()) else ""


def _measure(cell: str) -> str:
    found = _MEASURE.match(cell)
    return f"M{found[1]}" if found else cell


def _is_amount(named: Sequence[str | int], cells: Sequence[str]) -> bool:
    """ "Miete  2030": a bare year beside words that name no column is an amount."""
    known = [(one, cell.strip()) for one, cell in zip(named, cells, strict=True) if one != NOTE]
    return len(known) == 1 and str(known[0][0]) == known[0][1]


def _unknown(named: Sequence[str | int], cells: Sequence[str]) -> bool:
    """A cell with a number that names no column: it is a row of the table."""
    return any(
        column == NOTE and any(one.isdecimal() for one in cell) for column, cell in zip(named, cells, strict=True)
    )


def _with_title(named: Sequence[str | int], cells: Sequence[str]) -> CostColumns:
    """One of them: the first that is surely called so; when none is called so, the first that can be it."""
    called = [at for at, one in enumerate(named) if one == TITLE]
    free = (at for at, one in enumerate(named) if one == NOTE)
    title = next((at for at in called if not is_vague(cells[at])), next(iter(called), next(free, 0)))
    return [TITLE if at == title else NOTE if one == TITLE else one for at, one in enumerate(named)]
