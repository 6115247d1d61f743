"""The workbook of a Finanzierungsplan that the house has made, when somebody sends it back: item by item what it says.

Read are the sheets of the years, in which people type; the sheet of all years only adds them up. An item is known by
its number and its name.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.documents.finance.words import WORDS
from bot.documents.tables.table import Cells, Grid
from bot.domain.finance.plan import MONTHS, ONE, FinanceItem
from bot.domain.finance.sent import SentNote, SentSheet, SentTable
from bot.domain.finance.sent_news import book_title, book_unit
from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.money import MOST, parse_money, parse_quantity
from bot.terms.finance import Every, FinanceHeading

_COLUMNS = (WORDS.number, WORDS.title, WORDS.measure, WORDS.quantity, WORDS.unit, WORDS.price, WORDS.due, WORDS.months)
_YEAR = re.compile(re.escape(WORDS.of_year).replace(re.escape("{year}"), r"(20\d\d)"))
_HOPED = re.compile(re.escape(WORDS.hoped).replace(re.escape("{title}"), "(.+)"))
_MEASURE = re.compile(re.escape(WORDS.measure_number).replace(re.escape("{number}"), r"(\d{1,2})"))
_HEADINGS = {words: FinanceHeading(name) for name, words in WORDS.headings.items()}
_EVERY = {words.casefold(): Every(name) for name, words in WORDS.every.items()}
_SUMS = {*WORDS.sums.values(), WORDS.own_part, WORDS.federal_part, WORDS.cost_part, WORDS.cover_part}
_INSTEAD = {WORDS.none, WORDS.rest}
_HEAD = 12
"""Rows in which the header stands."""
_NUMBER, _TITLE, _OF_MEASURE, _QUANTITY, _UNIT, _PRICE, _DUE, _MONTHS, _AMOUNT = range(9)
_INSIDE = range(_OF_MEASURE, _AMOUNT)


class BookRow(Struct, frozen=True):
    """One item on the sheet of one year."""

    year: int
    number: str
    item: FinanceItem
    fixed: bool
    """Only an amount was typed."""
    cents: int | None
    """What stands there as the amount of the year."""
    months: int | None
    """Of the project in this year."""


def read_book(file: str, grids: Sequence[Grid]) -> SentTable | None:
    """None when it is not ours."""
    sheets = [(grid, year) for grid in grids if not grid.hidden and (year := _year_of(grid))]
    if not sheets:
        return None
    rows = [row for grid, year in sheets for row in _rows(grid, year)]
    lost = tuple(row for row in rows if isinstance(row, UnreadLine))
    notes = (SentNote.UNRECKONED,) if lost and any(grid.unreckoned for grid in grids) else ()
    found = [(_item(those), those[0].number) for those in _together(row for row in rows if isinstance(row, BookRow))]
    items = tuple(ProposedItem(item, item.title, 0, often_said=True) for item, _ in found)
    numbers = tuple(number for _, number in found)
    return SentTable(file, (SentSheet("", items, lost, notes),), ours=True, numbers=numbers)


def _year_of(grid: Grid) -> int:
    """0 for another sheet."""
    found = (_YEAR.fullmatch(cell) for row in grid.rows[:_HEAD] for cell in row if isinstance(cell, str))
    year = next((int(one[1]) for one in found if one), 0)
    return year if any(map(_is_header, grid.rows[:_HEAD])) else 0


def _is_header(row: Cells) -> bool:
    return tuple(row[: len(_COLUMNS)]) == _COLUMNS


def _rows(grid: Grid, year: int) -> Iterator[BookRow | UnreadLine]:
    first = next(at for at, row in enumerate(grid.rows) if _is_header(row))
    heading: FinanceHeading | None = None
    for at, cells in enumerate(grid.rows[first + 1 :], first + 1):
        cell = dict(enumerate(cells))
        title, bare = _text(cell, _TITLE), not any(_text(cell, place) for place in _INSIDE)
        if bare and title in _HEADINGS:
            heading = _HEADINGS[title]
        elif heading and at not in grid.hidden_rows and _holds_item(cell, bare=bare):
            yield _row(cell, year, heading, grid.numbers[at])


def _holds_item(cell: Mapping[int, Any], *, bare: bool) -> bool:
    title = _text(cell, _TITLE)
    return not (bare and (not title or title in _INSTEAD)) and _text(cell, _NUMBER) not in _SUMS


def _row(cell: Mapping[int, Any], year: int, heading: FinanceHeading, at: int) -> BookRow | UnreadLine:
    title = _text(cell, _TITLE)
    hoped = None if heading.is_cost else _HOPED.fullmatch(title)
    measure = _MEASURE.fullmatch(_text(cell, _OF_MEASURE))
    item = FinanceItem(
        "",
        "",
        0,
        book_title(hoped[1] if hoped else title),
        heading,
        price=0,
        measure=int(measure[1]) if measure else 0,
        certain=hoped is None,
    )
    quantity, price, cents = _count(cell.get(_QUANTITY)), _cents(cell.get(_PRICE)), _cents(cell.get(_AMOUNT))
    fixed = price is None or _text(cell, _DUE) == WORDS.typed
    if flaw := _flaw(item.title, (cents,) if fixed else (quantity, price)):
        return UnreadLine(item.title or _text(cell, _NUMBER), at, flaw)
    if price is not None and not fixed:
        every = _EVERY.get(_text(cell, _DUE).casefold(), Every.YEAR)
        once, unit = year if every is Every.ONCE else None, book_unit(_text(cell, _UNIT))
        many = ONE if quantity is None else quantity
        item = replace(item, price=price, quantity=many, unit=unit, every=every, year=once)
    months = cell.get(_MONTHS)
    return BookRow(year, _text(cell, _NUMBER), item, fixed, cents, months if isinstance(months, int) else None)


def _flaw(title: str, values: Sequence[int | None]) -> LineFlaw | None:
    if not any(map(str.isalnum, title)):
        return LineFlaw.NO_TITLE
    found = [value for value in values if value is not None]
    if not found:
        return LineFlaw.NO_AMOUNT
    if min(found) < 0:
        return LineFlaw.NEGATIVE
    return LineFlaw.TOO_MUCH if max(found) > MOST else None


def _text(cell: Mapping[int, Any], place: int) -> str:
    return " ".join(str(cell.get(place, "")).split())


def _cents(cell: Any) -> int | None:
    return round(cell * 100) if isinstance(cell, int | float) else parse_money(str(cell or ""))


def _count(cell: Any) -> int | None:
    return round(cell * ONE) if isinstance(cell, int | float) else parse_quantity(str(cell or ""))


def _together(rows: Iterable[BookRow]) -> list[list[BookRow]]:
    """Those of one item, on the sheets of all years: of the same number, or the same name where somebody has typed a
    new one."""
    found = dict[tuple[str, str, int], list[BookRow]]()
    often = Counter[tuple[str, str, int]]()
    for row in rows:
        called = (row.item.heading, row.number or row.item.title)
        often[*called, row.year] += 1
        found.setdefault((*called, often[*called, row.year]), []).append(row)
    return list(found.values())


def _item(rows: Sequence[BookRow]) -> FinanceItem:
    """As the first year in which it is reckoned says it; a year that says something else has an amount of its own."""
    item = next((row.item for row in rows if not row.fixed), rows[0].item)
    amounts = {row.year: cents for row in rows if (cents := _other(row, item)) is not None}
    return replace(item, title=rows[0].item.title, amounts=amounts)


def _other(row: BookRow, item: FinanceItem) -> int | None:
    """Cents of this year, where it does not follow from the item."""
    if row.fixed:
        return row.cents
    said = _reckoned(row.item, row.months) if row.cents is None else row.cents
    return None if said in {None, _reckoned(item, row.months)} else said


def _reckoned(item: FinanceItem, months: int | None) -> int | None:
    if item.every is not Every.ONCE and months is None:
        return None
    times, of = {Every.ONCE: (1, 1), Every.MONTH: (months or 0, 1), Every.YEAR: (months or 0, MONTHS)}[item.every]
    return (2 * item.quantity * item.price * times + ONE * of) // (2 * ONE * of)
