"""The Finanzierungsplan as rows: costs by heading, cover by source, and what is missing or left over."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum

from msgspec import Struct

from bot.domain.finance.plan import MONTHS, FinanceItem, FinancePlan
from bot.domain.money import money
from bot.domain.screen import Say, Table, Value
from bot.terms.finance import COSTS, SOURCES, FinanceHeading

YearColumns = Sequence[int | None]
"""Years; None: all of them together."""
EURO = Say("common-finance-table.euro")


class FinanceRowKind(Enum):
    HEADING = "heading"
    ITEM = "item"
    COSTS = "costs"
    COVER = "cover"
    DIFFERENCE = "difference"
    """Cover less costs."""


class FinanceTitle(Struct, frozen=True):
    """Whose plan it is, as it stands above it."""

    association: str
    project: str
    """Empty while it has no title."""
    day: date

    @property
    def whole(self) -> str:
        return " · ".join(filter(None, (self.association, self.project)))


class FinanceRow(Struct, frozen=True):
    kind: FinanceRowKind
    cents: tuple[int, ...]
    """One for each column."""
    heading: FinanceHeading | None = None
    item: FinanceItem | None = None


def finance_rows(plan: FinancePlan, columns: YearColumns) -> tuple[FinanceRow, ...]:
    """Every heading, below it its items; after the costs their sum, and the same of the cover."""
    costs = tuple(plan.costs(year) for year in columns)
    cover = tuple(plan.cover(year) for year in columns)
    difference = tuple(have - need for have, need in zip(cover, costs, strict=True))
    return (
        *_below(plan, COSTS, columns),
        FinanceRow(FinanceRowKind.COSTS, costs),
        *_below(plan, SOURCES, columns),
        FinanceRow(FinanceRowKind.COVER, cover),
        FinanceRow(FinanceRowKind.DIFFERENCE, difference),
    )


def _below(plan: FinancePlan, headings: Sequence[FinanceHeading], columns: YearColumns) -> Iterator[FinanceRow]:
    for heading in headings:
        cents = tuple(plan.by_heading(heading, year) for year in columns)
        yield FinanceRow(FinanceRowKind.HEADING, cents, heading)
        for item in plan.under(heading):
            cents = tuple(plan.amount(item, year) for year in columns)
            yield FinanceRow(FinanceRowKind.ITEM, cents, heading, item)


def year_table(plan: FinancePlan, year: int | None = None) -> Table:
    """The items of one year, or of all years together."""
    found = [row for row in finance_rows(plan, (year,)) if _told(plan, row)]
    amounts = aligned([[abs(row.cents[0])] for row in found])
    rows = tuple((_label(row), *amount) for row, amount in zip(found, amounts, strict=True))
    return Table((_of(plan, year), EURO), rows, numbers=1)


def years_table(plan: FinancePlan) -> Table:
    """What each year costs, and how much of it is federal money."""
    columns: YearColumns = (*plan.years, None)
    amounts = aligned([(plan.costs(year), plan.federal(year)) for year in columns])
    rows = tuple(
        (Say("common-finance-table.all") if year is None else str(year), *beside)
        for year, beside in zip(columns, amounts, strict=True)
    )
    head = tuple(Say(f"common-finance-table.{word}") for word in ("year", "costs", "federal"))
    return Table(head, rows, numbers=2)


def aligned(rows: Sequence[Sequence[int]]) -> list[tuple[str, ...]]:
    """Amounts of one table: with cents all or none of them."""
    part = any(cents % 100 for row in rows for cents in row)
    return [tuple(_with_cents(cents) if part else money(cents) for cents in row) for row in rows]


def _with_cents(cents: int) -> str:
    euros, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{money(euros * 100)},{rest:02}"


def _told(plan: FinancePlan, row: FinanceRow) -> bool:
    """What comes to nothing in this year, but not in all of them, is left out; so is a heading with nothing below."""
    if row.item:
        return row.cents[0] != 0 or plan.amount(row.item) == 0
    if row.heading in {None, FinanceHeading.FEDERAL} or row.cents[0] != 0:
        return True
    return any(plan.amount(item) == 0 for item in plan.under(row.heading))


def _of(plan: FinancePlan, year: int | None) -> Value:
    if year is None:
        return Say("common-finance-table.all")
    months = plan.period.months_in(year)
    return str(year) if months == MONTHS else Say("common-finance-months", {"year": str(year), "months": months})


def _label(row: FinanceRow) -> Value:
    if row.item:
        return Say("common-finance-item", {"title": row.item.title})
    if row.heading:
        return strong(heading_named(row.heading))
    if row.kind is not FinanceRowKind.DIFFERENCE:
        return strong(Say(f"common-finance-table.{row.kind.value}"))
    return strong(Say(f"common-finance-table.{_difference(row.cents[0])}"))


def _difference(cents: int) -> str:
    return "even" if cents == 0 else "spare" if cents > 0 else "missing"


def heading_named(heading: FinanceHeading) -> Say:
    return Say(f"common-finance-heading.{heading}")


def strong(what: Value) -> Say:
    return Say("common-finance-strong", {"what": what})
