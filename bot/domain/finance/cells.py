"""The cells of a Finanzierungsplan that is edited as a table: what stands there, and what becomes of what is typed."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.plan import LONGEST_TITLE, LONGEST_UNIT, ONE, FinanceItem, FinancePeriod
from bot.domain.late_pattern import late_pattern
from bot.domain.money import (
    MOST,
    MOST_QUANTITY,
    is_ambiguous,
    money,
    parse_money,
    parse_quantity,
    quantity,
    sign_of_number,
)
from bot.domain.names import clean_text
from bot.terms.finance import Every, FinanceHeading

TITLE, QUANTITY, UNIT, PRICE, EVERY, YEAR = "titel", "menge", "einheit", "preis", "takt", "jahr"
HEADING, MEASURE, CERTAIN = "gruppe", "massnahme", "zusage"
CELLS = (TITLE, QUANTITY, UNIT, PRICE, EVERY, YEAR, HEADING, MEASURE, CERTAIN)
"""Of each row; then one for each year."""
YES, NO = "ja", "nein"
_AMOUNT = late_pattern(r"j([12][0-9]{3})")
MOST_MEASURE = 999


class CellFault(StrEnum):
    """Why a cell could not take what was typed."""

    NAME = "name"
    LONG = "long"
    AMOUNT = "amount"
    COUNT = "count"
    NEGATIVE = "negative"
    TOO_MUCH = "too-much"
    ZERO = "zero"
    """A quantity of nothing: the row would count nowhere."""
    COMMA = "comma"
    """It may part thousands, or cents."""
    CHOICE = "choice"
    """Nothing that can be chosen there."""
    MONTH = "month"
    MONTHS = "months"


class MergedItem(Struct, frozen=True):
    """An item after somebody has typed into some of its cells, which may have changed meanwhile."""

    item: FinanceItem
    faults: Mapping[str, CellFault]
    clashes: frozenset[str]
    """Cells that somebody else has changed since the writer saw them: they stay as they are."""


def amount_cell(year: int) -> str:
    return f"j{year}"


def year_of(cell: str) -> int | None:
    """Of the cell of a year; None for every other."""
    found = _AMOUNT.fullmatch(cell)
    return int(found[1]) if found else None


def shown(cell: str, item: FinanceItem, period: FinancePeriod) -> str:
    """What stands in a cell, in the way in which it can be typed."""
    year = year_of(cell)
    if item.is_open and (year or cell == PRICE):
        return ""
    return money(item.amount(year, period)) if year else _SHOWN[cell](item, period)


_SHOWN: Mapping[str, Callable[[FinanceItem, FinancePeriod], str]] = {
    TITLE: lambda item, _: item.title,
    QUANTITY: lambda item, _: quantity(item.quantity),
    UNIT: lambda item, _: item.unit,
    PRICE: lambda item, _: money(item.price),
    EVERY: lambda item, _: str(item.every),
    YEAR: lambda item, period: str(item.year or period.begins.year),
    HEADING: lambda item, _: str(item.heading),
    MEASURE: lambda item, _: str(item.measure),
    CERTAIN: lambda item, _: YES if item.certain else NO,
}


def typed(cell: str, item: FinanceItem, text: str) -> FinanceItem | CellFault:
    """The item with this in its cell. An amount that was typed by hand is computed again once its cell is emptied."""
    text = " ".join(clean_text(text).split())
    year = year_of(cell)
    return _amount(item, year, text) if year else _TYPED[cell](item, text)


def _amount(item: FinanceItem, year: int, text: str) -> FinanceItem | CellFault:
    others = {one: cents for one, cents in item.amounts.items() if one != year}
    if not text:
        return replace(item, amounts=others)
    if is_ambiguous(text):
        return CellFault.COMMA
    cents = parse_money(text)
    if cents is None:
        return _no_number(text, CellFault.AMOUNT)
    return replace(item, amounts=dict(sorted({**others, year: cents}.items())))


def _no_number(text: str, otherwise: CellFault) -> CellFault:
    """Why: below zero, larger than anything in a plan, or no number at all."""
    sign = sign_of_number(text, MOST_QUANTITY // ONE if otherwise is CellFault.COUNT else MOST // 100)
    return CellFault.NEGATIVE if sign < 0 else CellFault.TOO_MUCH if sign > 0 else otherwise


def _title(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    if not text:
        return CellFault.NAME
    return replace(item, title=text) if len(text) <= LONGEST_TITLE else CellFault.LONG


def _unit(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    return replace(item, unit=text) if len(text) <= LONGEST_UNIT else CellFault.LONG


def _quantity(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    if is_ambiguous(text):
        return CellFault.COMMA
    found = parse_quantity(text)
    if found is None:
        return _no_number(text, CellFault.COUNT)
    return replace(item, quantity=found) if found else CellFault.ZERO


def _price(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    """Emptied, it is missing."""
    if is_ambiguous(text):
        return CellFault.COMMA
    found = parse_money(text or "0")
    return _no_number(text, CellFault.AMOUNT) if found is None else replace(item, price=found)


def _every(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    return replace(item, every=Every(text)) if text in list(Every) else CellFault.CHOICE


def _year(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    found = year_of(f"j{text}")
    return replace(item, year=found) if found else CellFault.CHOICE


def _heading(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    """Whoever chooses it has said it."""
    return replace(item, heading=FinanceHeading(text), sure=True) if text in list(FinanceHeading) else CellFault.CHOICE


def _measure(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    known = text.isascii() and text.isdecimal() and int(text) <= MOST_MEASURE
    return replace(item, measure=int(text)) if known else CellFault.CHOICE


def _certain(item: FinanceItem, text: str) -> FinanceItem | CellFault:
    return replace(item, certain=text == YES) if text in (YES, NO) else CellFault.CHOICE


_TYPED: Mapping[str, Callable[[FinanceItem, str], FinanceItem | CellFault]] = {
    TITLE: _title,
    QUANTITY: _quantity,
    UNIT: _unit,
    PRICE: _price,
    EVERY: _every,
    YEAR: _year,
    HEADING: _heading,
    MEASURE: _measure,
    CERTAIN: _certain,
}


def merged(item: FinanceItem, period: FinancePeriod, saw: Mapping[str, str], wants: Mapping[str, str]) -> MergedItem:
    """`saw`: what stood in the cells when somebody began to type, `wants`: what stands there now. What they did not
    touch stays as others made it; what others made of a cell that they touched is never overwritten. The amount of
    a year follows the cells that were typed before it."""
    made, faults, clashes = item, dict[str, CellFault](), set[str]()
    for cell in _in_order(wants):
        found = typed(cell, made, wants[cell])
        stands = made if year_of(cell) else item
        if _untouched(cell, wants[cell], saw.get(cell), stands, found, period):
            continue
        if isinstance(found, CellFault):
            faults[cell] = found
        elif saw.get(cell) not in {shown(cell, item, period), shown(cell, stands, period)}:
            clashes.add(cell)
        else:
            made = found
    return MergedItem(made, faults, frozenset(clashes))


def _untouched(
    cell: str, text: str, saw: str | None, item: FinanceItem, found: FinanceItem | CellFault, period: FinancePeriod
) -> bool:
    """As it was seen, or as it stands by now: typed anew, an amount does not become one that is typed by hand."""
    if text == saw:
        return True
    if isinstance(found, CellFault) or (year_of(cell) and not text.strip()):
        return False
    return shown(cell, found, period) == shown(cell, item, period) and found.sure == item.sure


def _in_order(cells: Iterable[str]) -> list[str]:
    """Those that there are."""
    known = {cell: place for place, cell in enumerate(CELLS)}
    fitting = [cell for cell in cells if cell in known or year_of(cell)]
    return sorted(fitting, key=lambda cell: (known.get(cell, len(known)), cell))
