"""The page on which a Finanzierungsplan is edited as a table: what its fields say, and what of it can be done.

A field is called `cell.row`, a row is called as its item; beside it, `war.row` says what stood in its cells when the
page was made. `neu.heading` is text with new rows. A button says what else is wanted: `weg` takes a row out, `stimmt`
confirms its heading, `zurueck` takes an edit back, `lassen` leaves a cell as somebody else has made it.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.announcements.form import Fields, one_of
from bot.domain.finance.cells import CELLS, CellFault, MergedItem, merged, shown, year_of
from bot.domain.finance.period import first_month
from bot.domain.finance.plan import LONGEST_PERIOD, FinanceItem, FinancePeriod, FinancePlan
from bot.domain.late_pattern import late_pattern
from bot.terms.finance import FinanceHeading

SAW, NEW = "war", "neu"
OUT, CONFIRM, BACK, LEAVE = "weg", "stimmt", "zurueck", "lassen"
PERIOD = "zeit"
"""The row of the period, with the two cells below."""
BEGINS, MONTHS = "beginn", "monate"
LONGEST_NEW = 20_000
"""Characters of new rows at a time."""
LONGEST_CELL = 2_000
_MONTH = late_pattern(r"(?P<month>0?[1-9]|1[0-2])\s*[./]\s*(?P<year>20[0-9]{2})|(?P<y>20[0-9]{2})-(?P<m>0[1-9]|1[0-2])")


class RowForm(Struct, frozen=True):
    """What somebody typed into the cells of one row."""

    saw: Mapping[str, str]
    wants: Mapping[str, str]


class PlanForm(Struct, frozen=True):
    """All that one press on the page asks for."""

    rows: Mapping[str, RowForm]
    new: Mapping[FinanceHeading, str]
    period: RowForm | None = None
    out: str = ""
    confirm: str = ""
    back: str = ""


class MergedPeriod(Struct, frozen=True):
    period: FinancePeriod
    faults: Mapping[str, CellFault]
    clashes: frozenset[str]


def plan_form(fields: Fields) -> PlanForm:
    """What no page of ours asks for counts as not asked for."""
    left = one_of(fields, LEAVE)
    cells: dict[str, dict[str, str]] = {}
    for name, (value, *_) in fields.items():
        cell, _, row = name.partition(".")
        if row and name != left and (cell in CELLS or year_of(cell) or (row == PERIOD and cell in (BEGINS, MONTHS))):
            cells.setdefault(row, {})[cell] = value[:LONGEST_CELL]
    rows = {row: RowForm(_saw(one_of(fields, f"{SAW}.{row}")), wants) for row, wants in cells.items()}
    new = {heading: one_of(fields, f"{NEW}.{heading}") for heading in FinanceHeading}
    return PlanForm(
        rows={row: form for row, form in rows.items() if row != PERIOD},
        new={heading: text for heading, text in new.items() if text.strip()},
        period=rows.get(PERIOD),
        out=one_of(fields, OUT),
        confirm=one_of(fields, CONFIRM),
        back=one_of(fields, BACK),
    )


def _saw(text: str) -> Mapping[str, str]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return {str(cell): str(value) for cell, value in found.items()} if isinstance(found, dict) else {}


def seen(plan: FinancePlan, item: FinanceItem, cells: Iterable[str]) -> str:
    """What a page notes of a row, for `war`."""
    return json.dumps({cell: shown(cell, item, plan.period) for cell in cells}, ensure_ascii=False)


def fields_of(form: PlanForm) -> tuple[tuple[str, str], ...]:
    """The same as fields again, as short as may be: what was touched."""
    rows = {**form.rows, **({PERIOD: form.period} if form.period else {})}
    told = [(f"{cell}.{row}", text) for row, one in rows.items() for cell, text in _touched(one).items()]
    saw = [
        (f"{SAW}.{row}", json.dumps({cell: one.saw.get(cell, "") for cell in _touched(one)}))
        for row, one in rows.items()
        if _touched(one)
    ]
    pressed = [(OUT, form.out), (CONFIRM, form.confirm), (BACK, form.back)]
    return (
        *told,
        *saw,
        *((f"{NEW}.{heading}", text) for heading, text in form.new.items()),
        *((name, value) for name, value in pressed if value),
    )


def _touched(row: RowForm) -> dict[str, str]:
    return {cell: text for cell, text in row.wants.items() if text != row.saw.get(cell)}


def touched(form: PlanForm) -> PlanForm:
    """Without what somebody only looked at."""
    rows = {row: RowForm(one.saw, _touched(one)) for row, one in form.rows.items() if _touched(one)}
    period = form.period and _touched(form.period) and RowForm(form.period.saw, _touched(form.period))
    return replace(form, rows=rows, period=period or None)


def merged_rows(plan: FinancePlan, form: PlanForm) -> dict[str, MergedItem]:
    """By row, of those that are still there."""
    found = {row: plan.item(row) for row in form.rows}
    return {
        row: merged(item, plan.period, form.rows[row].saw, form.rows[row].wants) for row, item in found.items() if item
    }


def period_cells(period: FinancePeriod) -> dict[str, str]:
    return {BEGINS: f"{period.begins:%m.%Y}", MONTHS: str(period.months)}


def merged_period(period: FinancePeriod, form: RowForm) -> MergedPeriod:
    now, faults, clashes, made = period_cells(period), dict[str, CellFault](), set[str](), period
    for cell in (BEGINS, MONTHS):
        text = form.wants.get(cell, now[cell])
        if text == form.saw.get(cell):
            continue
        found = _period(cell, made, text.strip())
        if isinstance(found, CellFault):
            faults[cell] = found
        elif period_cells(found)[cell] != now[cell] != form.saw.get(cell):
            clashes.add(cell)
        else:
            made = found
    return MergedPeriod(made, faults, frozenset(clashes))


def _period(cell: str, period: FinancePeriod, text: str) -> FinancePeriod | CellFault:
    if cell == MONTHS:
        known = text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= LONGEST_PERIOD
        return replace(period, months=int(text)) if known else CellFault.MONTHS
    found = _MONTH.fullmatch(text)
    bare = date(int(found["year"] or found["y"]), int(found["month"] or found["m"]), 1) if found else None
    begins = bare or first_month(text)
    return replace(period, begins=begins) if begins else CellFault.MONTH
