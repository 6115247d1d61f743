"""Paragraphs, facts and footers: what python-docx leaves to be done by hand, such as the direction of writing."""

import unicodedata
from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from msgspec import Struct

from bot.documents.sheet_style import GAP, GREY, element
from bot.domain.printable import BULLET, lines

LABELS, VALUES = Cm(5), Cm(11)
SIGNING = (Cm(6), Cm(1), Cm(9))
INDENT = Cm(0.75)
POINT = Cm(1.5)
"""How far the words of a numbered point are set in."""
AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr")
"""What stands behind it in a paragraph's properties; Word minds the order."""
AFTER_BORDERS = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:bidi", *AFTER_BIDI)
TITLES = ((400, Pt(11)), (120, Pt(14)))
"""Characters beyond which a title is set smaller, and how."""
_RIGHT_TO_LEFT = {"R", "AL"}


class Fact(Struct, frozen=True):
    label: str
    value: str
    gap: bool = False
    """The value only says what is missing."""


def text(document: Document, words: str) -> None:
    """Every line is a paragraph or an item of a list; empty lines only separate."""
    for line in lines(words):
        if line.mark == BULLET:
            paragraph(document, line.text, "ListBullet")
        elif line.mark:
            # With the number that was typed: Word's own counting would go on from the list before.
            written = document.add_paragraph(f"{line.mark}\t{line.text}")
            form = written.paragraph_format
            form.left_indent, form.first_line_indent = INDENT, -INDENT
            form.tab_stops.add_tab_stop(INDENT)
            _directed(written)
        else:
            paragraph(document, line.text)


def point(document: Document, label: str, name: str, words: str) -> None:
    """One of a numbered list, its label in front; `words` begin with its `name`, if it has one."""
    first, *more = lines(words)
    written = document.add_paragraph()
    form = written.paragraph_format
    form.left_indent, form.first_line_indent = POINT, -POINT
    form.tab_stops.add_tab_stop(POINT)
    written.add_run(f"{label}\t").bold = True
    named = first.text.startswith(name)
    if named and name:
        written.add_run(name).bold = True
    written.add_run(first.text.removeprefix(name) if named else first.text)
    _directed(written)
    for line in more:
        below = document.add_paragraph(f"{line.mark}\t{line.text}" if line.mark else line.text)
        below.paragraph_format.left_indent = POINT + (INDENT if line.mark else 0)
        below.paragraph_format.first_line_indent = -INDENT if line.mark else None
        _directed(below)


def paragraph(document: Document, words: str, style: str = "", *, new_page: bool = False) -> None:
    """`style` is an id such as `Heading1`; by name, python-docx searches all styles each time."""
    written = document.add_paragraph(words)
    if new_page:
        written.paragraph_format.page_break_before = True
    if style:
        written._p.style = style
    _directed(written)


def title(document: Document, words: str) -> None:
    """Large, as long as it is a title; a whole text in its place is set smaller, and nothing of it is lost."""
    paragraph(document, words, "Title")
    size = next((size for longest, size in TITLES if len(words) > longest), None)
    for run in document.paragraphs[-1].runs:
        run.font.size = size


def _directed(written: Paragraph) -> None:
    if not right_to_left(written.text):
        return
    written._p.get_or_add_pPr().insert_element_before(element("w:bidi"), *AFTER_BIDI)
    for run in written.runs:
        run.font.rtl = True


def right_to_left(words: str) -> bool:
    """The first letter with a direction decides."""
    strong = (unicodedata.bidirectional(letter) for letter in words)
    return next((way for way in strong if way == "L" or way in _RIGHT_TO_LEFT), "L") in _RIGHT_TO_LEFT


def facts(document: Document, known: Sequence[Fact]) -> None:
    """Two columns: what it is, and what is known of it."""
    table: Table = document.add_table(rows=len(known), cols=2)
    set_widths(table, (LABELS, VALUES))
    for fact, row in zip(known, table.rows, strict=True):
        left, right = row.cells
        left.paragraphs[0].add_run(fact.label).font.color.rgb = GREY
        for number, line in enumerate(line for line in fact.value.splitlines() if line.strip()):
            written = right.paragraphs[0] if number == 0 else right.add_paragraph()
            if fact.gap:
                written._p.style = GAP
            written.add_run(line)
            _directed(written)


def signatures(document: Document, place: str, names: Sequence[str]) -> None:
    """Lines to write on, one row for each who signs; they never stand alone on a page."""
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    table: Table = document.add_table(rows=len(names), cols=len(SIGNING))
    set_widths(table, SIGNING)
    for number, (row, name) in enumerate(zip(table.rows, names, strict=True), start=1):
        unbroken(row)
        labels = (place if number == 1 else "", "", name)
        for cell, label in zip(row.cells, labels, strict=True):
            _sign_here(cell.paragraphs[0], label, last=number == len(names))


def _sign_here(written: Paragraph, label: str, *, last: bool) -> None:
    form = written.paragraph_format
    form.space_before, form.keep_with_next = Pt(42), not last
    if label:
        written._p.get_or_add_pPr().insert_element_before(_line_above(), *AFTER_BORDERS)
        run = written.add_run(label)
        run.font.color.rgb, run.font.size = GREY, Pt(9)


def table(document: Document, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[Length]) -> None:
    """With lines; its head stands again on each page, and no row is torn. The first words of a row up to a colon are
    bold: they say what it is about."""
    made: Table = document.add_table(rows=1 + len(rows), cols=len(head))
    made.style = "Table Grid"
    set_widths(made, widths)
    made.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for number, (row, words) in enumerate(zip(made.rows, (head, *rows), strict=True)):
        unbroken(row)
        for place, (cell, text) in enumerate(zip(row.cells, words, strict=True)):
            _fill(cell, text, bold=number == 0, label=number > 0 and place == 0)


def _fill(cell: _Cell, words: str, *, bold: bool, label: bool) -> None:
    for number, line in enumerate(words.splitlines() or [""]):
        written = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        form = written.paragraph_format
        form.space_before = form.space_after = Pt(2)
        form.line_spacing = 1
        head, colon, rest = line.partition(":") if label and number == 0 else ("", "", line)
        for text, is_bold in ((head + colon, True), (rest, bold)):
            run = written.add_run(text)
            run.font.size, run.bold = Pt(9), is_bold
        _directed(written)


def set_widths(made: Table, widths: Sequence[Length]) -> None:
    """Word reads those of the cells, LibreOffice those of the columns."""
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for row in made.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width


def unbroken(row: _Row) -> None:
    row._tr.get_or_add_trPr().insert(0, element("w:cantSplit"))


def _line_above() -> BaseOxmlElement:
    borders = element("w:pBdr")
    borders.append(element("w:top", val="single", sz="6", space="2", color="595959"))
    return borders


def header(section: Section, names: Sequence[str]) -> None:
    section.header.is_linked_to_previous = False
    line = section.header.paragraphs[0]
    line.add_run("  ·  ".join(names)).font.size = Pt(9)
    _directed(line)


def footer(section: Section, words: str) -> None:
    """Counts from 1: what stands before does not count."""
    section.footer.is_linked_to_previous = False
    line = section.footer.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(f"{words} ").font.size = Pt(9)
    for old in section._sectPr.findall(qn("w:pgNumType")):
        section._sectPr.remove(old)
    section._sectPr.insert_element_before(element("w:pgNumType", start="1"), "w:cols", "w:docGrid")
    field = element("w:fldSimple", instr="PAGE")
    run = line.add_run("1")
    run.font.size = Pt(9)
    field.append(run._r)
    line._p.append(field)
