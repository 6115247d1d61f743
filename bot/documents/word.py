"""What python-docx leaves to be done by hand: language, direction, page numbers, quiet properties."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

GAP = "Gap"
"""The style of a small grey hint."""
FONT = "Arial"
GREY = RGBColor(0x59, 0x59, 0x59)
INK = RGBColor(0x1F, 0x1F, 0x1F)
MARGIN = Cm(2.5)
LABELS, VALUES = Cm(5), Cm(11)
_RIGHT_TO_LEFT = {"R", "AL"}
_SIZES = {"Normal": 11, "Title": 22, "Subtitle": 12, "Heading 1": 14, "Heading 2": 12}


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    gap: bool = False
    """The value only says what is missing."""


def set_up(document: Document, title: str, day: date) -> None:
    """A4, 2.5 cm, 11 pt, German, and no name of anybody in the properties."""
    _page(document.sections[0])
    for name, size in _SIZES.items():
        _style(document, name, size)
    _gap_style(document)
    _languages(document)
    properties = document.core_properties
    properties.title, properties.language = title, "de-DE"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)


def _page(section: Section) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN


def _style(document: Document, name: str, size: int) -> None:
    style = _paragraph_style(document, name)
    style.font.size, style.font.name = Pt(size), FONT
    style.font.color.rgb = INK
    style.font.italic = False
    style.font.bold = name in {"Title", "Heading 1", "Heading 2"}
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), FONT)
    fonts.set(qn("w:eastAsia"), FONT)
    if name == "Normal":
        style.paragraph_format.space_after, style.paragraph_format.line_spacing = Pt(6), 1.15


def _gap_style(document: Document) -> None:
    style = document.styles.add_style(GAP, 1)
    assert isinstance(style, ParagraphStyle)  # noqa: S101  (WD_STYLE_TYPE.PARAGRAPH makes one)
    style.base_style = document.styles["Normal"]
    style.font.size, style.font.italic = Pt(9), True
    style.font.color.rgb = GREY


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101  (the names above are)
    return style


def _languages(document: Document) -> None:
    """In the defaults and in the base style, so that the spelling is checked as German everywhere."""
    for properties in document.styles.element.iter(qn("w:rPr")):
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
    language = _element("w:lang", val="de-DE", eastAsia="de-DE", bidi="ar-SA")
    _paragraph_style(document, "Normal").element.get_or_add_rPr().append(language)


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
    written._p.get_or_add_pPr().append(_element("w:bidi"))
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
        section._sectPr.append(_element("w:pgNumType", start="1"))
        _page_number(line)


def _page_number(line: Paragraph) -> None:
    field = _element("w:fldSimple", instr="PAGE")
    run = line.add_run("1")
    run.font.size = Pt(9)
    field.append(run._r)
    line._p.append(field)


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element
