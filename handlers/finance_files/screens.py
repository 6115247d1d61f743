from msgspec import Struct

from bot.documents.makers import SHEET_MIME
from bot.domain.cohorts import Association
from bot.domain.desk.ways import way_out
from bot.domain.finance.plan import FinancePeriod, FinancePlan
from bot.domain.finance.table import FinanceTitle, heading_named, year_table, years_table
from bot.domain.money import money
from bot.domain.printable import finance_file_name
from bot.domain.screen import Button, File, Lines, Picture, Place, Rows, Say, Screen, Value, row
from bot.links.finance_files import FinancePictureOf, FinanceSheetOf, FinanceTableOf
from bot.links.finance_plan import OpenFinancePlan
from bot.terms.finance import COSTS, SOURCES, FinanceHeading


class PlanViewer(Struct, frozen=True):
    """Who looks at whose plan."""

    association: Association
    inside: bool
    """A member; otherwise the Koordination."""


def table(viewer: PlanViewer, plan: FinancePlan, year: int) -> Screen:
    """Of a year; of all of them when it is none of its years."""
    one = year if year in plan.years else plan.years[0] if len(plan.years) == 1 else None
    blocks = (year_table(plan, one),) if one else (years_table(plan), year_table(plan))
    args: dict[str, Value] = {"association": viewer.association.name, "period": _period(plan.period)}
    rows = (*_years(viewer, plan, one), *_forms(viewer, "table"), way_out(viewer.association.id, inside=viewer.inside))
    return Screen("finance_files-table", args, rows=rows, blocks=blocks, place=Place.HERE, even=True)


def _period(period: FinancePeriod) -> Say:
    args: dict[str, Value] = {"from": f"{period.begins:%m.%Y}", "to": f"{period.ends:%m.%Y}", "months": period.months}
    return Say("finance_files-assumed" if period.assumed else "finance_files-period", args)


def _years(viewer: PlanViewer, plan: FinancePlan, shown: int | None) -> Rows:
    if len(plan.years) == 1:
        return ()
    id = viewer.association.id
    others = [Button("year", FinanceTableOf(id, year), {"year": str(year)}) for year in plan.years if year != shown]
    whole = (row(Button("all", FinanceTableOf(id))),) if shown else ()
    return (*(tuple(others[at : at + 3]) for at in range(0, len(others), 3)), *whole)


def _forms(viewer: PlanViewer, here: str) -> Rows:
    """The other ones, and where it is changed."""
    id = viewer.association.id
    ways = {"table": FinanceTableOf(id), "sheet": FinanceSheetOf(id), "picture": FinancePictureOf(id)}
    forms = tuple(Button(f"finance_files-as.{form}", to) for form, to in ways.items() if form != here)
    return forms, row(Button("finance_files-as.plan", OpenFinancePlan(id)))


def sheet(viewer: PlanViewer, plan: FinancePlan, title: FinanceTitle, content: bytes) -> Screen:
    file = File(finance_file_name(title.association, title.day), content, SHEET_MIME)
    args: dict[str, Value] = {"association": viewer.association.name, "notes": _notes(plan)}
    rows = (*_forms(viewer, "sheet"), way_out(viewer.association.id, inside=viewer.inside))
    return Screen("finance_files-sheet", args, rows=rows, files=(file,))


def _notes(plan: FinancePlan) -> Lines:
    """What they should look at before they pass it on; it stands nowhere in the file."""
    guessed, outside = sum(not item.sure for item in plan.items), sum(bool(plan.outside(item)) for item in plan.items)
    found = [
        *([_period(plan.period)] if plan.period.assumed else []),
        *([Say("finance_files-guessed", {"count": guessed})] if guessed else []),
        *([Say("finance_files-outside", {"count": outside})] if outside else []),
    ]
    return Lines(tuple(found))


def picture(viewer: PlanViewer, plan: FinancePlan, png: bytes) -> Screen:
    years = Lines(tuple(_year_said(plan, year) for year in plan.years), gap=" ")
    shown = Picture("finanzplan.png", png, years)
    rows = (*_forms(viewer, "picture"), way_out(viewer.association.id, inside=viewer.inside))
    return Screen("finance_files-picture", {"association": viewer.association.name}, rows=rows, blocks=(shown,))


def _year_said(plan: FinancePlan, year: int) -> Say:
    parts = {word: _parts_said(plan, year, headings) for word, headings in (("costs", COSTS), ("cover", SOURCES))}
    sums = {"needed": money(plan.costs(year)), "there": money(plan.cover(year))}
    return Say("finance_files-year-said", {"year": str(year), **parts, **sums})


def _parts_said(plan: FinancePlan, year: int, headings: tuple[FinanceHeading, ...]) -> Lines:
    amounts = ((heading, plan.by_heading(heading, year)) for heading in headings)
    parts = [
        Say("finance_files-part-said", {"what": heading_named(heading), "amount": money(cents)})
        for heading, cents in amounts
        if cents
    ]
    return Lines(tuple(parts), gap=", ")


def empty(viewer: PlanViewer) -> Screen:
    rows = (
        row(Button("finance_files-as.plan", OpenFinancePlan(viewer.association.id))),
        way_out(viewer.association.id, inside=viewer.inside),
    )
    return Screen("finance_files-empty", {"association": viewer.association.name}, rows=rows)
