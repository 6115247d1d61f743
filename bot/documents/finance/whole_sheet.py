"""All years of a Finanzierungsplan beside each other, taken from their sheets by formulas."""

from collections.abc import Sequence

from bot.documents.finance.rows import PlacedRow, numbered, placed
from bot.documents.finance.style import (
    BAND,
    EURO,
    HEAD,
    PART,
    PERCENT,
    PLAIN,
    SOFT,
    SPACE,
    SUM,
    CellForm,
    SheetPen,
    head,
    set_up,
)
from bot.documents.finance.words import WORDS
from bot.documents.finance.year_sheet import HEAD_ROW, MONTH_ROW, RIGHT, YearSheet
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.table import FinanceRowKind, FinanceTitle, finance_rows
from bot.terms.finance import FinanceHeading

NUMBER, TITLE, AMOUNT = 6, 50, 17
"""Widths in characters."""
FIRST = 2
"""The column of the first year, from 0."""


def write_whole(pen: SheetPen, plan: FinancePlan, title: FinanceTitle, years: Sequence[YearSheet]) -> None:
    _WholeSheet(pen, plan, title, years).write()


class _WholeSheet:
    def __init__(self, pen: SheetPen, plan: FinancePlan, title: FinanceTitle, years: Sequence[YearSheet]) -> None:
        self._pen, self._plan, self._title, self._years = pen, plan, title, years
        self._rows = placed(numbered(finance_rows(plan, (*plan.years, None))), HEAD_ROW)
        self._places = {one.key: one.at for one in self._rows}
        self._columns = [chr(ord("A") + FIRST + place) for place in range(len(years) + 1)]
        self._last = self._places[FinanceRowKind.DIFFERENCE] + 2

    def write(self) -> None:
        head(self._pen, self._title, WORDS.of_all, WORDS.lasts(self._plan.period))
        self._heads()
        for one in self._rows:
            self._row(one)
        self._shares()
        set_up(self._pen, self._title, WORDS.of_all, HEAD_ROW, self._columns[-1], self._last)

    def _heads(self) -> None:
        page = self._pen.page
        page.set_column("A:A", NUMBER)
        page.set_column("B:B", TITLE)
        page.set_column(f"{self._columns[0]}:{self._columns[-1]}", AMOUNT)
        for column, words in zip("AB", (WORDS.number, WORDS.title), strict=True):
            self._pen.text(f"{column}{HEAD_ROW}", words, HEAD)
        for column, words in zip(self._columns, (*(year.name for year in self._years), WORDS.sum), strict=True):
            self._pen.text(f"{column}{HEAD_ROW}", words, RIGHT)
        self._pen.text(f"A{MONTH_ROW}", WORDS.months_of_project, {"font_color": SOFT})
        months = [self._plan.period.months_in(year) for year in self._plan.years]
        self._across(MONTH_ROW, [f"D{MONTH_ROW}"] * len(months), (*months, sum(months)), "0")

    def _row(self, one: PlacedRow) -> None:
        form: CellForm = PLAIN if one.row.item else BAND if one.row.heading else SUM
        if form:
            self._pen.band(one.at, ("A", "B", *self._columns), form)
        if one.opens and one.row.heading:
            self._pen.text(f"A{one.at - 1}", WORDS.part(one.row.heading), PART)
        if one.until:
            self._pen.page.set_row(one.until - 1, SPACE)
        self._label(one, form)
        places = [year.places.get(one.key) for year in self._years]
        self._across(one.at, [f"I{at}" if at else "" for at in places], [c / 100 for c in one.row.cents], EURO, form)

    def _label(self, one: PlacedRow, form: CellForm) -> None:
        if one.row.item:
            self._pen.text(f"A{one.at}", one.number, {"font_color": SOFT})
            self._pen.typed(f"B{one.at}", WORDS.named(one.row.item))
            self._pen.tall(one.at, (WORDS.named(one.row.item), TITLE))
        elif one.row.heading:
            self._pen.text(f"A{one.at}", one.number, form)
            self._pen.text(f"B{one.at}", WORDS.headings[one.row.heading], form)
            if one.bare:
                self._pen.text(f"B{one.at + 1}", WORDS.instead(self._plan, one.row.heading), {"font_color": SOFT})
        else:
            self._pen.text(f"A{one.at}", WORDS.sums[one.row.kind.value], form)

    def _across(
        self, at: int, cells: Sequence[str], values: Sequence[float], shown: str, form: CellForm = PLAIN
    ) -> None:
        """`cells`: on the sheet of each year; empty where nothing stands there. Behind them their sum."""
        *columns, whole = self._columns
        for column, year, cell, value in zip(columns, self._years, cells, values, strict=False):
            if cell:
                self._pen.formula(f"{column}{at}", f"'{year.name}'!{cell}", value, shown, form)
        self._pen.formula(f"{whole}{at}", f"SUM({columns[0]}{at}:{columns[-1]}{at})", values[-1], shown, form)

    def _shares(self) -> None:
        shares = (WORDS.own_part, FinanceHeading.OWN), (WORDS.federal_part, FinanceHeading.FEDERAL)
        whole = self._places[FinanceRowKind.COSTS]
        for at, (words, heading) in enumerate(shares, self._last - 1):
            self._pen.text(f"A{at}", words, {"font_color": SOFT})
            for column, year in zip(self._columns, (*self._plan.years, None), strict=True):
                costs = self._plan.costs(year)
                value = self._plan.by_heading(heading, year) / costs if costs else 0
                formula = f"IF({column}{whole}=0,0,{column}{self._places[heading]}/{column}{whole})"
                self._pen.formula(f"{column}{at}", formula, value, PERCENT)
