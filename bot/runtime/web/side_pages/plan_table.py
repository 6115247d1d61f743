"""The Finanzierungsplan as rows and cells of a page: what stands in each, and what was typed there and is not done."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from bot.domain.finance.cells import CELLS, CERTAIN, HEADING, MEASURE, YEAR, amount_cell, shown
from bot.domain.finance.edit import FinanceEdit
from bot.domain.finance.form import BEGINS, MONTHS, NEW, PERIOD, period_cells, seen
from bot.domain.finance.page import FormOutcome, LostRow, PlanPage
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.json_text import encode
from bot.domain.money import money
from bot.terms.finance import COSTS, SOURCES, Every, FinanceHeading


class PlanCell(Struct, frozen=True):
    name: str
    """Of its field."""
    cell: str
    was: str
    """What stands in the plan."""
    value: str
    """The same, or what was typed and is not done."""
    fault: str = ""
    clash: bool = False
    by_hand: bool = False
    """An amount that somebody typed; all others are computed."""


class EditRow(Struct, frozen=True):
    item: FinanceItem
    cells: Mapping[str, PlanCell]
    years: tuple[PlanCell, ...]
    total: str
    saw: str
    outside: tuple[int, ...]
    """Years before or after the project for which something stands there."""

    @property
    def folded(self) -> list[PlanCell]:
        """The cells that have no column."""
        return [one for cell, one in self.cells.items() if cell in (HEADING, YEAR, CERTAIN, MEASURE)]


class PlanSum(Struct, frozen=True):
    years: tuple[str, ...]
    total: str


class PlanGroup(Struct, frozen=True):
    heading: FinanceHeading
    rows: tuple[EditRow, ...]
    sum: PlanSum
    rest: bool
    """The federal money, while nobody typed it: what is left."""
    text: str
    """New rows that were typed and could not be added."""
    unread: tuple[UnreadLine, ...]
    doubtful: tuple[ProposedItem, ...]
    many: bool


class CellChange(Struct, frozen=True):
    cell: str
    year: int
    """Of an amount; else 0."""
    before: str
    after: str


class EditLine(Struct, frozen=True):
    """One change, as the list of changes tells it."""

    edit: FinanceEdit
    sort: str
    """added, removed, changed or period; `back-` before it when it takes another one back."""
    title: str
    changes: tuple[CellChange, ...]
    may_undo: bool


class PlanTable(Struct, frozen=True):
    page: PlanPage
    period: Mapping[str, PlanCell]
    period_saw: str
    costs: tuple[PlanGroup, ...]
    cost_sum: PlanSum
    sources: tuple[PlanGroup, ...]
    source_sum: PlanSum
    missing: PlanSum
    """Costs that are not covered; with a minus what is too much."""
    gap: int
    """Cents of it in all."""
    lost: Mapping[str, LostRow]
    edits: tuple[EditLine, ...]
    refused_undo: bool

    @property
    def plan(self) -> FinancePlan:
        return self.page.plan


def plan_table(page: PlanPage, found: FormOutcome, typed: Mapping[str, str]) -> PlanTable:
    """`typed`: what is not done, by field."""
    plan, cells = page.plan, _Cells(page, found, typed)
    gap = plan.costs() - plan.cover()
    return PlanTable(
        page=page,
        period={name: cells.cell(f"{name}.{PERIOD}", text) for name, text in period_cells(plan.period).items()},
        period_saw=encode(period_cells(plan.period)).decode(),
        costs=tuple(cells.group(heading) for heading in COSTS),
        cost_sum=_sum(plan, plan.costs),
        sources=tuple(cells.group(heading) for heading in SOURCES),
        source_sum=_sum(plan, plan.cover),
        missing=_sum(plan, lambda year=None: plan.costs(year) - plan.cover(year)),
        gap=gap,
        lost=found.lost,
        edits=tuple(_line(page, edit) for edit in page.edits),
        refused_undo=found.refused_undo,
    )


class _Cells(Struct, frozen=True):
    page: PlanPage
    found: FormOutcome
    typed: Mapping[str, str]

    def cell(self, name: str, was: str, *, by_hand: bool = False) -> PlanCell:
        fault, clash = str(self.found.faults.get(name, "")), name in self.found.clashes
        return PlanCell(name, name.partition(".")[0], was, self.typed.get(name, was), fault, clash, by_hand)

    def group(self, heading: FinanceHeading) -> PlanGroup:
        plan, new = self.page.plan, self.found.new.get(heading)
        return PlanGroup(
            heading=heading,
            rows=tuple(self._row(item) for item in plan.under(heading)),
            sum=_sum(plan, lambda year=None: plan.by_heading(heading, year)),
            rest=heading is FinanceHeading.FEDERAL and plan.federal_is_rest,
            text=self.typed.get(f"{NEW}.{heading}", ""),
            unread=new.unread if new else (),
            doubtful=new.doubtful if new else (),
            many=bool(new and new.many),
        )

    def _row(self, item: FinanceItem) -> EditRow:
        plan = self.page.plan
        names = [cell for cell in CELLS if _has(item, cell)]
        years = [amount_cell(year) for year in plan.years]
        cells = {cell: self.cell(f"{cell}.{item.id}", shown(cell, item, plan.period)) for cell in names}
        amounts = tuple(
            self.cell(f"{cell}.{item.id}", shown(cell, item, plan.period), by_hand=year in item.amounts)
            for cell, year in zip(years, plan.years, strict=True)
        )
        saw = seen(plan, item, [*names, *years])
        return EditRow(item, cells, amounts, money(plan.amount(item)), saw, plan.outside(item))


def _has(item: FinanceItem, cell: str) -> bool:
    """What is due once has a year, and what somebody gives is promised or hoped for."""
    return {YEAR: item.every is Every.ONCE, CERTAIN: not item.heading.is_cost}.get(cell, True)


def _sum(plan: FinancePlan, of: Any) -> PlanSum:
    return PlanSum(tuple(money(of(year)) for year in plan.years), money(of()))


def _line(page: PlanPage, edit: FinanceEdit) -> EditLine:
    before, after = edit.before if edit.item else None, edit.after if edit.item else None
    sort = "period" if not edit.item else "added" if before is None else "removed" if after is None else "changed"
    known = after or before
    return EditLine(
        edit=edit,
        sort=f"back-{sort}" if edit.undoes else sort,
        title=known.title if known else "",
        changes=_changes(before, after, page.plan.period) if before and after else _moved(edit),
        may_undo=page.may_undo(edit),
    )


def _changes(before: FinanceItem, after: FinanceItem, period: FinancePeriod) -> tuple[CellChange, ...]:
    """What somebody did, not what follows from it."""
    texts = [(cell, shown(cell, before, period), shown(cell, after, period)) for cell in CELLS]
    plain = [CellChange(cell, 0, was, now) for cell, was, now in texts if was != now]
    years = sorted(before.amounts.keys() | after.amounts.keys())
    amounts = [(year, before.amounts.get(year), after.amounts.get(year)) for year in years]
    return (*plain, *(CellChange("", year, _cents(was), _cents(now)) for year, was, now in amounts if was != now))


def _cents(amount: int | None) -> str:
    return "" if amount is None else money(amount)


def _moved(edit: FinanceEdit) -> tuple[CellChange, ...]:
    was, now = edit.period_before, edit.period_after
    if not now:
        return ()
    before = period_cells(was) if was else {BEGINS: "", MONTHS: ""}
    return tuple(
        CellChange(cell, 0, before[cell], text) for cell, text in period_cells(now).items() if before[cell] != text
    )
