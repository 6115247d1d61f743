"""One year of the Finanzierungsplan as a sheet whose formulas go on computing."""

from bot.documents.finance.rows import NumberedRow, PlacedRow, RowKey, numbered, placed
from bot.documents.finance.style import (
    AFTER_NUMBER,
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
    quantity_format,
    set_up,
)
from bot.documents.finance.words import WORDS
from bot.domain.finance.plan import MONTHS, ONE, FinanceItem, FinancePlan
from bot.domain.finance.table import FinanceRow, FinanceRowKind, FinanceTitle, finance_rows
from bot.terms.finance import COSTS, SOURCES, Every, FinanceHeading

WIDTHS = {"A": 6, "B": 46, "C": 11, "D": 10, "E": 14, "F": 16, "G": 13, "H": 9, "I": 18}
"""In characters."""
MONTH_ROW, HEAD_ROW = 4, 6
IN_THE_YEAR = f"$D${MONTH_ROW}"
RIGHT: CellForm = {**HEAD, "align": "right"}
TypedIn = dict[str, tuple[str, int]]
"""By item: the sheet and the row in which quantity and price are typed. Later years take them from there."""


class YearSheet:
    def __init__(self, pen: SheetPen, plan: FinancePlan, year: int, title: FinanceTitle) -> None:
        self._pen, self._plan, self._year, self._title = pen, plan, year, title
        rows = numbered(finance_rows(plan, (year,)))
        self._rows = placed([one for one in rows if self._applies(one)], HEAD_ROW)
        self.places: dict[RowKey, int] = {one.key: one.at for one in self._rows}
        """In which row each heading, item and sum stands."""
        self.last = self.places[FinanceRowKind.DIFFERENCE] + 2

    @property
    def name(self) -> str:
        return str(self._year)

    def _applies(self, one: NumberedRow) -> bool:
        """Something stands there for this year, be it nothing."""
        item = one[0].item
        if item is None or self._year in item.amounts or item.every is not Every.ONCE:
            return True
        return self._year == (item.year or self._plan.years[0])

    def write(self, typed_in: TypedIn) -> None:
        words = WORDS.of_year.format(year=self._year)
        head(self._pen, self._title, words, WORDS.lasts(self._plan.period))
        self._columns()
        for one in self._rows:
            match one.row.kind:
                case FinanceRowKind.HEADING:
                    self._heading(one)
                case FinanceRowKind.ITEM:
                    self._item(one, typed_in)
                case _:
                    self._sum(one)
        self._shares()
        set_up(self._pen, self._title, words, HEAD_ROW, "I", self.last)

    def _columns(self) -> None:
        self._pen.text(f"A{MONTH_ROW}", WORDS.months_of_year, {"font_color": SOFT})
        months = self._plan.period.months_in(self._year)
        self._pen.number(f"D{MONTH_ROW}", months, "0", {"bold": True})
        first = (WORDS.number, WORDS.title, WORDS.measure, WORDS.quantity, WORDS.unit)
        heads = (*first, WORDS.price, WORDS.due, WORDS.months, WORDS.amount)
        for (column, width), words in zip(WIDTHS.items(), heads, strict=True):
            self._pen.page.set_column(f"{column}:{column}", width)
            self._pen.text(f"{column}{HEAD_ROW}", words, _head_form(column))
        self._pen.page.set_column("J:J", 3)
        for row, line in enumerate(WORDS.legend, 1):
            self._pen.text(f"K{row}", line, {"font_color": SOFT, "italic": True})

    def _heading(self, one: PlacedRow) -> None:
        heading = one.row.heading
        assert heading  # noqa: S101  (every row of this kind has one)
        if one.opens:
            self._pen.text(f"A{one.at - 1}", WORDS.part(heading), PART)
        self._pen.band(one.at, WIDTHS, BAND)
        self._pen.text(f"A{one.at}", one.number, BAND)
        self._pen.text(f"B{one.at}", WORDS.headings[heading], BAND)
        below = f"SUM(I{one.at + 1}:I{one.until})"
        self._money(one.at, below, one.row, BAND)
        self._pen.page.set_row(one.until - 1, SPACE)
        if one.bare:
            self._pen.text(f"B{one.at + 1}", WORDS.instead(self._plan, heading), {"font_color": SOFT})
        if one.bare and self._plan.federal_is_rest and heading is FinanceHeading.FEDERAL:
            self._money(one.at + 1, self._rest(), one.row)

    def _rest(self) -> str:
        """Federal money that nobody typed is what is left."""
        others = "".join(f"-I{self.places[source]}" for source in SOURCES if source is not FinanceHeading.FEDERAL)
        return f"MAX(0,ROUND(I{self.places[FinanceRowKind.COSTS]}{others},2))"

    def _item(self, one: PlacedRow, typed_in: TypedIn) -> None:
        item, at = one.row.item, one.at
        assert item  # noqa: S101  (every row of this kind has one)
        self._pen.text(f"A{at}", one.number, {"font_color": SOFT})
        self._pen.typed(f"B{at}", WORDS.named(item))
        self._pen.tall(at, (WORDS.named(item), WIDTHS["B"]), (item.unit, WIDTHS["E"]))
        self._pen.text(f"C{at}", WORDS.of_measure(item))
        if self._year in item.amounts:
            self._pen.text(f"G{at}", WORDS.typed, AFTER_NUMBER)
            self._pen.number(f"I{at}", item.amounts[self._year] / 100, EURO)
            return
        self._price(at, item, typed_in)
        self._pen.typed(f"E{at}", item.unit, AFTER_NUMBER)
        self._pen.text(f"G{at}", WORDS.every[item.every], AFTER_NUMBER)
        if item.every is not Every.ONCE:
            self._pen.formula(f"H{at}", IN_THE_YEAR, self._plan.period.months_in(self._year), "0")
        self._money(at, self._product(at, item.every), one.row)

    def _price(self, at: int, item: FinanceItem, typed_in: TypedIn) -> None:
        quantity, price = quantity_format(item.quantity), EURO
        if item.id in typed_in:
            sheet, row = typed_in[item.id]
            self._pen.formula(f"D{at}", f"'{sheet}'!D{row}", item.quantity / ONE, quantity)
            self._pen.formula(f"F{at}", f"'{sheet}'!F{row}", item.price / 100, price)
            return
        typed_in[item.id] = (self.name, at)
        self._pen.number(f"D{at}", item.quantity / ONE, quantity)
        self._pen.number(f"F{at}", item.price / 100, price)

    def _product(self, at: int, every: Every) -> str:
        times = {Every.ONCE: "", Every.MONTH: f"*H{at}", Every.YEAR: f"*H{at}/{MONTHS}"}
        return f"ROUND(D{at}*F{at}{times[every]},2)"

    def _sum(self, one: PlacedRow) -> None:
        places = self.places
        self._pen.band(one.at, WIDTHS, SUM)
        self._pen.text(f"A{one.at}", WORDS.sums[one.row.kind.value], SUM)
        if one.row.kind is FinanceRowKind.DIFFERENCE:
            formula = f"ROUND(I{places[FinanceRowKind.COVER]}-I{places[FinanceRowKind.COSTS]},2)"
        else:
            headings = COSTS if one.row.kind is FinanceRowKind.COSTS else SOURCES
            formula = "+".join(f"I{places[heading]}" for heading in headings)
        self._money(one.at, formula, one.row, SUM)

    def _shares(self) -> None:
        costs = self._plan.costs(self._year)
        shares = (WORDS.own_part, FinanceHeading.OWN), (WORDS.federal_part, FinanceHeading.FEDERAL)
        for at, (words, heading) in enumerate(shares, self.last - 1):
            whole = f"I{self.places[FinanceRowKind.COSTS]}"
            value = self._plan.by_heading(heading, self._year) / costs if costs else 0
            self._pen.text(f"A{at}", words, {"font_color": SOFT})
            self._pen.formula(f"I{at}", f"IF({whole}=0,0,I{self.places[heading]}/{whole})", value, PERCENT)

    def _money(self, at: int, formula: str, row: FinanceRow, form: CellForm = PLAIN) -> None:
        self._pen.formula(f"I{at}", formula, row.cents[0] / 100, EURO, form)


def _head_form(column: str) -> CellForm:
    if column in "DFHI":
        return RIGHT
    return {**HEAD, **AFTER_NUMBER} if column in "EG" else HEAD
