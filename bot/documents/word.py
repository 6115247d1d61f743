"""Paragraphs, facts and footers: what python-docx leaves to be done by hand, such as the direction of writing."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.section import Section
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from bot.documents.sheet_style import GAP, GREY, element

LABELS, VALUES = Cm(5), Cm(11)
_RIGHT_TO_LEFT = {"R", "AL"}


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    gap: bool = False
    """The value only says what is missing."""


def text(document: Document, words: str) -> None:
    """Every line is a paragraph; empty lines only separate."""
    for line in words.splitlines():
        if line.strip():
            paragraph(document, line)


def paragraph(document: Document, words: str, style: str = "", *, new_page: bool = False) -> None:
    """`style` is an id such as `Heading1`; by name, python-docx searches all styles each time."""
    written = document.add_paragraph(words)
    if new_page:
        written.paragraph_format.page_break_before = True
    if style:
        written._p.style = style
    _directed(written)


def _directed(written: Paragraph) -> None:
    if not right_to_left(written.text):
        return
    written._p.get_or_add_pPr().append(element("w:bidi"))
    for run in written.runs:
        run.font.rtl = True


def right_to_left(words: str) -> bool:
    """The first letter with a direction decides."""
    strong = (unicodedata.bidirectional(letter) for letter in words)
    return next((way for way in strong if way == "L" or way in _RIGHT_TO_LEFT), "L") in _RIGHT_TO_LEFT


def facts(document: Document, known: Sequence[Fact]) -> None:
    """Two columns: what it is, and what is known of it."""
    table: Table = document.add_table(rows=len(known), cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = LABELS, VALUES
    for fact, row in zip(known, table.rows, strict=True):
        left, right = row.cells
        left.width, right.width = LABELS, VALUES
        left.paragraphs[0].add_run(fact.label).font.color.rgb = GREY
        _fill(right, fact.value, GAP if fact.gap else "")


def _fill(cell: _Cell, value: str, style: str) -> None:
    lines = [line for line in value.splitlines() if line.strip()]
    for number, line in enumerate(lines):
        written = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        if style:
            written._p.style = style
        written.add_run(line)
        _directed(written)


def footer(section: Section, words: str, *, numbered: bool) -> None:
    """`numbered` starts counting at 1, because the title sheet does not count."""
    section.footer.is_linked_to_previous = False
    line = section.footer.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(f"{words} " if numbered else words).font.size = Pt(9)
    if numbered:
        section._sectPr.append(element("w:pgNumType", start="1"))
        _page_number(line)


def _page_number(line: Paragraph) -> None:
    field = element("w:fldSimple", instr="PAGE")
    run = line.add_run("1")
    run.font.size = Pt(9)
    field.append(run._r)
    line._p.append(field)
