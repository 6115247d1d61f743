"""The Finanzierungsplan as a table in the annex of the Projektskizze."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell, _Row

from bot.documents import word
from bot.documents.finance.rows import NumberedRow, numbered
from bot.documents.finance.words import WORDS
from bot.documents.sheet_style import element
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.table import FinanceRowKind, YearColumns, aligned, finance_rows

WHOLE, AMOUNT = Cm(16), Cm(2.5)
"""Widths: between the margins, and of one column of amounts."""
MOST = 4
"""Columns of amounts beside each other; more are two tables."""
HEAD, BAND, LINE = "EDE8DC", "F7F4EC", "BFB8A8"


def add_finance_plan(document: Document, plan: FinancePlan, *, new_page: bool) -> None:
    """Behind what stands in the document already."""
    word.paragraph(document, WORDS.annex, "Heading1", new_page=new_page)
    word.paragraph(document, f"{WORDS.lasts(plan.period)}. {WORDS.in_euro}")
    for columns in _beside((*plan.years, None)):
        _table(document, plan, columns)
        word.paragraph(document, "")


def _beside(columns: YearColumns) -> list[YearColumns]:
    half = -(-len(columns) // 2)
    return [columns] if len(columns) <= MOST else [columns[:half], columns[half:]]


def _table(document: Document, plan: FinancePlan, columns: YearColumns) -> None:
    rows = numbered(finance_rows(plan, columns))
    amounts = aligned([row.cents for row, _ in rows])
    made: Table = document.add_table(rows=1 + len(rows), cols=1 + len(columns))
    word.set_widths(made, (Length(WHOLE - len(columns) * AMOUNT), *[AMOUNT] * len(columns)))
    head, *below = made.rows
    _fill(head, (WORDS.title, *(WORDS.sum if year is None else str(year) for year in columns)), HEAD, bold=True)
    head._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for line, one, beside in zip(below, rows, amounts, strict=True):
        row = one[0]
        shade = BAND if row.kind is FinanceRowKind.HEADING else ""
        _fill(line, (_label(one), *beside), shade, bold=row.item is None)


def _label(one: NumberedRow) -> str:
    row, number = one
    words = WORDS.named(row.item) if row.item else WORDS.headings[row.heading] if row.heading else ""
    return f"{number} {words}" if words else WORDS.sums[row.kind.value]


def _fill(row: _Row, words: Sequence[str], shade: str, *, bold: bool) -> None:
    word.unbroken(row)
    for place, (cell, text) in enumerate(zip(row.cells, words, strict=True)):
        form = cell._tc.get_or_add_tcPr()
        borders = element("w:tcBorders")
        borders.append(element("w:bottom", val="single", sz="4", color=LINE))
        form.append(borders)
        if shade:
            form.append(element("w:shd", val="clear", color="auto", fill=shade))
        _write(cell, text, bold=bold, number=place > 0)


def _write(cell: _Cell, words: str, *, bold: bool, number: bool) -> None:
    written = cell.paragraphs[0]
    form = written.paragraph_format
    form.space_before = form.space_after = Pt(2)
    form.line_spacing = 1
    if number:
        form.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = written.add_run(words)
    run.font.size, run.bold = Pt(9), bold
