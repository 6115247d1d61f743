"""Paragraphs, facts and footers: what python-docx leaves to be done by hand, such as the direction of writing."""

import unicodedata
from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph
from msgspec import Struct

from bot.documents.sheet_style import GAP, GREY, element
from bot.domain.printable import BULLET, lines

LABELS, VALUES = Cm(5), Cm(11)
INDENT = Cm(0.75)
AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr")
"""What stands behind it in a paragraph's properties; Word minds the order."""
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
    table.autofit = False
    table.columns[0].width, table.columns[1].width = LABELS, VALUES
    for fact, row in zip(known, table.rows, strict=True):
        left, right = row.cells
        left.width, right.width = LABELS, VALUES
        left.paragraphs[0].add_run(fact.label).font.color.rgb = GREY
        for number, line in enumerate(line for line in fact.value.splitlines() if line.strip()):
            written = right.paragraphs[0] if number == 0 else right.add_paragraph()
            if fact.gap:
                written._p.style = GAP
            written.add_run(line)
            _directed(written)


def signature(document: Document, place: str, name: str) -> None:
    """Two lines to write on; they never stand alone on a page."""
    space = document.paragraphs[-1].paragraph_format
    space.keep_with_next = True
    table: Table = document.add_table(rows=1, cols=3)
    table.autofit = False
    for cell, width, label in zip(table.rows[0].cells, (Cm(7), Cm(2), Cm(7)), (place, "", name), strict=True):
        cell.width = width
        written = cell.paragraphs[0]
        if label:
            written._p.get_or_add_pPr().append(_line_above())
        written.paragraph_format.space_before = Pt(48)
        written.add_run(label).font.color.rgb = GREY


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
